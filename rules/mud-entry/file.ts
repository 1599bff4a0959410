import { z } from 'zod'
import { type Family, parseAddress, WIDTH } from '../../schema/address.ts'

/** A JSON pointer (RFC 6901) into a MUD file, and what is wrong there. */
export interface MudProblem {
  pointer: string
  detail: string
}

/** RFC 6901 section 3. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const Text = z.string().max(2000)
const Name = z.string().min(1).max(64)
/** A leaf of type empty is written [null] (RFC 7951 section 6.9). */
const Empty = z.tuple([z.null()])
/** A node of RFC 8519 that an entry has no word for: its presence is all that counts. */
const Other = z.unknown().optional()
const others = <const K extends string>(...keys: readonly K[]): Record<K, typeof Other> =>
  Object.fromEntries(keys.map((key) => [key, Other])) as Record<K, typeof Other>

const PortNumber = z.int().min(0).max(65535)
export const PortMatch = z
  .strictObject({
    operator: z.enum(['eq', 'lte', 'gte', 'neq']).optional(),
    port: PortNumber.optional(),
    'lower-port': PortNumber.optional(),
    'upper-port': PortNumber.optional(),
  })
  .superRefine((port, context) => {
    const { 'lower-port': lower, 'upper-port': upper } = port
    const issue = (message: string) => context.addIssue({ code: 'custom', message })
    if (port.port !== undefined) {
      if (lower !== undefined || upper !== undefined) issue('has a port and a range; RFC 8519 allows one')
    } else if (port.operator !== undefined) issue('has an operator and no port')
    else if (lower === undefined || upper === undefined)
      issue('needs a port, or lower-port and upper-port (RFC 8519)')
    else if (lower > upper) issue('has its lower-port above its upper-port')
  })

/** The address range a prefix stands for, bits behind it cleared as YANG's canonical form has it. */
export function maskedRange(text: string, family: Family): { value: bigint; bits: number } | null {
  const [base = '', length, more] = text.split('/')
  const address = parseAddress(base)
  if (address?.family !== family || more !== undefined) return null
  if (length === undefined || !/^(0|[1-9]\d{0,2})$/.test(length) || Number(length) > WIDTH[family])
    return null
  const rest = BigInt(WIDTH[family] - Number(length))
  return { value: (address.value >> rest) << rest, bits: Number(length) }
}
const Range = (family: Family) =>
  z
    .string()
    .max(64)
    .refine((text) => maskedRange(text, family) !== null, `is no ${family} prefix, as address/length`)
    .optional()

/** RFC 8520 gives names as inet:host: no wildcard. */
const Host = z.string().regex(/^[A-Za-z0-9._:-]{1,253}$/, 'is no host name; MUD has no wildcards')
const common = {
  ...others('dscp', 'ecn', 'length', 'ttl'),
  protocol: z.int().min(0).max(255).optional(),
  'ietf-acldns:src-dnsname': Host.optional(),
  'ietf-acldns:dst-dnsname': Host.optional(),
}
const Ipv4 = z.strictObject({
  ...common,
  ...others('ihl', 'flags', 'offset', 'identification'),
  'destination-ipv4-network': Range('ipv4'),
  'source-ipv4-network': Range('ipv4'),
})
const Ipv6 = z.strictObject({
  ...common,
  ...others('flow-label'),
  'destination-ipv6-network': Range('ipv6'),
  'source-ipv6-network': Range('ipv6'),
})
const ports = { 'source-port': PortMatch.optional(), 'destination-port': PortMatch.optional() }
const Tcp = z.strictObject({
  ...ports,
  ...others('sequence-number', 'acknowledgement-number', 'data-offset', 'reserved', 'flags'),
  ...others('window-size', 'urgent-pointer', 'options'),
  'ietf-mud:direction-initiated': z.enum(['from-device', 'to-device']).optional(),
})
const Udp = z.strictObject({ ...ports, ...others('length') })
const Uri = z.string().min(1).max(500).regex(/^\S+$/, 'is no URI')
const Abstraction = z.strictObject({
  manufacturer: Host.optional(),
  'same-manufacturer': Empty.optional(),
  model: Uri.optional(),
  'local-networks': Empty.optional(),
  controller: Uri.optional(),
  'my-controller': Empty.optional(),
})

