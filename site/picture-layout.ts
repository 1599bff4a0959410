import type { ExpandedDevice } from '../schema/expand.ts'
import { type Block, bottom, evenly, GAP, moved, type PictureBox, stacked } from './picture-boxes.ts'
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

/** An owner's box; where its lines are of several regions, a block for each. */
function blocksOf({ label, detail, endpoints }: Owner): Block<Drawable>[] {
  const regions = new Map<string, Drawable[]>()
  for (const each of [...endpoints].sort((a, b) => rankOf(a.endpoint) - rankOf(b.endpoint))) {
    const words = regionWords(each)
    regions.set(words, [...(regions.get(words) ?? []), each])
  }
  const sorted = [...regions].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
  const [first] = sorted
  if (first === undefined) return []
  if (sorted.length === 1) {
    const [words, lines] = first
    return [{ label, detail: [...detail, ...(words === '' ? [] : [words])], lines }]
  }
  return [
    { label, detail, lines: [] },
    ...sorted.map(([words, lines]) => ({ label: '', detail: words === '' ? [] : [words], lines })),
  ]
}

/** Moves a column to the middle of the picture and leads its lines to the device's side, in order and evenly. */
function led(
  boxes: readonly PictureBox<Drawable>[],
  height: number,
  device: Picture['device'],
): PictureBox<Drawable>[] {
  const count = boxes.reduce((sum, { lines }) => sum + lines.length, 0)
  let index = 0
  return moved(boxes, (height - bottom(boxes)) / 2).map((box) => ({
    ...box,
    lines: box.lines.map((line) => ({ ...line, from: evenly(device, count, index++) })),
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
    home: led(columns.home, height, device),
    outside: led(columns.outside, height, device),
  }
}
