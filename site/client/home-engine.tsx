import { answerQuery, DEFAULT_FORMAT } from '../../rules/request.ts'
import { LONGEST_URL } from '../../rules/update.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { type HomeDevice, homeText } from '../home-state.ts'
import { HomeLater } from '../parts/home-later.tsx'
import { RuleOutput } from '../parts/rule-output.tsx'
import type { Wrong } from '../render-rules.ts'
import { backendsFor } from './engine.tsx'

export { type Home, homeText, readHome } from '../home-state.ts'

export type DrawnHome =
  | {
      ok: true
      html: string
      later: string
      words: string
      /** The home as the text of a link. */
      text: string
    }
  | { ok: false; wrong: Wrong[] }

/** One rule set for the hosts, by the code the API has. */
export async function drawHome(
  dataset: Dataset,
  asked: readonly HomeDevice[],
  query: Readonly<Record<string, string>>,
  origin: string,
): Promise<DrawnHome> {
  const devices = asked.flatMap(({ id, addresses }) => {
    const device = expandDevice(dataset, id)
    return device === null ? [] : [{ device, addresses }]
  })
  const format = query.format ?? DEFAULT_FORMAT
  const backends = await backendsFor(format)
  const answered = answerQuery({ backends, devices, home: true, query, release: dataset.release, origin })
  if (!answered.ok) return { ok: false, wrong: answered.problems }
  const { set, path, backend, update } = answered
  const url = `${origin}${path}`
  const body = `${JSON.stringify({ devices: asked, ...query, format }, null, 2)}\n`
  return {
    ok: true,
    // The page's own place as the address: nothing here may ask the server with addresses of the home.
    html: String(<RuleOutput set={set} url="#home-rules" live={true} backend={backend} update={update} />),
    later: String(
      <HomeLater url={url.length > LONGEST_URL ? null : url} post={`${origin}/rules`} body={body} />,
    ),
    text: homeText({ devices: asked, choices: { ...query, format } }),
    words: `${backend.title} rules for ${devices.length === 1 ? 'one device' : `${devices.length} devices`}: ${set.allowed.length} endpoints let through, ${set.withheld.length} withheld.`,
  }
}
