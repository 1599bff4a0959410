import { describe, expect, test } from 'vitest'
import { ascii, frame, type Host, join, u16, u32 } from '../../bench/capture-bytes.ts'
import { clientHello, dns, tlsRecord } from '../../bench/capture-payloads.ts'
import { compareDevice } from '../../capture/compare.ts'
import { propose } from '../../capture/propose.ts'
import { formatCidr, isMulticast, parseCidr } from '../../schema/address.ts'
import type { Device } from '../../schema/device.ts'
import type { ExpandedEndpoint } from '../../schema/expand.ts'
import { matchesName, parseName } from '../../schema/host.ts'
import { someEntries } from '../some-entries.ts'
import { away, datagram, deviceOf, file, host, observed, phone, router, talk } from './observe/home.ts'
import { expanded, hasHost, ourData, publicAddress, usesIn } from './propose-seen.ts'

/** Entries of every form in data/, shown by packets: what it does, as a capture of it would look. */

const dataset = await ourData()
/** Without the entries that name no endpoint at all: they send nothing. */
const entries = someEntries(dataset)
  .map((id) => [id, dataset.devices[id] as Device] as const)
  .filter(([, { endpoints, uses }]) => endpoints.length + uses.length > 0)
const MAC = '50:ec:50:12:34:56'
const device = host(MAC, '192.168.1.50')
const device6 = host(MAC, 'fe80::52ec:50ff:fe12:3456')
const assistant = host('02:00:00:00:00:10', '192.168.1.10')
const other = host('02:00:00:00:00:77', '192.168.1.77')
const stranger = away('46.1.2.3')
const group = (address: string): Host =>
  host(address.includes(':') ? '33:33:00:00:00:fb' : '01:00:5e:00:00:fb', address)
const everybody = host('ff:ff:ff:ff:ff:ff', '255.255.255.255')
const SAYS = ascii('\u0001\u0002 nothing that is known')
const hello = (name: string) =>
  tlsRecord(
    22,
    clientHello(name, (count) => new Uint8Array(count), false),
  )

const portsOf = ({ ports, protocol }: ExpandedEndpoint): number[] =>
  ports.length === 0
    ? [443]
    : ports.map((spec) =>
        typeof spec === 'number'
          ? spec
          : spec === 'any'
            ? protocol === 'tcp'
              ? 443
              : 8053
            : Number(spec.split('-')[0]),
      )

/** One conversation of the right protocol, started by `from`. */
function speaks(
  from: Host,
  to: Host,
  endpoint: ExpandedEndpoint,
  turn: number,
  name: string | null,
): Uint8Array[] {
  const six = to.address.length === 16
  const source = six && from === device ? device6 : from
  const many = isGroup(to)
  return portsOf(endpoint).flatMap((port, index) => {
    const client = 40_000 + turn * 20 + index
    switch (endpoint.protocol) {
      case 'any':
      case 'tcp':
        return talk(source, to, client, port, name !== null && port === 443 ? hello(name) : SAYS)
      case 'udp':
        return [
          datagram(source, to, client, port, SAYS),
          ...(many ? [] : [datagram(to, source, port, client, SAYS)]),
        ]
      case 'icmp':
        return [
          frame(source, to, 1, join(8, 0, 0, 0, u32(1))),
          frame(to, source, 1, join(0, 0, 0, 0, u32(1))),
        ]
      case 'icmpv6':
        return [frame(source, to, 58, join(128, 0, 0, 0, u32(1)))]
      default:
        return [frame(source, to, 2, join(0x16, 0, u16(0), u32(0)))]
    }
  })
}
const isGroup = ({ mac }: Host): boolean => ((mac[0] ?? 0) & 1) === 1

