import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Backend, RenderedFile } from '../../rules/backend.ts'
import { csv } from '../../rules/backends/csv.ts'
import { json } from '../../rules/backends/json.ts'
import { markdown } from '../../rules/backends/markdown.ts'
import { snort3 } from '../../rules/backends/snort3.ts'
import { suricata } from '../../rules/backends/suricata.ts'
import { compile } from '../../rules/compile.ts'
import type { Policy } from '../../rules/policy.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { answerQuery, CHOICE_NAMES } from '../../rules/request.ts'
import { Choices } from '../../schema/choices.ts'
import { Device } from '../../schema/device.ts'
import { type ExpandedDevice, expandDevice } from '../../schema/expand.ts'
import { endpoint, POLICIES, testDevice } from '../policies.ts'
import { expectSame } from './hostile-statements.ts'
import { MARK, TAME, type Texts, text, texts, withTexts } from './hostile-texts.ts'

const DATA = [suricata, snort3, json, csv, markdown] as unknown as Backend[]
const ALL = [...BACKENDS, ...DATA.filter(({ id }) => BACKENDS.every((backend) => backend.id !== id))]

/** Rendered or asked in all, whatever the number of backends: by policy, by entry and by query. */
const CASES = process.env.CI
  ? { policy: 10_000, entry: 6000, query: 6000 }
  : { policy: 800, entry: 400, query: 600 }
const done = { policy: 0, entry: 0, query: 0 }

const TEMPLATES = [
  'hostile-text',
  'withheld-unknown',
  'second-device',
  'expose',
  'redirect',
  'at-host',
  'no-address',
]
const templates = TEMPLATES.map((name) => {
  const make = POLICIES[name]
  if (make === undefined) throw new Error(`no policy ${name}`)
  return { name, policy: make() }
})

describe('text in a policy changes no statement', () => {
  const each = Math.ceil(CASES.policy / ALL.length)
  test.each(ALL.map((backend) => [backend.id, backend] as const))('%s', (id, backend) => {
    const options = backend.options.parse({})
    const fitting = new Map(
      templates
        .filter(({ policy }) => backend.manyDevices || policy.subjects.length === 1)
        .map(({ name, policy }) => {
          const tame = backend.render(withTexts(policy, TAME), options).files
          return [name, { policy, tame }] as const
        }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...fitting.keys()), texts, (name, said) => {
        const template = fitting.get(name)
        if (template === undefined) throw new Error(`no template ${name}`)
        expectSame(id, template.tame, backend.render(withTexts(template.policy, said), options).files)
        done.policy++
      }),
      { numRuns: each },
    )
  })
})

/**
 * An entry whose free texts are `said`, past the schema, which would refuse some of them: names, notes, what
 * breaks, titles and addresses of sources, the vendor.
 */
function entryWith(said: Texts): ExpandedDevice {
  const needed = (value: string) => ({ native_app: 'required', home_assistant: value })
  const device = Device.parse({
    name: MARK,
    vendor: 'test',
    category: 'vacuum',
    sources: { a: { kind: 'forum', title: MARK, url: 'https://forum.netneeds.test/1' } },
    endpoints: [
      endpoint('cloud', { peer: { host: 'ot.io.mi.com' }, resolve: 'required' }),
      endpoint('miio', {
        direction: 'inbound',
        peer: { role: 'home-assistant' },
        protocol: 'udp',
        ports: [54321],
      }),
      endpoint('held', { peer: { host: '*.mi.com' }, needed: needed('unknown') }),
    ],
    blocking: [{ of: 'internet', method: 'reject', outcome: 'breaks', note: MARK, sources: ['a'] }],
    network: { same_subnet: true, sources: ['a'] },
  })
  const wild: Device = {
    ...device,
    name: said.name,
    also_known_as: [said.advice],
    endpoints: device.endpoints.map((each) => ({
      ...each,
      application: said.application,
      breaks: said.breaks,
      note: said.note,
    })),
    blocking: device.blocking.map((each) => ({ ...each, note: said.note })),
    sources: Object.fromEntries(
      Object.entries(device.sources).map(([id, source]) => [id, { ...source, title: said.reason }]),
    ),
  }
  const vendors = { test: { name: said.what, website: null, also_known_as: [said.what] } }
  const dataset = { release: 'test', devices: { robot: wild }, services: {}, redirects: {}, integrations: {} }
  const expanded = expandDevice(
    { ...dataset, vendors } as unknown as Parameters<typeof expandDevice>[0],
    'robot',
  )
  if (expanded === null) throw new Error('no device')
  return expanded
}

const CHOICES = (() => {
  const {
    ip: _ip,
    ip6: _ip6,
    mac: _mac,
    ...rest
  } = Choices.parse({
    ha: '192.168.1.10',
    gateway: '192.168.1.1',
    lan: '192.168.1.0/24',
  })
  return rest
})()

function compiled(said: Texts): Policy {
  const found = compile({
    devices: [
      { device: entryWith(said), ipv4: ['192.168.1.50'], ipv6: ['fd00::50'], mac: ['50:ec:50:00:00:01'] },
    ],
    choices: CHOICES,
    release: '2026.01.01',
    url: 'https://netneeds.test/devices/x/rules',
    placeholders: true,
  })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.policy
}

