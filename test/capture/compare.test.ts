import { describe, expect, test } from 'vitest'
import { compareDevice } from '../../capture/compare.ts'
import { device, expanded, flow, lookup, named, ourData } from './propose-seen.ts'

const dataset = await ourData()
const s50 = expanded(dataset, 'roborock-s50')
const assistant = expanded(dataset, 'home-assistant')

const compare = (over: Parameters<typeof device>[0], hints = {}) => compareDevice(device(over), s50, hints)

describe('a vacuum against its entry', () => {
  test('what the entry says is documented, by the endpoint that says it', () => {
    const cloud = named('ot.io.mi.com', { protocol: 'udp', port: 8053 })
    const { documented, undocumented, lookups, explained } = compare({
      flows: [cloud.flow],
      lookups: [cloud.lookup],
    })
    expect(documented).toMatchObject([{ endpoints: ['cloud-udp'], strength: 'host' }])
    expect(undocumented).toEqual([])
    expect(lookups.documented).toMatchObject([{ endpoints: ['cloud-udp'] }])
    expect(explained).toBe(true)
  })
  test('another port of a documented host is undocumented, and the reason names the endpoint', () => {
    const { undocumented, explained } = compare({
      flows: [named('ot.io.mi.com', { protocol: 'udp', port: 9999 }).flow],
    })
    expect(undocumented).toMatchObject([{ endpoints: [], strength: null }])
    expect(undocumented[0]?.why).toContain('cloud-udp has the name, but not outbound udp 9999')
    expect(explained).toBe(false)
  })
  test('a name from the hello counts before the neighbours on its address', () => {
    const shared = flow({
      peer: '45.1.2.3',
      port: 80,
      names: [
        { name: 'ott.io.mi.com', via: 'dns' },
        { name: 'tracker.acme.io', via: 'sni' },
      ],
    })
    const { undocumented, documented } = compare({
      flows: [shared],
      lookups: [lookup('ott.io.mi.com'), lookup('tracker.acme.io')],
    })
    expect(documented).toEqual([])
    expect(undocumented).toMatchObject([{ names: ['tracker.acme.io'] }])
  })
  test('each hello of a flow is compared by itself', () => {
    const both = flow({
      peer: '45.1.2.3',
      port: 80,
      names: [
        { name: 'ott.io.mi.com', via: 'http' },
        { name: 'tracker.acme.io', via: 'http' },
      ],
    })
    const { documented, undocumented } = compare({ flows: [both] })
    expect(documented.map(({ names }) => names)).toEqual([['ott.io.mi.com']])
    expect(undocumented.map(({ names }) => names)).toEqual([['tracker.acme.io']])
  })
  test('the outer name of an encrypted hello is not what was asked for', () => {
    const hidden = flow({
      peer: '45.1.2.3',
      port: 80,
      names: [
        { name: 'cloudflare-ech.com', via: 'sni', ech: true },
        { name: 'ott.io.mi.com', via: 'dns' },
      ],
    })
    expect(compare({ flows: [hidden], lookups: [lookup('ott.io.mi.com')] }).documented).toHaveLength(1)
  })
  test('a host of the home is presumed to be Home Assistant while nobody said who is', () => {
    const asks = {
      flows: [flow({ direction: 'inbound', peer: '192.168.1.2', protocol: 'udp', port: 54321 })],
    }
    expect(compare(asks).documented).toMatchObject([{ endpoints: ['miio'], strength: 'presumed' }])
    expect(compare(asks, { homeAssistant: ['192.168.1.2'] }).documented).toMatchObject([{ strength: 'role' }])
    expect(compare(asks, { homeAssistant: ['192.168.1.9'] }).undocumented).toHaveLength(1)
  })
  test('what every host does is neither documented nor news', () => {
    const { baseline, documented, undocumented } = compare({
      ipv6: ['2001:db8:1::50'],
      flows: [
        flow({ peer: '192.168.1.53', protocol: 'udp', port: 53 }),
        flow({ peer: '192.168.1.1', protocol: 'udp', port: 67 }),
        flow({ peer: 'ff02::16', protocol: 'icmpv6', port: null }),
        flow({ peer: '224.0.0.22', protocol: 'igmp', port: null }),
        // The router by its address in the device's own /64.
        flow({ peer: '2001:db8:1::1', protocol: 'udp', port: 53 }),
      ],
    })
    expect(undocumented).toEqual([])
    // DNS the entry documents itself.
    expect(documented.map(({ endpoints }) => endpoints)).toEqual([['dns'], ['dns']])
    expect(baseline).toHaveLength(3)
  })
  test('a fixed resolver outside is news', () => {
    const { undocumented } = compare({ flows: [flow({ peer: '8.8.8.8', protocol: 'udp', port: 53 })] })
    expect(undocumented).toHaveLength(1)
  })
  test('unnamed NTP servers are of the pool that the entry names', () => {
    const { documented } = compare({ flows: [flow({ peer: '45.9.9.9', protocol: 'udp', port: 123 })] })
    expect(documented).toMatchObject([{ strength: 'presumed' }])
    expect(documented[0]?.why).toContain('pool.ntp.org')
  })
  test('what was refused is told with its endpoint, and a knock nobody answered is no undocumented door', () => {
    const { refused, undocumented } = compare({
      flows: [
        named('ott.io.mi.com', { port: 80, answered: false, refused: 'firewall' }).flow,
        flow({ direction: 'inbound', peer: '192.168.1.9', port: 22, answered: false, refused: 'rst' }),
        flow({ peer: '45.7.7.7', port: 4444, answered: false }),
      ],
    })
    expect(refused.map(({ endpoints, why }) => [endpoints, why])).toEqual([
      [['cloud-tcp'], 'a firewall blocked it'],
      [[], 'the other side refused the connection'],
      [[], 'nobody answered'],
    ])
    expect(undocumented.map(({ flow: { peer } }) => peer)).toEqual(['45.7.7.7'])
  })
  test('what was not seen is listed and the log of a resolver is enough', () => {
    const { unseen, lookups, explained } = compare({
      lookups: [
        lookup('0.de.pool.ntp.org'),
        lookup('tracker.acme.io'),
        lookup('ott.io.mi.com.fritz.box', { answer: 'NXDOMAIN' }),
        lookup('gone.acme.io', { answer: 'NXDOMAIN' }),
      ],
    })
    expect(unseen.map(({ endpoint }) => endpoint)).toContain('miio')
    expect(unseen.map(({ endpoint }) => endpoint)).not.toContain('ntp-pool-de-0')
    expect(lookups.undocumented.map(({ lookup: { name } }) => name)).toEqual(['tracker.acme.io'])
    expect(lookups.home).toHaveLength(2)
    expect(explained).toBe(false)
  })
})

