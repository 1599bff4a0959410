import { z } from 'zod'
import { IOT_CLASSES } from './device.ts'
import { Line, Slug } from './text.ts'

export const Vendor = z.strictObject({
  name: Line(80),
  url: z
    .string()
    .max(200)
    .regex(/^https:\/\//, 'write an https address')
    .nullable()
    .default(null),
  also_known_as: z.array(Line(80)).default([]),
})
export type Vendor = z.infer<typeof Vendor>

/** data/vendors.yaml */
export const Vendors = z.record(Slug, Vendor)
/** data/redirects.yaml: an id that was, and the id it is now. */
export const Redirects = z.record(Slug, Slug)

/** data/integrations.yaml: Home Assistant's integration domains, so that a misspelt one is found. */
export const Integrations = z.record(
  z.string().regex(/^[a-z0-9_]{1,64}$/),
  z.strictObject({ name: Line(100), iot_class: z.enum(IOT_CLASSES).nullable().default(null) }),
)
export type Integrations = z.infer<typeof Integrations>
