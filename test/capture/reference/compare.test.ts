import { expect, test } from 'vitest'
import { captureOf } from '../../../bench/make-capture.ts'
import { createCapture } from '../../../capture/capture.ts'
import type { Observed } from '../../../schema/observed.ts'
import { differencesBetween, type Reference } from './compare.ts'

const NOTHING: Reference = {
  endpoints: [],
  endpoints_inner: [],
  names: { dns_questions: [], dns: [], sni: [], http: [], dhcp: {}, dhcpv6_fqdn: {} },
}
const NOBODY: Observed = { schema_version: 1, inputs: [], devices: [] }

const kinds = (lines: readonly string[]): string[] =>
  [...new Set(lines.map((line) => line.split(' ').slice(0, 2).join(' ')))].sort()

test('what only we say is a difference, kind by kind', () => {
  const capture = createCapture({ now: new Date(1.7e12) })
  const input = capture.input('made')
  for (const chunk of captureOf(2_000_000)) input.push(chunk)
  input.end()
  const found = differencesBetween(NOTHING, capture.finish())
  expect(kinds(found)).toEqual(['+ address', '+ flow', '+ http', '+ question', '+ quic', '+ sni'])
})

test('what only the reference says is a difference, kind by kind', () => {
  const client = '192.168.1.50'
  const server = '18.194.1.7'
  const ends = { client, client_mac: '50:ec:50:00:00:01', server, port: 443, frame: 1 }
  const reference: Reference = {
    ...NOTHING,
    endpoints: [
      {
        client_mac: ends.client_mac,
        client,
        proto: 'tcp',
        server,
        server_port: 443,
        client_by: ['first'],
      },
    ],
    names: {
      dns_questions: [['a.test', 'A']],
      dns: [{ q: 'A.test', owner: 'a.test', ip: server, to_ip: client, frame: 1 }],
      sni: [
        { ...ends, name: 'a.test', via: 'tls' },
        { ...ends, name: 'a.test', via: 'quic' },
      ],
      http: [{ ...ends, host: 'a.test:80', via: 'http' }],
      dhcp: { [ends.client_mac]: { hostname: ['vacuum'], fqdn: [] } },
      dhcpv6_fqdn: {},
    },
  }
  expect(differencesBetween(reference, NOBODY)).toEqual([
    `- address a.test ${server} to ${client}`,
    `- dhcp vacuum ${ends.client_mac}`,
    `- flow ${client} tcp ${server} 443 (first)`,
    `- http a.test ${client} ${server} 443`,
    '- question a.test A',
    `- quic a.test ${client} ${server} 443`,
    `- tls a.test ${client} ${server} 443`,
  ])
})
