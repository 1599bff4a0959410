import { z } from 'zod'
import { Exception } from './device.ts'
import { ServiceEndpoint } from './endpoint.ts'
import { Sources } from './source.ts'
import { Line, Slug } from './text.ts'

/** A vendor cloud that several devices use, written once. */
export const Service = z.strictObject({
  name: Line(80),
  vendor: Slug,
  note: Line(1000).nullable().default(null),
  endpoints: z.array(ServiceEndpoint).min(1).max(400),
  exceptions: z.array(Exception).default([]),
  sources: Sources,
})
export type Service = z.infer<typeof Service>
