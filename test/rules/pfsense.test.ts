import { describe, expect, test } from 'vitest'
import { pfsense } from '../../rules/backends/pfsense.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { missing, run } from '../real/tool.ts'
import { expectVerdicts, probes } from './router-probes.ts'
import { type Aliases, fateOf, type Read } from './sense-fate.ts'

const main = (policy: Policy) => pfsense.render(policy, DEFAULTS).files[0]?.text ?? ''
const DEFAULTS = pfsense.options.parse({})
const noXmllint = missing('xmllint').length > 0

type Node = { name: string; text: string; children: Node[] }

/** Reads the XML this backend writes: elements with text or children, no attributes; throws on anything else. */
function parse(xml: string): Node {
  const rest = xml.replace(/^<\?xml version="1\.0"\?>\n/, '').replace(/<!--(?:(?!--)[\s\S])*-->/g, '')
  const root: Node = { name: '', text: '', children: [] }
  const open = [root]
  for (const [, close, name = '', empty, text = '', stray = ''] of rest.matchAll(
    /<(\/?)([a-z0-9-]+)(\/?)>([^<]*)|([\s\S])/g,
  )) {
    const top = open.at(-1)
    if (top === undefined) throw new Error('closed too often')
    if (name === '') {
      if (stray.trim() !== '') throw new Error(`stray ${stray}`)
      continue
    }
    if ((close === '/' || empty === '/') && text.trim() !== '') throw new Error(`text after ${name}`)
    if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`closed ${name}`)
      continue
    }
    const node: Node = { name, text: text.trim(), children: [] }
    top.children.push(node)
    if (empty !== '/') open.push(node)
  }
  const [only] = root.children
  if (open.length !== 1 || only === undefined || root.children.length !== 1)
    throw new Error('not one element')
  return only
}

const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((each) => each.name === name)
const all = (node: Node | undefined, name: string): Node[] =>
  node?.children.filter((each) => each.name === name) ?? []
const textOf = (node: Node | undefined, name: string): string => child(node, name)?.text ?? ''

// Elements and values of pfsense filter.inc (filter_generate_user_rule, filter_nat_rules_generate) and util.inc (is_validaliasname).
const PORT = /^(\d{1,5}(-\d{1,5})?|[a-z0-9_]{1,31})$/
const VALUES: Record<string, RegExp> = {
  'alias.name': /^(?!\d*$)[a-z0-9_]{1,31}$/,
  'alias.type': /^(host|network|port)$/,
  'alias.address': /^[a-z0-9_.:/-]+( [a-z0-9_.:/-]+)*$/,
  'alias.descr': /^[A-Za-z0-9 ._:/@+-]+$/,
  'alias.detail': /^[A-Za-z0-9 ._:/@+|-]+$/,
  'rule.tracker': /^\d{10}$/,
  'rule.type': /^(pass|block|reject)$/,
  'rule.interface': /^(any|wan|lan|opt\d+)$/,
  'rule.ipprotocol': /^(inet|inet6|inet46)$/,
  'rule.protocol': /^(tcp|udp|tcp\/udp|icmp|igmp)$/,
  'rule.source': /^$/,
  'rule.destination': /^$/,
  'rule.descr': /^[A-Za-z0-9 ._:/@+-]{1,50}$/,
  'rule.direction': /^in$/,
  'rule.floating': /^yes$/,
  'rule.quick': /^yes$/,
  'rule.log': /^$/,
  'rule.target': /^(127\.0\.0\.1|::1|\d+\.\d+\.\d+\.\d+|)$/,
  'rule.local-port': PORT,
  'rule.natreflection': /^(disable|purenat)$/,
  'rule.associated-rule-id': /^$/,
  'rule.sourceport': /^$/,
  'rule.dstport': /^$/,
  'source.address': /^[a-z0-9_]{1,31}$/,
  'source.network': /^[0-9a-f.:]+\/\d+$/,
  'source.any': /^$/,
  'source.not': /^$/,
  'destination.address': /^[a-z0-9_]{1,31}$/,
  'destination.network': /^(\(self\)|(wan|lan|opt\d+)ip|[0-9a-f.:]+\/\d+)$/,
  'destination.any': /^$/,
  'destination.not': /^$/,
  'destination.port': PORT,
  'pfsense.aliases': /^$/,
  'pfsense.filter': /^$/,
  'pfsense.nat': /^$/,
  'aliases.alias': /^$/,
  'filter.rule': /^$/,
  'nat.rule': /^$/,
  'nat.outbound': /^$/,
  'outbound.rule': /^$/,
}

