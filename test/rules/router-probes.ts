import { expect } from 'vitest'
import type { Policy } from '../../rules/policy.ts'
import { type Packet, verdict } from '../../rules/verdict.ts'
import { cidr, contains, parseAddress } from '../../schema/address.ts'

/** What an interpreter of a format says: accepted, refused, or left to the rules there were. */
export type Fate = 'accept' | 'refuse' | 'left'

const FAR4 = [
  '192.168.1.10',
  '192.168.1.77',
  '8.8.8.8',
  '18.194.1.1',
  '2.3.4.5',
  '224.0.0.50',
  '255.255.255.255',
]
const FAR6 = ['fd00::10', '2a01:4f8::1', '2606:4700::1111', 'ff02::fb']
const PORTS = [22, 53, 80, 123, 443, 1000, 1001, 8005, 9898, 54321]

/** Packets that tell policies apart: every subject both ways, and strangers. */
export function probes(
  policy: Policy,
  not: { mac?: boolean; wild?: boolean; link?: boolean } = {},
): Packet[] {
  const packets: Packet[] = []
  const names = policy.rules.flatMap(({ far }) =>
    far.kind !== 'name' || (far.name.wildcard && not.wild)
      ? []
      : [far.name.wildcard ? `a.b.${far.name.name}` : far.name.name],
  )
  const protocols = (base: Omit<Packet, 'protocol'>) => {
    for (const port of [...PORTS, base.from.includes(':') ? 547 : 67])
      for (const protocol of ['tcp', 'udp'] as const) packets.push({ ...base, protocol, port })
    if (base.from.includes(':')) {
      for (const type of [128, ...(not.link ? [] : [135])])
        packets.push({ ...base, protocol: 'icmpv6', type })
    } else packets.push({ ...base, protocol: 'icmp', type: 8 }, { ...base, protocol: 'igmp' })
  }
  const both = (near: string, far: string, fromMac?: string) => {
    const mac = fromMac === undefined ? {} : { fromMac }
    const outside = !contains(cidr('192.168.0.0/16'), cidr(far)) && !far.startsWith('f')
    protocols({ from: near, to: far, ...mac })
    if (outside)
      for (const name of [...new Set(names)].slice(0, 3))
        protocols({ from: near, to: far, ...mac, names: [name] })
    if (fromMac === undefined && !/^(22|255|ff)/.test(far)) protocols({ from: far, to: near })
  }
  for (const { ipv4, ipv6, mac } of policy.subjects) {
    const others = policy.subjects.flatMap((each) => each.ipv4).filter((each) => !ipv4.includes(each))
    for (const near of policy.at === 'host' && ipv4.length === 0 ? ['192.168.1.20'] : ipv4)
      for (const far of [...FAR4, ...others]) both(near, far)
    for (const near of ipv6) for (const far of FAR6) both(near, far)
    for (const each of not.mac ? [] : mac) for (const far of FAR4) both('192.168.1.99', far, each)
    const router =
      policy.at === 'host'
        ? []
        : [
            ...ipv4.map((from) => [from, '192.168.1.1'] as const),
            ...ipv6.map((from) => [from, 'fd00::1'] as const),
          ]
    for (const [from, to] of router) protocols({ from, to, toRouter: true })
  }
  if (policy.at === 'router') both('192.168.1.77', '8.8.8.8')
  return packets
}

/** Every probe fares as the policy says. */
export function expectVerdicts(
  policy: Policy,
  packets: readonly Packet[],
  fate: (packet: Packet) => Fate,
): void {
  const wrong: string[] = []
  let refused = 0
  for (const packet of packets) {
    const said = verdict(policy, packet)
    const got = fate(packet)
    if (said.action === 'redirect') continue
    if (said.action === 'refuse') refused++
    // Address assignment and neighbours may be let through outright; with scope=internet the router is asked freely.
    const free = packet.toRouter === true && policy.scope === 'internet'
    const wanted: Fate[] =
      said.action === 'refuse'
        ? ['refuse']
        : free || said.why.startsWith('address')
          ? ['accept', 'left']
          : said.rule !== null
            ? ['accept']
            : ['left']
    if (!wanted.includes(got))
      wrong.push(`${JSON.stringify(packet)}: ${said.action} (${said.why}) but ${got}`)
  }
  expect(wrong.slice(0, 5)).toEqual([])
  if (policy.subjects.length > 0) expect(refused).toBeGreaterThan(0)
}

/** Whether an address is in a range, an address or a list of them. */
export const inRanges = (address: string, ranges: readonly string[]): boolean => {
  const parsed = parseAddress(address)
  return parsed !== null && ranges.some((range) => contains(cidr(range), parsed))
}
