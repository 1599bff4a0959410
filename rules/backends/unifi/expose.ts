import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import type { DnsRecord, PortForward } from './model.ts'

/** Port forwards, and records of the public name inside. */
export interface Exposures {
  forwards: PortForward[]
  records: DnsRecord[]
  dropped: Dropped[]
}

const isWan = (name: string | null): name is 'wan' | 'wan2' | 'both' =>
  name === 'wan' || name === 'wan2' || name === 'both'

/** What the policy opens to the internet; the pinhole is a zone policy like any rule. */
export function exposures(policy: Policy, key: (about: string) => string): Exposures {
  const found: Exposures = { forwards: [], records: [], dropped: [] }
  const names = new Set<string>()
  for (const { subject: id, endpoint, protocol, ports, publicName } of policy.expose) {
    const subject = policy.subjects.find((each) => each.id === id)
    const about = `${id}.${endpoint.id}`
    const [target, ...others] = subject?.ipv4 ?? []
    if (target === undefined)
      found.dropped.push({
        rule: about,
        reason: 'the IPv4 port forward needs the IPv4 address of the device',
      })
    else {
      const wan = isWan(policy.wan) ? policy.wan : 'wan'
      if (policy.wan !== null && !isWan(policy.wan))
        found.dropped.push({
          rule: 'wan',
          reason: `${policy.wan} is none of wan, wan2 and both: the forward is on the primary WAN`,
        })
      for (const port of ports)
        found.forwards.push({ key: key(`forward ${about}`), about, protocol, port, to: target, wan })
      if (others.length > 0)
        found.dropped.push({
          rule: about,
          reason: `a port forward has one target: ${target}, not ${others.join(', ')}`,
        })
      found.dropped.push({
        rule: 'hairpin',
        reason: 'hairpin NAT is not in the provider; the record inside stands for it',
      })
    }
    if (publicName === null || names.has(publicName)) continue
    names.add(publicName)
    for (const [type, record] of [
      ['A', subject?.ipv4[0]],
      ['AAAA', subject?.ipv6[0]],
    ] as const) {
      if (record !== undefined)
        found.records.push({ key: key(`record ${about}`), about, name: publicName, type, record })
    }
  }
  return found
}
