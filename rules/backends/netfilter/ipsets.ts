import type { Family } from '../../../schema/address.ts'
import type { Policy } from '../../policy.ts'
import type { NameSet } from './name-sets.ts'
import { companionHead, remarks } from './naming.ts'
import { SET_SECONDS } from './notes.ts'
import { DIGIT, inside } from './reach.ts'

const INET: Record<Family, string> = { ipv4: 'inet', ipv6: 'inet6' }

/** Names of sets with 31 characters at most (ipset(8)); `base` has up to 22. */
export const nameIpset = (base: string, set: NameSet, family: Family): string =>
  `${base}_n${set.index}_${DIGIT[family]}`
export const homeIpset = (base: string, family: Family): string => `${base}_h_${DIGIT[family]}`

/** Sets for `ipset restore -exist`: the home where rules ask for it as a set, and what dnsmasq fills. */
export function ipsets(
  policy: Policy,
  base: string,
  names: readonly NameSet[],
  home: boolean,
): { text: string; count: number } {
  const lines: string[] = []
  let count = 0
  for (const family of policy.families) {
    if (home) {
      const name = homeIpset(base, family)
      lines.push(`create ${name} hash:net family ${INET[family]}`, `flush ${name}`)
      lines.push(...inside(policy, family).map((range) => `add ${name} ${range}`))
      count++
    }
    for (const set of names) {
      const name = nameIpset(base, set, family)
      lines.push(remarks([set.domains.join(', ')], '#'))
      lines.push(`create ${name} hash:ip family ${INET[family]} timeout ${SET_SECONDS}`, `flush ${name}`)
      count++
    }
  }
  return {
    text: `${[companionHead(policy, count > 0 ? 'sets that the rules name' : 'no set is needed'), ...lines].join('\n')}\n`,
    count,
  }
}

/** The dnsmasq file that fills sets: one line a domain, as `target` says for a set, and the records. */
export function dnsmasqLines(
  policy: Policy,
  option: 'ipset' | 'nftset',
  names: readonly NameSet[],
  records: readonly string[],
  target: (set: NameSet, family: Family) => string,
): { text: string; feeds: boolean } {
  const lines = names.flatMap((set) =>
    set.domains.map(
      (domain) => `${option}=/${domain}/${policy.families.map((family) => target(set, family)).join(',')}`,
    ),
  )
  const feeds = lines.length + records.length > 0
  const what = feeds ? 'dnsmasq fills the sets of the firewall' : 'no name to follow'
  return { text: `${[companionHead(policy, what), ...lines, ...records].join('\n')}\n`, feeds }
}
