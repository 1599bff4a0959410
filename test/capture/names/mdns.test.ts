import { describe, expect, test } from 'vitest'
import { readDns } from '../../../capture/names/dns.ts'
import { readMdns } from '../../../capture/names/mdns.ts'
import { readNbns } from '../../../capture/names/nbns.ts'
import { dnsMessage, join, question, record, within, word } from './message.ts'

const read = (bytes: Uint8Array) => readMdns(readDns(...within(bytes)) ?? expect.fail('no DNS'))
const FLUSH = 0x8001
const hue = join(17, 'Philips hue - 247', 4, '_hap', 4, '_tcp', 5, 'local', 0)
const host = join(11, 'Philips-hue', 5, 'local', 0)

describe('mDNS', () => {
  test('tells services with their instances, and hosts with their addresses', () => {
    const message = dnsMessage({
      flags: 0x8400,
      answers: [
        record('_services._dns-sd._udp.local', 12, join(4, '_hap', 4, '_tcp', 5, 'local', 0)),
        record('_hap._tcp.local', 12, hue),
        record(hue, 33, join(word(0), word(0), word(8080), host), FLUSH),
        record(hue, 16, join(4, 'md=B', 4, 'sf=0'), FLUSH),
      ],
      additional: [
        record(host, 1, Uint8Array.of(192, 168, 1, 9), FLUSH),
        record(host, 28, join([0xfe, 0x80], new Uint8Array(13), 9), FLUSH),
        record('9.1.168.192.in-addr.arpa', 12, host, FLUSH),
      ],
    })
    expect(read(message)).toEqual({
      announced: [
        { instance: null, type: '_hap._tcp', host: null, port: null, texts: [] },
        {
          instance: 'philips hue - 247',
          type: '_hap._tcp',
          host: 'philips-hue.local',
          port: 8080,
          texts: ['md=B', 'sf=0'],
        },
      ],
      hosts: [{ name: 'philips-hue.local', addresses: ['192.168.1.9', 'fe80::9'] }],
      questions: [],
    })
  })

  test('takes from a question what its sender wants to be called, not what it knows of others', () => {
    const message = dnsMessage({
      flags: 0,
      questions: [question('_miio._udp.local', 12, 0x8001), question('lamp.local', 255)],
      answers: [record('_hap._tcp.local', 12, hue)],
      authority: [record('lamp.local', 1, Uint8Array.of(192, 168, 1, 7))],
    })
    expect(read(message)).toEqual({
      announced: [],
      hosts: [{ name: 'lamp.local', addresses: ['192.168.1.7'] }],
      questions: [
        { name: '_miio._udp.local', type: 'PTR' },
        { name: 'lamp.local', type: 'ANY' },
      ],
    })
  })

  test('knows subtypes and dots within an instance', () => {
    const dotted = join(4, 'v1.2', 5, '_http', 4, '_tcp', 5, 'local', 0)
    const message = dnsMessage({
      flags: 0x8400,
      answers: [
        record('_printer._sub._http._tcp.local', 12, dotted),
        record('printer.local', 16, join(1, 'x')),
      ],
    })
    expect(read(message).announced).toEqual([
      { instance: null, type: '_http._tcp', host: null, port: null, texts: [] },
      { instance: 'v1\\0462', type: '_http._tcp', host: null, port: null, texts: [] },
    ])
  })
})

describe('NetBIOS names', () => {
  const encode = (name: string, suffix: number) => {
    const bytes = [...join(name.padEnd(15)), suffix]
    return join(
      32,
      bytes.flatMap((byte) => [0x41 + (byte >> 4), 0x41 + (byte & 15)]),
      0,
    )
  }
  const readAt = (bytes: Uint8Array) => readNbns(...within(bytes))

  test('are decoded as in RFC 1001 section 14.1', () => {
    const rfc = join(32, 'EGFCEFEECACACACACACACACACACACACA', 0)
    const bytes = dnsMessage({ flags: 0x0110, questions: [join(rfc, word(0x20), word(1))] })
    expect(readAt(bytes)).toMatchObject({
      response: false,
      opcode: 0,
      questions: [{ name: 'FRED', suffix: 0x20 }],
    })
  })

  test('come with addresses in registrations and answers', () => {
    const data = join(word(0x8000), [192, 168, 1, 5], word(0), [192, 168, 1, 6])
    const bytes = dnsMessage({
      flags: 0x2910,
      questions: [join(encode('NAS', 0), word(0x20), word(1))],
      additional: [record(Uint8Array.of(0xc0, 12), 0x20, data)],
    })
    expect(readAt(bytes)).toMatchObject({
      opcode: 5,
      records: [{ name: 'NAS', suffix: 0, group: true, addresses: ['192.168.1.5', '192.168.1.6'] }],
    })
  })

  test('are listed by a node status', () => {
    const names = join(
      2,
      'NAS'.padEnd(15),
      0x20,
      word(0x0400),
      'WORKGROUP'.padEnd(15),
      0,
      word(0x8400),
      new Uint8Array(46),
    )
    const bytes = dnsMessage({ flags: 0x8400, answers: [record(encode('*', 0), 0x21, names)] })
    expect(readAt(bytes)?.status).toEqual([
      { name: 'NAS', suffix: 0x20, group: false, addresses: [] },
      { name: 'WORKGROUP', suffix: 0, group: true, addresses: [] },
    ])
  })

  test('are refused where they are none, and cut short', () => {
    expect(readAt(dnsMessage({ flags: 0x0110, questions: [question('example.net', 1)] }))).toBeNull()
    expect(readAt(new Uint8Array(60))).toBeNull()
    const whole = dnsMessage({ flags: 0x0110, questions: [join(encode('A', 0), word(0x20), word(1))] })
    for (let size = 0; size < whole.length; size++) expect(readAt(whole.subarray(0, size))).toBeNull()
  })
})
