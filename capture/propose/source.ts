import type { ObservedInput } from '../../schema/observed.ts'
import { PHASES, type Source } from '../../schema/source.ts'

export type Phase = (typeof PHASES)[number]

export interface SourceFacts {
  now: Date
  /** The phases, where the inputs do not say them themselves. */
  phases?: readonly Phase[]
  firmware?: string | null
  region?: string | null
  kind?: 'block-test'
}

const MINUTE = 60_000

const time = (text: string | null): number => (text === null ? Number.NaN : Date.parse(text))

/** How long the inputs watched, in minutes, at least one; null where none has a clock. */
export function minutesOf(inputs: readonly ObservedInput[]): number | null {
  const spans = inputs.map((input) => time(input.last) - time(input.first)).filter((span) => span >= 0)
  if (spans.length === 0) return null
  const minutes = Math.max(1, Math.round(spans.reduce((sum, span) => sum + span, 0) / MINUTE))
  return Math.min(minutes, 5_256_000)
}

/** The UTC day of the earliest packet or line, never after today; today where there is no clock. */
function dayOf(inputs: readonly ObservedInput[], now: Date): string {
  const starts = inputs.map((input) => time(input.first)).filter((at) => Number.isFinite(at) && at > 0)
  return new Date(Math.min(now.getTime(), ...starts)).toISOString().slice(0, 10)
}

const DNS_LOG = /pi-?hole|dnsmasq|adguard|unbound|dns-log|technitium|blocky|bind|named/
const FIREWALL_LOG = /netfilter|filterlog|conntrack|firewall|iptables|nftables|pfsense|opnsense|ufw|routeros/

/** What kind of source an input is, by the name of its format. */
export function sourceKind(format: string): 'capture' | 'dns-log' | 'firewall-log' {
  const name = format.toLowerCase()
  if (name.includes('pcap') || name.includes('zeek') || name.includes('suricata')) return 'capture'
  if (DNS_LOG.test(name)) return 'dns-log'
  return FIREWALL_LOG.test(name) ? 'firewall-log' : 'capture'
}

const WORDS = {
  capture: 'Capture',
  'dns-log': 'DNS log',
  'firewall-log': 'Firewall log',
  'block-test': 'Block test',
}

const line = (text: string | null | undefined, max: number): string | null => {
  const clean = (text ?? '').replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ').trim()
  return clean === '' ? null : clean.slice(0, max).trim()
}

/**
 * The source that the inputs are: never their file names, which say whose home it was. Of several inputs the
 * largest gives the SHA-256 and the note the others'. Null where there is no input.
 */
export function sourceOf(inputs: readonly ObservedInput[], facts: SourceFacts): Source | null {
  const [main, ...others] = [...inputs].sort((a, b) => b.bytes - a.bytes || (a.sha256 < b.sha256 ? -1 : 1))
  if (main === undefined) return null
  const said = new Set([...inputs.flatMap((input) => input.phase ?? []), ...(facts.phases ?? [])])
  const phases = PHASES.filter((phase) => said.has(phase))
  const kind = facts.kind ?? sourceKind(main.format)
  const minutes = minutesOf(inputs)
  const day = dayOf(inputs, facts.now)
  const parts = [
    `${WORDS[kind]} of ${day}`,
    ...(minutes === null ? [] : [`${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`]),
    ...(phases.length === 0 ? [] : [`while ${phases.join(', ')}`]),
    // Two captures of one day are two witnesses: schema/status.ts tells them apart by title.
    `file ${main.sha256.slice(0, 8)}`,
  ]
  const shown = others.slice(0, 4).map((input) => input.sha256)
  const more = others.length - shown.length
  const note =
    others.length === 0 ? null : `With ${shown.join(', ')}${more > 0 ? ` and ${more} more files` : ''}`
  return {
    kind,
    title: parts.join(', '),
    url: null,
    date: day,
    firmware: line(facts.firmware, 60),
    region: line(facts.region, 40),
    note,
    sha256: main.sha256,
    minutes,
    phases,
  }
}

/** An id that no other source of the entry has. */
export function sourceIdFor(source: Source, taken: ReadonlySet<string>): string {
  const base = `${source.kind}-${source.date ?? 'undated'}`
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`
    if (!taken.has(id)) return id
  }
}
