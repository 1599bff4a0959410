import type { Policy } from '../../policy.ts'
import type { NameSet } from '../netfilter/name-sets.ts'
import { identifier, remarks } from '../netfilter/naming.ts'
import { SET_SECONDS } from '../netfilter/notes.ts'
import { asksForHome, DIGIT, inside } from '../netfilter/reach.ts'
import { nameSetId } from './statements.ts'

type Kind = 'set' | 'map'

function block(kind: Kind, name: string, type: string, elements: readonly string[]): string {
  const interval = elements.some((element) => element.split(' ')[0]?.includes('/'))
    ? ['\t\tflags interval']
    : []
  return [
    `\t${kind} ${name} {`,
    `\t\ttype ${type}${kind === 'map' ? ' : verdict' : ''}`,
    ...interval,
    `\t\telements = { ${elements.join(', ')} }`,
    '\t}',
  ].join('\n')
}

const TYPE = { ipv4: 'ipv4_addr', ipv6: 'ipv6_addr', mac: 'ether_addr' } as const
export type Key = keyof typeof TYPE

/** What a set or map of devices is called, by what it is looked up with. */
export const suffix = (key: Key): string => (key === 'mac' ? '_mac' : `${DIGIT[key]}`)
const KEYS: Key[] = ['ipv4', 'ipv6', 'mac']

/** The keys by which some subject of these ids is known. */
export const keysOf = (policy: Policy, ids: ReadonlySet<string>): Key[] =>
  KEYS.filter((key) => policy.subjects.some((subject) => ids.has(subject.id) && subject[key].length > 0))

/** Maps from device address to the chain of its rules, `prefix` before its name. */
export const verdictMaps = (
  policy: Policy,
  name: string,
  keys: readonly Key[],
  prefix: Map<string, string>,
): string[] =>
  keys.map((key) =>
    block(
      'map',
      `${name}${suffix(key)}`,
      TYPE[key],
      policy.subjects.flatMap((subject) => {
        const to = prefix.get(subject.id)
        return to === undefined
          ? []
          : subject[key].map((address) => `${address} : jump ${to}_${identifier(subject.id)}`)
      }),
    ),
  )

/** The devices, what counts as home, and the sets dnsmasq fills. */
export function plainSets(policy: Policy, names: readonly NameSet[]): string[] {
  const all = new Set(policy.subjects.map(({ id }) => id))
  const devices = policy.at === 'host' ? [] : keysOf(policy, all)
  return [
    ...(asksForHome(policy) ? policy.families : []).map((family) =>
      block('set', `home${DIGIT[family]}`, TYPE[family], inside(policy, family)),
    ),
    ...devices.map((key) =>
      block(
        'set',
        `devices${suffix(key)}`,
        TYPE[key],
        policy.subjects.flatMap((subject) => subject[key]),
      ),
    ),
    ...names.flatMap((set) =>
      policy.families.map((family) =>
        [
          remarks([set.domains.join(', ')], '\t#'),
          `\tset ${nameSetId(set, family)} {`,
          `\t\ttype ${TYPE[family]}`,
          '\t\tflags dynamic,timeout',
          `\t\ttimeout ${SET_SECONDS / 3600}h`,
          '\t}',
        ].join('\n'),
      ),
    ),
  ]
}
