import { describe, expect, it } from 'vitest'
import { entryFromMud, type MudEntry } from '../../rules/mud-entry.ts'
import { Device } from '../../schema/device.ts'
import { HOSTILE } from '../policies.ts'
import type { Ace, MudFile } from './mud-file.ts'
import { ace, ofLists, peer, read, section9, TCP } from './mud-samples.ts'

const detail = (found: MudEntry): string[] =>
  found.ok ? ['accepted'] : found.problems.map((each) => `${each.pointer}: ${each.detail}`)

describe('what is no MUD file', () => {
  const root = '/ietf-mud:mud'
  const acls = '/ietf-access-control-list:acls/acl'
  const change = (edit: (file: MudFile) => void) => {
    const file = section9()
    edit(file)
    return file
  }
  const head = (parts: Record<string, unknown>) =>
    change((file) => Object.assign(file['ietf-mud:mud'], parts))
  const match = (matches: unknown) => ofLists([ace('x', matches)], [])

  it.each<[string, unknown, string]>([
    ['nothing', undefined, ': '],
    ['null', null, ': must be a JSON object'],
    ['a list', [], ': must be a JSON object'],
    ['text', '{}', ': must be a JSON object'],
    [
      'the name before the RFC',
      { 'ietf-mud:mud': {}, 'ietf-access-control-list:access-lists': {} },
      '/ietf-access-control-list:access-lists: there is no node',
    ],
    ['another version', head({ 'mud-version': 2 }), `${root}/mud-version: must be 1`],
    ['http', head({ 'mud-url': 'http://a.example.com/' }), `${root}/mud-url: is no https address`],
    ['a script', head({ 'mud-url': 'javascript:alert(1)' }), `${root}/mud-url: is no https address`],
    [
      'a time without zone',
      head({ 'last-update': '2019-07-23T19:54:24' }),
      `${root}/last-update: is no date and time with a zone`,
    ],
    [
      '200 hours',
      head({ 'cache-validity': 200 }),
      `${root}/cache-validity: is too long or too large; at most 168`,
    ],
    ['support in words', head({ 'is-supported': 'yes' }), `${root}/is-supported: must be a JSON boolean`],
    ['an unknown node', head({ 'a/b~c': 1 }), `${root}/a~1b~0c: there is no node`],
    ['an extension undeclared', head({ 'x-y:z': 1 }), `${root}/x-y:z: there is no node`],
    [
      'a list that is not there',
      change((file) => file['ietf-access-control-list:acls'].acl.pop()),
      'is the name of no access list',
    ],
    [
      'a name twice',
      change((file) =>
        file['ietf-access-control-list:acls'].acl.push(...section9()['ietf-access-control-list:acls'].acl),
      ),
      'is the name of another list too',
    ],
    [
      'true for empty',
      match(peer('my-controller', true)),
      '/matches/ietf-mud:mud/my-controller: must be [null]',
    ],
    ['no action', ofLists([{ ...ace('x', {}), actions: {} }], []), '/actions/forwarding: '],
    ['maybe', ofLists([ace('x', {}, 'maybe')], []), '/actions/forwarding: must be accept, drop, reject'],
    [
      'port 65536',
      match({ tcp: TCP('destination', 65536) }),
      '/tcp/destination-port/port: is too long or too large',
    ],
    [
      'two forms of port',
      match({ tcp: TCP('destination', { operator: 'eq', port: 1, 'lower-port': 1 }) }),
      '/tcp/destination-port: has a port and a range',
    ],
    [
      'a range upside down',
      match({ tcp: TCP('destination', { 'lower-port': 9, 'upper-port': 1 }) }),
      '/tcp/destination-port: has its lower-port above',
    ],
    [
      'an operator alone',
      match({ tcp: TCP('destination', { operator: 'gte' }) }),
      '/tcp/destination-port: has an operator and no port',
    ],
    ['TCP and UDP', match({ tcp: {}, udp: {} }), '/matches: has tcp and udp'],
    [
      'ports of another protocol',
      match({ ipv4: { protocol: 17 }, tcp: {} }),
      '/matches: has tcp ports and protocol 17',
    ],
    ['both families', match({ ipv4: {}, ipv6: {} }), '/matches: has ipv4 and ipv6'],
    ['the other family', match({ ipv6: {} }), '/matches/ipv6: stands in a list of type ipv4-acl-type'],
    [
      'a wildcard',
      match({ ipv4: { 'ietf-acldns:dst-dnsname': '*.example.com' } }),
      'dst-dnsname: is no host name',
    ],
    [
      'a name at the wrong end',
      match({ ipv4: { 'ietf-acldns:src-dnsname': 'a.example.com' } }),
      'src-dnsname: must not stand in a list of the from-device-policy',
    ],
    [
      'a network of the other family',
      match({ ipv4: { 'destination-ipv4-network': 'fe80::/10' } }),
      'is no ipv4 prefix',
    ],
    [
      'a network without length',
      match({ ipv4: { 'destination-ipv4-network': '192.0.2.1' } }),
      'is no ipv4 prefix',
    ],
    [
      'a length too long',
      match({ ipv4: { 'destination-ipv4-network': '192.0.2.1/33' } }),
      'is no ipv4 prefix',
    ],
  ])('%s', (_what, json, problem) => {
    expect(detail(entryFromMud(json)).join('\n')).toContain(problem)
    expect(entryFromMud(json).ok).toBe(false)
  })

  it('names every problem, up to a hundred', () => {
    expect(
      detail(entryFromMud(head({ 'mud-version': 0, 'is-supported': 1, 'last-update': 'x' }))),
    ).toHaveLength(3)
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, 1]))
    expect(detail(entryFromMud(head(many)))).toHaveLength(100)
  })

  it('bounds what it compares', () => {
    const entries = (n: number) => Array.from({ length: n }, () => ace('x', {}))
    expect(entryFromMud(ofLists(entries(4001), [])).ok).toBe(false)
    const file = ofLists(entries(4000), entries(4000))
    file['ietf-access-control-list:acls'].acl.push({
      name: 'more',
      type: 'ipv4-acl-type',
      aces: { ace: [ace('x', {})] } as { ace: Ace[] },
    })
    expect(detail(entryFromMud(file))).toEqual([`${acls}: has more than 8000 entries in all`])
  })

  it('hostile text stays text, and makes a valid entry or a problem', () => {
    const hostile = JSON.parse(
      JSON.stringify(section9())
        .replaceAll('The BMS Example Light Bulb', JSON.stringify(`${HOSTILE}\u202e\u0000`).slice(1, -1))
        .replaceAll('cl0', '../../etc'),
    )
    const found = read(hostile)
    expect(Device.safeParse(found.entry).error).toBeUndefined()
    expect(found.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(found.entry.endpoints?.[0]?.id).toBe('etc')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them
    expect(found.entry.name).not.toMatch(/[\u0000-\u001f\u202e]/)
    const polluted = JSON.parse(JSON.stringify(section9()).replace('{', '{"__proto__":{"polluted":1},'))
    expect(entryFromMud(polluted).ok).toBe(false)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
