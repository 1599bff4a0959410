import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import type { Exposed } from '../netfilter/expose.ts'
import { portText } from './rich.ts'

interface Rewriting {
  redirects: string[]
  masquerades: string[]
  forwards: string[]
  dropped: Dropped[]
}

/** Rich rules that rewrite addresses: to the router, from the router, and in from the internet. */
export function nat(policy: Policy, plan: Exposed, zone: string): Rewriting {
  const found: Rewriting = { redirects: [], masquerades: [], forwards: [], dropped: [] }
  for (const { subject, service, ports, protocols } of policy.redirects) {
    const device = policy.subjects.find(({ id }) => id === subject)
    for (const family of policy.families) {
      const sources = [
        ...(device?.[family] ?? []).map((address) => `source address="${address}"`),
        ...(device?.mac ?? []).map((mac) => `source mac="${mac.toUpperCase()}"`),
      ]
      for (const source of sources) {
        for (const protocol of protocols) {
          for (const range of ports) {
            const port = portText(range)
            found.redirects.push(
              `rule family="${family}" ${source} forward-port port="${port}" protocol="${protocol}" to-port="${port}"`,
            )
          }
        }
      }
    }
    if (device !== undefined && device.ipv4.length + device.ipv6.length + device.mac.length === 0)
      found.dropped.push({
        rule: `${subject}.netneeds-${service}`,
        reason: 'no address of the device is given',
      })
  }
  for (const { subject, from } of policy.nat) {
    const device = policy.subjects.find(({ id }) => id === subject)
    for (const family of policy.families)
      for (const to of device?.[family] ?? [])
        for (const source of from[family])
          found.masquerades.push(
            `rule family="${family}" source address="${source}" destination address="${to}" masquerade`,
          )
  }
  for (const { expose, to } of plan.forwards) {
    const id = `${expose.subject}.${expose.endpoint.id}`
    for (const range of expose.ports) {
      const port = portText(range)
      found.forwards.push(
        `rule family="ipv4" forward-port port="${port}" protocol="${expose.protocol}" to-port="${port}" to-addr="${to}"`,
      )
    }
    found.dropped.push({
      rule: id,
      reason: `the port forward is for the zone ${zone} (wan_zone=), in which the interface towards the internet must be`,
    })
    if (plan.hairpin)
      found.dropped.push({
        rule: id,
        reason: 'no hairpin NAT: inside the home use the public name, which stands for the device there',
      })
  }
  return found
}
