import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generalise } from '../../capture/generalise.ts'
import { personalHost } from '../../schema/checks/personal-host.ts'
import { wildcardWidth } from '../../schema/checks/wildcard-width.ts'
import { type Draft, draftOf } from '../../schema/draft.ts'
import { matchesName, parseName } from '../../schema/host.ts'

const hostsOf = (names: string[], options = {}) => generalise(names, options).hosts.map(({ host }) => host)

const draft = (hosts: readonly string[]): Draft =>
  draftOf('device', 'acme-robot', 'data/devices/acme/acme-robot.yaml', {
    endpoints: hosts.map((host, index) => ({
      id: `e${index}`,
      direction: 'outbound',
      peer: { host },
      protocol: 'tcp',
      ports: [443],
    })),
  })
const context = { now: new Date(), drafts: [], vendors: new Set<string>(), integrations: {} }

describe('numbered nodes and regions', () => {
  test('two witnesses make a pattern, one does not', () => {
    expect(hostsOf(['a1.cdn.acme.io', 'a2.cdn.acme.io'])).toEqual(['*.cdn.acme.io'])
    expect(hostsOf(['a1.cdn.acme.io', 'a1.cdn.acme.io.'])).toEqual(['a1.cdn.acme.io'])
    expect(hostsOf(['de.ott.io.mi.com', 'us.ott.io.mi.com'])).toEqual(['*.ott.io.mi.com'])
    expect(hostsOf(['de.ott.io.mi.com'])).toEqual(['de.ott.io.mi.com'])
  })
  test('the reason and the originals are told', () => {
    const [found] = generalise(['us.ott.io.mi.com', 'de.ott.io.mi.com']).hosts
    expect(found).toMatchObject({ originals: ['de.ott.io.mi.com', 'us.ott.io.mi.com'], personal: false })
    expect(found?.reason).toContain('2 names below ott.io.mi.com')
  })
  test('different services stay apart, and a registrable domain is never taken whole', () => {
    expect(hostsOf(['api.cloud.acme.io', 'ota.cloud.acme.io'])).toHaveLength(2)
    const clients = ['clients1.google.com', 'clients3.google.com', 'clients4.google.com']
    expect(hostsOf(clients)).toEqual(clients)
    expect(hostsOf(['a1.acme.co.uk', 'a2.acme.co.uk'])).toHaveLength(2)
    expect(hostsOf(['a1.b.co.uk', 'a2.b.co.uk'])).toHaveLength(2)
  })
  test('zones of the NTP pool stay as they are', () => {
    const zones = ['0.de.pool.ntp.org', '1.de.pool.ntp.org']
    expect(hostsOf(zones)).toEqual(zones)
  })
  test("a hoster's machines are no pattern of the device", () => {
    const names = [
      'ec2-18-194-236-76.eu-central-1.compute.amazonaws.com',
      'ec2-52-29-158-79.eu-central-1.compute.amazonaws.com',
    ]
    expect(hostsOf(names)).toEqual(names)
    expect(hostsOf(['a1nvlh0fc0asuq.iot.us-east-1.amazonaws.com'])).toEqual([
      'a1nvlh0fc0asuq.iot.us-east-1.amazonaws.com',
    ])
  })
})

describe('names of one device', () => {
  test.each([
    'd0f0c2a1b3e4.iot.acme.io',
    '50-ec-50-12-34-56.iot.acme.io',
    '7b0e1c2a-93f1-4c8b-9a44-0123456789ab.iot.acme.io',
    'sn123456789.iot.acme.io',
    'robot-a1b2c3d4e5f6.iot.acme.io',
    'g7k2m9x1z4.iot.acme.io',
  ])('%s becomes the pattern below its label', (name) => {
    const { hosts, left } = generalise([name])
    expect(left).toEqual([])
    expect(hosts).toMatchObject([{ host: '*.iot.acme.io', originals: [name], personal: true }])
  })
  test('everything before the label goes with it', () => {
    expect(hostsOf(['mqtt.d0f0c2a1b3e4.iot.acme.io'])).toEqual(['*.iot.acme.io'])
  })
  test('a word of the home is personal', () => {
    expect(hostsOf(['anna-robot.iot.acme.io'], { privateWords: ['Anna'] })).toEqual(['*.iot.acme.io'])
  })
  test.each([
    ['my-house.duckdns.org', 'duckdns.org'],
    ['robot.fritz.box', 'one home'],
    ['printer.local', 'one home'],
    ['7b0e1c2a-93f1-4c8b-9a44-0123456789ab.cloudfront.net', 'many owners'],
    ['d0f0c2a1b3e4.co.uk', 'many owners'],
    ['dualstack.ipv6-1927743757.us-west-2.elb.amazonaws.com', 'many owners'],
  ])('%s is left out', (name, why) => {
    const { hosts, left } = generalise([name])
    expect(hosts).toEqual([])
    expect(left[0]?.reason).toContain(why)
  })
  test('an ordinary name with a year, a version or an address family is none', () => {
    const names = ['api2.v3.acme.io', 'cdn-2024.acme.io', 'ipv6.acme.io', 'p2p17.acme.io', 'sha256.acme.io']
    expect(hostsOf(names)).toEqual([...names].sort())
  })
})

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/)
const odd = fc.oneof(
  label,
  fc.constantFrom(
    'a1',
    'a2',
    'eu',
    'us',
    'de',
    'eu-west-1',
    'com',
    'co',
    'uk',
    'org',
    'duckdns',
    'amazonaws',
  ),
  fc.stringMatching(/^[0-9a-f]{8,16}$/),
  fc.uuid(),
)
const name = fc.array(odd, { minLength: 1, maxLength: 5 }).map((labels) => `${labels.join('.')}.com`)

test('whatever the names: every one is covered or left, and the checks find nothing wide or personal', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const { hosts, left } = generalise(names)
      for (const each of names) {
        const covering = hosts.filter(({ originals }) => originals.includes(each))
        expect(covering.length + left.filter((it) => it.name === each).length).toBeGreaterThan(0)
        for (const { host } of covering) expect(matchesName(parseName(host), each)).toBe(true)
      }
      const patterns = hosts.map(({ host }) => host)
      const wide = [...wildcardWidth.check(draft(patterns), context)].filter(({ message }) =>
        message.includes('many owners'),
      )
      expect(wide).toEqual([])
      const plain = patterns.filter((host) => !/amazonaws/.test(host))
      expect([...personalHost.check(draft(plain), context)]).toEqual([])
    }),
    { numRuns: 500 },
  )
})
