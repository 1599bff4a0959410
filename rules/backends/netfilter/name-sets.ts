import type { Policy, Rule } from '../../policy.ts'

/** Rules that differ in nothing but the name at the far end. */
export interface NameGroup {
  key: string
  /** Of the rules behind it: direction, protocol and ports are the same for all. */
  rules: Rule[]
}

/** A set of addresses that dnsmasq fills from the answers for `domains`, and the groups it serves. */
export interface NameSet {
  index: number
  domains: string[]
  groups: NameGroup[]
}

const keyOf = ({ subject, direction, protocol, ports }: Rule): string =>
  JSON.stringify([subject, direction, protocol, ports])

/**
 * Sorts the names of a policy into sets, so that each domain stands in one set only: dnsmasq follows a single
 * line for a name, the longest that matches (dnsmasq(8), --ipset and --nftset). A domain below a wildcard
 * therefore carries the wildcard's groups as well.
 */
export function nameSets(policy: Policy): NameSet[] {
  const groups = new Map<string, NameGroup>()
  const byName = new Map<string, { name: string; keys: Set<string> }>()
  const byWildcard = new Map<string, Set<string>>()
  for (const rule of policy.rules) {
    if (rule.far.kind !== 'name') continue
    const key = keyOf(rule)
    const group = groups.get(key) ?? { key, rules: [] }
    group.rules.push(rule)
    groups.set(key, group)
    const { name, wildcard } = rule.far.name
    const known = byName.get(name) ?? { name, keys: new Set<string>() }
    known.keys.add(key)
    byName.set(name, known)
    if (wildcard) byWildcard.set(name, (byWildcard.get(name) ?? new Set<string>()).add(key))
  }
  const sets = new Map<string, NameSet>()
  for (const { name, keys } of byName.values()) {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      for (const key of byWildcard.get(name.slice(dot + 1)) ?? []) keys.add(key)
    }
    const sorted = [...keys].sort()
    const signature = sorted.join('\n')
    const set = sets.get(signature) ?? {
      index: sets.size + 1,
      domains: [],
      groups: sorted.flatMap((key) => groups.get(key) ?? []),
    }
    set.domains.push(name)
    sets.set(signature, set)
  }
  return [...sets.values()]
}

/** Each group once, where its first rule stands, with the sets that serve it. */
export function setsByRule(sets: readonly NameSet[]): Map<string, { group: NameGroup; sets: NameSet[] }> {
  const found = new Map<string, { group: NameGroup; sets: NameSet[] }>()
  for (const set of sets) {
    for (const group of set.groups) {
      const first = group.rules[0]
      if (first === undefined) continue
      const known = found.get(first.id) ?? { group, sets: [] }
      known.sets.push(set)
      found.set(first.id, known)
    }
  }
  return found
}
