import { expect, test } from 'vitest'
import { opnsense } from '../../rules/backends/opnsense.ts'
import type { Placed } from '../../rules/compile.ts'
import type { Policy } from '../../rules/policy.ts'
import { ruleSet } from '../../rules/rule-set.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import { missing, run } from '../real/tool.ts'
import { type Call, perform } from './opnsense-api.ts'

const OPTIONS = opnsense.options.parse({ update: 'url' })
const DEFAULTS = opnsense.options.parse({})
const ADDRESS =
  'https://netneeds.test/devices/robot/rules?format=opnsense&for=both&without=cloud,map&ip=192.168.1.50&mac=50:ec:50:00:00:01&ha=192.168.1.10&update=url'
const noJq = missing('jq').length > 0

const at = (id: string, ipv4: string, endpoints: unknown[]): Placed => ({
  device: testDevice(id, { endpoints }),
  ipv4: [ipv4],
  ipv6: [],
  mac: [],
})
const net = (id: string, network: string, parts: Record<string, unknown> = {}) =>
  endpoint(id, { peer: { network }, ...parts })
const ENTRY = [
  net('net', '18.194.0.0/16'),
  net('other', '18.196.0.0/16', { protocol: 'udp', ports: [8053] }),
  net('group', '224.0.0.50', { protocol: 'udp', ports: [9898] }),
  net('caller', '18.197.0.0/16', { direction: 'inbound' }),
  endpoint('cloud', { peer: { host: 'ot.io.mi.com' } }),
]
const home = (endpoints: unknown[], url: string | null = ADDRESS): Policy => ({
  ...policyOf([
    at('robot', '192.168.1.50', endpoints),
    at('plug', '192.168.1.51', [net('net', '9.9.9.0/24')]),
  ]),
  url,
})
const storeOf = (policy: Policy) => {
  const calls: Call[] = JSON.parse(opnsense.render(policy, OPTIONS).files[0]?.text ?? '').calls
  return perform(calls)
}
const feeds = (policy: Policy) => [...storeOf(policy).values()].filter(({ type }) => type === 'urljson')
/** What the firewall has in an alias after it pulled the answer for `policy`. */
const pull = (path: string, policy: Policy): string[] => {
  const { status, output } = run('jq', ['-r', path], JSON.stringify(ruleSet(policy, opnsense, OPTIONS)))
  expect(status, output).toBe(0)
  return output.split('\n').filter((line) => line !== '')
}

test('networks of entries are pulled, names and groups stay', () => {
  const store = [...storeOf(home(ENTRY)).values()]
  expect(store.filter(({ type }) => type === 'urljson')).toHaveLength(4)
  expect(store.some(({ type, content }) => type === 'host' && content === 'ot.io.mi.com')).toBe(true)
  expect(store.some(({ type, content }) => type === 'network' && content === '224.0.0.50/32')).toBe(true)
  for (const { content, updatefreq } of feeds(home(ENTRY))) {
    expect(content).toBe(
      'https://netneeds.test/v1/devices/robot/rules?format=opnsense&for=both&without=cloud,map&output=json',
    )
    expect(updatefreq).toBe('1')
  }
})

test('devices of a home are named without their addresses', () => {
  const url =
    'https://netneeds.test/rules?device=robot@192.168.1.50&device=plug@fd00::5,192.168.1.51&update=url'
  expect(feeds(home(ENTRY, url))[0]?.content).toBe(
    'https://netneeds.test/v1/rules?format=opnsense&device=robot&device=plug&output=json',
  )
})

test.skipIf(noJq)('jq takes the networks of each opening and no others', () => {
  const policy = home(ENTRY)
  const pulled = feeds(policy).map(({ path_expression = '' }) => pull(path_expression, policy))
  expect(pulled).toEqual([['9.9.9.0/24'], ['18.194.0.0/16'], ['18.196.0.0/16'], ['18.197.0.0/16']])
})

test.skipIf(noJq)('a later release moves the networks, not the ports', () => {
  const [, path = ''] = feeds(home(ENTRY)).map(({ path_expression = '' }) => path_expression)
  const later = (endpoints: unknown[]) => pull(path, home(endpoints))
  expect(later([net('net', '18.200.0.0/16'), net('more', '2a01:4f8::/32')])).toEqual([
    '18.200.0.0/16',
    '2a01:4f8::/32',
  ])
  expect(later([net('net', '18.200.0.0/16', { ports: [22] })])).toEqual([])
  expect(later([net('net', '18.200.0.0/16', { protocol: 'udp' })])).toEqual([])
  expect(later([])).toEqual([])
})

test('without an https address of its own the networks are written out, and it says so', () => {
  for (const url of [null, 'http://192.168.1.5:8787/devices/robot/rules', 'not a URL']) {
    const policy = home(ENTRY, url)
    const rendered = opnsense.render(policy, OPTIONS)
    expect(rendered.dropped.map(({ rule }) => rule)).toContain('update')
    expect(JSON.parse(rendered.files[0]?.text ?? '').calls).toEqual(
      JSON.parse(opnsense.render(policy, DEFAULTS).files[0]?.text ?? '').calls,
    )
  }
})

test('where there is no network nothing changes but a note', () => {
  for (const [name, make] of Object.entries(POLICIES)) {
    if (['network', 'ipv6'].includes(name)) continue
    const [asked, plain] = [opnsense.render(make(), OPTIONS), opnsense.render(make(), DEFAULTS)]
    expect(JSON.parse(asked.files[0]?.text ?? '').calls).toEqual(JSON.parse(plain.files[0]?.text ?? '').calls)
    expect(asked.notes.join()).toContain('changes nothing')
  }
})

test('every rule is said, and undo leaves nothing', () => {
  for (const make of Object.values(POLICIES)) {
    const policy = make()
    const { files, dropped } = opnsense.render(policy, OPTIONS)
    const { calls, undo } = JSON.parse(files[0]?.text ?? '')
    expect(perform(undo, perform(calls)).size).toBe(0)
    for (const { id } of policy.rules)
      expect(files[0]?.text.includes(id) || dropped.some(({ rule }) => rule === id)).toBe(true)
  }
})
