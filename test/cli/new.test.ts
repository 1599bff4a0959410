import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../../cli/main.ts'
import { Device } from '../../schema/device.ts'
import { parseYaml } from '../../schema/yaml.ts'
import { netneeds } from './run.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures/data')

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'netneeds-new-')), 'data')
  cpSync(FIXTURES, folder, { recursive: true })
})
afterEach(() => rmSync(resolve(folder, '..'), { recursive: true }))

/** One command line with its answers, in pieces as a pipe would bring them. */
async function create(answers: readonly string[], ...argv: string[]) {
  let out = ''
  let err = ''
  async function* pieces() {
    const bytes = new TextEncoder().encode(`${answers.join('\n')}\n`)
    for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5)
  }
  const code = await main(['new', '--data', folder, ...argv], {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    terminal: false,
    in: pieces(),
  })
  return { code, out, err }
}
const entryOf = (text: string): Device => Device.parse(parseYaml('entry', text).parsed?.value)

const ABOUT = ['Acme Bulb', 'acme', '', 'light', 'B1, B2', '', 'Acme Home', 'tplink', 'acme-bulb-*', '', '']
const SOURCE = ['forum', 'A thread', 'https://forum.netneeds.test/t/9', '2026-01-02', '', 'DE', '', '']
const CLOUD = [
  'outbound',
  'api.acme.io',
  'tcp',
  '443, 8883',
  'mqtt',
  'control',
  'not-needed',
  'required',
  'the app',
  '',
  '',
]
const LOCAL = ['inbound', 'home-assistant', 'udp', '9999', '', '', 'required', '', '', '', '']
const BLOCKED = ['internet', 'home-assistant', 'reject', 'works', '', '', '']
const ALL = [...ABOUT, ...SOURCE, ...CLOUD, ...LOCAL, '', ...BLOCKED, '']