describe('mDNS that nobody answers', () => {
  const phone = device({
    mac: '3c:22:fb:00:00:01',
    ipv4: ['192.168.1.20'],
    lookups: [
      lookup('_hap._tcp.local', { type: 'PTR', answer: null, server: '224.0.0.251', count: 9 }),
      lookup('_airplay._tcp.local', { type: 'PTR', answer: 'NOERROR', server: '224.0.0.251' }),
    ],
  })
  const box = device({ mac: '3c:22:fb:00:00:02', ipv4: ['192.168.1.2'] })

  test("the phone's questions are pointed at, with UDP 5353", () => {
    const { unanswered_mdns } = compareDevice(box, assistant, { others: [box, phone] })
    expect(unanswered_mdns).toMatchObject([{ asked_by: 'other', name: '_hap._tcp.local', count: 9 }])
    expect(unanswered_mdns[0]?.why).toContain('UDP 5353')
  })
  test('an answer heard anywhere clears the question', () => {
    const answers = device({ lookups: [lookup('_hap._tcp.local', { type: 'PTR' })] })
    expect(compareDevice(box, assistant, { others: [phone, answers] }).unanswered_mdns).toEqual([])
  })
  test('a question to the device itself that it left unanswered', () => {
    const asked = device({
      flows: [
        flow({ direction: 'inbound', peer: '192.168.1.20', protocol: 'udp', port: 5353, answered: false }),
      ],
    })
    expect(compareDevice(asked, assistant).unanswered_mdns).toHaveLength(1)
  })
})

test('many flows against many endpoints take well under a second', () => {
  const flows = Array.from({ length: 20_000 }, (_, index) =>
    flow({ peer: `45.${index >> 8}.${index & 255}.1`, names: [{ name: `h${index}.acme.io`, via: 'sni' }] }),
  )
  const start = performance.now()
  compareDevice({ ...device(), flows }, s50)
  expect(performance.now() - start).toBeLessThan(3000)
})
