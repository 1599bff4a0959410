/** Big-endian numbers; bytes that are not there count as 0. */
export const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
export const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65536 + u16(bytes, at + 2)

/** Says what a protocol is by the first bytes of one direction, or null. `port` is the server's. */
export type Recogniser = (bytes: Uint8Array, start: number, end: number, port: number) => string | null
