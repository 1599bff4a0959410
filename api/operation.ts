import type { z } from 'zod'
import type { Dataset } from '../schema/dataset.ts'

/** A request that is documented; a test sends every one of them. */
export interface Example {
  title: string
  /** Path and query. */
  path: string
  accept?: string
  body?: unknown
}

/** What examples are made of: things that exist in the release that is documented. */
export interface Existing {
  release: string
  since: string
  device: string
  /** A second device, or the same. */
  other: string
  service: string
  vendor: string
  host: string
  format: string
}

/** One operation of the API: the OpenAPI document and the docs page are made from these. */
export interface Operation {
  method: 'get' | 'post'
  /** As OpenAPI writes it: /devices/{id}. */
  path: string
  tag: 'devices' | 'rules' | 'look-up' | 'catalogue' | 'versions' | 'service'
  summary: string
  description?: string
  /** What the placeholders of the path are. */
  parameters?: Record<string, string>
  query: z.ZodObject
  body?: z.ZodType
  /** Media types of the 200 answer; null where it is text. */
  answers: Record<string, z.ZodType | null>
  /** Codes it can end in beside 200 and the ones every operation has. */
  problems?: readonly number[]
  /** None where the release holds nothing to show it with. */
  examples(existing: Existing, dataset: Dataset): Example[]
}
