import type { ExpandedEndpoint } from '../schema/expand.ts'
import type { Source } from '../schema/source.ts'
import {
  type Block,
  bottom,
  evenly,
  GAP,
  moved,
  NAME_WIDTH,
  type PictureBox,
  stacked,
  wrapped,
} from './picture-boxes.ts'
import { type Drawable, type Owner, ownersOf, rankOf, type ServiceNames } from './picture-owners.ts'

/** A device of a home: `key` tells two of the same model apart. */
export interface HomeDevice {
  key: string
  name: string
  endpoints: readonly ExpandedEndpoint[]
  sources?: Readonly<Record<string, Pick<Source, 'region'>>>
}

/** What one line stands for: an endpoint of a device, or all that a device has with an owner. */
export interface HomeLine {
  device: string
  name: string
  /** The most needed first. */
  endpoints: ExpandedEndpoint[]
}

/** A home: devices in the middle column, each with its name in rows and the height its lines need. */
export interface HomePicture {
  height: number
  devices: { key: string; name: string; rows: string[]; y: number; height: number }[]
  home: PictureBox<HomeLine>[]
  outside: PictureBox<HomeLine>[]
  /** Everybody on both sides, each once. */
  names: { home: string[]; outside: string[] }
}

/** So many lines stay apart; from there on a device and an owner share one. */
const MOST_LINES = 24
/** So many devices share the boxes of the home; of more, each has its own beside it, or lines were all one would see. */
const MOST_SHARING = 6
const LEAST_OWNERS = 16
const ROW = 15
const STEP = 11

function linesOf(owner: Owner, merged: boolean, names: ReadonlyMap<string, string>): HomeLine[] {
  const byDevice = new Map<string, Drawable[]>()
  for (const each of owner.endpoints) byDevice.set(each.device, [...(byDevice.get(each.device) ?? []), each])
  return [...byDevice].flatMap(([device, all]) => {
    const endpoints = all.map(({ endpoint }) => endpoint).sort((a, b) => rankOf(a) - rankOf(b))
    const line = (of: ExpandedEndpoint[]) => ({ device, name: names.get(device) ?? device, endpoints: of })
    return merged ? [line(endpoints)] : endpoints.map((endpoint) => line([endpoint]))
  })
}

type Boxes = PictureBox<HomeLine>[]

/** Boxes from the top as near as may be to where their devices are, none over another. */
function nearTheirs(boxes: Boxes, center: (line: HomeLine) => number, height: number): Boxes {
  const wish = ({ lines }: Boxes[number]) => lines.reduce((sum, { of }) => sum + center(of), 0) / lines.length
  const sorted = [...boxes].sort((a, b) => wish(a) - wish(b))
  let top = GAP
  const tops = sorted.map((box) => {
    const y = Math.max(top, wish(box) - box.height / 2)
    top = y + box.height + GAP
    return y
  })
  let floor = height
  for (const [index, box] of [...sorted.entries()].reverse()) {
    tops[index] = Math.min(tops[index] ?? 0, floor - GAP - box.height)
    floor = tops[index] ?? 0
  }
  return sorted.flatMap((box, index) => moved([box], (tops[index] ?? 0) - box.y))
}

/**
 * Who talks to whom in a whole home: pure, the same wherever it is made. Devices stand in the order given. Null where
 * no device talks to anybody that is known.
 */
export function homePictureOf(
  devices: readonly HomeDevice[],
  services: ServiceNames = {},
): HomePicture | null {
  const all = devices.flatMap(({ key, endpoints, sources = {} }) =>
    endpoints.map((endpoint) => ({ device: key, endpoint, sources })),
  )
  if (all.length === 0) return null
  const merged = all.length > MOST_LINES
  const sharing = devices.length <= MOST_SHARING
  const names = new Map(devices.map(({ key, name }) => [key, name]))
  const owners = ownersOf(all, services, Math.max(LEAST_OWNERS, Math.ceil(devices.length * 1.25)))
  const at = {
    home: owners.filter(({ side }) => side === 'home'),
    outside: owners.filter(({ side }) => side === 'outside'),
  }
  const block = (owner: Owner): Block<HomeLine> => ({
    label: owner.label,
    detail: owner.detail,
    lines: linesOf(owner, merged, names),
  })
  const outside = stacked(at.outside.map((owner) => [block(owner)]))
  const shared = sharing ? stacked(at.home.map((owner) => [block(owner)])) : []
  /** What a device has with the home, in a box of its own. */
  const own = (key: string): Boxes => {
    if (sharing) return []
    const theirs = at.home
      .map((owner) => ({ ...owner, endpoints: owner.endpoints.filter(({ device }) => device === key) }))
      .filter(({ endpoints }) => endpoints.length > 0)
    return theirs.length === 0 ? [] : stacked([theirs.map(block)])
  }
  const counts = (boxes: Boxes, key: string) =>
    boxes.reduce((sum, { lines }) => sum + lines.filter(({ of }) => of.device === key).length, 0)
  let y = GAP
  const rows = devices.map(({ key, name }) => {
    const home = own(key)
    const nameRows = wrapped(name, NAME_WIDTH, 3)
    const lines = Math.max(counts(shared, key), counts(outside, key))
    const height = Math.max(nameRows.length * ROW + 10, (lines + 1) * STEP, bottom(home) - 2 * GAP)
    const device = { key, name, rows: nameRows, y, height }
    y += height + GAP
    return { device, home }
  })
  const height = Math.max(bottom(shared), bottom(outside), y)
  const down = (height - y) / 2
  const placed = rows.map(({ device }) => ({ ...device, y: device.y + down }))
  const byKey = new Map(placed.map((device) => [device.key, device]))
  const center = ({ device }: HomeLine) => {
    const found = byKey.get(device)
    return found === undefined ? 0 : found.y + found.height / 2
  }
  const led = (boxes: Boxes): Boxes => {
    const taken = new Map<string, number>()
    return boxes.map((box) => ({
      ...box,
      lines: box.lines.map((line) => {
        const device = byKey.get(line.of.device)
        const index = taken.get(line.of.device) ?? 0
        taken.set(line.of.device, index + 1)
        const from = device === undefined ? line.to : evenly(device, counts(boxes, line.of.device), index)
        return { ...line, from }
      }),
    }))
  }
  const beside = rows.flatMap(({ device, home }) =>
    moved(home, down + device.y + (device.height - bottom(home)) / 2).map((box) => ({
      ...box,
      lines: box.lines.map((line) => ({ ...line, from: line.to })),
    })),
  )
  return {
    height,
    devices: placed,
    home: sharing ? led(nearTheirs(shared, center, height)) : beside,
    outside: led(nearTheirs(outside, center, height)),
    names: { home: at.home.map(({ label }) => label), outside: at.outside.map(({ label }) => label) },
  }
}
