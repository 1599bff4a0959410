import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryYaml } from '../../capture/entry-yaml.ts'
import { mergeText } from '../../capture/merge.ts'
import { propose } from '../../capture/propose.ts'
import { leaving, redact } from '../../capture/redact.ts'
import { loadDataset } from '../../schema/load.ts'
import { ObservedDevice } from '../../schema/observed.ts'
import { readFiles } from '../../schema/read.ts'
import { device, flow, input, lookup, NOW, ourData } from './propose-seen.ts'

const dataset = await ourData()
const { files } = await readFiles(new URL('../../data', import.meta.url).pathname)
const vendors = files.get('vendors.yaml') ?? ''
const S50 = dataset.devices['roborock-s50']
if (S50 === undefined) throw new Error('no S50')

describe('a line', () => {
  test.each([
    ['mac 50:EC:50:12:34:56 seen', 'mac 50:EC:50 seen', 'mac'],
    ['50-ec-50-12-34-56', '50-ec-50', 'mac'],
    ['50ec.5012.3456', '(mac)', 'mac'],
    ['at 192.168.1.50, it', 'at (address), it', 'home-address'],
    ['fe80::52ec:50ff:fe12:3456', '(address)', 'home-address'],
    ['write to anna@example.org now', 'write to (e-mail) now', 'e-mail'],
    ['my-house.duckdns.org answered', '(dynamic-dns) answered', 'dynamic-dns'],
    ['7b0e1c2a-93f1-4c8b-9a44-0123456789ab', '(uuid)', 'uuid'],
    ['serial SN1234567890', 'serial (serial)', 'serial'],
    ['SSID: My Home 5G', '(ssid)', 'ssid'],
  ])('%s', (line, text, what) => {
    expect(redact([line])).toMatchObject([{ text, replaced: [{ what }] }])
  })
  test.each([
    'peer: {network: 18.194.236.76}',
    'peer: {network: 224.0.0.251}',
    'host: "*.ott.io.mi.com"',
    'mac_prefixes: ["50:ec:50"]',
    `sha256: ${'0123456789abcdef'.repeat(4)}`,
    'ports: ["49152-65535"]',
    'date: 2026-11-01',
    'title: Capture of 2026-11-01, 42 minutes, file c0ffee12',
    'host: a1nvlh0fc0asuq.iot.us-east-1.amazonaws.com',
  ])('%s stays', (line) => {
    expect(redact([line])).toEqual([{ text: line, replaced: [] }])
  })
  test('words of the home go, addresses only whole', () => {
    expect(
      redact(['Annas WLAN, ANNAS too', '11.2.3.45 is not 1.2.3.4.'], ['annas', '1.2.3.4']).map(
        ({ text }) => text,
      ),
    ).toEqual(['(left out) WLAN, (left out) too', '11.2.3.45 is not (left out).'])
  })
  test('a hostile line takes no time', () => {
    const start = performance.now()
    for (const sign of ['a', '1', ':', '.', 'a.', '1a', '0:', 'a@', '-'])
      redact([sign.repeat(100_000)], ['aab'])
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((all) => [...all].map((byte) => byte.toString(16).padStart(2, '0')))
const byte = fc.integer({ min: 1, max: 254 })
const ssid = fc.stringMatching(/^[A-Z][a-z]{5,9}[ _-]?[A-Z][a-z]{4,9}$/)
const secrets = fc.record({
  // Locally administered or not, but no vendor prefix alone is told apart from the rest here.
  mac: hex(6).map((parts) => parts.join(':')),
  serial: fc.oneof(
    fc.stringMatching(/^[A-Z]{2}[0-9]{8,12}$/),
    fc.stringMatching(/^[0-9]{10,14}$/),
    hex(8).map((parts) => `a1${parts.join('')}`),
    fc.uuid(),
    fc.constant('ffffffff-ffff-1fff-8fff-ffffffffffff'),
  ),
  local: fc.tuple(byte, byte).map(([a, b]) => `192.168.${a}.${b}`),
  wan: fc.tuple(byte, byte).map(([a, b]) => `81.2.${a}.${b}`),
  wan6: fc.tuple(byte, byte).map(([a, b]) => `2003:e${a % 10}:17${b}:aa00:1:2:3:${a.toString(16)}`),
  phone: fc.tuple(byte, byte).map(([a, b]) => `82.9.${a}.${b}`),
  ssid,
  person: ssid.map((text) => text.replaceAll(/[ _-]/g, '').toLowerCase()),
  house: fc.stringMatching(/^[a-z]{8,12}$/).map((label) => `${label}.duckdns.org`),
})

/** A device in whose every text something personal stands. */
function planted(s: typeof secrets extends fc.Arbitrary<infer T> ? T : never) {
  const bare = s.mac.replaceAll(':', '')
  const low = s.serial.toLowerCase()
  const peer = '45.67.8.9'
  const names = [`${low}.iot.acme.io`, `mqtt.${bare}.acme.io`, `${s.mac.replaceAll(':', '-')}.a.acme.io`]
  return ObservedDevice.parse({
    mac: s.mac,
    ipv4: [s.local],
    ipv6: [s.wan6],
    hostnames: [`roborock-${s.serial}`, `${s.person}s-vacuum`, s.ssid, `plug_${bare.slice(6)}`],
    vendor: s.ssid,
    mdns: [
      `${s.ssid}._airplay._tcp.local`,
      `${s.serial}._miio._udp.local`,
      `_${low.slice(0, 12)}._sub._hap._tcp.local`,
    ],
    ssdp: [
      `uuid:${s.serial}`,
      s.ssid,
      `urn:schemas-upnp-org:device:${s.serial}:1`,
      `http://${s.local}/${s.serial}`,
    ],
    dhcp: { vendor_class: s.ssid, requested_options: [1], mud_url: `https://acme.io/${s.serial}` },
    candidates: [{ id: 'roborock-s50', score: 0.5, because: [s.ssid] }],
    lookups: [
      ...names.map((name) => lookup(name, { addresses: [peer] })),
      lookup(s.house, { addresses: [s.wan] }),
      lookup(`${s.person}.local`),
      lookup(`${s.ssid.replaceAll(/[ _]/g, '-')}.lan`),
      lookup('plain.acme.io', { addresses: [s.phone] }),
    ],
    flows: [
      ...names.map((name) =>
        flow({ peer, names: [{ name, via: 'dns' }], application: s.serial.slice(0, 40) }),
      ),
      ...names.map((name) =>
        flow({ peer, port: 8883, names: [{ name, via: 'sni' }], tunnel: s.serial.slice(0, 40) }),
      ),
      flow({ peer: s.wan, names: [{ name: s.house, via: 'dns' }], application: 'https' }),
      flow({ peer: s.wan, names: [{ name: s.house, via: 'sni' }], port: 8443 }),
      flow({ peer: s.wan, port: 1194 }),
      flow({ peer: s.phone, protocol: 'udp', port: 50505, application: 'stun' }),
      flow({ direction: 'inbound', peer: s.phone, port: 8443 }),
      flow({
        direction: 'inbound',
        peer: s.local.replace(/\d+$/, '7'),
        names: [{ name: `${s.person}.local`, via: 'mdns' }],
      }),
      flow({
        peer: s.local.replace(/\d+$/, '8'),
        port: 22,
        names: [{ name: s.ssid, via: 'log' }],
        application: s.ssid,
      }),
      flow({ peer: s.wan6.replace(/[^:]+$/, '99'), port: 445 }),
      flow({ peer: '45.1.1.1', names: [{ name: `${s.person}.accounts.acme.io`, via: 'sni' }] }),
    ],
  })
}

/** Every spelling in which a secret would be one. */
const spellings = (s: Parameters<typeof planted>[0]): string[] =>
  [
    s.mac,
    s.mac.replaceAll(':', '-'),
    s.mac.replaceAll(':', ''),
    s.mac.slice(9),
    s.serial,
    s.local,
    s.wan,
    s.wan6,
    s.phone,
    s.ssid,
    s.person,
    s.house,
    s.house.split('.')[0] ?? '',
  ].map((text) => text.toLowerCase())

describe('whatever is planted wherever', () => {
  test('nothing of it is in the YAML of a new entry, nor in the lines that leave', () => {
    fc.assert(
      fc.property(secrets, (s) => {
        const seen = planted(s)
        const proposal = propose(seen, {
          dataset,
          entry: null,
          id: 'roborock-new',
          vendor: 'roborock',
          name: 'Roborock New',
          category: 'vacuum',
          now: NOW,
          inputs: [input({ name: `${s.ssid}-${s.mac}.pcap`, notes: [s.ssid, s.mac] })],
          firmware: `3.5 ${s.mac}`,
          region: `DE ${s.local}`,
          privateWords: [s.ssid, s.person],
          others: [device({ mac: s.mac, ipv4: [s.local], hostnames: [s.person] })],
          blockTests: [
            {
              of: 'internet',
              method: 'reject',
              minutes: 120,
              outcome: 'degrades',
              for: 'native-app',
              after: null,
              what_happened: `${s.person} at ${s.wan6} with ${s.serial} in ${s.ssid} saw ${s.mac}, ${s.local}, ${s.house}`,
              date: null,
            },
          ],
        })
        const yaml = entryYaml(proposal.merged)
        const lines = leaving(proposal)
        for (const text of [yaml, lines.map((line) => line.text).join('\n')]) {
          for (const secret of spellings(s)) expect(text.toLowerCase()).not.toContain(secret)
        }
        expect(proposal.redacted.length).toBeGreaterThan(0)
        const { problems } = loadDataset(
          new Map([
            ['vendors.yaml', vendors],
            ['devices/roborock/roborock-new.yaml', yaml],
          ]),
          { now: NOW, release: 'x' },
        )
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test('nor in what is added to an entry that exists', () => {
    const text = files.get('devices/roborock/roborock-s50.yaml') ?? ''
    fc.assert(
      fc.property(secrets, (s) => {
        const proposal = propose(planted(s), {
          dataset,
          entry: S50,
          id: 'roborock-s50',
          now: NOW,
          inputs: [input({ name: s.ssid })],
          privateWords: [s.ssid, s.person],
        })
        const merged = mergeText(text, [...proposal.changes, ...proposal.offers]) ?? ''
        expect(merged.length).toBeGreaterThan(text.length)
        const had = text.toLowerCase()
        for (const secret of spellings(s))
          if (!had.includes(secret)) expect(merged.toLowerCase()).not.toContain(secret)
      }),
      { numRuns: 60 },
    )
  })
})

test('the lines that leave are those that are added', () => {
  const made = flow({ peer: '45.1.1.1', names: [{ name: 'new.acme.io', via: 'sni' }] })
  const proposal = propose(device({ flows: [made] }), {
    dataset,
    entry: S50,
    id: 'roborock-s50',
    now: NOW,
    inputs: [input()],
  })
  const lines = leaving(proposal).map(({ text }) => text)
  expect(lines).toContain('    peer: {host: new.acme.io}')
  expect(lines.filter((line) => line.includes('sha256'))).toHaveLength(1)
  expect(lines.join('\n')).not.toContain('ot.io.mi.com')
})
