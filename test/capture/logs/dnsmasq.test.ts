import { expect, test } from 'vitest'
import { dnsmasq } from '../../../capture/logs/dnsmasq.ts'
import { createPendingQuestions } from '../../../capture/logs/pending-questions.ts'
import { brief } from './brief.ts'

const HEAD = 'Nov 20 10:00:00 dnsmasq[1]: '

/** What the lines tell, without their time. */
function told(...said: string[]): string[] {
  const parser = dnsmasq.create(new Date('2026-11-21T12:00:00Z'))
  return said.flatMap((text) => {
    const records = parser.line(HEAD + text)
    return records === undefined ? ['unread'] : records.map((record) => brief(record).slice(27))
  })
}

test('an answer goes to all who wait for it, and only to them', () => {
  expect(
    told(
      'query[A] a.example from 192.168.1.2',
      'query[AAAA] a.example from 192.168.1.2',
      'query[A] a.example from 192.168.1.3',
      'query[A] b.example from 192.168.1.4',
      'reply a.example is 192.0.2.1',
    ).slice(4),
  ).toEqual([
    '192.168.1.2 hears A a.example NOERROR [192.0.2.1]',
    '192.168.1.3 hears A a.example NOERROR [192.0.2.1]',
  ])
})

test('who was answered does not hear what another is told later', () => {
  expect(
    told(
      'query[A] a.example from 192.168.1.2',
      'reply a.example is 192.0.2.1',
      'query[A] a.example from 192.168.1.3',
      'cached a.example is 192.0.2.1',
    ).slice(3),
  ).toEqual(['192.168.1.3 hears A a.example NOERROR [192.0.2.1]'])
})

test('an error without a name is told only where one question waits', () => {
  const [a, b] = ['query[A] a.example from 192.168.1.2', 'query[A] b.example from 192.168.1.3']
  expect(told(a, 'reply error is SERVFAIL').slice(1)).toEqual(['192.168.1.2 hears A a.example SERVFAIL []'])
  expect(told(a, b, 'reply error is SERVFAIL').slice(2)).toEqual([])
})

test('answers to questions before the log began are nobody’s', () => {
  expect(
    told('reply a.example is 192.0.2.1', 'reply b.example is <CNAME>', 'reply c.example is 192.0.2.1'),
  ).toEqual([])
})

test('an alias ends with the next question', () => {
  expect(
    told(
      'query[A] a.example from 192.168.1.2',
      'reply a.example is <CNAME>',
      'query[A] b.example from 192.168.1.3',
      'reply b.example is 192.0.2.2',
    ).slice(2),
  ).toEqual(['192.168.1.3 hears A b.example NOERROR [192.0.2.2]'])
})

test.each([
  ['gravity blocked a.example is 0.0.0.0', 'BLOCKED []'],
  ['gravity blocked (CNAME) a.example is 0.0.0.0', 'BLOCKED []'],
  ['exactly blacklisted a.example is 192.168.1.9', 'BLOCKED []'],
  ['regex denied a.example is NXDOMAIN', 'BLOCKED []'],
  ['blocked upstream with 0.0.0.0 a.example is 0.0.0.0', 'BLOCKED []'],
  ['to be refused (gravity database is not available) a.example is REFUSED', 'BLOCKED []'],
  ['config a.example is 0.0.0.0', 'BLOCKED []'],
  ['config a.example is NXDOMAIN', 'NXDOMAIN []'],
  ['/etc/hosts a.example is 192.168.1.9', 'NOERROR [192.168.1.9]'],
  ['DHCP a.example is 192.168.1.9', 'NOERROR [192.168.1.9]'],
  ['cached-stale a.example is 192.0.2.1', 'NOERROR [192.0.2.1]'],
  ['reply a.example is NODATA-IPv4', 'NOERROR []'],
  ['reply a.example is NODATA', 'NOERROR []'],
  ['reply a.example is 192.0.2.1 (DNSSEC signed)', 'NOERROR [192.0.2.1]'],
])('%s', (text, answer) => {
  expect(told('query[A] a.example from 192.168.1.2', text).slice(1)).toEqual([
    `192.168.1.2 hears A a.example ${answer}`,
  ])
})

test.each([
  'forwarded a.example to 9.9.9.9',
  'validation result is SECURE',
  'reply a.example is NODATA-IPv6',
  'query[NS] . from 192.168.1.2',
  'compile time options: IPv6 GNU-getopt',
  'nameserver 9.9.9.9 refused to do a recursive query',
])('%s tells nothing', (text) => {
  expect(told('query[A] a.example from 192.168.1.2', text).slice(1)).toEqual([])
})

test('log-queries=proto, other programs and lines of none', () => {
  const parser = dnsmasq.create(new Date('2026-11-21T12:00:00Z'))
  expect(told('TCP 12 192.168.1.2/4444 query[A] a.example from 192.168.1.2')).toEqual([
    '192.168.1.2 asks A a.example null []',
  ])
  expect(parser.line('10:00:00: query[A] a.example from 192.168.1.2')).toHaveLength(1)
  expect(parser.line('Nov 20 10:00:00 gw cron[1]: (root) CMD')).toEqual([])
  expect(parser.line('nonsense')).toBeUndefined()
  expect(parser.line(`${HEAD}query[A] a b from 192.168.1.2`)).toBeUndefined()
  expect(parser.line(`${HEAD}query[A] ${'x'.repeat(10_000)} from 192.168.1.2`)).toBeUndefined()
})

test('RFC 5424 headers', () => {
  const parser = dnsmasq.create(new Date('2026-11-21T12:00:00Z'))
  const lines = [
    '<30>1 2026-11-20T10:00:00+01:00 gw.lan dnsmasq 812 - - query[A] a.example from 192.168.1.2',
    '<30>1 2026-11-20T10:00:00+01:00 gw.lan dnsmasq 812 - [meta sequenceId="7"] reply a.example is 192.0.2.1',
    '<30>1 2026-11-20T10:00:01+01:00 gw.lan dnsmasq-dhcp 812 - - DHCPACK(em0) 192.168.1.2 50:ec:50:00:00:01 lamp',
  ]
  expect(dnsmasq.detect(lines)).toBe(1)
  expect(lines.flatMap((line) => parser.line(line) ?? []).map(brief)).toEqual([
    '2026-11-20T09:00:00.000000 192.168.1.2 asks A a.example null []',
    '2026-11-20T09:00:00.000000 192.168.1.2 hears A a.example NOERROR [192.0.2.1]',
    '2026-11-20T09:00:01.000000 host 192.168.1.2 50:ec:50:00:00:01 lamp',
  ])
})

test('what waits is bounded', () => {
  const pending = createPendingQuestions()
  for (let i = 0; i < 10_000; i++) pending.ask('192.168.1.2', `${i}.example`, 'A')
  expect(pending.of('0.example', 'A')).toEqual([])
  expect(pending.of('9999.example', 'A')).toHaveLength(1)
  for (let i = 0; i < 1000; i++) pending.ask(`192.168.1.${i % 250}`, 'a.example', `TYPE${i}`)
  expect(pending.of('a.example', null).length).toBeLessThanOrEqual(16)
})
