import { z } from 'zod'
import { Device } from './device.ts'
import { Service } from './service.ts'

/** Draft-07 as editors read it: `io: input`, so that what has a default need not be written. */
const forEditors = (schema: z.ZodType, title: string): Record<string, unknown> => ({
  ...z.toJSONSchema(schema, { target: 'draft-07', io: 'input', unrepresentable: 'any' }),
  title,
})

/** JSON Schema (draft-07) of a device entry; served as /schema/device.json and mapped in editors. */
export const deviceJsonSchema = (): Record<string, unknown> => forEditors(Device, 'netneeds device')
/** JSON Schema (draft-07) of a service entry. */
export const serviceJsonSchema = (): Record<string, unknown> => forEditors(Service, 'netneeds service')
