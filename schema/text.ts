import { z } from 'zod'

/** Ids in URLs and file names. */
export const Slug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const PRINTABLE = /^[^\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/

/** One line of prose: no control characters, no direction marks that could disguise a rule. */
export const Line = (max: number) =>
  z.string().trim().min(1, 'is empty').max(max).regex(PRINTABLE, 'write one line without control characters')

/** A day, ISO 8601. */
export const Day = z.iso.date({ error: 'write a day as 2024-06-30' })
