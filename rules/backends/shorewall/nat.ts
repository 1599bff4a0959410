import type { Family } from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import { portsText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import { remarks } from '../netfilter/naming.ts'
import { disjoint } from '../netfilter/reach.ts'
import { portChunks } from '../netfilter/steps.ts'
import { address, mac, portsOf, ZONES } from './lines.ts'

/** DNS and NTP to the firewall itself; the rules for its own services let it in. */
export function redirectLines(policy: Policy, family: Family): string[] {
  return policy.redirects.flatMap(({ subject, service, ports, protocols }) => {
    const device = policy.subjects.find(({ id }) => id === subject)
    const sources = [
      ...(device && device[family].length > 0 ? [disjoint(device[family]).map(address).join(',')] : []),
      ...(device && device.mac.length > 0 ? [device.mac.map(mac).join(',')] : []),
    ]
    if (sources.length === 0) return []
    return [
      remarks([`${subject}.netneeds-${service}: goes to this router, whatever server is asked`], '#'),
      ...sources.flatMap((source) =>
        protocols.flatMap((protocol) =>
          ports.map(({ from }) => `REDIRECT- ${ZONES}:${source} ${from} ${protocol} ${from}`),
        ),
      ),
    ]
  })
}

/** Port forwards from the zone of the internet; the rules let the connections through. */
export const forwardLines = (plan: Exposed, zone: string): string[] =>
  plan.forwards.flatMap(({ expose, to }) => [
    remarks(
      [
        `${expose.subject}.${expose.endpoint.id}: port forward ${expose.protocol.toUpperCase()} ${portsText(expose.ports)}`,
      ],
      '#',
    ),
    ...portChunks(expose.ports, 15).map(
      (chunk) => `DNAT- ${zone} ${to} ${expose.protocol} ${portsOf(chunk)}`,
    ),
  ])

/** Lines of the snat file: ACTION SOURCE DEST, where DEST begins with an interface. */
export function snatLines(policy: Policy, family: Family): { lines: string[]; dropped: Dropped[] } {
  const lines: string[] = []
  const dropped: Dropped[] = []
  for (const { subject, from } of policy.nat) {
    const to = policy.subjects.find(({ id }) => id === subject)?.[family] ?? []
    if (to.length === 0 || from[family].length === 0) continue
    if (policy.interface === null) {
      const reason = `source NAT (${family}) needs the interface the device is behind: interface=`
      dropped.push({ rule: `${subject}.source-nat`, reason })
      continue
    }
    lines.push(
      remarks(
        [`${subject}: answers only its own subnet, so Home Assistant borrows this router's address`],
        '#',
      ),
      `MASQUERADE ${from[family].map(address).join(',')} ${policy.interface}:${disjoint(to).map(address).join(',')}`,
    )
  }
  return { lines, dropped }
}