test('text in an entry, of its vendor and its sources changes no statement of any format', () => {
  const tame = compiled(TAME)
  const readers = ALL.map((backend) => {
    const options = backend.options.parse({})
    return { backend, options, files: backend.render(tame, options).files }
  })
  fc.assert(
    fc.property(texts, (said) => {
      const policy = compiled(said)
      for (const { backend, options, files } of readers)
        expectSame(backend.id, files, backend.render(policy, options).files)
      done.entry += readers.length
    }),
    { numRuns: Math.ceil(CASES.entry / ALL.length) },
  )
}, 60_000)

const device = testDevice('robot', {
  endpoints: [
    endpoint('cloud', { peer: { host: 'ot.io.mi.com' } }),
    endpoint('web', { direction: 'inbound', peer: { role: 'internet' } }),
  ],
})
/** Signs that addresses, names, ids and numbers are written with. */
const INERT = /^[A-Za-z0-9._:/@, -]*$/

/** Either a problem that names the parameter, or a value that none of our languages can mistake. */
function expectAnswered(backend: Backend, parameter: string, value: string): void {
  const answered = answerQuery({
    backends: ALL,
    devices: [{ device, addresses: parameter === 'device' ? [value] : [] }],
    home: parameter === 'device',
    query: { format: backend.id, ...(parameter === 'device' ? {} : { [parameter]: value }) },
    release: 'test',
    origin: 'https://netneeds.test',
  })
  if (answered.ok) for (const part of value.split(',')) expect(part.trim()).toMatch(INERT)
  else expect(answered.problems.map((each) => each.parameter)).toContain(parameter)
}

describe('a parameter is answered with a problem that names it, or cannot be mistaken', () => {
  const asked = ALL.map((backend) => {
    const own = Object.keys((backend.options as unknown as { shape?: Record<string, unknown> }).shape ?? {})
    return [backend.id, backend, [...CHOICE_NAMES, ...own, 'device']] as const
  })
  const wrapped = fc
    .tuple(fc.constantFrom('', 'br0', '192.168.1.5', 'fd00::5', 'netneeds', 'home.example.net', '1'), text)
    .map(([head, tail]) => head + tail)
  test.each(asked)('%s', (_id, backend, parameters) => {
    fc.assert(
      fc.property(fc.constantFrom(...parameters), wrapped, (parameter, value) => {
        expectAnswered(backend, parameter, value)
        done.query++
      }),
      { numRuns: Math.ceil(CASES.query / ALL.length) },
    )
  })
  test('what is harmless is let in', () => {
    for (const [name, value] of Object.entries({
      interface: 'br-iot',
      ip: '192.168.1.50',
      public_name: 'a.example.net',
    }))
      for (const backend of ALL) expectAnswered(backend, name, value)
    const open = {
      backends: ALL,
      devices: [{ device, addresses: [] }],
      home: false,
      release: 'test',
      origin: '',
    }
    expect(answerQuery({ ...open, query: { interface: 'br-iot' } }).ok).toBe(true)
    expect(answerQuery({ ...open, query: { interface: 'br0;reboot' } }).ok).toBe(false)
  })
})

describe('a statement that text could change is found', () => {
  const [first] = templates
  if (first === undefined) throw new Error('no template')
  const { policy } = first
  const file =
    (name: string, print: (said: Policy) => string) =>
    (said: Policy): RenderedFile[] => [
      {
        name,
        media_type: name.endsWith('.json') ? 'application/json' : 'text/plain',
        text: print(said),
        place: 'x',
      },
    ]
  const nameOf = (said: Policy) => said.subjects[0]?.name ?? ''
  test.each([
    ['a comment that a line feed ends', file('a.nft', (said) => `# ${nameOf(said)}\naccept\n`)],
    ['a string that a quotation mark ends', file('a.conf', (said) => `option name "${nameOf(said)}"\n`)],
    ['a value without quotes', file('a.uci', (said) => `set name=${nameOf(said)}\n`)],
    ['an XML comment', file('a.xml', (said) => `<a><!-- ${nameOf(said)} --></a>\n`)],
    ['an SQL string', file('a.sql', (said) => `INSERT INTO a VALUES ('${nameOf(said)}');\n`)],
    ['a cell of a table', file('a.md', (said) => `| ${nameOf(said)} | allow |\n`)],
    ['a field of a table', file('a.csv', (said) => `"${nameOf(said)}","allow"\n`)],
    ['a key of an object', file('a.json', (said) => `${JSON.stringify({ [nameOf(said)]: 1 })}\n`)],
  ])('%s', (_what, render) => {
    const tame = render(withTexts(policy, TAME))
    const other = render(withTexts(policy, { ...TAME, name: 'another' }))
    expectSame(
      'x',
      tame,
      other.map((each) => ({ ...each, text: each.text.replaceAll('another', MARK) })),
    )
    const found = fc.check(
      fc.property(texts, (said) => expectSame('x', tame, render(withTexts(policy, said)))),
      { numRuns: 200 },
    )
    expect(found.failed).toBe(true)
  })
})

test('as many cases as were promised', () => {
  const sum = done.policy + done.entry + done.query
  console.info(`hostile texts: ${sum} cases (${JSON.stringify(done)}) over ${ALL.length} formats`)
  expect(sum).toBeGreaterThanOrEqual(process.env.CI ? 20_000 : 1500)
})
