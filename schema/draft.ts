import type { z } from 'zod'
import { Blocking, Device, HomeAssistant, Identify, NetworkHabits, Use } from './device.ts'
import { Endpoint, ServiceEndpoint } from './endpoint.ts'
import { Source } from './source.ts'

/**
 * The parts of an entry that are valid by themselves, each at its index in the file, so that the checks
 * can speak although another part is broken.
 */
export interface Draft {
  kind: 'device' | 'service'
  id: string
  file: string
  name: string | null
  vendor: string | null
  models: string[]
  home_assistant: z.infer<typeof HomeAssistant> | null
  identify: z.infer<typeof Identify> | null
  network: z.infer<typeof NetworkHabits> | null
  /** Holes are parts the schema refused. */
  endpoints: (Endpoint | ServiceEndpoint | undefined)[]
  uses: (z.infer<typeof Use> | undefined)[]
  blocking: (Blocking | undefined)[]
  sources: Record<string, Source>
  /** Ids under `sources`, the refused ones too. */
  sourceIds: string[]
  exceptions: { rule: string; at: string; reason: string }[]
}

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function part<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> | undefined {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Takes out of a raw entry what is valid. */
export function draftOf(kind: Draft['kind'], id: string, file: string, raw: unknown): Draft {
  const root = object(raw)
  const shape = kind === 'device' ? Endpoint : ServiceEndpoint
  const sources: Record<string, Source> = {}
  for (const [sourceId, value] of Object.entries(object(root.sources))) {
    const source = part(Source, value)
    if (source) sources[sourceId] = source
  }
  return {
    kind,
    id,
    file,
    name: text(root.name),
    vendor: text(root.vendor),
    models: array(root.models).flatMap((value) => text(value) ?? []),
    home_assistant: part(HomeAssistant, root.home_assistant) ?? null,
    identify: part(Identify, root.identify) ?? null,
    network: part(NetworkHabits, root.network) ?? null,
    endpoints: array(root.endpoints).map((value) =>
      part<typeof Endpoint | typeof ServiceEndpoint>(shape, value),
    ),
    uses: array(root.uses).map((value) => part(Use, value)),
    blocking: array(root.blocking).map((value) => part(Blocking, value)),
    sources,
    sourceIds: Object.keys(object(root.sources)),
    exceptions: part(Device.shape.exceptions, root.exceptions) ?? [],
  }
}
