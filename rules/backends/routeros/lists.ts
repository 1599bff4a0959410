import type { Family } from '../../../schema/address.ts'
import type { Name } from '../../../schema/host.ts'
import type { Policy } from '../../policy.ts'
import { letters } from '../router/names.ts'
import { groupRanges, insideRanges, type Opening } from '../router/openings.ts'
import { FIREWALL, type Item } from './model.ts'

/** The addresses and names of a policy as address lists, each list made once. */
export interface Lists {
  items: Item[]
  /** List of a subject's addresses; null where it has none in the family. */
  subject(index: number, family: Family): string | null
  /** Everything that is not the internet. */
  inside: string
  /** Multicast and broadcast. */
  groups: string
  /** Lists that hold the far end of an opening; empty where it has nothing in the family. */
  far(opening: Opening, index: number, family: Family): string[]
}

/** Names of wildcards, the most specific first: RouterOS reads static entries from the top. */
const bySpecific = (a: string, b: string): number =>
  b.split('.').length - a.split('.').length || (a < b ? -1 : a > b ? 1 : 0)

/** Makes the lists; `base` begins every name but those of wildcards, which belong to the DNS name alone. */
export function listsOf(policy: Policy, base: string, prefix: string, all: readonly Opening[]): Lists {
  const items: Item[] = []
  const made = new Set<string>()
  const add = (family: Family, list: string, addresses: readonly string[], about: string): string => {
    for (const address of addresses) {
      const key = `${family} ${list} ${address}`
      if (made.has(key)) continue
      made.add(key)
      items.push({
        menu: `${FIREWALL[family]} address-list`,
        properties: [
          ['list', list],
          ['address', address],
        ],
        about,
      })
    }
    return list
  }
  // One list a wildcard for all rule sets: RouterOS asks the first entry of a name, whoever wrote it.
  const wildList = (name: string) => `${prefix}-any-${letters(name)}`
  const wildcards = [
    ...new Set(
      all.flatMap(({ far }) =>
        far.kind === 'names' ? far.names.filter((each) => each.wildcard).map((each) => each.name) : [],
      ),
    ),
  ].sort(bySpecific)
  for (const name of policy.at === 'host' ? [] : wildcards) {
    items.push({
      menu: '/ip dns static',
      properties: [
        ['name', name],
        ['type', 'FWD'],
        ['match-subdomain', 'yes'],
        ['address-list', wildList(name)],
      ],
      about: `*.${name}`,
    })
  }
  const farLists = new Map<string, string>()
  const farList = (ranges: readonly string[]): string => {
    const key = ranges.join(' ')
    const name = farLists.get(key) ?? `${base}-far-${farLists.size + 1}`
    farLists.set(key, name)
    return name
  }
  const inside = `${base}-inside`
  const groups = `${base}-groups`
  for (const family of policy.families) {
    policy.subjects.forEach((subject, index) => {
      add(family, `${base}-device-${index + 1}`, subject[family], subject.id)
    })
    const needed =
      policy.scope === 'internet' ||
      policy.expose.length > 0 ||
      all.some(({ far }) => far.kind === 'internet')
    if (needed) add(family, inside, insideRanges(policy, family), 'not the internet')
    if (policy.scope === 'all' && policy.at === 'router')
      add(family, groups, groupRanges(family), 'multicast and broadcast')
  }
  const namesOf = (names: readonly Name[], index: number, family: Family): string[] => {
    const single = names.filter((name) => !name.wildcard).map(({ name }) => name)
    const lists =
      single.length > 0
        ? [
            add(
              family,
              `${base}-names-${index + 1}`,
              single,
              all[index]?.rules.map(({ id }) => id).join(' ') ?? '',
            ),
          ]
        : []
    // A name below two wildcards is put into the list of the nearer one only.
    const below = wildcards.filter((wild) =>
      names.some((name) => name.wildcard && (wild === name.name || wild.endsWith(`.${name.name}`))),
    )
    return [...lists, ...below.map(wildList)]
  }
  return {
    items,
    inside,
    groups,
    subject: (index, family) =>
      (policy.subjects[index]?.[family].length ?? 0) > 0 ? `${base}-device-${index + 1}` : null,
    far({ far, rules }, index, family) {
      if (far.kind === 'ranges') {
        return far[family].length > 0
          ? [add(family, farList([...far.ipv4, ...far.ipv6]), far[family], far.role ?? rules[0]?.id ?? '')]
          : []
      }
      return far.kind === 'names' ? namesOf(far.names, index, family) : []
    },
  }
}
