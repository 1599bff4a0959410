import { formatName, parseName } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import type { Expose, Policy } from '../../policy.ts'

/** An IPv4 port forward: what comes to the router on these ports goes to `to`, ports unchanged. */
export interface Forward {
  expose: Expose
  to: string
}

/** What the router does for exposed endpoints, and what it cannot. */
export interface Exposed {
  forwards: Forward[]
  /** Interface towards the internet; a placeholder that is no interface where none was given. */
  wan: string
  /** Inside clients may use the public address too; needs the WAN interface. */
  hairpin: boolean
  /** dnsmasq lines: inside, the public name is the device itself. */
  records: string[]
  dropped: Dropped[]
}

const ruleId = (policy: Policy, expose: Expose): string => {
  const id = `${expose.subject}.${expose.endpoint.id}`
  return policy.rules.some((rule) => rule.id === id) ? id : `${id}.exposed`
}

/** Plans port forwards, hairpin NAT and split-horizon records. */
export function exposed(policy: Policy): Exposed {
  const plan: Exposed = {
    forwards: [],
    wan: policy.wan ?? 'CHANGE-ME',
    hairpin: policy.wan !== null,
    records: [],
    dropped: [],
  }
  const names = new Map<string, string>()
  for (const expose of policy.expose) {
    const drop = (reason: string) => plan.dropped.push({ rule: ruleId(policy, expose), reason })
    const subject = policy.subjects.find(({ id }) => id === expose.subject)
    if (policy.at === 'host')
      drop("rules on the computer itself open it, the port forward is the router's to make")
    else if (policy.families.includes('ipv4')) {
      const to = subject?.ipv4.find((address) => !address.includes('/'))
      const taken = plan.forwards.find(
        (other) =>
          other.expose.protocol === expose.protocol &&
          other.expose.ports.some((a) => expose.ports.some((b) => a.from <= b.to && b.from <= a.to)),
      )
      if (to === undefined) drop('no IPv4 port forward: the device has no IPv4 address here')
      else if (taken)
        drop(`no IPv4 port forward: ${taken.expose.subject}.${taken.expose.endpoint.id} has the port`)
      else {
        plan.forwards.push({ expose, to })
        if (!plan.hairpin) drop('hairpin NAT is left out until wan= names the interface towards the internet')
      }
    }
    if (expose.publicName === null) continue
    const name = parseName(expose.publicName)
    const addresses = [...(subject?.ipv4.slice(0, 1) ?? []), ...(subject?.ipv6.slice(0, 1) ?? [])]
    const holder = names.get(name.name)
    if (name.wildcard) drop(`no record for ${formatName(name)}: write the one name that is reached`)
    else if (addresses.length === 0) drop(`no record for ${name.name}: the device has no address here`)
    else if (holder !== undefined && holder !== expose.subject)
      drop(`no record: ${name.name} stands for ${holder}`)
    else if (holder === undefined) {
      names.set(name.name, expose.subject)
      plan.records.push(`host-record=${name.name},${addresses.join(',')}`)
    }
  }
  return plan
}
