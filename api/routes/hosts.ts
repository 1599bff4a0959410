import { Hono } from 'hono'
import { z } from 'zod'
import { type Cidr, cidr, contains, formatCidr, parseCidr } from '../../schema/address.ts'
import { peerText } from '../../schema/endpoint.ts'
import { expanded } from '../../schema/expand.ts'
import { HOST_PATTERN } from '../../schema/host.ts'
import { listOf, PageQuery } from '../../schema/http.ts'
import { deviceUrl, endpointAnswer } from '../entries.ts'
import { apiUrl } from '../links.ts'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { badParameters, readQuery } from '../query.ts'
import { replyList, serve } from '../reply.ts'
import type { AppEnv, Ctx } from '../runtime.ts'
import { serviceEndpoint } from '../service-answer.ts'
import { HostHit } from '../shapes.ts'
import type { Found } from '../store/memory.ts'
import { nameKeys, rangeKeys } from '../store/peers.ts'
import type { Served } from '../store/store.ts'

export const HostsAnswer = listOf(HostHit).extend({
  host: z.string().describe('what was looked up, in canonical form'),
  kind: z.enum(['name', 'address']),
})

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/hosts/{host}',
    tag: 'look-up',
    summary: 'Who talks to this host',
    description:
      'Devices and services with an endpoint for this name or address, by exact name, wildcard or network; the closest match first. What is needed and what breaks without it stands in each endpoint.',
    parameters: { host: 'a domain name, an IPv4 or IPv6 address, or a network with its slash as %2F' },
    query: PageQuery,
    answers: { 'application/json': HostsAnswer },
    examples: ({ host }) => [
      { title: 'a name', path: `/hosts/${host}` },
      { title: 'an address', path: '/hosts/18.194.236.76' },
    ],
  },
]

const MAPPED = cidr('::ffff:0:0/96')

interface Target {
  host: string
  kind: 'name' | 'address'
  /** Best match first. */
  keys: string[]
}

/** An address embedded in IPv6 (RFC 4291 section 2.5.5.2) is the IPv4 address it stands for. */
const unmapped = (range: Cidr): Cidr =>
  range.bits === 128 && contains(MAPPED, range)
    ? { family: 'ipv4', value: range.value & 0xffffffffn, bits: 32 }
    : range

/** Reads what is looked up; null when it is neither name nor address. */
function targetOf(text: string): Target | null {
  const range = parseCidr(text.replace(/^\[(.*)\]$/, '$1'))
  if (range !== null) {
    const plain = unmapped(range)
    return { host: formatCidr(plain), kind: 'address', keys: rangeKeys(plain) }
  }
  const name = text.toLowerCase().replace(/\.$/, '')
  if (!HOST_PATTERN.test(name)) return null
  // A wildcard is looked up as itself, and as what a wider one covers.
  const keys = name.startsWith('*.') ? nameKeys(name).slice(1) : nameKeys(name)
  return { host: name, kind: 'name', keys }
}

function hits(c: Ctx, { dataset }: Served, { kind, id, endpoint }: Found) {
  if (kind === 'device') {
    const device = expanded(dataset, id)
    return (device?.endpoints ?? [])
      .filter((each) => each.id === endpoint)
      .map((each) => ({
        kind,
        id,
        name: device?.name ?? id,
        url: deviceUrl(c, id),
        matched: peerText(each.peer),
        endpoint: endpointAnswer(c, id, each),
      }))
  }
  const service = dataset.services[id]
  const own = service?.endpoints.find((each) => each.id === endpoint)
  if (service === undefined || own === undefined) return []
  const matched = peerText(own.peer)
  const users = Object.entries(dataset.devices).filter(([, device]) =>
    device.uses.some((use) => use.service === id),
  )
  return [
    {
      kind,
      id,
      name: service.name,
      url: apiUrl(c, `/services/${id}`),
      matched,
      endpoint: serviceEndpoint(c, id, service, own),
    },
    ...users.flatMap(([user]) => {
      const device = expanded(dataset, user)
      return (device?.endpoints ?? [])
        .filter((each) => each.via === id && each.id === `${id}.${endpoint}`)
        .map((each) => ({
          kind: 'device' as const,
          id: user,
          name: device?.name ?? user,
          url: deviceUrl(c, user),
          matched,
          endpoint: endpointAnswer(c, user, each),
        }))
    }),
  ]
}

export const routes = new Hono<AppEnv>().get('/hosts/:host', async (c) => {
  const { release, page } = pageOf(readQuery(c, PageQuery))
  const text = c.req.param('host')
  const target = targetOf(text.slice(0, 300))
  if (target === null) {
    const detail = `"${text.slice(0, 80)}" is neither a full domain name nor an address`
    throw badParameters([{ parameter: 'host', detail }])
  }
  const served = await serve(c, release)
  const found = await c.get('runtime').store.find(served, target.keys)
  const rank = new Map(target.keys.map((key, i) => [key, i]))
  const items = found
    .sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0) || (a.id < b.id ? -1 : 1))
    .flatMap((each) => hits(c, served, each))
  return replyList(c, served, items, page, { more: { host: target.host, kind: target.kind } })
})
