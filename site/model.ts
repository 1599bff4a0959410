import type { Answer } from '../rules/answer.ts'
import type { ReleaseChange } from '../rules/changes/release.ts'
import { answered } from '../rules/report/answered.ts'
import { type DataReport, dataReport } from '../rules/report/report.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { ExpandedDevice } from '../schema/expand.ts'
import { historyOf, type Revision } from './history.ts'

/** Where the built files of this site are. */
export interface Assets {
  style: string
  icon: string
  /** By the name pages call it: the script, and the files it imports at once. */
  scripts: Record<string, { file: string; imports: string[] }>
}

/** Addresses within the site of the images that go with links to it. */
export interface Previews {
  site: string
  /** By device id. */
  devices: Record<string, string>
}

/** A device with what every page says of it. */
export interface SiteDevice {
  device: ExpandedDevice
  assistant: Answer
  app: Answer
  /** Newest first. */
  revisions: Revision[]
}

/** All that the pages are made from. */
export interface Site {
  dataset: Dataset
  devices: SiteDevice[]
  /** Without a slash at its end; null where it is not known. */
  siteUrl: string | null
  repository: string
  assets: Assets
  /** Null where the site does not know its own address: links to such a site are shown nowhere. */
  previews: Previews | null
  /** What the data knows as a whole, and what it does not. */
  report: DataReport
  /** What the newest releases changed, newest first, each with a page of its own; null without a history. */
  releases: readonly ReleaseChange[] | null
}

/** Every device expanded and answered for, by name. */
export function siteOf(
  dataset: Dataset,
  given: {
    now: Date
    releases: readonly ReleaseChange[] | null
    siteUrl: string | null
    repository: string
    assets: Assets
  },
): Site {
  const all = answered(dataset)
  const history = historyOf(given.releases ?? [])
  const devices = all.map(
    ({ device, answers }): SiteDevice => ({
      device,
      assistant: answers.home_assistant,
      app: answers.native_app,
      revisions: history(device.id),
    }),
  )
  devices.sort((a, b) => compareNames(a.device.name, b.device.name) || (a.device.id < b.device.id ? -1 : 1))
  return {
    dataset,
    devices,
    siteUrl: given.siteUrl?.replace(/\/+$/, '') ?? null,
    repository: given.repository,
    assets: given.assets,
    previews: null,
    report: dataReport(dataset, given.now, all),
    releases: given.releases,
  }
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
/** Names in the order a person expects. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b)

/** The file of an entry in the repository. */
export const entryPath = (device: Pick<ExpandedDevice, 'id' | 'vendor'>): string =>
  `data/devices/${device.vendor}/${device.id}.yaml`
