import { describe, expect, test } from 'vitest'
import { ascii, frame, join, u32 } from '../../../bench/capture-bytes.ts'
import { dhcp } from '../../../bench/capture-payloads.ts'
import {
  arp,
  away,
  datagram,
  deviceOf,
  file,
  group,
  host,
  mac,
  observed,
  PHONE,
  phone,
  ROUTER,
  router,
  shorts,
  talk,
  VACUUM,
  vacuum,
} from './home.ts'
import { address, cloud, other } from './said.ts'

describe('devices', () => {
  test('the router is one device with its own address; what is behind it is none', () => {
    const seen = observed([
      file([...talk(vacuum, cloud, 1, 443), ...talk(vacuum, other, 2, 443), ...talk(vacuum, router, 3, 80)]),
    ])
    expect(seen.devices.map((device) => [device.mac, device.ipv4])).toEqual([
      [VACUUM, ['192.168.1.50']],
      [ROUTER, ['192.168.1.1']],
    ])
    expect(deviceOf(seen, ROUTER).roles).toContain('gateway')
    expect(
      deviceOf(seen, VACUUM)
        .flows.map((flow) => flow.peer_role)
        .sort(),
    ).toEqual(['gateway', 'internet', 'internet'])
  })
  test('two local addresses behind one router have no MAC of their own', () => {
    const far = host(ROUTER, '192.168.7.7')
    const seen = observed([
      file([
        arp(router),
        ...talk(vacuum, router, 9, 80),
        ...talk(vacuum, cloud, 1, 443),
        ...talk(vacuum, other, 1, 443),
        ...talk(far, vacuum, 3, 80),
      ]),
    ])
    expect(deviceOf(seen, null, '192.168.7.7').flows).toHaveLength(1)
    expect(deviceOf(seen, ROUTER).ipv4).toEqual(['192.168.1.1'])
  })
  test('IPv6 addresses are joined by MAC, also global ones that answer neighbour discovery', () => {
    const local = host(VACUUM, 'fe80::52ec:50ff:fe00:1')
    const global = host(VACUUM, '2a01:db9::50')
    const cloud6 = host(ROUTER, '2600:1f18::1')
    const advert = frame(
      global,
      host(ROUTER, 'fe80::1'),
      58,
      join(136, 0, 0, 0, u32(0), global.address, 2, 1, mac(VACUUM)),
    )
    const seen = observed([
      file([
        advert,
        ...talk(vacuum, cloud, 1, 443),
        ...talk(global, cloud6, 2, 443),
        datagram(local, group('ff02::fb'), 5353, 5353),
      ]),
    ])
    const device = deviceOf(seen, VACUUM)
    expect([device.ipv4, device.ipv6]).toEqual([['192.168.1.50'], ['2a01:db9::50', 'fe80::52ec:50ff:fe00:1']])
    expect(device.flows.find((flow) => flow.peer === '2600:1f18::1')?.peer_role).toBe('internet')
  })
  test('a prefix that the router advertises is local, and so is what --lan says', () => {
    const device = host(VACUUM, '2a01:db9::50')
    const second = host(PHONE, '2a01:db9::20')
    const advert = frame(
      host(ROUTER, 'fe80::1'),
      group('ff02::1'),
      58,
      join(
        134,
        0,
        0,
        0,
        u32(0),
        u32(0),
        u32(0),
        3,
        4,
        64,
        0xc0,
        u32(1),
        u32(1),
        u32(0),
        address(0x2a, 1, 0xd, 0xb9),
        new Uint8Array(12),
      ),
    )
    const seen = observed([file([advert, ...talk(second, device, 1, 80)])])
    expect(shorts(deviceOf(seen, VACUUM))).toEqual(['< 2a01:db9::20 tcp 80 syn'])
    const named = observed([file(talk(host(PHONE, '203.0.113.20'), host(VACUUM, '203.0.113.50'), 1, 80))], {
      lan: ['203.0.113.0/24'],
    })
    expect(shorts(deviceOf(named, VACUUM))).toEqual(['< 203.0.113.20 tcp 80 syn'])
    expect(deviceOf(seen, ROUTER).roles).toContain('gateway')
  })
  test('DHCP gives host name, class, wishes, MUD address and roles; 0.0.0.0 belongs to the MAC', () => {
    const any = host(VACUUM, '0.0.0.0')
    const ask = dhcp(1, mac(VACUUM), address(), [
      [12, ascii('roborock-vacuum-s5_miio1')],
      [60, ascii('udhcp 1.19')],
      [55, address(1, 3, 6)],
      [161, ascii('https://vendor.example/mud.json')],
    ])
    const gives = dhcp(5, mac(VACUUM), vacuum.address, [
      [3, router.address],
      [6, router.address],
      [54, router.address],
    ])
    const seen = observed([
      file([
        datagram(any, host('ff:ff:ff:ff:ff:ff', '255.255.255.255'), 68, 67, ask),
        datagram(router, vacuum, 67, 68, gives),
      ]),
    ])
    const device = deviceOf(seen, VACUUM)
    expect(device).toMatchObject({
      ipv4: ['192.168.1.50'],
      hostnames: ['roborock-vacuum-s5_miio1'],
      dhcp: {
        vendor_class: 'udhcp 1.19',
        requested_options: [1, 3, 6],
        mud_url: 'https://vendor.example/mud.json',
      },
    })
    expect(device.flows[0]).toMatchObject({
      peer: '255.255.255.255',
      peer_role: 'broadcast',
      application: 'dhcp',
    })
    expect(deviceOf(seen, ROUTER).roles.sort()).toEqual(['dhcp', 'dns', 'gateway'])
  })
  test('on a link without MACs a device is an address', () => {
    const bare = file(
      talk(vacuum, cloud, 1, 443).map((bytes) => bytes.subarray(14)),
      101,
    )
    expect(observed([bare]).devices.map((device) => [device.mac, device.ipv4])).toEqual([
      [null, ['192.168.1.50']],
    ])
  })
  test('where neither end is local the client is the device', () => {
    const bare = file(
      talk(away('1.1.1.1'), away('2.2.2.2'), 1, 443).map((bytes) => bytes.subarray(14)),
      101,
    )
    expect(observed([bare]).devices.map((device) => [device.ipv4, shorts(device)])).toEqual([
      [['1.1.1.1'], ['> 2.2.2.2 tcp 443 syn']],
    ])
  })
})

