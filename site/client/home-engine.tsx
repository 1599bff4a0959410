import { type Asked, answerQuery, DEFAULT_FORMAT } from '../../rules/request.ts'
import { LONGEST_URL } from '../../rules/update.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { fateCounts, fatesInHome } from '../fate-words.ts'
import { type HomeDevice, homeText } from '../home-state.ts'
import { HomeLater } from '../parts/home-later.tsx'
import { HomePicture } from '../parts/home-picture.tsx'
import { RuleOutput } from '../parts/rule-output.tsx'
import { serviceNamesOf } from '../picture-owners.ts'
import type { Wrong } from '../render-rules.ts'
import { backendsFor } from './engine.tsx'

export { type Home, homeText, readHome } from '../home-state.ts'

export type DrawnHome =
  | {
      ok: true
      html: string
      later: string
      /** Who talks to whom in the home, under these rules. */
      picture: string
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
  const { set, path, backend, update, fates } = answered
  const url = `${origin}${path}`
  const all = fatesInHome(fates)
  const body = `${JSON.stringify({ devices: asked, ...query, format }, null, 2)}\n`
  return {
    ok: true,
    // The page's own place as the address: nothing here may ask the server with addresses of the home.
    html: String(
      <RuleOutput set={set} fates={all} url="#home-rules" live={true} backend={backend} update={update} />,
    ),
    later: String(
      <HomeLater url={url.length > LONGEST_URL ? null : url} post={`${origin}/rules`} body={body} />,
    ),
    picture: String(
      <HomePicture
        devices={pictured(devices)}
        fateOf={(device, endpoint) => fates[device]?.[endpoint]?.fate ?? 'withheld'}
        serviceNames={serviceNamesOf(dataset)}
      />,
    ),
    text: homeText({ devices: asked, choices: { ...query, format } }),
    words: `${backend.title} rules for ${devices.length === 1 ? 'one device' : `${devices.length} devices`}: ${fateCounts(all)}.`,
  }
}

/** The devices of the picture: the rules know a model once, however many of it there are. */
function pictured(devices: readonly Asked[]) {
  const many = new Map<string, number>()
  for (const { device } of devices) many.set(device.id, (many.get(device.id) ?? 0) + 1)
  return [...new Map(devices.map(({ device }) => [device.id, device])).values()].map((device) => {
    const number = many.get(device.id) ?? 1
    return {
      key: device.id,
      name: number === 1 ? device.name : `${number} × ${device.name}`,
      endpoints: device.endpoints,
      sources: device.sources,
    }
  })
}
