import { entryFromMud, type MudEntry } from '../../rules/mud-entry.ts'
import type { Ace, MudFile } from './mud-file.ts'

const head = (title: string, from: string[], to: string[]) => {
  const lists = (names: string[]) => ({ 'access-lists': { 'access-list': names.map((name) => ({ name })) } })
  return {
    'mud-version': 1,
    'mud-url': 'https://lighting.example.com/lightbulb2000',
    'last-update': '2019-01-28T11:20:51+01:00',
    'cache-validity': 48,
    'is-supported': true,
    systeminfo: title,
    'from-device-policy': lists(from),
    'to-device-policy': lists(to),
  }
}

const accept = { forwarding: 'accept' }

/** The cloud service of RFC 8520 section 9: TCP 443 over IPv6, opened by the device. */
export function section9(): MudFile {
  const list = (way: 'to' | 'fr', end: 'src' | 'dst', port: 'source-port' | 'destination-port') => ({
    name: `mud-76100-v6${way}`,
    type: 'ipv6-acl-type',
    aces: {
      ace: [
        {
          name: `cl0-${way}dev`,
          matches: {
            ipv6: { [`ietf-acldns:${end}-dnsname`]: 'test.example.com', protocol: 6 },
            tcp: { 'ietf-mud:direction-initiated': 'from-device', [port]: { operator: 'eq', port: 443 } },
          },
          actions: accept,
        },
      ],
    },
  })
  return {
    'ietf-mud:mud': head('The BMS Example Light Bulb', ['mud-76100-v6fr'], ['mud-76100-v6to']),
    'ietf-access-control-list:acls': {
      acl: [list('to', 'src', 'source-port'), list('fr', 'dst', 'destination-port')],
    },
  }
}

/** The lists that RFC 8520 appendix A adds to every file: local DNS and NTP. */
export function appendixA(): MudFile {
  const entry = (number: 0 | 1, way: 'to' | 'fr', family: 'ipv4' | 'ipv6'): Ace => ({
    name: `ent${number}-${way}dev`,
    matches: {
      'ietf-mud:mud': { controller: `urn:ietf:params:mud:${number === 0 ? 'dns' : 'ntp'}` },
      [family]: { protocol: 17 },
      udp: {
        [way === 'to' ? 'source-port' : 'destination-port']: {
          operator: 'eq',
          port: number === 0 ? 53 : 123,
        },
      },
    },
    actions: accept,
  })
  const list = (way: 'to' | 'fr', family: 'ipv4' | 'ipv6') => ({
    name: `mud-59776-${family === 'ipv4' ? 'v4' : 'v6'}${way}`,
    type: `${family}-acl-type`,
    aces: { ace: [entry(0, way, family), entry(1, way, family)] },
  })
  return {
    'ietf-mud:mud': head('', ['mud-59776-v4fr', 'mud-59776-v6fr'], ['mud-59776-v4to', 'mud-59776-v6to']),
    'ietf-access-control-list:acls': {
      acl: [list('to', 'ipv4'), list('fr', 'ipv4'), list('to', 'ipv6'), list('fr', 'ipv6')],
    },
  }
}

/** Lists of appendix A by what comes after the number in their names. */
export const defaultLists = (lists: Record<string, unknown[]>): Record<string, unknown[]> =>
  Object.fromEntries(
    Object.entries(lists).map(([name, entries]) => [name.replace('mud-59776-', ''), entries]),
  )

/** A file of one IPv4 list a way; entries as given, valid or not. */
export const ofLists = (from: unknown[], to: unknown[]): MudFile => ({
  'ietf-mud:mud': head('A test', ['f'], ['t']),
  'ietf-access-control-list:acls': {
    acl: [
      { name: 'f', type: 'ipv4-acl-type', aces: { ace: from as Ace[] } },
      { name: 't', type: 'ipv4-acl-type', aces: { ace: to as Ace[] } },
    ],
  },
})

export const TCP = (side: 'source' | 'destination', port: unknown, initiated = 'from-device') => ({
  'ietf-mud:direction-initiated': initiated,
  [`${side}-port`]: typeof port === 'number' ? { operator: 'eq', port } : port,
})
export const UDP = (side: 'source' | 'destination', port: number) => ({
  [`${side}-port`]: { operator: 'eq', port },
})
export const ace = (name: string, matches: unknown, forwarding = 'accept') => ({
  name,
  matches,
  actions: { forwarding },
})
export const peer = (word: string, value: unknown = [null]) => ({ 'ietf-mud:mud': { [word]: value } })

/** Reads a file that is valid. Throws with its problems where it is not. */
export function read(json: unknown, id?: string): Extract<MudEntry, { ok: true }> {
  const found = entryFromMud(json, id === undefined ? {} : { id })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found
}
