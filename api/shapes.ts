import { z } from 'zod'
import { CATEGORIES, Device, HomeAssistant } from '../schema/device.ts'
import { Endpoint, Need, Needed, Protocol, Purpose } from '../schema/endpoint.ts'
import { Service } from '../schema/service.ts'
import { Source } from '../schema/source.ts'
import { Vendor } from '../schema/vendor.ts'

/** The form of answers, for the API document; a test holds every answer against them. */

const url = z.string().describe('where it is')
export const Status = z.enum(['verified', 'reported', 'claimed'])
const Internet = z.strictObject({ home_assistant: Need, native_app: Need })

export const DeviceSummary = z.strictObject({
  id: z.string(),
  url,
  name: z.string(),
  vendor: z.string(),
  vendor_name: z.string(),
  category: z.enum(CATEGORIES),
  models: z.array(z.string()),
  also_known_as: z.array(z.string()),
  native_app: z.string().nullable(),
  home_assistant: HomeAssistant.nullable(),
  status: Status,
  internet: Internet.describe('whether it needs the internet, for each consumer'),
  endpoints: z.int(),
  sources: z.int(),
  newest_source: z.string().nullable().describe('newest date among its sources'),
  changed: z
    .string()
    .nullable()
    .describe('the release that changed it last; null while the database is away'),
})

/** Ids of what came from a service begin with the service's: `xiaomi-cloud.api`. */
const PartId = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/)

export const EndpointAnswer = Endpoint.extend({
  id: PartId,
  sources: z.array(PartId),
  url,
  via: z.string().nullable().describe('the service it comes from'),
  status: Status,
})

const AnswerShape = z.strictObject({
  consumer: z.enum(['home-assistant', 'native-app']),
  internet: Need,
  verdict: z.enum(['yes', 'no', 'partly', 'unknown']).describe('whether its internet can be cut'),
  sentence: z.string(),
  conditions: z.array(z.string()),
  disagreements: z.array(z.string()),
  because: z.array(
    z.strictObject({
      kind: z.enum(['endpoint', 'service', 'blocking']),
      id: z.string(),
      sources: z.array(z.string()),
    }),
  ),
})

export const DeviceAnswer = Device.omit({ endpoints: true, exceptions: true }).extend({
  id: z.string(),
  url,
  page: z.string(),
  vendor_name: z.string(),
  status: Status,
  answers: z.strictObject({ home_assistant: AnswerShape, native_app: AnswerShape }),
  endpoints: z.array(EndpointAnswer),
  sources: z.record(PartId, Source),
})

export const Listed = EndpointAnswer.extend({ device: z.string(), need: Need, reason: z.string() })

export const RuleSetAnswer = z.strictObject({
  schema_version: z.literal(1),
  release: z.string(),
  device: z.string().nullable().describe('the device; null for several'),
  devices: z.array(z.string()),
  format: z.string(),
  url: z.string().nullable().describe('the address of this rule set'),
  files: z.array(
    z.strictObject({ name: z.string(), media_type: z.string(), text: z.string(), place: z.string() }),
  ),
  apply: z.array(z.string()),
  undo: z.array(z.string()),
  placeholders: z.array(z.strictObject({ parameter: z.string(), value: z.string(), what: z.string() })),
  allowed: z.array(Listed),
  withheld: z.array(Listed),
  dropped: z.array(z.strictObject({ rule: z.string(), reason: z.string() })),
  notes: z.array(z.string()),
})

