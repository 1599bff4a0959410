import { describe, expect, test } from 'vitest'
import { type ProposeContext, propose } from '../../capture/propose.ts'
import type { Endpoint } from '../../schema/endpoint.ts'
import type { ObservedDevice } from '../../schema/observed.ts'
import { device, flow, input, lookup, NOW, named, ourData } from './propose-seen.ts'

const dataset = await ourData()

const fresh = (over: Partial<ObservedDevice>, context: Partial<ProposeContext> = {}) =>
  propose(device(over), { dataset, entry: null, id: null, now: NOW, inputs: [input()], ...context })
const endpointsOf = (over: Partial<ObservedDevice>, context: Partial<ProposeContext> = {}): Endpoint[] =>
  fresh(over, context).merged.endpoints
const seen = (...made: ReturnType<typeof named>[]): Partial<ObservedDevice> => ({
  flows: made.map((each) => each.flow),
  lookups: made.map((each) => each.lookup),
})
const S50 = dataset.devices['roborock-s50']
if (S50 === undefined) throw new Error('no S50')

describe('endpoints of a new device', () => {
  test('by direction, peer and protocol; ports joined; nothing is called needed', () => {
    const made = endpointsOf(
      seen(named('api.acme.io'), named('api.acme.io', { port: 80 }), named('api.acme.io', { port: 8883 })),
    )
    expect(made).toMatchObject([
      { peer: { host: 'api.acme.io' }, protocol: 'tcp', ports: [80, 443], application: 'https' },
      { peer: { host: 'api.acme.io' }, protocol: 'tcp', ports: [8883], application: 'mqtt-tls' },
    ])
    for (const { needed, sources, purpose } of made) {
      expect(needed).toEqual({ native_app: 'unknown', home_assistant: 'unknown' })
      expect(sources).toEqual(['capture-2026-11-01'])
      expect(purpose).toBe('unknown')
    }
    expect(new Set(made.map(({ id }) => id)).size).toBe(2)
  })
  test('local peers are roles, groups are networks, everybody is broadcast', () => {
    const made = endpointsOf(
      {
        flows: [
          flow({ direction: 'inbound', peer: '192.168.1.2', protocol: 'udp', port: 54321 }),
          flow({ direction: 'inbound', peer: '192.168.1.3', port: 8080 }),
          flow({ direction: 'inbound', peer: '192.168.1.9', port: 9090 }),
          flow({ peer: '192.168.1.1', peer_role: 'gateway', protocol: 'icmp', port: null }),
          flow({ peer: '239.255.255.250', protocol: 'udp', port: 1900 }),
          flow({ peer: 'ff02::c', protocol: 'udp', port: 1900 }),
          flow({ peer: '255.255.255.255', protocol: 'udp', port: 6667 }),
        ],
      },
      { homeAssistant: ['192.168.1.2'], app: ['192.168.1.3'] },
    )
    expect(made.map(({ peer, direction, ports }) => [peer, direction, ports])).toEqual([
      [{ role: 'home-assistant' }, 'inbound', [54321]],
      [{ role: 'lan' }, 'inbound', [9090]],
      [{ role: 'native-app' }, 'inbound', [8080]],
      [{ role: 'broadcast' }, 'outbound', [6667]],
      [{ role: 'gateway' }, 'outbound', []],
      [{ network: '239.255.255.250' }, 'outbound', [1900]],
    ])
    expect(made[5]?.purpose).toBe('discovery')
  })
  test('the name asked for, its aliases only as originals', () => {
    const alias = 'd3p8zr0ffa9t17.cloudfront.net'
    const chain = flow({
      peer: '45.1.1.1',
      names: [
        { name: alias, via: 'dns' },
        { name: 'cdn.acme.io', via: 'dns' },
      ],
    })
    expect(endpointsOf({ flows: [chain], lookups: [lookup('cdn.acme.io')] }).map(({ peer }) => peer)).toEqual(
      [{ host: 'cdn.acme.io' }],
    )
    // A log without the questions: the hoster's name is not the one meant.
    expect(endpointsOf({ flows: [chain] }).map(({ peer }) => peer)).toEqual([{ host: 'cdn.acme.io' }])
  })
  test("founding text 4: addresses without a name keep the address, and the hoster's name is not asked for", () => {
    const made = endpointsOf({
      flows: [
        flow({
          peer: '52.29.158.79',
          names: [{ name: 'ec2-52-29-158-79.eu-central-1.compute.amazonaws.com', via: 'log' }],
        }),
        flow({ peer: '130.217.226.51', protocol: 'udp', port: 123 }),
      ],
    })
    expect(made).toMatchObject([
      { peer: { network: '130.217.226.51' }, application: 'ntp', purpose: 'time' },
      { peer: { network: '52.29.158.79' }, application: 'https' },
    ])
    expect(made[1]?.note).toContain('may change hands')
  })
  test('many servers of one service are the service', () => {
    const flows = Array.from({ length: 6 }, (_, index) =>
      flow({ peer: `45.3.3.${index}`, protocol: 'udp', port: 123 }),
    )
    expect(endpointsOf({ flows })).toMatchObject([
      { peer: { role: 'internet' }, ports: [123], purpose: 'time' },
    ])
  })
  test('a fixed resolver outside is name resolution; the own one is nothing', () => {
    const made = endpointsOf({
      flows: [
        flow({ peer: '8.8.8.8', protocol: 'udp', port: 53 }),
        flow({ peer: '192.168.1.1', protocol: 'udp', port: 53 }),
      ],
    })
    expect(made).toMatchObject([
      { peer: { network: '8.8.8.8' }, purpose: 'name-resolution', application: 'dns' },
    ])
  })
  test('ephemeral ports become a range', () => {
    const flows = [50001, 51234, 61002, 64999].map((port) =>
      flow({ peer: '192.168.1.9', protocol: 'udp', port }),
    )
    expect(endpointsOf({ flows })).toMatchObject([{ peer: { role: 'lan' }, ports: ['49152-65535'] }])
    const near = [49151, 49152, 49153].map((port) => flow({ peer: '192.168.1.9', port }))
    expect(endpointsOf({ flows: near })).toMatchObject([{ ports: ['49151-49153'] }])
  })
  test('setup and update where it was seen in no other phase', () => {
    const made = endpointsOf(
      seen(
        named('ota.acme.io', { phases: ['update'] }),
        named('join.acme.io', { phases: ['setup', 'blocked'] }),
        named('api.acme.io', { phases: ['setup', 'idle'] }),
      ),
    )
    expect(made.map(({ when }) => when)).toEqual(['always', 'setup', 'update'])
  })
  test('peers that may be a phone away from home give no address', () => {
    const flows = [flow({ peer: '81.2.69.142', protocol: 'udp', port: 51820, application: 'stun' })]
    expect(endpointsOf({ flows })).toMatchObject([{ peer: { role: 'internet' }, ports: [51820] }])
    const inbound = [flow({ direction: 'inbound', peer: '81.2.69.142', port: 8123 })]
    expect(endpointsOf({ flows: inbound })).toMatchObject([
      { peer: { role: 'internet' }, direction: 'inbound' },
    ])
  })
  test('what it never answered, other protocols and reserved addresses are left out with the reason', () => {
    const { merged, leftOut } = fresh({
      flows: [
        flow({ direction: 'inbound', peer: '192.168.1.9', port: 22, answered: false, refused: 'rst' }),
        flow({ peer: '45.1.1.1', protocol: 'gre', port: null }),
        flow({ peer: '203.0.113.9', port: 443 }),
      ],
    })
    expect(merged.endpoints).toEqual([])
    expect(leftOut).toHaveLength(3)
  })
  test('names that were only asked for', () => {
    const { merged, leftOut } = fresh({
      lookups: [
        lookup('api.acme.io', { answer: 'BLOCKED' }),
        lookup('0.de.pool.ntp.org'),
        lookup('api.acme.io.lan', { answer: 'NXDOMAIN' }),
        lookup('gone.acme.io', { answer: 'NXDOMAIN' }),
      ],
    })
    expect(merged.endpoints).toMatchObject([
      { peer: { host: '0.de.pool.ntp.org' }, protocol: 'udp', ports: [123], purpose: 'time' },
      { peer: { host: 'api.acme.io' }, protocol: 'any', ports: [] },
    ])
    expect(leftOut.map(({ what }) => what)).toEqual(['gone.acme.io'])
  })
  test('a cloud that is known is used, not copied', () => {
    const { merged } = fresh(
      seen(
        named('de.ot.io.mi.com', { protocol: 'udp', port: 8053 }),
        named('de.ott.io.mi.com', { port: 80 }),
        named('api.acme.io'),
      ),
    )
    expect(merged.uses).toMatchObject([{ service: 'xiaomi-cloud', sources: ['capture-2026-11-01'] }])
    expect(merged.endpoints.map(({ peer }) => peer)).toEqual([{ host: 'api.acme.io' }])
  })
})

