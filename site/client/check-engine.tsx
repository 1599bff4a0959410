import { compareDevice } from '../../capture/compare.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { Comparison } from '../parts/comparison.tsx'
import { HostTable } from '../parts/host-table.tsx'
import type { Read } from './capture-protocol.ts'
import type { HomeHost } from './check-hosts.ts'

export { hostsOf, LIKELY } from './check-hosts.ts'

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
