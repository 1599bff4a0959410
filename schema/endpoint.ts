import { z } from 'zod'
import { isMulticast, parseCidr } from './address.ts'
import { HOST_PATTERN, hostProblem } from './host.ts'
import { parsePort } from './ports.ts'
import { SourceIds } from './source.ts'
import { Line, Slug } from './text.ts'

export const NEEDS = ['required', 'optional', 'not-needed', 'unknown'] as const
export const Need = z.enum(NEEDS)
export type Need = z.infer<typeof Need>

export const ROLES = ['home-assistant', 'native-app', 'gateway', 'lan', 'broadcast', 'internet'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const Protocol = z.enum(['tcp', 'udp', 'icmp', 'icmpv6', 'igmp', 'any'])
export type Protocol = z.infer<typeof Protocol>

export const Purpose = z.enum([
  'control',
  'state',
  'discovery',
  'time',
  'name-resolution',
  'firmware',
  'login',
  'media',
  'map',
  'telemetry',
  'setup',
  'notification',
  'connectivity-check',
  'unknown',
])

export const Host = z
  .string()
  .regex(HOST_PATTERN, {
    error: (issue) => {
      const problem = hostProblem(String(issue.input))
      return problem ? `${problem.message}; ${problem.hint}` : 'is not a host name'
    },
  })
  .describe('a host name, or "*.suffix" for every name below it')

export const Network = z
  .string()
  .refine((text) => parseCidr(text) !== null, {
    error: (issue) =>
      `"${String(issue.input)}" is not an address or CIDR range; write 224.0.0.50 or 198.51.100.0/24 without bits behind the prefix`,
  })
  .describe('an IPv4 or IPv6 address, CIDR range, or multicast group')

export const Peer = z
  .union([
    z.strictObject({ host: Host }),
    z.strictObject({ network: Network }),
    z.strictObject({ role: Role }),
  ])
  .describe('who is at the other end: exactly one of host, network, role')
export type Peer = z.infer<typeof Peer>

export const Port = z
  .union([z.int().min(1).max(65535), z.literal('any'), z.string().regex(/^[1-9]\d{0,4}-[1-9]\d{0,4}$/)])
  .refine((port) => port === 'any' || parsePort(port) !== null, {
    error: 'write a port from 1 to 65535, a range as "49151-49159" with the lower port first, or any',
  })

export const Ports = z
  .union([z.literal('any'), z.array(Port).max(60)])
  .transform((ports) => (ports === 'any' ? ['any' as const] : ports))
  .pipe(z.array(Port).max(60))
  .describe('ports of the side that accepts: numbers, "from-to", or any; none for protocols without ports')

export const Needed = z.strictObject({
  native_app: Need.default('unknown'),
  home_assistant: Need.default('unknown'),
})
export type Needed = z.infer<typeof Needed>

/** What an endpoint of a device and one of a service have in common. */
const endpointFields = {
  id: Slug.refine((id) => !id.startsWith('netneeds-'), 'ids beginning "netneeds-" are for the rules we add'),
  direction: z.enum(['outbound', 'inbound']).describe('who starts, seen from the device'),
  peer: Peer,
  protocol: Protocol,
  ports: Ports.default([]),
  application: Line(40).default('unknown'),
  purpose: Purpose.default('unknown'),
  when: z.enum(['always', 'setup', 'update', 'recovery']).default('always'),
  resolve: z
    .literal('required')
    .nullable()
    .default(null)
    .describe('required: the name must resolve even where its packets are refused'),
  breaks: Line(300).nullable().default(null).describe('what fails without it'),
  note: Line(500).nullable().default(null),
  sources: SourceIds.default([]),
}

export const Endpoint = z.strictObject({
  ...endpointFields,
  needed: Needed.prefault({}),
})
export type Endpoint = z.infer<typeof Endpoint>

/** An endpoint of a shared cloud: a need left out is whatever the device says of the service as a whole. */
export const ServiceEndpoint = z.strictObject({
  ...endpointFields,
  needed: z.strictObject({ native_app: Need.optional(), home_assistant: Need.optional() }).prefault({}),
})
export type ServiceEndpoint = z.infer<typeof ServiceEndpoint>

/** The peer as one text: a host, a range, or a role's name. */
export const peerText = (peer: Peer): string =>
  'host' in peer ? peer.host : 'network' in peer ? peer.network : peer.role

/** Whether a peer is a multicast group or the broadcast address. */
export function isGroupPeer(peer: Peer): boolean {
  if ('role' in peer) return peer.role === 'broadcast'
  if ('host' in peer) return false
  const range = parseCidr(peer.network)
  return range !== null && (isMulticast(range) || peer.network === '255.255.255.255')
}
