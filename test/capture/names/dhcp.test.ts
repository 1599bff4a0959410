import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDhcp } from '../../../capture/names/dhcp.ts'
import { readDhcpv6 } from '../../../capture/names/dhcpv6.ts'
import { hex, join, long, wire, within, word } from './message.ts'

const option = (code: number, ...data: Parameters<typeof join>) =>
  join(code, join(...data).length, join(...data))
const MAC = hex('50ec50000001')

function dhcp(
  options: Uint8Array,
  fields: { op?: number; sname?: Uint8Array; file?: Uint8Array; your?: number[] } = {},
) {
  const pad = (bytes: Uint8Array, size: number) => join(bytes, new Uint8Array(size - bytes.length))
  return join(
    [fields.op ?? 1, 1, 6, 0],
    long(0x3903f326),
    new Uint8Array(8),
    fields.your ?? [0, 0, 0, 0],
    new Uint8Array(8),
    pad(MAC, 16),
    pad(fields.sname ?? new Uint8Array(0), 64),
    pad(fields.file ?? new Uint8Array(0), 128),
    hex('63825363'),
    options,
  )
}
const read = (bytes: Uint8Array) => readDhcp(...within(bytes)) ?? expect.fail('no DHCP')

describe('DHCPv4', () => {
  test('tells what a client says of itself', () => {
    const message = read(
      dhcp(
        join(
          option(53, 3),
          option(61, 1, MAC),
          option(50, 192, 168, 1, 50),
          option(54, 192, 168, 1, 1),
          option(12, 'roborock-vacuum-s5_miio260426251'),
          option(60, 'udhcp 1.21.1'),
          option(55, 1, 3, 6, 12, 15, 28, 42),
          option(161, 'https://mud.example.net/lamp.json'),
          255,
        ),
      ),
    )
    expect(message).toEqual({
      reply: false,
      type: 'REQUEST',
      transaction: 0x3903f326,
      mac: '50:ec:50:00:00:01',
      clientAddress: null,
      yourAddress: null,
      requestedAddress: '192.168.1.50',
      hostname: 'roborock-vacuum-s5_miio260426251',
      fqdn: null,
      vendorClass: 'udhcp 1.21.1',
      requestedOptions: [1, 3, 6, 12, 15, 28, 42],
      server: '192.168.1.1',
      routers: [],
      dns: [],
      ntp: [],
      domain: null,
      clientId: '50:ec:50:00:00:01',
      mudUrl: 'https://mud.example.net/lamp.json',
      partial: false,
    })
  })

  test('tells what a server gives', () => {
    const options = join(
      option(53, 5),
      option(3, 192, 168, 1, 1),
      option(6, 192, 168, 1, 1, 9, 9, 9, 9),
      option(42, 192, 168, 1, 2),
      option(15, 'Home.Arpa'),
      255,
    )
    expect(read(dhcp(options, { op: 2, your: [192, 168, 1, 50] }))).toMatchObject({
      reply: true,
      type: 'ACK',
      yourAddress: '192.168.1.50',
      routers: ['192.168.1.1'],
      dns: ['192.168.1.1', '9.9.9.9'],
      ntp: ['192.168.1.2'],
      domain: 'home.arpa',
    })
  })

  test('reads on in the fields that option 52 names, and joins what was split', () => {
    const options = join(option(53, 1), option(52, 3), option(12, 'ab'), 255)
    const file = join(option(12, 'cd'), 0, option(161, 'https://exa'), 255)
    const sname = join(option(161, 'mple.net/m'), option(12, 'ef'), 255)
    expect(read(dhcp(options, { file, sname }))).toMatchObject({
      hostname: 'abcdef',
      mudUrl: 'https://example.net/m',
      partial: false,
    })
  })

  test('knows both forms of option 81', () => {
    const fqdn = (...data: Parameters<typeof join>) =>
      read(dhcp(join(option(53, 1), option(81, ...data), 255))).fqdn
    expect(fqdn([0, 0, 0], 'Lamp.Home.Arpa')).toBe('lamp.home.arpa')
    expect(fqdn([4, 0, 0], wire('Lamp.home.arpa'))).toBe('lamp.home.arpa')
    expect(fqdn([4, 0, 0], 4, 'lamp')).toBe('lamp')
    expect(fqdn([4, 0, 0], 9, 'lamp')).toBeNull()
    expect(fqdn([0, 0, 0], 'a b')).toBeNull()
  })

  test('takes no address of a device description that is none', () => {
    const mud = (url: string) => read(dhcp(join(option(53, 1), option(161, url), 255))).mudUrl
    expect(mud('javascript:alert(1)')).toBeNull()
    expect(mud('https://a b/')).toBeNull()
  })

  test('reads as far as it goes', () => {
    const whole = dhcp(join(option(53, 1), option(12, 'lamp'), option(60, 'vendor'), 255))
    expect(read(whole.subarray(0, 249))).toMatchObject({
      type: 'DISCOVER',
      hostname: 'lamp',
      vendorClass: null,
      partial: true,
    })
    expect(read(whole.subarray(0, 100))).toMatchObject({
      mac: '50:ec:50:00:00:01',
      type: null,
      partial: true,
    })
    expect(readDhcp(...within(whole.subarray(0, 43)))).toBeNull()
    expect(readDhcp(...within(new Uint8Array(300)))).toBeNull()
    expect(readDhcp(...within(dhcp(new Uint8Array(0), { op: 3 })))).toBeNull()
  })
})

