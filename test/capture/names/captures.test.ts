import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDhcp } from '../../../capture/names/dhcp.ts'
import { aliases, readDns } from '../../../capture/names/dns.ts'
import { hostOfHttp } from '../../../capture/names/http.ts'
import { readMdns } from '../../../capture/names/mdns.ts'
import { readNbns } from '../../../capture/names/nbns.ts'

const FOLDER = fileURLToPath(new URL('../../../../shared/captures/', import.meta.url))
const SENTINEL = 'andypitcher+IoT_Sentinel__captures_IoT_Sentinel__captures_IoT-Sentinel__'
const ZEEK = 'zeek+zeek__testing__btest__Traces__'
const FILES = [
  `${SENTINEL}D-LinkHomeHub__Setup-C-12-STA.pcap`,
  `${SENTINEL}HueBridge__Setup-A-1-STA.pcap`,
  `${SENTINEL}TP-LinkPlugHS110__Setup-A-1-STA.pcap`,
  `${SENTINEL}WeMoLink__Setup-A-9-STA.pcap`,
  `${SENTINEL}Withings__Setup-A-1-STA.pcap`,
  `${ZEEK}dns-two-responses.pcap`,
  `${ZEEK}dns_original_case.pcap`,
]

/** The UDP and TCP payloads of a little-endian pcap file of Ethernet frames with IPv4 or IPv6. */
function* payloads(file: Uint8Array): Generator<{ udp: boolean; port: number; bytes: Uint8Array }> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  expect([view.getUint32(0, true), view.getUint32(20, true)]).toEqual([0xa1b2c3d4, 1])
  for (let at = 24; at + 16 <= file.length; ) {
    const frame = at + 16
    at = frame + view.getUint32(at + 8, true)
    const type = view.getUint16(frame + 12)
    const ip = frame + 14
    const [protocol, from, end] =
      type === 0x0800
        ? [file[ip + 9], ip + ((file[ip] ?? 0) & 15) * 4, ip + view.getUint16(ip + 2)]
        : type === 0x86dd
          ? [file[ip + 6], ip + 40, ip + 40 + view.getUint16(ip + 4)]
          : [0, 0, 0]
    if (protocol !== 6 && protocol !== 17) continue
    const data = from + (protocol === 17 ? 8 : ((file[from + 12] ?? 0) >> 4) * 4)
    const port = Math.min(view.getUint16(from), view.getUint16(from + 2))
    if (data < end) yield { udp: protocol === 17, port, bytes: file.subarray(data, Math.min(at, end)) }
  }
}

interface Answer {
  dns_questions?: [string, string][]
  dns?: { q: string; chain: string[]; owner: string; ip: string }[]
  mdns_names?: string[]
  mdns_srv?: [string, string][]
  llmnr?: string[]
  nbns?: string[]
  http_hosts?: string[]
  user_agents?: string[]
  dhcp?: Record<string, { hostname: string[]; fqdn: string[]; vendor_class: string[]; mudurl: string[] }>
}

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort()
const withoutPort = (host: string): string => host.toLowerCase().replace(/:\d+$/, '')

describe.skipIf(!existsSync(FOLDER))('real captures, against their answers', () => {
  test.each(FILES)('%s', (name) => {
    const answer = (JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as { names: Answer }).names
    const found = {
      questions: [] as string[],
      pairs: [] as string[],
      mdns: [] as string[],
      services: [] as string[],
      hosts: [] as string[],
      agents: [] as string[],
      dhcp: [] as string[],
      nbns: [] as string[],
    }
    // A request whose first segment holds only its method is put together elsewhere: here two by two.
    let before = new Uint8Array(0)
    for (const { udp, port, bytes } of payloads(readFileSync(FOLDER + name))) {
      const size = bytes.length
      if (udp && port === 53) {
        const message = readDns(bytes, 0, size) ?? expect.fail('no DNS')
        if (!message.response) found.questions.push(...message.questions.map((q) => `${q.name} ${q.type}`))
        for (const [address, names] of aliases(message))
          found.pairs.push(...names.map((n) => `${n} ${address}`))
      } else if (udp && port === 5353) {
        const message = readDns(bytes, 0, size) ?? expect.fail('no mDNS')
        found.mdns.push(...[...message.questions, ...message.answers].map((item) => item.name))
        for (const one of readMdns(message).announced)
          if (one.host !== null) found.services.push(`${one.host} ${one.port}`)
      } else if (udp && port === 137) {
        for (const one of readNbns(bytes, 0, size)?.questions ?? []) found.nbns.push(one.name)
      } else if (udp && port === 67) {
        const { mac, ...message } = readDhcp(bytes, 0, size) ?? expect.fail('no DHCP')
        if (message.reply) continue
        if (message.hostname !== null) found.dhcp.push(`${mac} hostname ${message.hostname}`)
        if (message.vendorClass !== null) found.dhcp.push(`${mac} vendor ${message.vendorClass}`)
      } else if (!udp) {
        let request = hostOfHttp(bytes, 0, size, true)
        if (request === 'no' && hostOfHttp(before, 0, before.length) === 'more') {
          const both = new Uint8Array(before.length + size)
          both.set(before)
          both.set(bytes, before.length)
          request = hostOfHttp(both, 0, both.length, true)
        }
        before = Uint8Array.from(bytes)
        if (typeof request === 'string') continue
        if (request.host !== null) found.hosts.push(request.host)
        if (request.userAgent !== null) found.agents.push(request.userAgent)
      }
    }
    const dhcp = Object.entries(answer.dhcp ?? {}).flatMap(([mac, told]) => [
      ...told.hostname.map((text) => `${mac} hostname ${text}`),
      ...told.vendor_class.map((text) => `${mac} vendor ${text}`),
    ])
    expect({
      questions: sorted(found.questions),
      pairs: sorted(found.pairs),
      mdns: sorted(found.mdns),
      services: sorted(found.services),
      hosts: sorted(found.hosts),
      agents: sorted(found.agents),
      dhcp: sorted(found.dhcp),
      nbns: sorted(found.nbns),
    }).toEqual({
      questions: sorted((answer.dns_questions ?? []).map(([n, t]) => `${n.toLowerCase()} ${t}`)),
      pairs: sorted(
        (answer.dns ?? []).flatMap(({ q, chain, owner, ip }) =>
          [q, ...chain, owner].map((n) => `${n.toLowerCase()} ${ip}`),
        ),
      ),
      mdns: sorted((answer.mdns_names ?? []).map((n) => n.toLowerCase())),
      services: sorted((answer.mdns_srv ?? []).map(([n, p]) => `${n.toLowerCase()} ${p}`)),
      hosts: sorted((answer.http_hosts ?? []).map(withoutPort)),
      agents: sorted(answer.user_agents ?? []),
      dhcp: sorted(dhcp),
      nbns: sorted((answer.nbns ?? []).map((n) => n.replace(/<.*/, ''))),
    })
  })
})
