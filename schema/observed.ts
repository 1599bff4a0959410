import { z } from 'zod'
import { PHASES } from './source.ts'
import { Slug } from './text.ts'

/** What `netneeds capture --json` prints and POST /compare takes: what was seen, never a packet. */

const Time = z
  .string()
  .max(40)
  .nullable()
  .describe('RFC 3339, UTC, microseconds; null where the input has no clock')
const Count = z.number().min(0)
const Address = z.string().max(64)
const Host = z.string().max(255)
const list = <Item extends z.ZodType>(item: Item, max: number) => z.array(item).max(max)

export const VIAS = ['dns', 'sni', 'quic', 'http', 'mdns', 'dhcp', 'log'] as const
/** How a name came to an address: `ech` marks the outer name of an encrypted hello, which is not the one asked for. */
export const ObservedName = z.strictObject({
  name: Host,
  via: z.enum(VIAS),
  ech: z.boolean().optional(),
  other: z.boolean().optional().describe('true: another device of the home asked for it, not this one'),
})
export type ObservedName = z.infer<typeof ObservedName>

export const REFUSALS = ['rst', 'icmp', 'firewall'] as const

export const ObservedFlow = z.strictObject({
  direction: z.enum(['outbound', 'inbound']).describe('who started it, seen from the device'),
  peer: Address,
  peer_role: z
    .enum(['gateway', 'home-assistant', 'native-app', 'lan', 'broadcast', 'multicast', 'internet'])
    .nullable()
    .default(null)
    .describe('what the peer is in this home, as far as the capture or the person says'),
  names: list(ObservedName, 500).default([]),
  protocol: z.string().max(20).describe('tcp, udp, icmp, icmpv6, igmp, gre, …'),
  port: z.int().min(0).max(65535).nullable().describe('of the side that accepts; null where there is none'),
  application: z.string().max(40).nullable().default(null),
  packets: Count,
  bytes: Count,
  first: Time,
  last: Time,
  answered: z.boolean(),
  refused: z
    .enum(REFUSALS)
    .nullable()
    .default(null)
    .describe('rst or icmp: someone said no; firewall: a log says it was blocked; null: nobody did'),
  started_by: z
    .enum(['syn', 'synack', 'request', 'first', 'port', 'log'])
    .default('first')
    .describe(
      'what the direction rests on: the handshake, what was said, the first packet, the ports of a connection met in its middle, a log',
    ),
  tunnel: z.string().max(40).nullable().default(null).describe('the tunnel it was found in, as gre or vxlan'),
  phases: list(z.enum(PHASES), 5).default([]),
})
export type ObservedFlow = z.infer<typeof ObservedFlow>

export const ObservedLookup = z.strictObject({
  name: Host,
  type: z.string().max(20),
  answer: z
    .string()
    .max(20)
    .nullable()
    .describe('NOERROR, NXDOMAIN, …, BLOCKED for a log that says so; null: no answer seen'),
  count: Count,
  addresses: list(Address, 500).default([]),
  server: Address.nullable().default(null).describe('who was asked'),
  first: Time.default(null),
  last: Time.default(null),
  phases: list(z.enum(PHASES), 5).default([]),
})
export type ObservedLookup = z.infer<typeof ObservedLookup>

export const ObservedDevice = z.strictObject({
  mac: z.string().max(17).nullable(),
  ipv4: list(Address, 1000),
  ipv6: list(Address, 1000),
  hostnames: list(Host, 200).default([]),
  vendor: z.string().max(120).nullable().default(null),
  roles: list(z.enum(['gateway', 'dns', 'ntp', 'dhcp', 'home-assistant', 'native-app']), 6).default([]),
  /** What recognises it: service types and instances it announces, its DHCP vendor class, its MUD address. */
  mdns: list(Host, 500).default([]),
  ssdp: list(z.string().max(255), 200).default([]),
  /** What it looked for by multicast, and whether anybody answered. */
  mdns_questions: list(
    z.strictObject({ name: Host, type: z.string().max(20), count: Count, answered: z.boolean() }),
    500,
  ).default([]),
  dhcp: z
    .strictObject({
      vendor_class: z.string().max(255).nullable().default(null),
      requested_options: list(z.int().min(0).max(65535), 255).default([]),
      mud_url: z.string().max(255).nullable().default(null),
    })
    .nullable()
    .default(null),
  candidates: list(
    z.strictObject({ id: Slug, score: z.number().min(0).max(1), because: list(z.string().max(200), 20) }),
    100,
  ).default([]),
  lookups: list(ObservedLookup, 20_000).default([]),
  flows: list(ObservedFlow, 50_000).default([]),
})
export type ObservedDevice = z.infer<typeof ObservedDevice>

export const ObservedInput = z.strictObject({
  name: z.string().max(255),
  format: z.string().max(40),
  compression: z.enum(['gzip', 'zstd']).nullable().default(null),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  packets: Count.describe('packets of a capture, lines of a log'),
  bytes: Count.describe('size of the input as it was given'),
  first: Time,
  last: Time,
  truncated: z
    .boolean()
    .describe('the input ends in the middle of something, or could not be read to its end'),
  undecoded: Count.describe('packets or lines that could not be read'),
  phase: z.enum(PHASES).nullable().default(null),
  notes: list(z.string().max(300), 50).default([]).describe('what was wrong with it, in words'),
})
export type ObservedInput = z.infer<typeof ObservedInput>

export const Observed = z.strictObject({
  schema_version: z.literal(1),
  inputs: list(ObservedInput, 200),
  devices: list(ObservedDevice, 5000),
})
export type Observed = z.infer<typeof Observed>
