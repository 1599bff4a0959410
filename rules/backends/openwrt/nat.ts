import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import type { Section } from './sections.ts'
import { senders } from './sections.ts'

/** Zone names of /etc/config/firewall. */
export interface Zones {
  zone: string
  wan_zone: string
}

/** Steering to the router, source NAT, port forwards and the split-horizon record. */
export function natSections(policy: Policy, zones: Zones): { sections: Section[]; dropped: Dropped[] } {
  const sections: Section[] = []
  const dropped: Dropped[] = []
  for (const { subject: id, service, ports, protocols } of policy.redirects) {
    const subject = policy.subjects.find((each) => each.id === id)
    const about = `${id}.netneeds-${service}: whatever server it asks, the router answers`
    for (const family of policy.families) {
      for (const host of subject === undefined ? [] : senders(policy, subject, family)) {
        for (const [key, values] of host) {
          // A redirect takes one source address, or a list of MAC addresses.
          const each = key === 'src_mac' ? [values] : [values].flat()
          for (const value of each) {
            for (const { from, to } of ports) {
              const port = from === to ? `${from}` : `${from}-${to}`
              sections.push({
                file: 'firewall',
                type: 'redirect',
                options: [
                  ['name', about],
                  ['src', zones.zone],
                  ['family', family],
                  ['proto', [...protocols]],
                  [key, value],
                  ['src_dport', port],
                  ['dest_port', port],
                  ['target', 'DNAT'],
                ],
                about,
              })
            }
          }
        }
      }
    }
  }
  for (const { subject: id, from } of policy.nat) {
    const subject = policy.subjects.find((each) => each.id === id)
    const about = `${id}: it answers only its own subnet, so Home Assistant speaks to it as the router`
    const before = sections.length
    for (const family of policy.families) {
      for (const source of from[family]) {
        for (const to of subject?.[family] ?? []) {
          sections.push({
            file: 'firewall',
            type: 'nat',
            options: [
              ['name', about],
              ['family', family],
              ['proto', ['all']],
              ['src_ip', source],
              ['dest_ip', to],
              ['target', 'MASQUERADE'],
            ],
            about,
          })
        }
      }
    }
    if (sections.length === before)
      dropped.push({
        rule: `${id}.source-nat`,
        reason: 'source NAT needs the addresses of both ends in one family',
      })
  }
  for (const { subject: id, endpoint, protocol, ports, publicName } of policy.expose) {
    const subject = policy.subjects.find((each) => each.id === id)
    const about = `${id}.${endpoint.id}: opened to the internet`
    const [first, ...others] = subject?.ipv4 ?? []
    if (first === undefined)
      dropped.push({
        rule: `${id}.${endpoint.id}`,
        reason: 'the IPv4 port forward needs the IPv4 address of the device',
      })
    else {
      for (const { from, to } of ports) {
        const port = from === to ? `${from}` : `${from}-${to}`
        sections.push({
          file: 'firewall',
          type: 'redirect',
          options: [
            ['name', about],
            ['src', zones.wan_zone],
            ['dest', zones.zone],
            ['family', 'ipv4'],
            ['proto', [protocol]],
            ['src_dport', port],
            ['dest_ip', first],
            ['dest_port', port],
            ['reflection', '1'],
            ['target', 'DNAT'],
          ],
          about,
        })
      }
      if (others.length > 0)
        dropped.push({
          rule: `${id}.${endpoint.id}`,
          reason: `a port forward has one target: ${first}, not ${others.join(', ')}`,
        })
    }
    if (publicName === null) continue
    if (publicName.startsWith('*.')) {
      dropped.push({
        rule: 'public_name',
        reason: `${publicName} is a wildcard, and a record is for one name`,
      })
      continue
    }
    for (const address of [...(subject?.ipv4 ?? []), ...(subject?.ipv6 ?? [])]) {
      sections.push({
        file: 'dhcp',
        type: 'domain',
        options: [
          ['name', publicName],
          ['ip', address],
        ],
        about: `${about}: inside the home its name is its own address`,
      })
    }
  }
  return { sections, dropped }
}