describe('new', () => {
  test('makes a valid entry from piped answers', async () => {
    const { code, out } = await create(ALL)
    expect(code).toBe(0)
    expect(entryOf(out)).toMatchObject({
      name: 'Acme Bulb',
      vendor: 'acme',
      category: 'light',
      models: ['B1', 'B2'],
      native_app: 'Acme Home',
      home_assistant: { integration: 'tplink' },
      identify: { dhcp_hostnames: ['acme-bulb-*'] },
      endpoints: [
        {
          id: 'api-acme-io',
          direction: 'outbound',
          peer: { host: 'api.acme.io' },
          ports: [443, 8883],
          needed: { native_app: 'required', home_assistant: 'not-needed' },
          sources: ['forum-2026-01-02'],
        },
        { peer: { role: 'home-assistant' }, protocol: 'udp', needed: { home_assistant: 'required' } },
      ],
      blocking: [{ of: 'internet', for: 'home-assistant', method: 'reject', outcome: 'works' }],
      sources: { 'forum-2026-01-02': { kind: 'forum', region: 'DE', date: '2026-01-02' } },
    })
    expect(existsSync(join(folder, 'devices/acme/acme-bulb.yaml'))).toBe(false)
  })

  test('--write puts it in its place, where validate finds it good', async () => {
    const { code, out, err } = await create(ALL, '--write')
    expect([code, err]).toEqual([0, expect.stringContaining('acme-bulb.yaml')])
    expect(readFileSync(join(folder, 'devices/acme/acme-bulb.yaml'), 'utf8')).toBe(out)
    expect((await netneeds('validate', folder)).code).toBe(0)
  })

  test('checks each answer at once, and asks again', async () => {
    const wrong: [good: string, bad: string, said: RegExp][] = [
      ['light', 'lihgt', /did you mean light\?/],
      ['tplink', 'tplnk', /did you mean tplink/],
      ['forum', 'forun', /did you mean forum\?/],
      ['https://forum.netneeds.test/t/9', 'forum.netneeds.test', /https address/],
      ['2026-01-02', 'last year', /write/],
      ['api.acme.io', 'native_app', /did you mean native-app\?/],
      ['443, 8883', '443, 99999', /65535/],
      ['control', 'steer', /one of control, state/],
      ['required', 'very', /one of required/],
      ['reject', 'rejct', /did you mean reject\?/],
    ]
    let answers = [...ALL]
    for (const [good, bad] of wrong) {
      const at = answers.indexOf(good)
      answers = [...answers.slice(0, at), bad, ...answers.slice(at)]
    }
    const { code, out, err } = await create(answers)
    expect([code, out]).toEqual([0, (await create(ALL)).out])
    for (const [, , said] of wrong) expect(err).toMatch(said)
  })

  test('an id that is taken is asked for again; a vendor that is misspelt too', async () => {
    const answers = [...ALL]
    answers.splice(1, 2, 'acmee', 'acme', 'acme-plug', 'acme-bulb')
    const { code, err } = await create(answers)
    expect(code).toBe(0)
    expect(err).toContain('there is no vendor "acmee" yet; did you mean acme?')
    expect(err).toContain('acme-plug is there already')
  })

  test('the same vendor twice is a new one, and goes into vendors.yaml', async () => {
    const answers = [...ALL]
    answers.splice(1, 2, 'Brightly', 'Brightly', 'Brightly "B" Lamps', 'https://brightly.io', 'brightly-bulb')
    const { code } = await create(answers, '--write')
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'devices/brightly/brightly-bulb.yaml'))).toBe(true)
    const ids = readFileSync(join(folder, 'vendors.yaml'), 'utf8').match(/^[a-z-]+/gm)
    expect(ids).toEqual(['acme', 'brightly', 'home-assistant', 'roborock', 'xiaomi'])
    expect((await netneeds('validate', folder)).code).toBe(0)
  })

  test('what is optional says what is lost', async () => {
    const answers = ALL.map((answer) => (answer === 'required' ? 'optional' : answer))
    const at = answers.indexOf('the app')
    answers.splice(at, 1, '', 'the app')
    const local = answers.lastIndexOf('optional')
    answers.splice(local + 2, 1, 'no readings')
    const { code, out, err } = await create(answers)
    expect(err).toContain('an answer is needed')
    expect(code).toBe(0)
    expect(entryOf(out).endpoints.map(({ breaks }) => breaks)).toEqual(['the app', 'no readings'])
  })

  test('a whole MAC address is cut to the maker’s half', async () => {
    const answers = [...ALL]
    answers[9] = '50-EC-50-A1-B2-C3'
    const { out } = await create(answers)
    expect(entryOf(out).identify.mac_prefixes).toEqual(['50:ec:50'])
    expect(out.toLowerCase()).not.toContain('a1:b2')
  })

  test('what only the checks of the whole find is told, and not written', async () => {
    const answers = ALL.map((answer) => (answer === 'api.acme.io' ? '192.168.1.7' : answer))
    const { code, out, err } = await create(answers, '--write')
    expect(code).toBe(1)
    expect(out).toContain('192.168.1.7')
    expect(err).toContain('private-host')
    expect(err).toContain('nothing was written')
    expect(existsSync(join(folder, 'devices/acme/acme-bulb.yaml'))).toBe(false)
  })

  test.each([0, 3, 15, ALL.length - 1])(
    'answers that end after %i: nothing is written, exit 1',
    async (count) => {
      const { code, out, err } = await create(ALL.slice(0, count), '--write')
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain('the answers ended before the entry was complete')
      expect(existsSync(join(folder, 'devices/acme/acme-bulb.yaml'))).toBe(false)
    },
  )

  test('words are used wrongly', async () => {
    expect((await create([], 'acme-bulb')).code).toBe(2)
    expect((await netneeds('new', '--data', join(folder, 'nowhere'))).code).toBe(2)
    expect((await netneeds('nwe')).err).toContain('did you mean "new"?')
  })
})
