import { compareDevice } from '../../capture/compare.ts'
import { answerQuery, DEFAULT_FORMAT } from '../../rules/request.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { Comparison } from '../parts/comparison.tsx'
import { HomeLater } from '../parts/home-later.tsx'
import { HostTable } from '../parts/host-table.tsx'
import { RuleOutput } from '../parts/rule-output.tsx'
import type { Wrong } from '../render-rules.ts'
import type { Read } from './capture-protocol.ts'
import type { HomeHost } from './check-hosts.ts'
import { backendsFor } from './engine.tsx'

export { hostsOf, LIKELY } from './check-hosts.ts'

/** Longer addresses are refused by servers on the way. */
const LONGEST_URL = 7000

export const drawHosts = (
  hosts: readonly HomeHost[],
  dataset: Dataset,
  chosen: readonly string[],
): string => {
  const entries = Object.entries(dataset.devices).map(([id, { name }]): [string, string] => [id, name])
  return String(<HostTable hosts={hosts} entries={entries} chosen={chosen} />)
}

/** What a device of the capture did, against an entry; null where there is no such device or entry. */
export function drawComparison(
  read: Read,
  dataset: Dataset,
  device: number,
  id: string,
  home: { lan: string[]; homeAssistant: string[]; app: string[] },
): { html: string; title: string } | null {
  const { devices } = read.observed
  const observed = devices[device]
  const entry = expandDevice(dataset, id)
  if (observed === undefined || entry === null) return null
  const others = devices.filter((_, index) => index !== device)
  const compared = compareDevice(observed, entry, { ...home, others })
  return { html: String(<Comparison compared={compared} entry={entry} />), title: entry.name }
}

export interface AskedHost {
  id: string
  addresses: string[]
}

export type DrawnHome =
  | { ok: true; html: string; later: string; words: string }
  | { ok: false; wrong: Wrong[] }

/** One rule set for the hosts, by the code the API has. */
export async function drawHome(
  dataset: Dataset,
  hosts: readonly AskedHost[],
  query: Readonly<Record<string, string>>,
  origin: string,
): Promise<DrawnHome> {
  const devices = hosts.flatMap(({ id, addresses }) => {
    const device = expandDevice(dataset, id)
    return device === null ? [] : [{ device, addresses }]
  })
  const format = query.format ?? DEFAULT_FORMAT
  const backends = await backendsFor(format)
  const answered = answerQuery({ backends, devices, home: true, query, release: dataset.release, origin })
  if (!answered.ok) return { ok: false, wrong: answered.problems }
  const { set, path, backend, update } = answered
  const url = `${origin}${path}`
  const body = `${JSON.stringify({ devices: hosts, ...query, format }, null, 2)}\n`
  return {
    ok: true,
    // The page's own place as the address: nothing here may ask the server with addresses of the home.
    html: String(<RuleOutput set={set} url="#home-rules" live={true} backend={backend} update={update} />),
    later: String(
      <HomeLater url={url.length > LONGEST_URL ? null : url} post={`${origin}/rules`} body={body} />,
    ),
    words: `${backend.title} rules for ${devices.length === 1 ? 'one device' : `${devices.length} devices`}: ${set.allowed.length} endpoints let through, ${set.withheld.length} withheld.`,
  }
}