describe('what recognises it', () => {
  const clue = (over: Partial<ObservedDevice>) => fresh(over).merged.identify
  test('the maker of the address, service types, the host name without what is personal', () => {
    expect(
      clue({
        mac: '50:EC:50:12:34:56',
        hostnames: ['roborock-vacuum-s5_miio260426251', 'Annas-vacuum'],
        mdns: ['roborock-vacuum-s5_miio260426251._miio._udp.local', 'Anna’s Speaker._airplay._tcp.local'],
        ssdp: ['urn:schemas-upnp-org:device:Basic:1', 'uuid:7b0e1c2a-93f1-4c8b-9a44-0123456789ab'],
        candidates: [{ id: 'roborock-s50', score: 0.9, because: [] }],
      }),
    ).toEqual({
      dhcp_hostnames: ['roborock-vacuum-s5_miio*'],
      mac_prefixes: ['50:ec:50'],
      mdns: ['_airplay._tcp', '_miio._udp'],
      ssdp: [{ device_type: 'urn:schemas-upnp-org:device:Basic:1' }],
    })
  })
  test('a host name in two spellings is one, and one of common words alone is none', () => {
    const { dhcp_hostnames } = clue({
      hostnames: ['Philips-hue', 'philips-hue', 'smart-plug-12', 'Annas-vacuum'],
    })
    expect(dhcp_hostnames).toEqual(['Philips-hue'])
  })
  test('a UUID without a single digit in its long parts is one all the same', () => {
    const uuid = 'ffffffff-ffff-1fff-8fff-ffffffffffff'
    expect(clue({ ssdp: [`urn:schemas-upnp-org:device:${uuid}:1`] }).ssdp).toEqual([])
    expect(endpointsOf(seen(named(`ffffffffffff.iot.acme.io`))).map(({ peer }) => peer)).toEqual([
      { host: '*.iot.acme.io' },
    ])
  })
  test('an address that the device made up says nothing', () => {
    expect(clue({ mac: '52:ec:50:12:34:56' }).mac_prefixes).toEqual([])
  })
  test('to an entry that exists they are offered, and change nothing', () => {
    const proposal = propose(device({ mac: 'b0:4a:39:12:34:56' }), {
      dataset,
      entry: S50,
      id: 'roborock-s50',
      now: NOW,
      inputs: [input()],
    })
    expect(proposal.offers).toMatchObject([{ kind: 'identify', value: 'b0:4a:39' }])
    expect(proposal.changesNothing).toBe(true)
  })
})

