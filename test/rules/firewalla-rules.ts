import { z } from 'zod'
import type { Policy } from '../../rules/policy.ts'
import type { Packet } from '../../rules/verdict.ts'
import { parseAddress, parseCidr } from '../../schema/address.ts'
import { HOST_PATTERN } from '../../schema/host.ts'
import { type Fate, inRanges } from './router-probes.ts'

const Port = z
  .string()
  .regex(/^[1-9]\d{0,4}(-[1-9]\d{0,4})?$/)
  .refine((text) => text.split('-').every((port) => Number(port) <= 65535))

/** The rule of the MSP API as its data model has it (docs.firewalla.net, data models, Rule), what is in use of it. */
const Call = z.strictObject({
  method: z.literal('POST'),
  path: z.literal('/v2/rules'),
  body: z.strictObject({
    action: z.enum(['allow', 'block']),
    direction: z.enum(['bidirection', 'inbound', 'outbound']),
    gid: z.string().regex(/^[0-9a-f-]{36}$/),
    notes: z.string().regex(/^[A-Za-z0-9 ._:/@+-]{1,200}$/),
    target: z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('domain'),
        value: z
          .string()
          .regex(HOST_PATTERN)
          .refine((name) => !name.includes('*')),
        port: Port.optional(),
      }),
      z.strictObject({
        type: z.literal('ip'),
        value: z.string().refine((text) => parseAddress(text) !== null),
        port: Port.optional(),
      }),
      z.strictObject({
        type: z.literal('net'),
        value: z.string().refine((text) => text.includes('/') && parseCidr(text) !== null),
        port: Port.optional(),
      }),
      z.strictObject({ type: z.enum(['internet', 'intranet']) }),
    ]),
    scope: z.strictObject({
      type: z.literal('device'),
      value: z.string().regex(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/),
      port: Port.optional(),
    }),
    protocol: z.enum(['tcp', 'udp']).optional(),
  }),
})
const File = z.strictObject({ about: z.array(z.string()), calls: z.array(Call) })
export type Body = z.infer<typeof Call>['body']

/** Reads the main file; throws on what the data model does not have. */
export const readCalls = (text: string): Body[] => File.parse(JSON.parse(text)).calls.map(({ body }) => body)

const inPort = (port: string | undefined, packet: Packet): boolean => {
  if (port === undefined) return true
  const [from = '', to = from] = port.split('-')
  return packet.port !== undefined && Number(from) <= packet.port && packet.port <= Number(to)
}

/**
 * What the box does with a packet that opens a connection: an allow rule goes before every block rule. A rule
 * for a device that nobody gave a MAC address is taken for the only one there is.
 */
export function fateOf(policy: Policy, bodies: readonly Body[], packet: Packet): Fate {
  const matches = ({ direction, target, scope, protocol }: Body): boolean => {
    const mac = scope.value.toLowerCase()
    const [only] = policy.subjects
    const subject = policy.subjects.find((each) => each.mac.includes(mac)) ?? only
    const own = [...(subject?.ipv4 ?? []), ...(subject?.ipv6 ?? [])]
    const sends = packet.fromMac === mac || own.includes(packet.from)
    const hears = own.includes(packet.to)
    const ways = [
      ...(sends && direction !== 'inbound' ? [packet.to] : []),
      ...(hears && direction !== 'outbound' ? [packet.from] : []),
    ]
    if (protocol !== undefined && protocol !== packet.protocol) return false
    if (!inPort(scope.port, packet) || ('port' in target && !inPort(target.port, packet))) return false
    return ways.some((far) => {
      const home = inRanges(far, [...policy.home.ipv4, ...policy.home.ipv6])
      if (target.type === 'internet') return !home
      if (target.type === 'intranet') return home
      if (target.type === 'domain')
        return (
          far === packet.to &&
          (packet.names ?? []).some((name) => name === target.value || name.endsWith(`.${target.value}`))
        )
      return 'value' in target && inRanges(far, [target.value])
    })
  }
  const found = bodies.filter(matches).map(({ action }) => action)
  return found.includes('allow') ? 'accept' : found.includes('block') ? 'refuse' : 'left'
}