const option6 = (code: number, ...data: Parameters<typeof join>) =>
  join(word(code), word(join(...data).length), join(...data))
const ADDRESS = hex('20010db8000000000000000000000007')
const read6 = (bytes: Uint8Array) => readDhcpv6(...within(bytes)) ?? expect.fail('no DHCPv6')

describe('DHCPv6', () => {
  const client = join(
    [1, 0x10, 0x08, 0x74],
    option6(1, word(1), word(1), long(0x1c39cf88), MAC),
    option6(3, long(1), long(0), long(0), option6(5, ADDRESS, long(300), long(600))),
    option6(
      25,
      long(1),
      long(0),
      long(0),
      option6(26, long(300), long(600), 56, hex('20010db8000001000000000000000000')),
    ),
    option6(6, word(23), word(24), word(39)),
    option6(16, long(311), word(8), 'MSFT 5.0'),
    option6(39, 0, wire('Lamp.Home.Arpa')),
    option6(112, 'https://mud.example.net/lamp.json'),
    option6(23, ADDRESS),
  )
  const expected = {
    type: 'SOLICIT',
    transaction: 0x100874,
    mac: '50:ec:50:00:00:01',
    duid: '000100011c39cf8850ec50000001',
    fqdn: 'lamp.home.arpa',
    vendorClass: 'MSFT 5.0',
    requestedOptions: [23, 24, 39],
    mudUrl: 'https://mud.example.net/lamp.json',
    addresses: ['2001:db8::7'],
    prefixes: ['2001:db8:0:100::/56'],
    dns: ['2001:db8::7'],
    partial: false,
  }

  test('tells what a client says of itself', () => {
    expect(read6(client)).toEqual(expected)
  })

  test('is found within a relay', () => {
    const relay = (inner: Uint8Array) => join(12, 0, ADDRESS, ADDRESS, option6(18, 'eth0'), option6(9, inner))
    expect(read6(relay(relay(client)))).toEqual(expected)
    let deep = client
    for (let i = 0; i < 9; i++) deep = relay(deep)
    expect(readDhcpv6(...within(deep))).toBeNull()
  })

  test('has a MAC only where the DUID holds one, and a partial name as it is', () => {
    expect(read6(join([1, 0, 0, 1], option6(1, word(3), word(1), MAC))).mac).toBe('50:ec:50:00:00:01')
    expect(read6(join([1, 0, 0, 1], option6(1, word(4), new Uint8Array(16)))).mac).toBeNull()
    expect(read6(join([1, 0, 0, 1], option6(1, word(2), long(9), MAC))).mac).toBeNull()
    expect(read6(join([1, 0, 0, 1], option6(39, 0, 4, 'lamp'))).fqdn).toBe('lamp')
    expect(read6(join([1, 0, 0, 1], option6(39))).fqdn).toBeNull()
  })

  test('reads as far as it goes', () => {
    for (let size = 4; size < client.length; size++)
      expect(readDhcpv6(...within(client.subarray(0, size)))?.type).toBe('SOLICIT')
    expect(readDhcpv6(...within(Uint8Array.of(14, 0, 0, 0)))).toBeNull()
    expect(readDhcpv6(...within(Uint8Array.of(1, 0)))).toBeNull()
  })

  test('neither throws nor grows, whatever the bytes', () => {
    const base = dhcp(
      join(option(53, 1), option(52, 3), option(81, [4, 0, 0], wire('a.b')), option(55, 1, 3), 255),
    )
    for (const [bytes, reader] of [
      [base, readDhcp],
      [client, readDhcpv6],
    ] as const) {
      const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
        minLength: 1,
        maxLength: 10,
      })
      fc.assert(
        fc.property(change, fc.nat(bytes.length), (changes, size) => {
          const changed = Uint8Array.from(bytes)
          for (const [at, value] of changes) changed[at] = value
          expect(JSON.stringify(reader(changed, 0, size)).length).toBeLessThan(20_000)
        }),
        { numRuns: 2000 },
      )
    }
    const began = performance.now()
    const parts = join(...Array.from({ length: 20_000 }, () => Uint8Array.of(12, 1, 0x61)))
    expect(read(dhcp(parts)).hostname).toHaveLength(255)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