describe('roles', () => {
  const hassWeb = host('02:00:00:00:00:10', '192.168.1.10')
  const ask = dhcp(3, mac(PHONE), address(), [[60, ascii('android-dhcp-14')]])
  const given = dhcp(5, mac(PHONE), phone.address, [])
  const told = [
    datagram(host(PHONE, '0.0.0.0'), host('ff:ff:ff:ff:ff:ff', '255.255.255.255'), 68, 67, ask),
    datagram(router, phone, 67, 68, given),
    ...talk(phone, hassWeb, 40_000, 8123),
    ...talk(phone, vacuum, 40_001, 80),
    ...talk(hassWeb, vacuum, 40_002, 81),
    datagram(vacuum, router, 123, 123, ascii('\u0023 a question for the time')),
    datagram(router, vacuum, 123, 123, ascii('\u0024 the time')),
  ]
  const peers = (options = {}) =>
    deviceOf(observed([file(told)], options), VACUUM)
      .flows.filter(({ port }) => port === 80 || port === 81)
      .map(({ port, peer_role }) => `${port} ${peer_role}`)
      .sort()
  test('who answers on 8123 is Home Assistant, who calls itself Android a phone, who gives the time has that role', () => {
    expect(peers()).toEqual(['80 native-app', '81 home-assistant'])
    const seen = observed([file(told)])
    expect(deviceOf(seen, PHONE).roles).toEqual(['native-app'])
    expect(deviceOf(seen, '02:00:00:00:00:10').roles).toEqual(['home-assistant'])
    expect(deviceOf(seen, ROUTER).roles).toContain('ntp')
  })
  test('what the person says takes the place of guesses', () => {
    expect(peers({ homeAssistant: ['192.168.1.99'], app: ['192.168.1.98'] })).toEqual(['80 lan', '81 lan'])
  })
})
