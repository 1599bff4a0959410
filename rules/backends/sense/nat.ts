import { type Family, WIDTH } from '../../../schema/address.ts'
import type { Policy, PortRange } from '../../policy.ts'
import type { Plan } from './plan.ts'

export const portText = ({ from, to }: PortRange, between = '-'): string =>
  from === to ? `${from}` : `${from}${between}${to}`

/** A range with its length, as network aliases want it. */
export const network = (range: string, family: Family): string =>
  range.includes('/') ? range : `${range}/${WIDTH[family]}`

/** Steering to the firewall, source NAT and port forwards of a policy, added to its plan. */
export function planNat(
  policy: Policy,
  plan: Plan,
  devices: ReadonlyMap<string, { names: string[]; families: Family[] }>,
): void {
  for (const { subject, service, ports, protocols } of policy.redirects) {
    const device = devices.get(subject)
    for (const family of device?.families ?? []) {
      for (const range of ports) {
        const protocol = protocols.length === 2 ? 'tcp/udp' : (protocols[0] ?? 'udp')
        plan.steers.push({
          family: family === 'ipv4' ? 'inet' : 'inet6',
          protocol,
          from: device?.names ?? [],
          port: portText(range),
          about: `${subject}.netneeds-${service} whatever server it asks the firewall answers`,
        })
      }
    }
  }
  for (const { subject: id, from } of policy.nat) {
    const subject = policy.subjects.find((each) => each.id === id)
    const before = plan.masquerades.length
    for (const family of policy.families) {
      for (const source of from[family]) {
        for (const to of subject?.[family] ?? []) {
          plan.masquerades.push({
            family: family === 'ipv4' ? 'inet' : 'inet6',
            from: network(source, family),
            to: network(to, family),
            about: `${id} answers only its own subnet`,
          })
        }
      }
    }
    if (plan.masquerades.length === before)
      plan.dropped.push({
        rule: `${id}.source-nat`,
        reason: 'source NAT needs the addresses of both ends in one family',
      })
  }
  for (const { subject: id, endpoint, protocol, ports, publicName } of policy.expose) {
    const [target, ...others] = policy.subjects.find((each) => each.id === id)?.ipv4 ?? []
    const rule = `${id}.${endpoint.id}`
    if (target === undefined)
      plan.dropped.push({ rule, reason: 'the IPv4 port forward needs the IPv4 address of the device' })
    else {
      for (const port of ports)
        plan.forwards.push({ protocol, port, target, about: `${rule} opened to the internet` })
      if (others.length > 0)
        plan.dropped.push({
          rule,
          reason: `a port forward has one target: ${target}, not ${others.join(', ')}`,
        })
    }
    if (publicName !== null) {
      plan.dropped.push({
        rule: 'public_name',
        reason: `the record of ${publicName} is not made here: add a host override with the address of the device in the DNS resolver`,
      })
    }
  }
}
