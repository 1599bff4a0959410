import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CompareAnswer } from '../../schema/http.ts'
import { VACUUM, vacuumCapture } from './home-capture.ts'
import { netneeds } from './run.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures/data')
const NEWS = 'log.acme-telemetry.com'

/** The answer of POST /compare without what a service adds to it. */
const OwnAnswer = CompareAnswer.omit({ url: true, release: true })

let folder: string
let known: string
let news: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-compare-'))
  known = join(folder, 'known.pcap')
  news = join(folder, 'news.pcap')
  writeFileSync(known, vacuumCapture())
  writeFileSync(news, vacuumCapture([NEWS]))
})
afterAll(() => rmSync(folder, { recursive: true }))

const compare = (...argv: string[]) => netneeds('compare', '--data', FIXTURES, ...argv)
const AGAINST = ['--device', VACUUM.ip, '--against', 'roborock-s50']

/** The lines under a title of the report. */
function under(report: string, title: string): string[] {
  const part = report.split('\n\n').find((each) => each.startsWith(title)) ?? ''
  return part.trimEnd().split('\n').slice(1)
}

describe('compare', () => {
  test('a capture that shows what the entry says: nothing undocumented, exit 0', async () => {
    const { code, out, err } = await compare(known, ...AGAINST)
    expect([code, err]).toEqual([0, 'the entry explains everything\n'])
    expect(out).not.toContain('UNDOCUMENTED')
    expect(under(out, 'DOCUMENTED').map((line) => line.trim().split(/ {2,}/)[3])).toEqual([
      'cloud-name',
      'xiaomi-cloud.api',
      'miio',
    ])
    expect(under(out, 'UNSEEN')).toEqual([expect.stringContaining('xiaomi-cloud.frankfurt')])
  })

  test('a host that the entry has not: it is named once, exit 1', async () => {
    const { code, out, err } = await compare(news, ...AGAINST)
    expect([code, err]).toEqual([1, '1 thing the entry does not explain\n'])
    expect(under(out, 'UNDOCUMENTED')).toEqual([expect.stringMatching(/tcp 443.*log\.acme-telemetry\.com/)])
  })

  test('a log of names alone is compared too, each name once', async () => {
    const log = join(folder, 'pihole.log')
    const line = (type: string, name: string) =>
      `Nov  1 10:00:00 dnsmasq[1]: query[${type}] ${name} from ${VACUUM.ip}\n`
    writeFileSync(log, line('A', 'ot.io.mi.com') + line('A', NEWS) + line('AAAA', NEWS))
    const { code, out } = await compare(log, ...AGAINST)
    expect(code).toBe(1)
    expect(under(out, 'UNDOCUMENTED')).toEqual([expect.stringMatching(/asked for {2}A, AAAA {2}log\.acme/)])
  })

  test('--json is the whole comparison, in the form of POST /compare', async () => {
    const { code, out } = await compare(news, ...AGAINST, '--json')
    expect(code).toBe(1)
    const answer = OwnAnswer.parse(JSON.parse(out))
    expect(answer).toMatchObject({ entry: 'roborock-s50', explained: false })
    expect(answer.undocumented.map(({ names }) => names)).toEqual([[NEWS]])
  })

  test('--ha says which host is meant by the role', async () => {
    const right = OwnAnswer.parse(
      JSON.parse((await compare(known, ...AGAINST, '--ha', '192.168.1.10', '--json')).out),
    )
    expect(right.documented.find(({ endpoints }) => endpoints.includes('miio'))?.strength).toBe('role')
    const other = await compare(known, ...AGAINST, '--ha', '192.168.1.11')
    expect([other.code, other.out]).toEqual([1, expect.stringMatching(/UNDOCUMENTED[\s\S]*udp 54321/)])
  })

  test.each([
    [[], /say which entry/],
    [['--against', 'roborock-s5'], /did you mean roborock-s50/],
    [['--against', 'roborock-s50'], /say which device: --device .*192\.168\.1\.50/],
    [['--agianst', 'x'], /did you mean --against/],
  ])('%j is used wrongly', async (options, message) => {
    const { code, out, err } = await compare(known, ...options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  test('a device that is not in it, and a file that is no capture', async () => {
    const missing = await compare(known, '--device', 'fridge', '--against', 'roborock-s50')
    expect([missing.code, missing.out]).toEqual([1, ''])
    expect(missing.err).toContain(VACUUM.mac)
    const diary = join(folder, 'diary.txt')
    writeFileSync(diary, 'Dear diary,\n')
    const none = await compare(diary, ...AGAINST)
    expect([none.code, none.out]).toEqual([1, ''])
    expect(none.err).toContain('diary.txt: ')
    expect((await compare(join(folder, 'nowhere'), ...AGAINST)).code).toBe(2)
  })
})
