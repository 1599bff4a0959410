export { helloOfGquic } from './quic/gquic.ts'
export { isQuicInitial } from './quic/header.ts'
export { createQuicHello, type QuicHello } from './quic/hello.ts'
