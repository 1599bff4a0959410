import type { ExpandedDevice } from '../../schema/expand.ts'
import { RuleOutput } from '../parts/rule-output.tsx'
import { renderRules, type Wrong } from '../render-rules.ts'

/** What the page needs of a rendering: markup, and what the table and the curl line say. */
export type Drawn =
  | {
      ok: true
      html: string
      url: string
      title: string
      allowed: string[]
      withheld: Record<string, string>
    }
  | { ok: false; wrong: Wrong[] }

/** Renders as the server does, by the same code; hono/jsx escapes every text. */
export function draw(device: ExpandedDevice, release: string, query: Record<string, string>): Drawn {
  const rendered = renderRules(device, release, location.origin, query)
  if (!rendered.ok) return rendered
  const { set, url, path, backend } = rendered
  return {
    ok: true,
    html: String(<RuleOutput set={set} url={path} live={true} />),
    url,
    title: backend.title,
    allowed: set.allowed.map(({ id }) => id),
    withheld: Object.fromEntries(set.withheld.map(({ id, reason }) => [id, reason])),
  }
}
