import { describe, expect, it } from 'vitest'
import { ace, ofLists, peer, read, TCP, UDP } from './mud-samples.ts'

describe('what an entry can say', () => {
  it('controllers, the local network and others of the maker become roles', () => {
    const words: [string, unknown][] = [
      ['my-controller', [null]],
      ['local-networks', [null]],
      ['controller', 'urn:ietf:params:mud:gateway'],
      ['same-manufacturer', [null]],
      ['manufacturer', 'maker.example.com'],
      ['model', 'https://maker.example.com/model'],
    ]
    const side = (way: 'source' | 'destination') =>
      words.map(([word, value], i) =>
        ace(`n${i}`, { ...peer(word, value), ipv4: { protocol: 17 }, udp: UDP(way, 1000 + i) }),
      )
    // Opened by the others, answered by the device.
    const { entry, lost } = read(ofLists(side('source'), side('destination')))
    expect(entry.endpoints?.map((each) => [each.direction, each.peer, each.ports])).toEqual([
      ['inbound', { role: 'home-assistant' }, [1000]],
      ['inbound', { role: 'lan' }, [1001]],
      ['inbound', { role: 'gateway' }, [1002]],
      ['inbound', { role: 'lan' }, [1003]],
      ['inbound', { role: 'lan' }, [1004]],
      ['inbound', { role: 'lan' }, [1005]],
    ])
    for (const i of [3, 4, 5])
      expect(lost).toContainEqual({
        pointer: `/ietf-access-control-list:acls/acl/1/aces/ace/${i}`,
        reason: expect.stringContaining('wider'),
      })
  })

  it('anyone but the home is the internet, and anyone at all is not', () => {
    const open = (way: 'source' | 'destination') => ({ ipv4: { protocol: 6 }, tcp: TCP(way, 443) })
    const home = (way: 'source' | 'destination') => ({
      ...peer('local-networks'),
      ipv4: { protocol: 6 },
      tcp: { [`${way}-port`]: { operator: 'eq', port: 443 } },
    })
    const narrow = read(
      ofLists(
        [ace('h', home('destination'), 'drop'), ace('w', open('destination'))],
        [ace('h', home('source'), 'drop'), ace('w', open('source'))],
      ),
    )
    expect(narrow.entry.endpoints?.map((each) => each.peer)).toEqual([{ role: 'internet' }])
    expect(narrow.lost.filter(({ reason }) => !reason.includes('ipv4 only'))).toEqual([])
    const wide = read(ofLists([ace('w', open('destination'))], [ace('w', open('source'))]))
    expect(wide.entry.endpoints?.map((each) => each.peer)).toEqual([{ role: 'internet' }])
    expect(wide.lost.some(({ reason }) => reason.startsWith('narrower: anyone'))).toBe(true)
  })

  it('what is refused before is not let through', () => {
    const to = (host: string, forwarding: string, port = 443) =>
      ace(
        'x',
        { ipv4: { 'ietf-acldns:dst-dnsname': host, protocol: 6 }, tcp: TCP('destination', port) },
        forwarding,
      )
    const found = read(
      ofLists(
        [to('a.example.com', 'drop'), to('a.example.com', 'accept'), to('b.example.com', 'accept')],
        [],
      ),
    )
    expect(found.entry.endpoints?.map((each) => each.peer)).toEqual([{ host: 'b.example.com' }])
    expect(found.lost.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/ietf-access-control-list:acls/acl/0/aces/ace/0',
        '/ietf-access-control-list:acls/acl/0/aces/ace/1',
      ]),
    )
    // One that cannot be read may be about anything.
    const unread = ace('y', { ipv4: { dscp: 3 } }, 'drop')
    expect(read(ofLists([unread, to('b.example.com', 'accept')], [])).entry.endpoints).toEqual([])
  })

  it.each([
    ['eq', { operator: 'eq', port: 80 }, [80]],
    ['the default operator', { port: 80 }, [80]],
    ['lte', { operator: 'lte', port: 99 }, ['1-99']],
    ['gte', { operator: 'gte', port: 60000 }, ['60000-65535']],
    ['a range', { 'lower-port': 8000, 'upper-port': 8010 }, ['8000-8010']],
    ['all of them', { 'lower-port': 0, 'upper-port': 65535 }, ['1-65535']],
  ])('ports: %s', (_what, match, ports) => {
    const at = { ipv4: { 'ietf-acldns:dst-dnsname': 'A.Example.com.', protocol: 6 } }
    const [endpoint] =
      read(ofLists([ace('x', { ...at, tcp: TCP('destination', match) })], [])).entry.endpoints ?? []
    expect(endpoint).toMatchObject({ peer: { host: 'a.example.com' }, ports })
  })

  it.each<[string, unknown, string]>([
    ['neq', { tcp: TCP('destination', { operator: 'neq', port: 1 }) }, 'no single range'],
    ['port 0', { tcp: TCP('destination', 0) }, 'no single range'],
    ['a port of the opener alone', { tcp: TCP('source', 80) }, 'side that opens'],
    ['DSCP', { ipv4: { dscp: 1 } }, 'dscp'],
    ['an ICMP type', { ipv4: { protocol: 1 }, icmp: { type: 8 } }, 'icmp'],
    ['Ethernet', { eth: { ethertype: 'ipv4' } }, 'eth'],
    ['TCP flags', { tcp: { flags: 'syn' } }, 'flags'],
    ['GRE', { ipv4: { protocol: 47 } }, 'protocol 47'],
    ['ICMPv6 in IPv4', { ipv4: { protocol: 58 } }, 'protocol 58'],
    ['a class of controllers', peer('controller', 'https://x.example.com/class'), 'class'],
    [
      'two far ends',
      { ...peer('my-controller'), ipv4: { 'destination-ipv4-network': '192.0.2.1/32' } },
      'several',
    ],
    ['an address of its own', { ipv4: { 'source-ipv4-network': '192.0.2.1/32' } }, "device's own"],
    ['a name of one label', { ipv4: { 'ietf-acldns:dst-dnsname': 'fritz' } }, 'no host name'],
  ])('is not said: %s', (_what, matches, reason) => {
    const found = read(ofLists([ace('x', matches)], []))
    expect(found.entry.endpoints).toEqual([])
    expect(found.lost).toEqual([
      { pointer: '/ietf-access-control-list:acls/acl/0/aces/ace/0', reason: expect.stringContaining(reason) },
    ])
  })

  it('groups, addresses and ranges', () => {
    const out = (network: string) =>
      ace('x', { ipv4: { 'destination-ipv4-network': network, protocol: 17 }, udp: UDP('destination', 5353) })
    const { entry, lost } = read(
      ofLists(
        [out('224.0.0.251/32'), out('255.255.255.255/32'), out('198.51.100.77/24')],
        [out('224.0.0.251/32'), ace('y', { ipv4: { 'source-ipv4-network': '224.0.0.1/32' } })],
      ),
    )
    expect(entry.endpoints?.map((each) => [each.direction, each.peer])).toEqual([
      ['outbound', { network: '224.0.0.251' }],
      ['outbound', { role: 'broadcast' }],
      ['outbound', { network: '198.51.100.0/24' }],
      ['inbound', { network: '224.0.0.251' }],
    ])
    expect(lost.map(({ reason }) => reason)).toEqual([
      'nobody sends from a group address',
      expect.stringContaining('its answers pass too'),
    ])
  })

  it('answers to nothing, lists of nobody and extensions are listed', () => {
    const file = ofLists(
      [],
      [
        ace('x', {
          ipv4: { 'ietf-acldns:src-dnsname': 'a.example.com', protocol: 6 },
          tcp: TCP('source', 443),
        }),
      ],
    )
    file['ietf-access-control-list:acls'].acl.push({ name: 'alone', type: 'ipv4-acl-type', aces: {} })
    Object.assign(file['ietf-mud:mud'], {
      extensions: ['tls'],
      'ietf-mud-tls:is-tls-dtls-profile-supported': true,
    })
    const found = read(file)
    expect(found.entry.endpoints).toEqual([])
    expect(found.lost.map(({ reason }) => reason)).toEqual([
      'neither policy names this list, so it decides nothing',
      expect.stringContaining('extension'),
      expect.stringContaining('answer to nothing'),
    ])
    const tls = ofLists([ace('x', { 'ietf-acl-tls:client-profiles': {}, ipv4: { protocol: 6 } })], [])
    Object.assign(tls['ietf-mud:mud'], { extensions: ['tls'] })
    expect(read(tls).entry.endpoints).toEqual([])
  })
})
