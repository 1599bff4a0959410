/** What a line of a log tells. Times are microseconds since 1970; NaN where the line has none. */
export type LogRecord = LookupRecord | FlowRecord | HostRecord

/** Somebody asked for a name, or was answered. One question is one record with `question: true`. */
export interface LookupRecord {
  kind: 'lookup'
  time: number
  /** Who asked: an address, or a name where the log has only that. */
  client: string
  /** Lower case, no trailing dot. */
  name: string
  /** A, AAAA, HTTPS, … ; null where the line does not say. */
  type: string | null
  /** True for one question; false for a line that only answers one told before. */
  question: boolean
  /** NOERROR, NXDOMAIN, …; BLOCKED where the resolver refused by a list; null where the line does not say. */
  answer: string | null
  addresses: string[]
  /** The name asked for first, where this answer is for an alias of it. */
  alias: string | null
}

/** A connection, or a packet that a firewall told of. */
export interface FlowRecord {
  kind: 'flow'
  time: number
  /** The end of it, where the log has one. */
  last: number
  /** Lower case: tcp, udp, icmp, icmpv6, igmp, … */
  protocol: string
  source: string
  sourcePort: number | null
  destination: string
  destinationPort: number | null
  sourceMac: string | null
  destinationMac: string | null
  /** What the firewall did; null where the line does not say. */
  action: 'allowed' | 'dropped' | 'rejected' | null
  /** Whether the other side answered; null where the line does not say. */
  answered: boolean | null
  /** Who said no, where the line tells it; null where nobody did or the line does not say. */
  refused: 'rst' | 'icmp' | null
  /** True where source is known to have started it (conntrack, Zeek), false for a lone packet whose role is unknown. */
  started: boolean
  packets: number
  bytes: number
  /** A name the log itself has for the destination, and how it knows it. */
  name: { name: string; via: 'dns' | 'sni' | 'quic' | 'http' | 'log' } | null
  application: string | null
}

/** An address and what is called so: a DHCP lease line, a client list. */
export interface HostRecord {
  kind: 'host'
  time: number
  address: string | null
  mac: string | null
  hostname: string | null
}

/** One log format. */
export interface LogFormat {
  id: string
  title: string
  /** How sure these first lines are of this format: 0 to 1. Never looks at a file name. */
  detect(lines: readonly string[]): number
  /** A parser for one input: lines may need those before them (headers, ids). `now` tells the year where lines have none. */
  create(now: Date): LogParser
}

export interface LogParser {
  /** What a line tells; `undefined` for a line that is not of this format and could not be read; [] for one without interest. */
  line(text: string): readonly LogRecord[] | undefined
  /** What was still held back. */
  end(): readonly LogRecord[]
}