export const FormatAnswer = z.strictObject({
  id: z.string(),
  url,
  title: z.string(),
  layer: z.enum(['packet', 'dns', 'inspection', 'standard', 'guide']),
  about: z.string(),
  can: z.record(z.string(), z.boolean()).describe('what it can express'),
  follows_names: z.string(),
  many_devices: z.boolean(),
  checker: z.strictObject({ program: z.string(), package: z.string(), checks: z.string() }).nullable(),
  proof: z
    .enum(['packets', 'answers', 'program', 'grammar'])
    .describe(
      "the strongest proof in the tests: packets, a server's answers, the program reading it, or a grammar",
    ),
  checked_by: z.string(),
  update: z
    .string()
    .nullable()
    .describe(
      'how applied rules are kept up to date; null where a script may fetch and apply them unattended',
    ),
  options: z.record(z.string(), z.unknown()).describe('JSON Schema of its own query parameters'),
  apply: z.array(z.string()).describe('how a rule set is applied, by the example of an empty one'),
  undo: z.array(z.string()),
})

export const HostHit = z.strictObject({
  kind: z.enum(['device', 'service']),
  id: z.string(),
  name: z.string(),
  url,
  matched: z.string().describe('the name, wildcard or network of the entry that covers what was asked for'),
  endpoint: EndpointAnswer.omit({ needed: true }).extend({
    needed: z.strictObject({ native_app: Need.nullable(), home_assistant: Need.nullable() }),
  }),
})

export const Candidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  url,
  score: z.number().min(0).max(1),
  because: z.array(z.string()),
})

export const VendorSummary = Vendor.extend({
  id: z.string(),
  url,
  website: Vendor.shape.url,
  devices: z.int(),
  services: z.int(),
})
export const VendorAnswer = VendorSummary.extend({
  devices: z.array(z.strictObject({ id: z.string(), name: z.string(), url })),
  services: z.array(z.strictObject({ id: z.string(), name: z.string(), url })),
})
export const ServiceSummary = z.strictObject({
  id: z.string(),
  url,
  name: z.string(),
  vendor: z.string(),
  endpoints: z.int(),
  devices: z.int(),
})
export const ServiceAnswer = Service.omit({ endpoints: true, exceptions: true }).extend({
  id: z.string(),
  url,
  endpoints: z.array(HostHit.shape.endpoint),
  sources: z.record(z.string(), Source),
  devices: z.array(z.strictObject({ id: z.string(), name: z.string(), url, needed: Needed })),
})
export const CategorySummary = z.strictObject({ id: z.enum(CATEGORIES), url, devices: z.int() })

export const ReleaseSummary = z.strictObject({
  id: z.string(),
  url,
  date: z.string(),
  commit: z.string().nullable(),
  dataset: z.string().describe('the whole of it as JSON'),
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
})

const FieldChange = z.strictObject({ key: z.string(), from: z.unknown(), to: z.unknown() })
const EndpointChange = z.strictObject({
  id: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  fields: z.array(FieldChange),
})
export const DeviceChange = z.strictObject({
  id: z.string(),
  name: z.string(),
  url,
  change: z.enum(['added', 'changed', 'removed', 'renamed']),
  was: z.string().nullable().describe('its id before, where it was renamed'),
  fields: z.array(FieldChange),
  endpoints: z.array(EndpointChange),
  rules: z
    .array(
      z.strictObject({ format: z.string(), file: z.string(), diff: z.string().describe('unified diff') }),
    )
    .nullable()
    .describe('how the rule text changes, at default choices; null where no format was asked for'),
})
export const Widening = z.strictObject({
  device: z.string(),
  for: z.enum(['home-assistant', 'native-app']),
  kind: z.enum(['rule', 'name']).describe('rule: packets are let through; name: DNS must answer'),
  endpoint: z.string().nullable(),
  direction: z.enum(['outbound', 'inbound']),
  peer: z.string(),
  protocol: Protocol.nullable(),
  ports: z.string(),
  purpose: Purpose.nullable(),
})
export const RevisionAnswer = z.strictObject({
  release: z.string(),
  date: z.string(),
  commit: z.string().nullable(),
  url: z.string().describe('the entry as of this release'),
  change: z.enum(['added', 'changed', 'renamed']),
  was: z.string().nullable(),
  fields: z.array(FieldChange),
  endpoints: z.array(EndpointChange),
})
