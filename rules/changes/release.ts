import type { Dataset } from '../../schema/dataset.ts'
import {
  changesBetween,
  type DeviceChange,
  type ServiceChange,
  servicesBetween,
} from '../../schema/difference.ts'
import { type Widening, widenedBetween } from '../widened.ts'

/** What one release changed, set against the one before it. */
export interface ReleaseChange {
  id: string
  /** ISO 8601, UTC. */
  date: string
  /** Null for what is not committed. */
  commit: string | null
  /** The release before; null for the first, whose entries are counted and not listed. */
  before: string | null
  /** How many devices it has. */
  devices: number
  changes: DeviceChange[]
  services: ServiceChange[]
  widened: Widening[]
}

/** What a release changed; null is the state before the first. */
export function releaseChange(
  before: Dataset | null,
  after: Dataset,
  { date, commit }: Pick<ReleaseChange, 'date' | 'commit'>,
): ReleaseChange {
  const changes = before === null ? [] : changesBetween(before, after)
  return {
    id: after.release,
    date,
    commit,
    before: before?.release ?? null,
    devices: Object.keys(after.devices).length,
    changes,
    services: before === null ? [] : servicesBetween(before, after),
    widened: before === null ? [] : widenedBetween(before, after, changes),
  }
}
