import type { z } from 'zod'
import { parseCidr, parseMac } from '../schema/address.ts'
import { Identify } from '../schema/device.ts'
import { type Peer, Peer as PeerSchema, Ports, ROLES } from '../schema/endpoint.ts'
import { nearest } from '../schema/nearest.ts'
import type { Answer } from './ask.ts'

/** How the answers of `netneeds new` are read; the schema of the entry decides what they may be. */

const said = (error: z.ZodError): string =>
  [...new Set(error.issues.map(({ message }) => message))].join('; ')

/** By a schema; an empty answer is the default where there is one. */
export const by =
  <T extends z.ZodType>(schema: T, empty?: z.infer<T>) =>
  (answer: string): Answer<z.infer<T>> => {
    if (answer === '' && empty !== undefined) return { value: empty }
    const parsed = schema.safeParse(answer)
    return parsed.success
      ? { value: parsed.data }
      : { problem: answer === '' ? 'an answer is needed' : said(parsed.error) }
  }

/** By a schema, or null for an empty answer. */
export const perhaps =
  <T extends z.ZodType>(schema: T) =>
  (answer: string): Answer<z.infer<T> | null> =>
    answer === '' ? { value: null } : by(schema)(answer)

/** One of some words; `?` lists them. */
export const oneOf =
  <T extends string>(words: readonly T[], empty?: T) =>
  (answer: string): Answer<T> => {
    if (answer === '' && empty !== undefined) return { value: empty }
    const found = words.find((word) => word === answer.toLowerCase())
    if (found !== undefined) return { value: found }
    const [near] = nearest(answer, words, 1)
    const all = `one of ${words.join(', ')}`
    return { problem: near === undefined || answer === '?' ? all : `did you mean ${near}? ${all}` }
  }

/** One of some words, or null for an empty answer. */
export const perhapsOneOf =
  <T extends string>(words: readonly T[]) =>
  (answer: string): Answer<T | null> =>
    answer === '' ? { value: null } : oneOf(words)(answer)

/** Several, separated by commas; each by a schema. */
export const listOf =
  <T extends z.ZodType>(schema: T) =>
  (answer: string): Answer<z.infer<T>[]> => {
    const values: z.infer<T>[] = []
    for (const part of answer.split(',').map((each) => each.trim())) {
      if (part === '') continue
      const parsed = schema.safeParse(part)
      if (!parsed.success) return { problem: `${part}: ${said(parsed.error)}` }
      values.push(parsed.data)
    }
    return { value: values }
  }

/** Ids of some that exist, separated by commas. */
export const idsOf =
  (ids: readonly string[], empty: string[]) =>
  (answer: string): Answer<string[]> => {
    const parts = answer.split(',').flatMap((part) => part.trim() || [])
    if (parts.length === 0) return empty.length > 0 ? { value: empty } : { problem: 'name at least one' }
    const wrong = parts.find((part) => !ids.includes(part))
    return wrong === undefined ? { value: parts } : (oneOf(ids)(wrong) as { problem: string })
  }

/** MAC addresses and prefixes: of a whole address only the maker's part is kept. */
export function macPrefixes(answer: string): Answer<string[]> {
  const cut = answer
    .split(',')
    .flatMap((part) => part.trim() || [])
    .map((part) => parseMac(part)?.slice(0, 8) ?? part.toLowerCase().replaceAll('-', ':'))
  return listOf(Identify.shape.mac_prefixes.unwrap().element)([...new Set(cut)].join(','))
}

/** A host name, an address or range, or a role. */
export function peer(answer: string): Answer<Peer> {
  const text = answer.toLowerCase()
  const role = ROLES.find((each) => each === text)
  const form = role !== undefined ? { role } : parseCidr(text) !== null ? { network: text } : { host: text }
  const parsed = PeerSchema.safeParse(form)
  if (parsed.success && ('host' in parsed.data ? text.includes('.') : true)) return { value: parsed.data }
  const [near] = nearest(text, ROLES, 1)
  const guess = near === undefined ? '' : `did you mean ${near}? `
  return {
    problem: `${guess}write a host name, "*.suffix", an address or range, or a role: ${ROLES.join(', ')}`,
  }
}

/** Ports as `443, 49151-49159` or `any`. */
export function ports(answer: string): Answer<z.infer<typeof Ports>> {
  if (answer === '')
    return { problem: 'TCP and UDP have ports: write numbers, ranges as 49151-49159, or any' }
  const parts = answer.split(',').map((part) => part.trim())
  const parsed = Ports.safeParse(
    answer === 'any' ? 'any' : parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  )
  return parsed.success ? { value: parsed.data } : { problem: said(parsed.error) }
}
