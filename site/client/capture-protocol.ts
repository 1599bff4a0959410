import type { Inventory } from '../../capture/inventory.ts'
import type { Dataset } from '../../schema/dataset.ts'
import type { Observed, ObservedInput } from '../../schema/observed.ts'

export type Phase = NonNullable<ObservedInput['phase']>

/** A file as the person chose it, and what the device was doing meanwhile. */
export interface Chosen {
  file: File
  phase: Phase | null
}

/** What the page asks of its worker, once. */
export interface ReadRequest {
  files: Chosen[]
  /** Addresses and ranges of the home, as written. */
  lan: string[]
  homeAssistant: string[]
  app: string[]
  /** Address of the script with the data set. */
  dataset: string
  /** Whether lists of hosts (leases, neighbours, Home Assistant's registry) are wanted too. */
  lists: boolean
}

/** A list of hosts among the files. */
export interface ListFile extends Inventory {
  name: string
}

export interface Read {
  observed: Observed
  lists: ListFile[]
}

/** What the worker says: how far it is, and in the end one of the other two. */
export type ReadAnswer =
  | { kind: 'progress'; file: number; bytes: number; total: number; packets: number | null }
  | { kind: 'done'; read: Read }
  | { kind: 'failed'; file: string | null; reason: string }

/** What the script with the data set gives: the set, and where the text of each entry and the registry of makers are. */
export interface DatasetModule {
  default: { dataset: Dataset; texts: Record<string, string>; makers: string }
}

/** What the script with the registry of makers gives: a text of `packMakers`. */
export interface MakersModule {
  default: string
}
