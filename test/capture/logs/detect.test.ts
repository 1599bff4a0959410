import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectLog } from '../../../capture/logs/detect.ts'
import { LOG_FORMATS } from '../../../capture/logs/registry.ts'

const FIXTURES = new URL('../../fixtures/capture/logs/', import.meta.url)
const files = readdirSync(FIXTURES)

test('ids are unique and every format has a fixture', () => {
  const ids = LOG_FORMATS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const seen = new Set(files.map((file) => detectLog(readFileSync(new URL(file, FIXTURES), 'utf8'))?.id))
  expect([...seen].sort()).toEqual([...ids].sort())
})

test.each(files)('%s is of no other format', (file) => {
  const text = readFileSync(new URL(file, FIXTURES), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '')
  const own = detectLog(text)
  const others = LOG_FORMATS.filter((format) => format !== own && format.detect(lines) > 0).map(
    ({ id }) => id,
  )
  // The system log is made of two of the others: that they know their lines is what it is recognised by.
  expect(others).toEqual(own?.id === 'syslog' ? ['dnsmasq', 'netfilter'] : [])
})

test.each([
  ['empty', ''],
  ['prose', 'A robot asks its cloud for the time.\nThen it stops.\n'],
  ['a web server', '192.0.2.1 - - [20/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 5\n'.repeat(20)],
  ['JSON', '{"a": 1}\n{"b": 2}\n'],
  ['a table', 'name,address\nlamp,192.168.1.2\n'],
  ['other syslog', 'Nov 20 10:00:00 gw cron[99]: (root) CMD (run-parts)\n'.repeat(30)],
  ['binary', `Nov 20 10:00:00 dnsmasq[1]: query[A] a.example from 192.168.1.2\n\0`],
  [
    'a lone quotation',
    `${'word\n'.repeat(300)}Nov 20 10:00:00 dnsmasq[1]: query[A] a.example from 192.168.1.2\n`,
  ],
])('%s is no log', (_, text) => {
  expect(detectLog(text)).toBeNull()
})

test('a byte order mark, Windows line ends and a cut last line change nothing', () => {
  for (const file of files) {
    const text = readFileSync(new URL(file, FIXTURES), 'utf8')
    expect(detectLog(`\uFEFF${text.replaceAll('\n', '\r\n')}`)?.id).toBe(detectLog(text)?.id)
  }
})

test('a log is recognised among the lines of other programs', () => {
  const other = 'Nov 20 10:00:00 gw cron[99]: (root) CMD (run-parts)\n'.repeat(50)
  const line = 'Nov 20 10:00:01 gw dnsmasq[1]: query[A] a.example from 192.168.1.2\n'
  expect(detectLog(other + line)?.id).toBe('dnsmasq')
})

test.each(LOG_FORMATS.map((format) => [format.id, format] as const))(
  '%s takes an empty line for nothing',
  (_, format) => {
    const parser = format.create(new Date('2026-11-21T12:00:00Z'))
    expect(parser.line('')).toEqual([])
    expect(parser.end()).toEqual([])
  },
)
