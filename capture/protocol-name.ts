/** IANA "Assigned Internet Protocol Numbers", the keywords in lower case. */
const NAMES: Record<number, string> = {
  1: 'icmp',
  2: 'igmp',
  4: 'ipip',
  6: 'tcp',
  17: 'udp',
  33: 'dccp',
  41: 'ipv6',
  46: 'rsvp',
  47: 'gre',
  50: 'esp',
  51: 'ah',
  58: 'icmpv6',
  59: 'ipv6-nonxt',
  88: 'eigrp',
  89: 'ospf',
  103: 'pim',
  112: 'vrrp',
  115: 'l2tp',
  132: 'sctp',
  136: 'udplite',
}

/** The keyword of a protocol number, or `ip-N`. */
export const protocolName = (number: number): string => NAMES[number] ?? `ip-${number}`

const NUMBERS = new Map(Object.entries(NAMES).map(([number, name]) => [name, Number(number)]))

/** The number of a keyword; -1 for one that is not here. */
export const protocolNumber = (name: string): number => NUMBERS.get(name) ?? -1

/** The keyword of a number written out; undefined for one that has none here. */
export const keywordOf = (text: string): string | undefined =>
  /^\d{1,3}$/.test(text) ? NAMES[Number(text)] : undefined