describe('the source', () => {
  test('says how long, when, and the SHA-256, never the file name', () => {
    const { merged } = fresh(seen(named('api.acme.io')), {
      inputs: [
        input({ name: 'annas-home.pcap', phase: 'idle' }),
        input({ sha256: 'a'.repeat(64), bytes: 10, phase: 'use' }),
      ],
      firmware: '3.10',
      region: 'DE',
    })
    expect(Object.values(merged.sources)).toMatchObject([
      {
        kind: 'capture',
        date: '2026-11-01',
        minutes: 84,
        phases: ['idle', 'use'],
        firmware: '3.10',
        region: 'DE',
        sha256: `${'c0ffee'.repeat(10)}beef`,
        note: `With ${'a'.repeat(64)}`,
      },
    ])
    expect(JSON.stringify(merged)).not.toContain('anna')
  })
  test.each([
    ['pihole', 'dns-log'],
    ['adguardhome', 'dns-log'],
    ['filterlog', 'firewall-log'],
    ['netfilter', 'firewall-log'],
    ['pcapng', 'capture'],
    ['pcapdroid', 'capture'],
    ['zeek-conn', 'capture'],
  ])('%s is a %s', (format, kind) => {
    const { merged } = fresh(seen(named('api.acme.io')), { inputs: [input({ format })] })
    expect(Object.values(merged.sources)[0]?.kind).toBe(kind)
  })
  test('a clock of the future or none gives today', () => {
    for (const first of ['2199-01-01T00:00:00Z', null]) {
      const { merged } = fresh({}, { inputs: [input({ first, last: first })] })
      expect(Object.values(merged.sources)[0]?.date).toBe('2026-11-21')
    }
  })
})

test('a documented host at another port is added and flagged', () => {
  const made = named('ott.io.mi.com', { port: 8080 })
  const proposal = propose(device({ flows: [made.flow], lookups: [made.lookup] }), {
    dataset,
    entry: S50,
    id: 'roborock-s50',
    now: NOW,
    inputs: [input()],
  })
  const added = proposal.changes.flatMap((change) =>
    change.kind === 'add-endpoint' ? [change.endpoint] : [],
  )
  expect(added).toMatchObject([{ peer: { host: 'ott.io.mi.com' }, ports: [8080] }])
  expect(proposal.changes.filter(({ kind }) => kind === 'conflict')).toMatchObject([
    { path: 'endpoints.cloud-tcp' },
  ])
  expect(proposal.merged.endpoints.find(({ id }) => id === 'cloud-tcp')).toMatchObject({ ports: [80] })
})

test('a computer that talks to everybody: the entry is full, the rest is told, and it takes no time', () => {
  const flows = Array.from({ length: 20_000 }, (_, index) =>
    flow({
      peer: `45.${index >> 8}.${index & 255}.1`,
      names: [{ name: `h${index % 7}x${index}.acme.io`, via: 'sni' }],
    }),
  )
  const others = Array.from({ length: 50 }, (_, index) => device({ ipv4: [`192.168.2.${index}`] }))
  const start = performance.now()
  const { merged, leftOut } = propose(
    { ...device(), flows },
    { dataset, entry: null, id: null, now: NOW, inputs: [input()], others },
  )
  expect(performance.now() - start).toBeLessThan(5000)
  expect(merged.endpoints).toHaveLength(400)
  expect(leftOut).toHaveLength(19_600)
})
