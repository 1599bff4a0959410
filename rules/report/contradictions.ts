import type { Blocking } from '../../schema/device.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { blockingText } from '../answer.ts'

/** Reports on one device that cannot all be true of every copy of it. */
export interface Contradiction {
  device: string
  name: string
  /** What was blocked. */
  of: string
  /** Each report in words, with the ids of its sources. */
  reports: { text: string; sources: string[] }[]
}

/** Whether two reports speak of the same function by the same method, as far as they say. */
const comparable = (a: Blocking, b: Blocking): boolean =>
  a.of === b.of &&
  (a.for === b.for || a.for === null || b.for === null) &&
  (a.method === b.method || a.method === 'unknown' || b.method === 'unknown')

/** Where one report says that it works when something is blocked, and another that it does not. */
export function contradictionsOf(device: ExpandedDevice): Contradiction[] {
  const found = new Map<string, Set<Blocking>>()
  for (const good of device.blocking) {
    if (good.outcome !== 'works') continue
    for (const bad of device.blocking) {
      if (bad.outcome === 'works' || !comparable(good, bad)) continue
      found.set(good.of, (found.get(good.of) ?? new Set()).add(good).add(bad))
    }
  }
  return [...found].map(([of, lines]) => ({
    device: device.id,
    name: device.name,
    of,
    reports: [...lines].map((line) => ({ text: blockingText(line), sources: line.sources })),
  }))
}
