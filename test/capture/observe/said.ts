import { ascii, join } from '../../../bench/capture-bytes.ts'
import { clientHello, dns, tlsRecord } from '../../../bench/capture-payloads.ts'
import { away } from './home.ts'

/** Two servers outside, and what a device and its name server say to each other. */
export const cloud = away('18.194.236.76')
export const other = away('52.29.158.79')
export const address = (...parts: number[]) => Uint8Array.from(parts)
export const hello = (name: string, padding = 0) =>
  tlsRecord(
    22,
    clientHello(name, (count) => new Uint8Array(count), false, padding),
  )
export const asks = (name: string, type = 1) => dns(7, 0x100, [{ name, type }], [])
export const answers = (name: string, ...chain: [string, number, Uint8Array][]) =>
  dns(
    7,
    0x8180,
    [{ name, type: 1 }],
    chain.map(([owner, type, data]) => ({ name: owner, type, data })),
  )
export const wire = (name: string) =>
  join(...name.split('.').flatMap((label) => [label.length, ascii(label)]), 0)
