import { describe, expect, test } from 'vitest'
import { type InventoryHost, readConfigEntries, readInventory } from '../../../capture/inventory.ts'

const host = (known: Partial<InventoryHost>): InventoryHost => ({
  name: null,
  mac: null,
  ipv4: [],
  ipv6: [],
  hostname: null,
  manufacturer: null,
  model: null,
  integration: null,
  ...known,
})
const lines = (...all: string[]): string => `${all.join('\n')}\n`

describe('leases', () => {
  test('dnsmasq: the DHCPv6 lease of the same name joins its host', () => {
    const text = lines(
      '1795168800 50:ec:50:00:00:01 192.168.1.50 roborock-vacuum-s5 01:50:ec:50:00:00:01',
      '0 50:ec:50:00:00:02 192.168.1.51 * *',
      'duid 00:01:00:01:2a:00:00:00:02:00:00:00:00:01',
      '1795168800 12345 fd00::50 roborock-vacuum-s5 00:01:00:01:2a:00:00:00:50:ec:50:00:00:01',
    )
    expect(readInventory(text)).toEqual({
      format: 'dnsmasq-leases',
      problems: [],
      hosts: [
        host({
          mac: '50:ec:50:00:00:01',
          ipv4: ['192.168.1.50'],
          ipv6: ['fd00::50'],
          hostname: 'roborock-vacuum-s5',
        }),
        host({ mac: '50:ec:50:00:00:02', ipv4: ['192.168.1.51'] }),
      ],
    })
  })

  test('two hosts of one name keep apart', () => {
    const text = lines(
      '1795168800 50:ec:50:00:00:01 192.168.1.50 lamp *',
      '1795168800 50:ec:50:00:00:02 192.168.1.51 lamp *',
      '1795168800 12345 fd00::50 lamp 00:01',
    )
    expect(readInventory(text)?.hosts.map(({ mac, ipv6 }) => [mac, ipv6])).toEqual([
      ['50:ec:50:00:00:01', []],
      ['50:ec:50:00:00:02', []],
      [null, ['fd00::50']],
    ])
  })

  test('ISC dhcpd: the later lease holds', () => {
    const text = lines(
      '# The format of this file is documented in the dhcpd.leases(5) manual page.',
      'lease 192.168.1.50 {',
      '  starts 5 2026/11/20 10:00:00;',
      '  binding state active;',
      '  hardware ethernet 50:ec:50:00:00:09;',
      '}',
      'lease 192.168.1.50 {',
      '  binding state active;',
      '  next binding state free;',
      '  hardware ethernet 50:ec:50:00:00:01;',
      '  client-hostname "roborock-vacuum-s5";',
      '}',
    )
    expect(readInventory(text)).toEqual({
      format: 'dhcpd-leases',
      problems: [],
      hosts: [host({ mac: '50:ec:50:00:00:01', ipv4: ['192.168.1.50'], hostname: 'roborock-vacuum-s5' })],
    })
  })

  test('Kea, both versions: what was reclaimed is gone', () => {
    const v4 = lines(
      'address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context,pool_id',
      '192.168.1.50,50:ec:50:00:00:01,01:50:ec:50:00:00:01,4000,1795168800,1,0,0,lamp.lan.,0,,0',
      '192.168.1.51,50:ec:50:00:00:02,,4000,1795168800,1,0,0,,0,,0',
      '192.168.1.51,50:ec:50:00:00:02,,4000,1795168800,1,0,0,,2,,0',
    )
    expect(readInventory(v4)).toEqual({
      format: 'kea-leases',
      problems: [],
      hosts: [host({ mac: '50:ec:50:00:00:01', ipv4: ['192.168.1.50'], hostname: 'lamp.lan' })],
    })
    const v6 = lines(
      'address,duid,valid_lifetime,expire,subnet_id,pref_lifetime,lease_type,iaid,prefix_len,fqdn_fwd,fqdn_rev,hostname,hwaddr,state,user_context,hwtype,hwaddr_source,pool_id',
      'fd00::50,00:01:00:01,4000,1795168800,1,3000,0,1,128,0,0,lamp,50:ec:50:00:00:01,0,,1,2,0',
    )
    expect(readInventory(v6)?.hosts).toEqual([
      host({ mac: '50:ec:50:00:00:01', ipv6: ['fd00::50'], hostname: 'lamp' }),
    ])
  })

  test('odhcpd', () => {
    const text = lines(
      '# br-lan 50:ec:50:0:0:1 ipv4 lamp 1795168800 c0a80132 32 192.168.1.50/32',
      '# br-lan 50ec50000002 ipv4 tv\\x2elan -1 c0a80133 32 192.168.1.51/32 ',
      '# br-lan 00030001020000000098 c - 200 1 64 2001:db8:1::/64',
      '# br-lan 000100012a00000050ec50000001 1a2b lamp 1795168800 50 128 fd00::50/128 2001:db8::50/128 ',
      'fd00::50\tlamp',
    )
    expect(readInventory(text)).toEqual({
      format: 'odhcpd-leases',
      problems: [],
      hosts: [
        host({
          mac: '50:ec:50:00:00:01',
          ipv4: ['192.168.1.50'],
          ipv6: ['fd00::50', '2001:db8::50'],
          hostname: 'lamp',
        }),
        host({ mac: '50:ec:50:00:00:02', ipv4: ['192.168.1.51'], hostname: 'tv.lan' }),
      ],
    })
  })
})