function check(node: Node): void {
  for (const each of node.children) {
    const allowed = VALUES[`${node.name}.${each.name}`]
    if (allowed === undefined || !allowed.test(each.text))
      throw new Error(`${node.name}.${each.name}: ${each.text}`)
    if (each.name !== 'rule' && each.name !== 'alias' && all(node, each.name).length > 1)
      throw new Error(`${each.name} twice`)
    check(each)
  }
}

function read(policy: Policy): { rules: Read[]; aliases: Aliases } {
  const root = parse(main(policy))
  const aliases: Aliases = new Map(
    all(child(root, 'aliases'), 'alias').map((each) => [
      textOf(each, 'name'),
      { type: textOf(each, 'type'), content: textOf(each, 'address').split(' ') },
    ]),
  )
  const end = (node: Node | undefined): Read['from'] => ({
    names: child(node, 'any') ? ['any'] : [textOf(node, 'address') || textOf(node, 'network')],
    not: child(node, 'not') !== undefined,
  })
  const rules = all(child(root, 'filter'), 'rule').map((rule) => ({
    action: textOf(rule, 'type'),
    family: textOf(rule, 'ipprotocol'),
    protocol: textOf(rule, 'protocol') || 'any',
    from: end(child(rule, 'source')),
    to: end(child(rule, 'destination')),
    port: textOf(child(rule, 'destination'), 'port'),
  }))
  return { rules, aliases }
}

describe.each(Object.keys(POLICIES))('pfsense, %s', (name) => {
  const policy = POLICIES[name]?.() as Policy
  const rendered = pfsense.render(policy, DEFAULTS)
  test.skipIf(noXmllint)('well-formed for xmllint', () => {
    expect(run('xmllint', ['--noout', '--nonet', '-'], main(policy))).toEqual({ status: 0, output: '' })
  })
  test('only elements and values pfSense knows; every rule said or dropped', () => {
    const text = main(policy)
    expect(text.endsWith('\n')).toBe(true)
    const root = parse(text)
    check(root)
    const trackers = all(child(root, 'filter'), 'rule').map((rule) => textOf(rule, 'tracker'))
    expect(new Set(trackers).size).toBe(trackers.length)
    for (const { type, content } of read(policy).aliases.values())
      if (type === 'network') for (const each of content) expect(each).toContain('/')
    for (const { id } of policy.rules)
      expect(text.includes(id) || rendered.dropped.some((each) => each.rule === id)).toBe(true)
    for (const { reason } of rendered.dropped)
      expect(rendered.files[1]?.text.replace(/\n {2}/g, ' ')).toContain(reason)
    expect(main(policy)).toBe(text)
  })
  // A host and a wildcard cannot be said here; what becomes of them has tests of its own below.
  if (policy.at === 'host' || name === 'wildcard') return
  test('packets fare as the policy says', () => {
    const { rules, aliases } = read(policy)
    expectVerdicts(policy, probes(policy, { mac: true, link: true }), (packet) =>
      fateOf(rules, aliases, packet),
    )
  })
})

test('a wildcard is dropped, and nothing wider stands in its place', () => {
  const policy = POLICIES.wildcard?.() as Policy
  expect(pfsense.render(policy, DEFAULTS).dropped.map(({ rule }) => rule)).toContain('robot.cloud')
  const { rules, aliases } = read(policy)
  expect([...aliases.values()].flatMap(({ content }) => content).join(' ')).not.toContain('mi.com')
  expect(
    fateOf(rules, aliases, {
      protocol: 'tcp',
      from: '192.168.1.50',
      to: '2.3.4.5',
      port: 443,
      names: ['a.io.mi.com', 'io.mi.com'],
    }),
  ).toBe('refuse')
})

test('with at=host every rule is dropped and no rule stands', () => {
  const policy = POLICIES['at-host']?.() as Policy
  expect(read(policy).rules).toEqual([])
  const dropped = pfsense.render(policy, DEFAULTS).dropped.map(({ rule }) => rule)
  for (const { id } of policy.rules) expect(dropped).toContain(id)
})

