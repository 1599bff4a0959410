import type { ExpandedDevice } from '../schema/expand.ts'
import { type Block, bottom, GAP, moved, type PictureBox, stacked } from './picture-boxes.ts'
import {
  type Drawable,
  type Owner,
  ownersOf,
  rankOf,
  regionWords,
  type ServiceNames,
} from './picture-owners.ts'

/** Who talks to whom: heights in pixels, widths by `COLUMNS`. */
export interface Picture {
  height: number
  device: { y: number; height: number }
  /** At home: Home Assistant, the phone, the router, the network. */
  home: PictureBox<Drawable>[]
  /** Outside: whose servers they are, by service or by the domain somebody registered. */
  outside: PictureBox<Drawable>[]
}

/** Where the columns begin and end, in percent of the width: letters stay as large as the page's, boxes grow. */
export const COLUMNS = { home: [0, 30], device: [38.5, 61.5], outside: [70, 100] } as const
/** So many owners have a box of their own; the others share one. */
const MOST_OWNERS = 12
const LEAST_DEVICE = 60
/** A picture higher than this is not seen at once on a phone. */
export const TALL = 450

/** So many regions of one owner have a block each; with more of them the box would say little but where. */
const MOST_REGIONS = 3

/** An owner's box; where its lines are of several regions, a block for each. */
function blocksOf({ side, label, detail, endpoints }: Owner): Block<Drawable>[] {
  const lines = [...endpoints].sort((a, b) => rankOf(a.endpoint) - rankOf(b.endpoint))
  if (side === 'home') return [{ label, detail, lines }]
  const regions = Map.groupBy(lines, (each) => regionWords([each]).join('\n'))
  if (regions.size === 1 || regions.size > MOST_REGIONS)
    return [{ label, detail: [...detail, ...regionWords(lines)], lines }]
  const sorted = [...regions.values()].sort((a, b) => regionWords(b).length - regionWords(a).length)
  return [
    { label, detail, lines: [] },
    ...sorted.map((each) => ({ label: '', detail: regionWords(each), lines: each })),
  ]
}

/** Moves a column to the middle, in a long picture to the top, where it is begun to be read. Its lines go straight. */
function placed(boxes: readonly PictureBox<Drawable>[], height: number): PictureBox<Drawable>[] {
  const down = height > TALL ? 0 : (height - bottom(boxes)) / 2
  return moved(boxes, down).map((box) => ({
    ...box,
    lines: box.lines.map((line) => ({ ...line, from: line.to })),
  }))
}

/** The picture of one device: pure, the same wherever it is made. Null where the entry names nobody. */
export function pictureOf(
  { id, endpoints, sources }: Pick<ExpandedDevice, 'id' | 'endpoints' | 'sources'>,
  services: ServiceNames = {},
): Picture | null {
  if (endpoints.length === 0) return null
  const all = endpoints.map((endpoint) => ({ device: id, endpoint, sources }))
  const owners = ownersOf(all, services, MOST_OWNERS)
  const column = (side: Owner['side']) => stacked(owners.filter((owner) => owner.side === side).map(blocksOf))
  const columns = { home: column('home'), outside: column('outside') }
  const height = Math.max(bottom(columns.home), bottom(columns.outside), LEAST_DEVICE + 2 * GAP)
  const device = { y: GAP, height: height - 2 * GAP }
  return {
    height,
    device,
    home: placed(columns.home, height),
    outside: placed(columns.outside, height),
  }
}
