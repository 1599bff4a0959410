import type { Answer } from '../rules/answer.ts'
import { NEEDS, type Need } from '../schema/endpoint.ts'
import { statusOf } from '../schema/status.ts'
import { compareNames, type Site, type SiteDevice } from './model.ts'
import { ANSWERS, capital, categoryWords, WITHOUT_WORDS } from './words.ts'

/** Devices that have something in common. */
export interface Group {
  id: string
  name: string
  devices: SiteDevice[]
}

/** Devices by what one property says; those of which it says nothing are in no group. By name of the group. */
function grouped(
  devices: readonly SiteDevice[],
  idOf: (entry: SiteDevice) => string | undefined,
  nameOf: (id: string) => string,
): Group[] {
  const groups = new Map<string, Group>()
  for (const entry of devices) {
    const id = idOf(entry)
    if (id === undefined) continue
    const group = groups.get(id) ?? { id, name: nameOf(id), devices: [] }
    group.devices.push(entry)
    groups.set(id, group)
  }
  return [...groups.values()].sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** Devices by vendor: every vendor that has one. */
export const vendorGroups = ({ dataset, devices }: Site): Group[] =>
  grouped(
    devices,
    ({ device }) => device.vendor,
    (id) => dataset.vendors[id]?.name ?? id,
  )

/** Devices by category: every category that has one. */
export const categoryGroups = (devices: readonly SiteDevice[]): Group[] =>
  grouped(
    devices,
    ({ device }) => device.category,
    (id) => capital(categoryWords(id)),
  )

/** Devices by Home Assistant integration: every integration that an entry names. */
export const integrationGroups = (site: Site): Group[] =>
  grouped(
    site.devices,
    ({ device }) => device.home_assistant?.integration,
    (id) => listed(site, id)?.name ?? id,
  )

/** What data/integrations.yaml has of an integration; undefined where it does not list it. */
const listed = ({ dataset }: Site, id: string): { name: string } | undefined =>
  Object.hasOwn(dataset.integrations, id) ? dataset.integrations[id] : undefined

/** Home Assistant's own page of an integration; null where it has none, as of custom ones, which the list marks so. */
export function integrationUrl(site: Site, id: string): string | null {
  const known = listed(site, id)
  return known === undefined || known.name.endsWith('(custom)')
    ? null
    : `https://www.home-assistant.io/integrations/${id}/`
}

/** Devices of one answer. */
export interface InternetGroup extends Group {
  id: Need
}

/** Devices by what they need of the internet for Home Assistant: every answer that one has. */
export const internetGroups = (devices: readonly SiteDevice[]): InternetGroup[] =>
  ANSWERS.map((id) => ({
    id,
    name: WITHOUT_WORDS[id].title,
    devices: devices.filter(({ assistant }) => assistant.internet === id),
  })).filter((group) => group.devices.length > 0)

/** How many devices have which answer for Home Assistant. */
export function answerCounts(devices: readonly SiteDevice[]): Record<Need, number> {
  const counts = Object.fromEntries(NEEDS.map((need) => [need, 0])) as Record<Need, number>
  for (const { assistant } of devices) counts[assistant.internet] += 1
  return counts
}

/** What an answer rests on at best: a block test, what somebody saw, or the words of vendors and integrations. */
export type Ground = 'test' | 'seen' | 'said'

/**
 * The ground of the answer for Home Assistant; null where there is no answer. Of what decided it only those reports
 * count that say the same: that it works in one test is no ground for a no.
 */
export function groundOf({ device, assistant }: SiteDevice): Ground | null {
  if (assistant.internet === 'unknown') return null
  const ids = new Set(
    assistant.because
      .filter((reason) => agrees(reason, assistant.internet))
      .flatMap(({ sources }) => sources),
  )
  const sources = [...ids].flatMap((id) => device.sources[id] ?? [])
  if (sources.some(({ kind }) => kind === 'block-test')) return 'test'
  return statusOf(sources) === 'claimed' ? 'said' : 'seen'
}

function agrees({ kind, id }: Answer['because'][number], internet: Need): boolean {
  // The outcome is the last word of a report's id. "In part" follows from reports of either kind taken together.
  if (kind !== 'blocking' || internet === 'optional') return true
  return id.endsWith(internet === 'required' ? ':breaks' : ':works')
}
