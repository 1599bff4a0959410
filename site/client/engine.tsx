import type { Backend } from '../../rules/backend.ts'
import type { Fated } from '../../rules/fate.ts'
import { DEFAULT_FORMAT } from '../../rules/request.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { fatesIn } from '../fate-words.ts'
import { RuleOutput } from '../parts/rule-output.tsx'
import { renderRules, type Wrong } from '../render-rules.ts'

/** What the page needs of a rendering: markup, and what the table and the curl line say. */
export type Drawn =
  | {
      ok: true
      html: string
      url: string
      title: string
      /** What becomes of every endpoint, and why, by its id. */
      fates: Record<string, Fated>
    }
  | { ok: false; wrong: Wrong[] }

/** One script a format: a page loads the one that is chosen, not all of them. */
const FORMATS = import.meta.glob<Record<string, unknown>>('../../rules/backends/*.ts')

const isBackend = (value: unknown, id: string): value is Backend =>
  typeof value === 'object' && value !== null && (value as Partial<Backend>).id === id

/** The format of this id, loaded; none where there is no such format. */
export async function backendsFor(id: string): Promise<Backend[]> {
  const module = await FORMATS[`../../rules/backends/${id}.ts`]?.()
  return Object.values(module ?? {}).filter((value) => isBackend(value, id)) as Backend[]
}

/** Renders as the server does, by the same code; hono/jsx escapes every text. */
export async function draw(
  device: ExpandedDevice,
  release: string,
  query: Record<string, string>,
): Promise<Drawn> {
  const backends = await backendsFor(query.format ?? DEFAULT_FORMAT)
  const rendered = renderRules(device, release, location.origin, query, backends)
  if (!rendered.ok) return rendered
  const { set, url, path, backend, update, fates } = rendered
  return {
    ok: true,
    html: String(
      <RuleOutput
        set={set}
        fates={fatesIn(fates)}
        url={path}
        live={true}
        backend={backend}
        update={update}
      />,
    ),
    url,
    title: backend.title,
    fates,
  }
}
