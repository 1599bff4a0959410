import type { Answer } from '../rules/answer.ts'
import { answered } from '../rules/report/answered.ts'
import { type DataReport, dataReport } from '../rules/report/report.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { ExpandedDevice } from '../schema/expand.ts'

/** One change of an entry, as the version control of the data has it. */
export interface Change {
  /** ISO 8601 day. */
  date: string
  commit: string
  subject: string
}

/** Changes by device id, newest first. */
export type History = Record<string, Change[]>

/** Where the built files of this site are. */
export interface Assets {
  style: string
  icon: string
  /** By the name pages call it: the script, and the files it imports at once. */
  scripts: Record<string, { file: string; imports: string[] }>
}

/** A device with what every page says of it. */
export interface SiteDevice {
  device: ExpandedDevice
  assistant: Answer
  app: Answer
  changes: Change[]
}

/** All that the pages are made from. */
export interface Site {
  dataset: Dataset
  devices: SiteDevice[]
  /** Without a slash at its end; null where it is not known. */
  siteUrl: string | null
  repository: string
  assets: Assets
  /** What the data knows as a whole, and what it does not. */
  report: DataReport
  /** Whether there is a version history at all. */
  hasHistory: boolean
}

/** Every device expanded and answered for, by name. */
export function siteOf(
  dataset: Dataset,
  given: { now: Date; history: History | null; siteUrl: string | null; repository: string; assets: Assets },
): Site {
  const all = answered(dataset)
  const devices = all.map(({ device, answers }): SiteDevice => {
    const { id } = device
    const changes =
      given.history !== null && Object.hasOwn(given.history, id) ? (given.history[id] ?? []) : []
    return { device, assistant: answers.home_assistant, app: answers.native_app, changes }
  })
  devices.sort((a, b) => compareNames(a.device.name, b.device.name) || (a.device.id < b.device.id ? -1 : 1))
  return {
    dataset,
    devices,
    siteUrl: given.siteUrl?.replace(/\/+$/, '') ?? null,
    repository: given.repository,
    assets: given.assets,
    report: dataReport(dataset, given.now, all),
    hasHistory: given.history !== null,
  }
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
/** Names in the order a person expects. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b)

/** The file of an entry in the repository. */
export const entryPath = (device: Pick<ExpandedDevice, 'id' | 'vendor'>): string =>
  `data/devices/${device.vendor}/${device.id}.yaml`
