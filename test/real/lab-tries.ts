import type { Policy } from '../../rules/policy.ts'
import { type Packet, verdict } from '../../rules/verdict.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'
import { HOSTS, type HostId } from './lab.ts'
import type { Outcome } from './lab-agent.ts'

const { device, second, ha, internet, router } = HOSTS
export const CLOUD = { ipv4: internet.ipv4[1], ipv6: internet.ipv6[1] }
export const ELSEWHERE = { ipv4: internet.ipv4[2], ipv6: internet.ipv6[2] }
export const NAME = 'cloud.netneeds.test'
export const HOME = {
  ha: [...ha.ipv4, ...ha.ipv6].join(),
  gateway: [router.ipv4[0], router.ipv6[0]].join(),
  lan: '192.168.0.0/16,fd10::/64,fd20::/64',
  wan: 'wan0',
}
export const cloud = endpoint('cloud', { peer: { host: NAME }, ports: [443] })
export const miio = endpoint('miio', {
  direction: 'inbound',
  peer: { role: 'home-assistant' },
  protocol: 'udp',
  ports: [54321],
})

/** The device of the lab under these choices. */
export function robot(
  parts: Record<string, unknown>,
  query: Record<string, string> = {},
  by: 'address' | 'mac' = 'address',
) {
  const placed =
    by === 'mac'
      ? { device: testDevice('robot', parts), ipv4: [], ipv6: [], mac: [device.mac] }
      : { device: testDevice('robot', parts), ipv4: [...device.ipv4], ipv6: [...device.ipv6], mac: [] }
  return policyOf([placed], { ...HOME, ...query }, false)
}

/** One connection, as a packet for the reference and as a probe for the lab. */
export interface Try {
  from: HostId
  to: string
  protocol: 'tcp' | 'udp'
  port: number
  names?: string[]
  toRouter?: boolean
}

export const expected = (policy: Policy, attempt: Try): Outcome => {
  const from = HOSTS[attempt.from][attempt.to.includes(':') ? 'ipv6' : 'ipv4'][0]
  const packet: Packet = { ...attempt, from, fromMac: HOSTS[attempt.from].mac }
  const answer = verdict(policy, packet)
  if (answer.action !== 'refuse') return 'open'
  return { 'tcp-reset': 'refused', 'icmp-admin-prohibited': 'prohibited', drop: 'timeout' }[
    answer.how
  ] as Outcome
}

export const told = ({ from, to, protocol, port }: Try): string => `${from} > ${to} ${protocol} ${port}`

/** Both families of a far end that has one address each. */
export const both = (
  from: HostId,
  to: { ipv4: string; ipv6: string },
  rest: Omit<Try, 'from' | 'to'>,
): Try[] => [to.ipv4, to.ipv6].map((address) => ({ from, to: address, ...rest }))
export const first = (host: { ipv4: readonly string[]; ipv6: readonly string[] }) => ({
  ipv4: host.ipv4[0] ?? '',
  ipv6: host.ipv6[0] ?? '',
})

export const TRIES: Try[] = [
  ...both('device', CLOUD, { protocol: 'tcp', port: 443, names: [NAME] }),
  ...both('device', CLOUD, { protocol: 'tcp', port: 8883, names: [NAME] }),
  ...both('device', CLOUD, { protocol: 'udp', port: 8053, names: [NAME] }),
  ...both('device', ELSEWHERE, { protocol: 'tcp', port: 443 }),
  ...both('device', ELSEWHERE, { protocol: 'udp', port: 123 }),
  ...both('device', first(ha), { protocol: 'tcp', port: 8123 }),
  ...both('device', first(router), { protocol: 'tcp', port: 22, toRouter: true }),
  ...both('device', first(router), { protocol: 'tcp', port: 53, toRouter: true }),
  ...both(
    'device',
    { ipv4: router.ipv4[1], ipv6: router.ipv6[1] },
    { protocol: 'tcp', port: 53, toRouter: true },
  ),
  ...both(
    'device',
    { ipv4: router.ipv4[1], ipv6: router.ipv6[1] },
    { protocol: 'udp', port: 8053, toRouter: true },
  ),
  ...both('ha', first(device), { protocol: 'udp', port: 54321 }),
  ...both('ha', first(device), { protocol: 'tcp', port: 80 }),
  ...both('other', first(device), { protocol: 'udp', port: 54321 }),
  ...both('internet', first(device), { protocol: 'tcp', port: 443 }),
  ...both('second', ELSEWHERE, { protocol: 'tcp', port: 443 }),
  ...both('second', first(ha), { protocol: 'tcp', port: 8123 }),
  ...both('second', first(router), { protocol: 'tcp', port: 22, toRouter: true }),
  ...both('other', first(second), { protocol: 'tcp', port: 80 }),
]
