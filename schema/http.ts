import { z } from 'zod'
import { Choices, HomeChoices } from './choices.ts'
import { CATEGORIES, IOT_CLASSES } from './device.ts'
import { NEEDS } from './endpoint.ts'
import { ObservedFlow, ObservedLookup } from './observed.ts'
import { Slug } from './text.ts'

/** Version of the form of answers; a new key does not change it. */
export const SCHEMA_VERSION = 1
/** What /rules and /devices/{id}/rules give when no format is asked for. */
export const DEFAULT_FORMAT = 'nftables'
export const MAX_DEVICES = 500

export const ReleaseId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'write a release such as 2026.11.21')
  .describe('a release id, as listed by /releases')

/** Every read takes it. */
const release = ReleaseId.optional().describe('answer from this release instead of the newest')
const limit = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'write a number from 1 to 1000')
  .transform(Number)
  .refine((value) => value <= 1000, 'write a number from 1 to 1000')
  .default(100)
  .describe('items on a page, at most 1000')
const cursor = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_-]+$/, 'use the cursor of the link rel="next"')
  .optional()
  .describe('where the page starts: from the link rel="next" of the page before')
const words = (max: number) => z.string().trim().min(1, 'is empty').max(max)

export const ReadQuery = z.strictObject({ release })
export const PageQuery = z.strictObject({ limit, cursor, release })
export const DEVICE_SORTS = ['relevance', 'name', 'id', 'vendor', 'category', 'status', 'changed'] as const

export const DeviceListQuery = z.strictObject({
  q: words(200)
    .optional()
    .describe('words to find in names, models, vendors, hosts and notes; the last may be cut short'),
  vendor: Slug.optional().describe('vendor id'),
  category: z.enum(CATEGORIES).optional().describe('a category, as listed by /categories'),
  integration: z
    .string()
    .regex(/^[a-z0-9_]{1,64}$/, 'write the integration domain, as xiaomi_miio')
    .optional()
    .describe('Home Assistant integration'),
  iot_class: z.enum(IOT_CLASSES).optional().describe('how Home Assistant speaks with it'),
  internet: z
    .enum(NEEDS)
    .optional()
    .describe('what the device needs of the internet, for the consumer of for='),
  status: z.enum(['verified', 'reported', 'claimed']).optional().describe('how well the entry is founded'),
  for: z
    .enum(['home-assistant', 'native-app', 'both'])
    .default('home-assistant')
    .describe('whose need internet= speaks of'),
  sort: z
    .enum(DEVICE_SORTS)
    .optional()
    .describe('order; relevance (only with q) is the default with q, else name; changed is newest first'),
  limit,
  cursor,
  release,
})
export type DeviceListQuery = z.infer<typeof DeviceListQuery>

const formatId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'write a format id, as listed by /formats')
const format = formatId.default(DEFAULT_FORMAT).describe('rule format, an id of /formats')
const output = z
  .enum(['text', 'json'])
  .optional()
  .describe(
    'text: the main file; json: all files with what is allowed and withheld. The Accept header decides where it is left out',
  )
const file = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'write the name of one of the files of output=json')
  .optional()
  .describe('the name of one file of the rendering')

/** The query of /devices/{id}/rules; a format's own options come on top. */
export const RulesQuery = z.strictObject({ format, ...Choices.shape, output, file, release })

/** `roborock-s50@192.168.1.50,50:ec:50:00:00:01`; read in full by the route. */
export const DeviceAt = z
  .string()
  .max(400)
  .regex(
    /^[a-z0-9-]{1,64}@[0-9A-Fa-f.:,-]{2,330}$/,
    'write id@address, as roborock-s50@192.168.1.50; more addresses after commas',
  )

const devices = z.array(DeviceAt).min(1, 'name at least one device').max(MAX_DEVICES)
/** The query of GET /rules. */
export const HomeRulesQuery = z.strictObject({
  device: z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), devices)
    .describe('id@address[,address…], repeated: IPv4, IPv6 or MAC addresses'),
  format,
  ...HomeChoices.shape,
  output,
  file,
  release,
})

