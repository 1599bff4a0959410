import { z } from 'zod'
import type { Backend } from '../rules/backend.ts'

/** A parameter of a format's own, as a form and a table show it. */
export interface OptionField {
  name: string
  about: string
  /** The values there are; empty where any text of the right form will do. */
  values: string[]
  default: string
}

/** The options a backend takes beside the common choices, read from its schema. */
export function optionFields(backend: Backend): OptionField[] {
  const schema = z.toJSONSchema(backend.options, { io: 'input', unrepresentable: 'any' })
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const shape = typeof property === 'object' ? property : {}
    return {
      name,
      about: shape.description ?? '',
      values: shape.type === 'boolean' ? ['true', 'false'] : (shape.enum ?? []).map(String),
      default: shape.default === undefined || shape.default === null ? '' : String(shape.default),
    }
  })
}
