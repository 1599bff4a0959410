import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { blocky } from '../../rules/backends/blocky.ts'
import { technitium } from '../../rules/backends/technitium.ts'
import type { Policy } from '../../rules/policy.ts'
import { cidr, contains } from '../../schema/address.ts'
import { matchesName } from '../../schema/host.ts'
import { POLICIES } from '../policies.ts'
import { Blocky, Technitium } from './dns-apps-config.ts'

const NAMES = [
  'ot.io.mi.com',
  'x.ot.io.mi.com',
  'io.mi.com',
  'a.io.mi.com',
  'a.b.io.mi.com',
  'aio.mi.com',
  'h7.mi.com',
  'evil.test',
  'nas.local',
  'local',
]

/** What the app does with a question: the group of the longest network, what is allowed first, then what is blocked. */
function technitiumAnswers(text: string, client: string, name: string): boolean {
  const config = Technitium.parse(JSON.parse(text))
  const [best] = Object.entries(config.networkGroupMap)
    .filter(([network]) => contains(cidr(network), cidr(client)))
    .sort(([a], [b]) => cidr(b).bits - cidr(a).bits)
  const group = config.groups.find((each) => each.name === best?.[1])
  if (group === undefined) return true
  const matches = (patterns: readonly string[]) => patterns.some((each) => new RegExp(each, 'is').test(name))
  return matches(group.allowedRegex) || !matches(group.blockedRegex)
}

/** What blocky does: a group with an allowlist alone answers what is in it; a plain entry is exact, /…/ an expression. */
function blockyAnswers(text: string, client: string, name: string): boolean {
  const { blocking } = Blocky.parse(parse(text))
  const groups = blocking?.clientGroupsBlock[client]
  if (blocking === undefined || groups === undefined) return true
  const entries = groups
    .flatMap((group) => blocking.allowlists[group] ?? [])
    .flatMap((list) => list.split('\n'))
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
  return entries.some((entry) =>
    entry.startsWith('/') ? new RegExp(entry.slice(1, -1)).test(name) : entry === name,
  )
}

const named = (policy: Policy, subject: string) => [
  ...policy.rules.flatMap((rule) =>
    rule.subject === subject && rule.direction === 'outbound' && rule.far.kind === 'name'
      ? [rule.far.name]
      : [],
  ),
  ...policy.names.resolve.flatMap((each) => (each.subject === subject ? [each.name] : [])),
  ...(policy.scope === 'internet' ? [{ name: 'local', wildcard: true }] : []),
]

describe.each([
  [
    'technitium',
    (policy: Policy) => technitium.render(policy, { answer: 'nxdomain' }).files[0]?.text ?? '',
    technitiumAnswers,
  ],
  ['blocky', (policy: Policy) => blocky.render(policy, {}).files[0]?.text ?? '', blockyAnswers],
] as const)('%s', (_id, text, answers) => {
  it.each(Object.entries(POLICIES))(
    '%s: answers what the policy names, refuses the rest, leaves others alone',
    (_name, make) => {
      const policy = make()
      const config = text(policy)
      for (const name of NAMES) expect(answers(config, '192.168.1.99', name)).toBe(true)
      for (const subject of policy.at === 'host' ? [] : policy.subjects) {
        const wanted = named(policy, subject.id)
        for (const client of [...subject.ipv4, ...subject.ipv6]) {
          for (const name of NAMES) {
            expect(`${client} ${name} ${answers(config, client, name)}`).toBe(
              `${client} ${name} ${wanted.some((each) => matchesName(each, name))}`,
            )
          }
        }
      }
    },
  )
})

it('technitium says NXDOMAIN or zero addresses as chosen', () => {
  const policy = POLICIES['single-name']?.() as Policy
  const chosen = (answer: 'nxdomain' | 'zero') =>
    Technitium.parse(JSON.parse(technitium.render(policy, { answer }).files[0]?.text ?? '')).groups[0]
      ?.blockAsNxDomain
  expect([chosen('nxdomain'), chosen('zero')]).toEqual([true, false])
})

it('blocky answers the public name with the address inside, and says that it is wider', () => {
  const { files, dropped } = blocky.render(POLICIES.expose?.() as Policy, {})
  expect(Blocky.parse(parse(files[0]?.text ?? '')).customDNS?.mapping).toEqual({
    'home.netneeds.org': '192.168.1.50,fd00::50',
  })
  expect(dropped.find(({ rule }) => rule === 'public_name')?.reason).toMatch(/^wider:/)
})

it('blocky allows nothing with a list of comments alone', () => {
  const config = blocky.render(POLICIES.empty?.() as Policy, {}).files[0]?.text ?? ''
  expect(Object.values(Blocky.parse(parse(config)).blocking?.allowlists ?? {})).toHaveLength(1)
  expect(blockyAnswers(config, '192.168.1.50', 'ot.io.mi.com')).toBe(false)
})