/** The body of POST /rules: lists are JSON arrays, or the comma-separated text of the query. */
export const HomeRulesBody = z.strictObject({
  devices: z
    .array(z.strictObject({ id: Slug, addresses: z.array(z.string().max(64)).min(1).max(32) }))
    .min(1)
    .max(MAX_DEVICES)
    .describe('the devices of the home, each with its IPv4, IPv6 or MAC addresses'),
  format,
  ...HomeChoices.shape,
  output,
  file,
  release,
})

export const IdentifyQuery = z.strictObject({
  mac: z
    .string()
    .regex(
      /^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){2,5}$/,
      'write a MAC address or its first half, as 50:ec:50:00:00:01',
    )
    .optional(),
  hostname: words(100).optional().describe('the name it gives in DHCP'),
  mdns: words(120).optional().describe('a service type or instance, as _miio._udp'),
  model: words(80).optional().describe('a model or product name'),
  integration: z
    .string()
    .regex(/^[a-z0-9_]{1,64}$/, 'write the integration domain, as xiaomi_miio')
    .optional()
    .describe('Home Assistant integration'),
  limit,
  cursor,
  release,
})
export type IdentifyQuery = z.infer<typeof IdentifyQuery>

export const ChangesQuery = z.strictObject({
  since: z
    .string()
    .max(64)
    .regex(/^[a-z0-9][a-z0-9.-]*$/, 'write a release such as 2026.11.21, or a date such as 2026-11-21')
    .describe('a release, or a date: what has changed after it'),
  format: formatId
    .optional()
    .describe(
      'with it each entry has the difference of its rule text in this format; then at most 50 to a page',
    ),
  limit,
  cursor,
  release,
})

/** The query of POST /compare; its body is what `netneeds capture --json` prints (schema/observed.ts). */
export const CompareQuery = z.strictObject({
  against: Slug.describe('the id of the entry'),
  device: z
    .string()
    .max(64)
    .optional()
    .describe('the MAC or IP address of the device, where the body has several'),
  release,
})

/** RFC 9457. */
export const ProblemAnswer = z.strictObject({
  type: z.string().describe('the page that explains this kind of problem'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(
      z.strictObject({
        parameter: z.string().optional(),
        pointer: z.string().optional(),
        detail: z.string(),
      }),
    )
    .describe('each thing that is wrong, by query parameter or JSON pointer'),
  suggestions: z.array(z.string()).describe('the nearest ids or values'),
})
export type ProblemAnswer = z.infer<typeof ProblemAnswer>

const head = { schema_version: z.literal(SCHEMA_VERSION), release: z.string() }

/** The answer that is one thing. */
export const one = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...head, ...shape })
/** The answer that is a list. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ ...head, total: z.int().describe('how many there are in all'), items: z.array(item) })

const ComparedFlow = z.strictObject({
  flow: ObservedFlow,
  names: z.array(z.string()).describe('what was asked for; none for an address alone'),
  endpoints: z.array(z.string()).describe('ids of the endpoints that explain it best'),
  strength: z
    .enum(['host', 'pattern', 'alias', 'network', 'role', 'presumed'])
    .nullable()
    .describe('how well the best of them does, the best first; null where none does'),
  why: z.string(),
})
const ComparedLookup = z.strictObject({
  lookup: ObservedLookup,
  endpoints: z.array(z.string()),
  why: z.string(),
})
/** What POST /compare answers. */
export const CompareAnswer = one({
  entry: z.string().describe('the id of the entry'),
  url: z.string().describe('where the entry is'),
  explained: z.boolean().describe('true where nothing is undocumented, neither a flow nor a name'),
  documented: z.array(ComparedFlow),
  baseline: z.array(ComparedFlow).describe('what every host does: no endpoint, and no news'),
  undocumented: z.array(ComparedFlow),
  unseen: z
    .array(z.strictObject({ endpoint: z.string(), why: z.string() }))
    .describe('documented, but nothing here was for it'),
  refused: z
    .array(ComparedFlow)
    .describe('refused, blocked or never answered; they also stand among the others'),
  lookups: z.strictObject({
    documented: z.array(ComparedLookup),
    undocumented: z.array(ComparedLookup),
    home: z.array(ComparedLookup).describe('names of this home, and names that do not exist'),
  }),
  unanswered_mdns: z
    .array(
      z.strictObject({
        asked_by: z.enum(['device', 'other']),
        name: z.string(),
        count: z.number(),
        why: z.string(),
      }),
    )
    .describe('questions by mDNS that nobody answered'),
})
