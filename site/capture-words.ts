import type { ObservedDevice, ObservedInput } from '../schema/observed.ts'

const numbers = new Intl.NumberFormat('en')
/** 1234567 as "1,234,567". */
export const numberWords = (number: number): string => numbers.format(number)

/** Bytes with the unit a person would take. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [unit, divisor] = bytes < 1e6 ? ['KB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9]
  const value = bytes / Number(divisor)
  return `${value < 10 ? value.toFixed(1) : numbers.format(Math.round(value))} ${unit}`
}

/** Bytes of a whole, in the unit of the whole. */
export const partWords = (bytes: number, total: number): string =>
  `${sizeWords(bytes)} of ${sizeWords(total)}`

export const PHASE_WORDS: Record<NonNullable<ObservedInput['phase']>, string> = {
  setup: 'being set up',
  idle: 'left alone',
  use: 'in use',
  update: 'updating its firmware',
  blocked: 'blocked by a rule',
}

/** What may be read, in the words of a list. */
export const KNOWN_KINDS =
  'pcap and pcapng (also .gz and .zst), and logs of Pi-hole, dnsmasq, AdGuard Home, netfilter, pfSense, OPNsense, Zeek, PCAPdroid and conntrack'

/** Whether an input gave anything at all. */
export const isUseless = (input: ObservedInput): boolean => input.packets === 0 || input.format === 'unknown'

/** What is wrong with an input, a sentence each; none where all is well. */
export function inputProblems(input: ObservedInput): string[] {
  if (input.bytes === 0) return ['The file is empty.']
  if (input.format === 'unknown')
    return [`It is neither a capture nor a log that is known here. Known are ${KNOWN_KINDS}.`]
  const packets = isCapture(input) ? 'packets' : 'lines'
  if (input.packets === 0)
    return [
      `It is a ${input.format} file without ${packets}. Perhaps it was stopped before anything came, or a filter let nothing through.`,
    ]
  return [
    ...(input.truncated ? ['It ends in the middle, or is damaged. What came before was read.'] : []),
    ...(input.undecoded > 0
      ? [`${numbers.format(input.undecoded)} of its ${packets} could not be read and were passed over.`]
      : []),
    ...input.notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1).replace(/\.?$/, '.')}`),
  ]
}

const isCapture = ({ format }: ObservedInput): boolean =>
  format.includes('pcap') && !format.includes('pcapdroid')

/** "pcap, 1,200 packets, 34 minutes from 2026-11-01 10:00 UTC". */
export function inputWords(input: ObservedInput): string {
  const parts = [
    `${input.format}${input.compression === null ? '' : ` (${input.compression})`}`,
    `${numbers.format(input.packets)} ${isCapture(input) ? 'packets' : 'lines'}`,
  ]
  const first = Date.parse(input.first ?? '')
  const last = Date.parse(input.last ?? '')
  if (!Number.isNaN(first) && !Number.isNaN(last)) {
    const minutes = Math.round((last - first) / 60_000)
    const length =
      minutes < 1
        ? 'less than a minute'
        : `${numbers.format(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`
    parts.push(`${length} from ${new Date(first).toISOString().slice(0, 16).replace('T', ' ')} UTC`)
  }
  return parts.join(', ')
}

/** What a device is best called: its own name, else its first address. */
export const deviceWords = (device: Pick<ObservedDevice, 'hostnames' | 'ipv4' | 'ipv6' | 'mac'>): string =>
  device.hostnames[0] ?? device.ipv4[0] ?? device.mac ?? device.ipv6[0] ?? 'a device without an address'