function shows(endpoint: ExpandedEndpoint, turn: number): Uint8Array[] {
  const { peer, direction } = endpoint
  const both = (far: Host, name: string | null = null): Uint8Array[] =>
    direction === 'outbound'
      ? speaks(device, far, endpoint, turn, name)
      : speaks(far, device, endpoint, turn, name)
  if ('host' in peer) {
    const { name, wildcard } = parseName(peer.host)
    const asked = wildcard ? `n1.${name}` : name
    const at = away(publicAddress(asked))
    const question = { name: asked, type: 1 }
    return [
      datagram(device, router, 30_000 + turn, 53, dns(turn, 0x100, [question], [])),
      datagram(
        router,
        device,
        53,
        30_000 + turn,
        dns(turn, 0x8180, [question], [{ ...question, data: at.address }]),
      ),
      ...both(at, asked),
    ]
  }
  if ('network' in peer) {
    const range = parseCidr(peer.network)
    if (range === null) throw new Error(peer.network)
    const address = formatCidr({ ...range, bits: range.family === 'ipv4' ? 32 : 128 })
    return both(
      isMulticast(range) ? group(address) : address === '255.255.255.255' ? everybody : away(address),
    )
  }
  const roles: Record<typeof peer.role, Host> = {
    gateway: router,
    'home-assistant': assistant,
    'native-app': phone,
    lan: other,
    broadcast: everybody,
    internet: stranger,
  }
  return both(roles[peer.role])
}

/** Hosts that were proposed because they were taken out; a test that proposes none proves nothing. */
let proposed = 0

/** The router shows what it is by more than one address behind it. */
const surroundings = [
  ...talk(phone, away('9.9.9.9'), 1, 443),
  ...talk(phone, away('149.112.112.112'), 1, 443),
]
const known = { homeAssistant: ['192.168.1.10'], app: ['192.168.1.20'] }

describe.each(entries)('%s, seen in packets', (id, entry) => {
  const whole = expanded(dataset, id)
  const capture = file([...surroundings, ...whole.endpoints.flatMap(shows)])
  const of = (said: Partial<typeof known>, against: Device) => {
    const seen = observed([capture], { dataset, ...said })
    const found = deviceOf(seen, MAC)
    const others = seen.devices.filter((each) => each !== found)
    const context = {
      dataset,
      entry: against,
      id,
      now: new Date('2026-11-21'),
      inputs: seen.inputs,
      others,
      ...said,
    }
    return { found, others, proposal: propose(found, context) }
  }
  const news = ({ proposal }: ReturnType<typeof of>) =>
    proposal.changes.filter(({ kind }) => kind !== 'add-source' && kind !== 'add-evidence')

  test('a capture of it proposes no change', () => {
    const shown = of(known, entry)
    expect(news(shown)).toEqual([])
    expect(shown.proposal.changesNothing).toBe(true)
    const compared = compareDevice(shown.found, whole, { ...known, others: shown.others })
    expect({ undocumented: compared.undocumented, unseen: compared.unseen }).toEqual({
      undocumented: [],
      unseen: [],
    })
  })
  test('nor where nobody says which host is Home Assistant and which the phone', () => {
    expect(news(of({}, entry))).toEqual([])
  })

  const hosts = [...new Set(entry.endpoints.flatMap(({ peer }) => ('host' in peer ? [peer.host] : [])))]
  test.each(hosts)('without %s it proposes exactly that host', (name) => {
    const less: Device = {
      ...entry,
      endpoints: entry.endpoints.filter(({ peer }) => !('host' in peer && peer.host === name)),
    }
    const shown = of(known, less)
    const wanted = compareDevice(shown.found, expanded(dataset, id, less), {
      ...known,
      others: shown.others,
    }).undocumented
    const added = shown.proposal.changes.flatMap((change) =>
      change.kind === 'add-endpoint' ? [change.endpoint] : [],
    )
    // Where another endpoint covers the host, nothing is missing.
    const uses = usesIn(shown.proposal.changes)
    expect(added.length + uses.length > 0).toBe(wanted.length > 0)
    proposed += added.length + uses.length
    for (const service of uses) expect(hasHost(dataset, service, name)).toBe(true)
    for (const { peer } of added) {
      expect('host' in peer).toBe(true)
      if ('host' in peer) expect(peer.host === name || matchesName(parseName(name), peer.host)).toBe(true)
    }
    const expected = ['add-endpoint', 'add-use', 'conflict']
    expect(news(shown).filter(({ kind }) => !expected.includes(kind))).toEqual([])
  })
})

test('most hosts of the data set were missed when they were taken out', () => {
  const hosts = entries.flatMap(([, entry]) => entry.endpoints.filter(({ peer }) => 'host' in peer))
  expect(proposed).toBeGreaterThan(hosts.length / 2)
})