describe('neighbours', () => {
  test('ip neigh: one host of each MAC address', () => {
    const text = lines(
      '192.168.1.50 dev br0 lladdr 50:ec:50:00:00:01 REACHABLE',
      '192.168.1.99 dev br0  FAILED',
      'fe80::52ec:50ff:fe00:1 dev br0 lladdr 50:ec:50:00:00:01 router STALE',
    )
    expect(readInventory(text)).toEqual({
      format: 'ip-neigh',
      problems: [],
      hosts: [host({ mac: '50:ec:50:00:00:01', ipv4: ['192.168.1.50'], ipv6: ['fe80::52ec:50ff:fe00:1'] })],
    })
  })

  test.each([
    [
      'Linux',
      lines(
        'lamp.lan (192.168.1.50) at 50:ec:50:00:00:01 [ether] on br0',
        '? (192.168.1.9) at <incomplete> on br0',
      ),
      'lamp.lan',
    ],
    [
      'macOS',
      lines(
        '? (192.168.1.50) at 50:ec:50:0:0:1 on en0 ifscope [ethernet]',
        '? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]',
        '? (192.168.1.9) at (incomplete) on en0 ifscope [ethernet]',
      ),
      null,
    ],
    [
      'Windows',
      lines(
        '',
        'Schnittstelle: 192.168.1.2 --- 0x5',
        '  Internetadresse       Physische Adresse     Typ',
        '  192.168.1.50          50-ec-50-00-00-01     dynamisch ',
        '  192.168.1.255         ff-ff-ff-ff-ff-ff     statisch  ',
      ),
      null,
    ],
    [
      'arp -n',
      lines(
        'Address                  HWtype  HWaddress           Flags Mask            Iface',
        '192.168.1.50             ether   50:ec:50:00:00:01   C                     br0',
        '192.168.1.9                      (incomplete)                              br0',
      ),
      null,
    ],
    [
      '/proc/net/arp',
      lines(
        'IP address       HW type     Flags       HW address            Mask     Device',
        '192.168.1.50     0x1         0x2         50:ec:50:00:00:01     *        br0',
        '192.168.1.9      0x1         0x0         00:00:00:00:00:00     *        br0',
      ),
      null,
    ],
  ])('arp of %s', (_, text, hostname) => {
    expect(readInventory(text.replaceAll('\n', '\r\n'))).toEqual({
      format: 'arp',
      problems: [],
      hosts: [host({ mac: '50:ec:50:00:00:01', ipv4: ['192.168.1.50'], hostname })],
    })
  })
})

describe('Home Assistant', () => {
  const device = (known: object) => ({
    connections: [],
    identifiers: [],
    config_entries: [],
    name: null,
    name_by_user: null,
    manufacturer: null,
    model: null,
    entry_type: null,
    ...known,
  })
  const registry = (...devices: unknown[]) =>
    JSON.stringify(
      {
        version: 1,
        minor_version: 8,
        key: 'core.device_registry',
        data: { devices, deleted_devices: [device({ name: 'gone' })] },
      },
      null,
      2,
    )

  test('devices of the network, and the integration of each', () => {
    const text = registry(
      device({
        connections: [['mac', '50:EC:50:00:00:01']],
        identifiers: [['xiaomi_miio', '123']],
        name: 'Roborock S50',
        name_by_user: 'Robot',
        manufacturer: 'Roborock',
        model: 'roborock.vacuum.s5',
      }),
      device({
        identifiers: [['hue', '1']],
        name: 'Bridge',
        model: 1234,
        configuration_url: 'http://192.168.1.60:80/',
      }),
      device({ connections: [['mac', '50:ec:50:00:00:02']], config_entries: ['cfg1'], name: 'Plug' }),
      device({
        connections: [['zigbee', '00:11:22:33:44:55:66:77']],
        identifiers: [['zha', '00']],
        name: 'Bulb',
      }),
      device({ entry_type: 'service', identifiers: [['met', '1']], name: 'Weather' }),
      'nonsense',
    )
    const entries = JSON.stringify({
      version: 1,
      key: 'core.config_entries',
      data: { entries: [{ entry_id: 'cfg1', domain: 'shelly' }] },
    })
    const domains = readConfigEntries(entries)
    expect(domains).toEqual(new Map([['cfg1', 'shelly']]))
    expect(readInventory(text, domains ?? undefined)).toEqual({
      format: 'home-assistant',
      problems: ['1 devices could not be read.'],
      hosts: [
        host({
          name: 'Robot',
          mac: '50:ec:50:00:00:01',
          manufacturer: 'Roborock',
          model: 'roborock.vacuum.s5',
          integration: 'xiaomi_miio',
        }),
        host({ name: 'Bridge', ipv4: ['192.168.1.60'], model: '1234', integration: 'hue' }),
        host({ name: 'Plug', mac: '50:ec:50:00:00:02', integration: 'shelly' }),
      ],
    })
    expect(readInventory(text)?.hosts.map(({ integration }) => integration)).toEqual([
      'xiaomi_miio',
      'hue',
      null,
    ])
  })

  test('broken and foreign files', () => {
    const text = registry(device({ name: 'lamp' }))
    expect(readInventory(text.slice(0, -20))).toEqual({
      format: 'home-assistant',
      hosts: [],
      problems: ['The file is broken: it is not JSON to its end.'],
    })
    expect(readInventory('{"key":"core.device_registry","data":{"devices":5}}')).toEqual({
      format: 'home-assistant',
      hosts: [],
      problems: ['The device registry has no list of devices.'],
    })
    expect(readInventory('{"key":"core.entity_registry","data":{}}')).toBeNull()
    expect(readInventory('{"x":"core.device_registry"}')).toBeNull()
    expect(readConfigEntries(text)).toBeNull()
    expect(readConfigEntries('{')).toBeNull()
  })

  test('nesting without end is told, not thrown', () => {
    const deep = `{"key":"core.device_registry","data":${'['.repeat(2_000_000)}`
    expect(readInventory(deep)?.problems).toEqual(['The file is broken: it is not JSON to its end.'])
  })
})
