import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import { senders } from './filter.ts'
import type { Lists } from './lists.ts'
import { FIREWALL, type Item, portPieces } from './model.ts'

type Properties = [string, string][]

/** Steering to the router, source NAT, port forwards with hairpin, and the split-horizon record. */
export function natItems(policy: Policy, base: string, lists: Lists): { items: Item[]; dropped: Dropped[] } {
  const items: Item[] = []
  const dropped: Dropped[] = []
  const subjectAt = (id: string) => policy.subjects.findIndex((subject) => subject.id === id)
  for (const family of policy.families) {
    const rules: { chain: 'dstnat' | 'srcnat'; about: string; properties: Properties }[] = []
    for (const { subject, service, ports, protocols } of policy.redirects) {
      for (const match of senders(policy, lists, subjectAt(subject), family)) {
        for (const protocol of protocols) {
          for (const { from } of ports) {
            const properties: Properties = [
              ...match,
              ['protocol', protocol],
              ['dst-port', `${from}`],
              ['action', 'redirect'],
              ['to-ports', `${from}`],
            ]
            rules.push({
              chain: 'dstnat',
              about: `${subject}.netneeds-${service} whatever server it asks the router answers`,
              properties,
            })
          }
        }
      }
    }
    for (const { subject, from } of policy.nat) {
      const list = lists.subject(subjectAt(subject), family)
      for (const source of list === null ? [] : from[family]) {
        const properties: Properties = [
          ['src-address', source],
          ['dst-address-list', list ?? ''],
          ['action', 'masquerade'],
        ]
        rules.push({
          chain: 'srcnat',
          about: `${subject} answers only its own subnet so Home Assistant speaks as the router`,
          properties,
        })
      }
    }
    for (const { subject, endpoint, protocol, ports } of family === 'ipv4' ? policy.expose : []) {
      const address = policy.subjects[subjectAt(subject)]?.ipv4[0]
      if (address === undefined) continue
      for (const piece of portPieces(ports)) {
        const port: Properties = [
          ['protocol', protocol],
          ['dst-port', piece ?? ''],
        ]
        const about = `${subject}.${endpoint.id} opened to the internet`
        const to: Properties = [
          ['action', 'dst-nat'],
          ['to-addresses', address],
        ]
        // Off until somebody says which interface is meant: an unknown one would stop the import.
        const wan: Properties = policy.wan === null ? [['disabled', 'yes']] : [['in-interface', policy.wan]]
        rules.push({
          chain: 'dstnat',
          about: policy.wan === null ? `CHANGE ME set in-interface and enable - ${about}` : about,
          properties: [...port, ...wan, ...to],
        })
        const inside: Properties = [['src-address-list', lists.inside]]
        const off: Properties = policy.wan === null ? [['disabled', 'yes']] : []
        // The router's public address is the one of its own that is not of the home.
        rules.push({
          chain: 'dstnat',
          about: `hairpin ${about}`,
          properties: [
            ...port,
            ...inside,
            ['dst-address-type', 'local'],
            ['dst-address-list', `!${lists.inside}`],
            ...off,
            ...to,
          ],
        })
        rules.push({
          chain: 'srcnat',
          about: `hairpin ${about}`,
          properties: [...port, ...inside, ['dst-address', address], ...off, ['action', 'masquerade']],
        })
      }
    }
    const menu = `${FIREWALL[family]} nat` as const
    for (const { chain, about, properties } of rules)
      items.push({ menu, properties: [['chain', `${base}-${chain}`], ...properties], about })
    for (const chain of ['dstnat', 'srcnat'] as const) {
      if (!rules.some((rule) => rule.chain === chain)) continue
      items.push({
        menu,
        properties: [
          ['chain', chain],
          ['action', 'jump'],
          ['jump-target', `${base}-${chain}`],
        ],
        about: chain,
        first: true,
      })
    }
  }
  for (const { subject, endpoint, publicName } of policy.expose) {
    const device = policy.subjects[subjectAt(subject)]
    const [first, ...others] = device?.ipv4 ?? []
    const rule = `${subject}.${endpoint.id}`
    if (first === undefined)
      dropped.push({ rule, reason: 'the IPv4 port forward needs the IPv4 address of the device' })
    else if (others.length > 0)
      dropped.push({ rule, reason: `a port forward has one target: ${first}, not ${others.join(', ')}` })
    if (publicName === null) continue
    if (publicName.startsWith('*.')) {
      dropped.push({
        rule: 'public_name',
        reason: `${publicName} is a wildcard, and a record is for one name`,
      })
      continue
    }
    for (const family of policy.families) {
      for (const address of device?.[family] ?? []) {
        items.push({
          menu: '/ip dns static',
          properties: [
            ['name', publicName],
            ['type', family === 'ipv4' ? 'A' : 'AAAA'],
            ['address', address],
          ],
          about: `${rule} inside the home`,
        })
      }
    }
  }
  for (const { subject } of policy.nat) {
    if (!items.some(({ about }) => about.startsWith(`${subject} answers only`))) {
      dropped.push({
        rule: `${subject}.source-nat`,
        reason: 'source NAT needs the addresses of both ends in one family',
      })
    }
  }
  return { items, dropped }
}
