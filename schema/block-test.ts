import { z } from 'zod'
import { Day, Line } from './text.ts'

/** What a person noted of a block test; with the capture or log labelled `blocked` it decides what is needed. */
export const BlockTest = z.strictObject({
  of: Line(253).describe('internet, all, the id of an endpoint or service of the entry, or a host name'),
  method: z.enum(['reject', 'drop', 'dns']).describe('how it was blocked'),
  minutes: z.number().positive().max(5_256_000).describe('how long it was blocked and watched'),
  outcome: z.enum(['works', 'degrades', 'breaks']),
  for: z.enum(['native-app', 'home-assistant']).describe('whose function was watched'),
  after: z
    .enum(['immediately', 'minutes', 'hours', 'days', 'weeks'])
    .nullable()
    .default(null)
    .describe('how long it took until something failed'),
  what_happened: Line(300).nullable().default(null).describe('what the person noticed, in their own words'),
  date: Day.nullable().default(null).describe('the day; that of the capture where it is left out'),
})
export type BlockTest = z.infer<typeof BlockTest>

/** A test shorter than this does not show that something is not needed: timeouts and caches outlast it. */
export const LONG_ENOUGH_MINUTES = 60
