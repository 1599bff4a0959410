/** Says what a protocol is by the first bytes of one direction, or null. `port` is the server's. */
export type Recogniser = (bytes: Uint8Array, start: number, end: number, port: number) => string | null
