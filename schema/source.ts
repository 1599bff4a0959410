import { z } from 'zod'
import { PHASES } from './phases.ts'
import { Day, Line, Slug } from './text.ts'

export const SOURCE_KINDS = [
  'capture',
  'dns-log',
  'firewall-log',
  'block-test',
  'vendor-doc',
  'integration-source',
  'integration-doc',
  'mud-profile',
  'paper',
  'dataset',
  'forum',
  'blog',
] as const

export { PHASES }

/** Where a claim comes from. `date` is when it was observed or written; null where the source does not say. */
export const Source = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  title: Line(200),
  url: z
    .string()
    .max(500)
    .nullable()
    .default(null)
    .describe('https address of the source; null for a text that has none'),
  date: z
    .union([Day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'write 2018, 2018-03 or 2018-03-10')])
    .nullable()
    .default(null)
    .describe('when it was observed or written: year, month or day'),
  firmware: Line(60).nullable().default(null),
  region: Line(40).nullable().default(null).describe('country code or continent the device was in'),
  note: Line(400).nullable().default(null),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'write the 64 hexadecimal digits of the SHA-256')
    .nullable()
    .default(null),
  minutes: z.number().positive().max(5_256_000).nullable().default(null).describe('how long was captured'),
  phases: z.array(z.enum(PHASES)).default([]),
})
export type Source = z.infer<typeof Source>

/** Sources by the id that claims name them with. */
export const Sources = z.record(Slug, Source)
/** The list a claim carries; that it is not empty is the check claim-without-source's to say. */
export const SourceIds = z.array(Slug).max(40)