test('a device known by its MAC address alone is dropped, not widened', () => {
  const policy = policyOf(
    [
      {
        device: testDevice('robot', { endpoints: [endpoint('cloud', { peer: { host: 'ot.io.mi.com' } })] }),
        ipv4: [],
        ipv6: [],
        mac: ['50:ec:50:00:00:01'],
      },
    ],
    {},
    false,
  )
  expect(read(policy).rules).toEqual([])
  expect(pfsense.render(policy, DEFAULTS).dropped.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['robot.cloud', 'robot.refusal', 'robot.mac']),
  )
})

test('log=yes marks every refusal and no pass, and says that nothing limits it', () => {
  for (const make of Object.values(POLICIES)) {
    const policy = make()
    const rendered = pfsense.render(policy, { log: 'yes' })
    const root = parse(rendered.files[0]?.text ?? '')
    check(root)
    for (const rule of all(child(root, 'filter'), 'rule'))
      expect(child(rule, 'log') !== undefined).toBe(textOf(rule, 'type') !== 'pass')
    expect(rendered.notes.some((note) => note.includes('no rate limit'))).toBe(policy.at === 'router')
    const rules = (text = '') => text.replace(/<!--[\s\S]*?-->/, '').trim()
    expect(rules(rendered.files[0]?.text.replaceAll(/^ *<log\/>\n/gm, ''))).toBe(rules(main(policy)))
    expect(main(policy)).not.toContain('<log')
  }
})

test('broken XML is refused', () => {
  for (const xml of [
    '<pfsense>',
    '<pfsense><a></pfsense></a>',
    '<pfsense/>x',
    '<pfsense a="1"/>',
    '<!-- a -- b --><pfsense/>',
  ])
    expect(() => parse(xml)).toThrow()
  expect(() => check(parse('<pfsense><filter><rule><type>allow</type></rule></filter></pfsense>'))).toThrow(
    'rule.type',
  )
  expect(() => check(parse('<pfsense><system/></pfsense>'))).toThrow('pfsense.system')
  for (const inner of [
    '<protocol>sctp</protocol>',
    '<direction>out</direction>',
    '<floating>no</floating>',
    '<log>yes</log>',
    '<descr>$(reboot)</descr>',
    '<shellcmd>reboot</shellcmd>',
  ])
    expect(() => check(parse(`<pfsense><filter><rule>${inner}</rule></filter></pfsense>`)), inner).toThrow()
})

test('no text of an entry leaves its comment', () => {
  const with_ = (text: string) =>
    main(
      policyOf([
        {
          device: testDevice('robot', {
            name: `Robot ${text}`.slice(0, 80),
            endpoints: [
              endpoint('cloud', {
                peer: { host: 'ot.io.mi.com' },
                breaks: text,
                application: text.slice(0, 40),
                note: text,
              }),
            ],
          }),
          ipv4: ['192.168.1.50'],
          ipv6: [],
          mac: [],
        },
      ]),
    )
  const bare = (text: string) => parse(text)
  for (const text of [HOSTILE, '-->', '--', '- - -', '\ufffe \ud800', 'x -'])
    expect(bare(with_(text))).toEqual(bare(with_('plain')))
})

test('redirects, port forward, source NAT', () => {
  const nat = (name: string) => child(parse(main(POLICIES[name]?.() as Policy)), 'nat')
  expect(
    all(nat('redirect'), 'rule').map((rule) => [
      textOf(rule, 'interface'),
      textOf(rule, 'protocol'),
      textOf(rule, 'target'),
      textOf(rule, 'local-port'),
    ]),
  ).toEqual([
    ['lan', 'tcp/udp', '127.0.0.1', '53'],
    ['lan', 'udp', '127.0.0.1', '123'],
  ])
  expect(pfsense.render(POLICIES.redirect?.() as Policy, DEFAULTS).notes.join()).toContain('CHANGE ME: lan')
  const [forward] = all(nat('expose'), 'rule')
  expect([
    textOf(child(forward, 'destination'), 'network'),
    textOf(forward, 'target'),
    textOf(forward, 'natreflection'),
  ]).toEqual(['wanip', '192.168.1.50', 'purenat'])
  const [outbound] = all(child(nat('same-subnet-nat'), 'outbound'), 'rule')
  expect([
    textOf(child(outbound, 'source'), 'network'),
    textOf(child(outbound, 'destination'), 'network'),
  ]).toEqual(['192.168.1.10/32', '192.168.1.50/32'])
})
