import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import { portsText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import { disjoint } from '../netfilter/reach.ts'
import { INET, line, note, oneOf, portsOf, tag } from './lines.ts'

/** Which pf: FreeBSD has translation rules of their own, OpenBSD translates in filter rules. */
export type System = 'openbsd' | 'freebsd'

interface Rewriting {
  lines: string[]
  dropped: Dropped[]
}

/** Translation: DNS and NTP to the router, port forwards, source NAT. */
export function natLines(policy: Policy, plan: Exposed, system: System): Rewriting {
  const lines: string[] = []
  const dropped: Dropped[] = []
  const rdr = (head: string, match: string, to: string): string =>
    system === 'openbsd'
      ? line('pass in quick', head, match, `rdr-to ${to}`, tag(policy))
      : line('rdr', head, match, `-> ${to}`)
  for (const { subject, service, protocols, ports } of policy.redirects) {
    const device = policy.subjects.find(({ id }) => id === subject)
    const rule = `${subject}.netneeds-${service}`
    const on = policy.interface === null ? '' : `on ${policy.interface}`
    for (const family of policy.families) {
      const from = disjoint(device?.[family] ?? [])
      const to = policy.gateway[family].find((address) => !address.includes('/'))
      if (from.length === 0) continue
      if (to === undefined) {
        dropped.push({ rule, reason: `no ${family} address of the gateway is given to steer to` })
        continue
      }
      lines.push(note([`${rule}: goes to this router, whatever server is asked`]))
      for (const each of protocols)
        lines.push(
          rdr(
            line(on, INET[family], `proto ${each}`),
            `from ${oneOf(from)} to any port ${portsOf(ports)}`,
            to,
          ),
        )
    }
  }
  for (const { expose, to } of plan.forwards) {
    const what = `${expose.subject}.${expose.endpoint.id}`
    lines.push(
      note([`${what}: port forward ${expose.protocol.toUpperCase()} ${portsText(expose.ports)}`]),
      rdr(
        line(`on ${plan.wan}`, 'inet', `proto ${expose.protocol}`),
        `from any to (${plan.wan}) port ${portsOf(expose.ports)}`,
        to,
      ),
    )
    if (plan.hairpin)
      dropped.push({
        rule: what,
        reason: 'no hairpin NAT: inside the home use the public name, which stands for the device there',
      })
  }
  for (const { subject, from } of policy.nat) {
    for (const family of policy.families) {
      const to = disjoint(policy.subjects.find(({ id }) => id === subject)?.[family] ?? [])
      if (to.length === 0 || from[family].length === 0) continue
      if (policy.interface === null) {
        const reason = `source NAT (${family}) needs the interface the device is behind: interface=`
        dropped.push({ rule: `${subject}.source-nat`, reason })
        continue
      }
      const head = line(`on ${policy.interface}`, INET[family])
      const match = `from ${oneOf(from[family])} to ${oneOf(to)}`
      lines.push(
        note([`${subject}: answers only its own subnet, so Home Assistant borrows this router's address`]),
        system === 'openbsd'
          ? line('match out', head, match, `nat-to (${policy.interface})`)
          : line('nat', head, match, `-> (${policy.interface})`),
      )
    }
  }
  return { lines, dropped }
}