const Matches = z
  .strictObject({
    'ietf-mud:mud': Abstraction.optional(),
    ipv4: Ipv4.optional(),
    ipv6: Ipv6.optional(),
    tcp: Tcp.optional(),
    udp: Udp.optional(),
    ...others('icmp', 'eth', 'egress-interface', 'ingress-interface'),
  })
  .superRefine((matches, context) => {
    const both = (a: 'ipv4' | 'tcp', b: 'ipv6' | 'udp') => {
      if (matches[a] !== undefined && matches[b] !== undefined)
        context.addIssue({ code: 'custom', message: `has ${a} and ${b}; RFC 8519 allows one` })
    }
    both('ipv4', 'ipv6')
    both('tcp', 'udp')
    const protocol = (matches.ipv4 ?? matches.ipv6)?.protocol
    for (const [key, number] of [
      ['tcp', 6],
      ['udp', 17],
    ] as const) {
      if (matches[key] !== undefined && protocol !== undefined && protocol !== number)
        context.addIssue({ code: 'custom', message: `has ${key} ports and protocol ${protocol}` })
    }
  })

/** An identity, with its module before it or not (RFC 7951 section 6.8). */
const identity = <const T extends string>(values: readonly T[]) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/^ietf-access-control-list:/, '') : value),
    z.enum(values),
  )
const Ace = z.strictObject({
  name: Name,
  matches: Matches.default({}),
  actions: z.strictObject({ forwarding: identity(['accept', 'drop', 'reject']), logging: Other }),
  statistics: Other,
})
export type MudAce = z.infer<typeof Ace>
const Acl = z.strictObject({
  name: Name,
  type: identity([
    'ipv4-acl-type',
    'ipv6-acl-type',
    'eth-acl-type',
    'mixed-eth-ipv4-acl-type',
    'mixed-eth-ipv6-acl-type',
    'mixed-eth-ipv4-ipv6-acl-type',
  ]),
  aces: z.strictObject({ ace: z.array(Ace).max(4000).default([]) }).default({ ace: [] }),
})
const Lists = z
  .strictObject({
    'access-lists': z
      .strictObject({
        'access-list': z
          .array(z.strictObject({ name: Name }))
          .max(100)
          .default([]),
      })
      .default({ 'access-list': [] }),
  })
  .default({ 'access-lists': { 'access-list': [] } })

/** A MUD file: the two objects of RFC 8520 section 2 and the nodes of ietf-mud and of RFC 8519. */
export const MudFile = z.strictObject({
  'ietf-mud:mud': z.strictObject({
    'mud-version': z.literal(1),
    'mud-url': z
      .string()
      .max(2000)
      .regex(/^https:\/\/[^\s/]+\S*$/i, 'is no https address'),
    'last-update': z.iso.datetime({ offset: true, error: 'is no date and time with a zone' }),
    'mud-signature': Text.optional(),
    'cache-validity': z.int().min(1).max(168).default(48),
    'is-supported': z.boolean(),
    systeminfo: Text.optional(),
    'mfg-name': Text.optional(),
    'model-name': Text.optional(),
    'firmware-rev': Text.optional(),
    'software-rev': Text.optional(),
    documentation: Text.optional(),
    extensions: z.array(z.string().min(1).max(40)).max(50).default([]),
    'from-device-policy': Lists,
    'to-device-policy': Lists,
  }),
  'ietf-access-control-list:acls': z.strictObject({ acl: z.array(Acl).max(32).default([]) }),
})
export type MudFile = z.infer<typeof MudFile>
