import { z } from 'zod'
import { Endpoint, Needed } from './endpoint.ts'
import { SourceIds, Sources } from './source.ts'
import { Line, Slug } from './text.ts'

export const CATEGORIES = [
  'alarm',
  'appliance',
  'camera',
  'climate',
  'cover',
  'display',
  'doorbell',
  'energy',
  'ev-charger',
  'firmware',
  'garage-door',
  'health',
  'hub',
  'irrigation',
  'light',
  'lock',
  'media-player',
  'mower',
  'other',
  'pet',
  'plug',
  'printer',
  'remote',
  'sensor',
  'server',
  'speaker',
  'switch',
  'thermostat',
  'tv',
  'vacuum',
  'weather-station',
] as const
export const Category = z.enum(CATEGORIES)

/** Home Assistant's own classes: developers.home-assistant.io, "Integration manifest", IoT class. */
export const IOT_CLASSES = [
  'assumed_state',
  'calculated',
  'cloud_polling',
  'cloud_push',
  'local_polling',
  'local_push',
] as const

export const HomeAssistant = z.strictObject({
  integration: z.string().regex(/^[a-z0-9_]{1,64}$/, 'write the integration domain, as xiaomi_miio'),
  iot_class: z.enum(IOT_CLASSES).nullable().default(null),
})

export const Identify = z.strictObject({
  dhcp_hostnames: z.array(Line(100)).default([]).describe('patterns with * for any text'),
  mac_prefixes: z
    .array(
      z
        .string()
        .regex(
          /^[0-9a-f]{2}(:[0-9a-f]{2}){2}((:[0-9a-f]){0,1}|(:[0-9a-f]{2}){0,2})$/,
          'write a prefix as 50:ec:50',
        ),
    )
    .default([]),
  mdns: z
    .array(Line(120))
    .default([])
    .describe('service types as _miio._udp, or instance patterns before them'),
  ssdp: z
    .array(
      z.strictObject({
        st: Line(120).optional(),
        device_type: Line(120).optional(),
        manufacturer: Line(120).optional(),
        model_name: Line(120).optional(),
      }),
    )
    .default([]),
})

export const Use = z.strictObject({
  service: Slug,
  needed: Needed.prefault({}),
  breaks: Line(300).nullable().default(null),
  note: Line(500).nullable().default(null),
  sources: SourceIds.default([]),
})

export const Blocking = z.strictObject({
  of: Line(80).describe('internet, all, or the id of an endpoint or service'),
  for: z
    .enum(['native-app', 'home-assistant'])
    .nullable()
    .default(null)
    .describe('whose function was watched; null where the source speaks of the device as a whole'),
  method: z.enum(['reject', 'drop', 'dns', 'unknown']),
  outcome: z.enum(['works', 'degrades', 'breaks']),
  after: z.enum(['immediately', 'minutes', 'hours', 'days', 'weeks']).nullable().default(null),
  note: Line(500).nullable().default(null),
  sources: SourceIds.default([]),
})
export type Blocking = z.infer<typeof Blocking>

export const NetworkHabits = z.strictObject({
  same_subnet: z.boolean().nullable().default(null).describe('true: it answers only hosts of its own subnet'),
  source_nat: z
    .boolean()
    .nullable()
    .default(null)
    .describe('true: it answers across subnets when the router rewrites the source address'),
  multicast: z.array(z.string().max(64)).default([]).describe('groups it uses, as 224.0.0.50'),
  reflector: z
    .array(z.enum(['mdns', 'ssdp', 'broadcast']))
    .default([])
    .describe('what must be repeated between VLANs for discovery'),
  note: Line(500).nullable().default(null),
  sources: SourceIds.default([]),
})

/** A finding that a person has looked at and lets stand; one that no check raises is itself an error. */
export const Exception = z.strictObject({
  rule: Slug.describe('the check, as printed by validate'),
  at: Line(120).describe('the endpoint, source or key it concerns'),
  reason: Line(400),
})

export const Device = z.strictObject({
  name: Line(80),
  vendor: Slug,
  category: Category,
  models: z.array(Line(80)).default([]),
  also_known_as: z.array(Line(80)).default([]),
  native_app: Line(60).nullable().default(null).describe("the vendor's own app, as Mi Home"),
  home_assistant: HomeAssistant.nullable().default(null),
  identify: Identify.prefault({}),
  uses: z.array(Use).default([]),
  endpoints: z.array(Endpoint).max(400).default([]),
  blocking: z.array(Blocking).default([]),
  network: NetworkHabits.nullable().default(null),
  note: Line(1000).nullable().default(null),
  exceptions: z.array(Exception).default([]),
  sources: Sources,
})
export type Device = z.infer<typeof Device>
