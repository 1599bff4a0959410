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
import {
  type Drawable,
  type Owner,
  ownersOf,
  rankOf,
  type ServiceNames,
  type Side,
} from './picture-owners.ts'

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
/** So many devices share boxes; of more, each has its own on both sides, or lines were all one would see. */
const MOST_SHARING = 6
/** So many owners outside have a box of their own, and so many of one device a row of its box. */
const MOST_OWNERS = 16
const MOST_OWN = 8
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
  const names = new Map(devices.map(({ key, name }) => [key, name]))
  const blockOf = (owner: Owner): Block<HomeLine> => ({
    label: owner.label,
    detail: owner.detail,
    lines: linesOf(owner, merged, names),
  })
  const labels = (side: Side) =>
    ownersOf(all, services, Number.POSITIVE_INFINITY)
      .filter((owner) => owner.side === side)
      .map(({ label }) => label)
  const drawn =
    devices.length <= MOST_SHARING
      ? sharing(devices, ownersOf(all, services, MOST_OWNERS), blockOf)
      : apart(
          devices,
          (key) =>
            ownersOf(
              all.filter(({ device }) => device === key),
              services,
              MOST_OWN,
            ),
          blockOf,
        )
  return { ...drawn, names: { home: labels('home'), outside: labels('outside') } }
}

type Drawn = Omit<HomePicture, 'names'>
type BlockOf = (owner: Owner) => Block<HomeLine>

/** Devices below each other, each at least so high. */
function column(devices: readonly HomeDevice[], least: (key: string) => number): Drawn['devices'] {
  let y = GAP
  return devices.map(({ key, name }) => {
    const rows = wrapped(name, NAME_WIDTH, 3)
    const device = { key, name, rows, y, height: Math.max(rows.length * ROW + 10, least(key)) }
    y += device.height + GAP
    return device
  })
}

/** A box for every device and side, beside the device, so that lines go straight and cross nothing. */
function apart(
  devices: readonly HomeDevice[],
  ownersOfDevice: (key: string) => Owner[],
  blockOf: BlockOf,
): Drawn {
  const own = new Map(
    devices.map(({ key }) => {
      const owners = ownersOfDevice(key)
      const on = (side: Side): Boxes => {
        const blocks = owners.filter((owner) => owner.side === side).map(blockOf)
        return blocks.length === 0 ? [] : stacked([blocks])
      }
      return [key, { home: on('home'), outside: on('outside') }]
    }),
  )
  const placed = column(devices, (key) =>
    Math.max(...Object.values(own.get(key) ?? {}).map((boxes) => bottom(boxes) - 2 * GAP)),
  )
  const beside = (side: Side): Boxes =>
    placed.flatMap(({ key, y, height }) => {
      const boxes = own.get(key)?.[side] ?? []
      return moved(boxes, y + (height - bottom(boxes)) / 2).map((box) => ({
        ...box,
        lines: box.lines.map((line) => ({ ...line, from: line.to })),
      }))
    })
  return { height: bottom(placed), devices: placed, home: beside('home'), outside: beside('outside') }
}

/** A box for every owner, with the lines of all devices. */
function sharing(devices: readonly HomeDevice[], owners: readonly Owner[], blockOf: BlockOf): Drawn {
  const boxesOf = (side: Side): Boxes =>
    stacked(owners.filter((owner) => owner.side === side).map((owner) => [blockOf(owner)]))
  const columns = { home: boxesOf('home'), outside: boxesOf('outside') }
  const counts = (boxes: Boxes, key: string) =>
    boxes.reduce((sum, { lines }) => sum + lines.filter(({ of }) => of.device === key).length, 0)
  const middle = column(
    devices,
    (key) => (Math.max(counts(columns.home, key), counts(columns.outside, key)) + 1) * STEP,
  )
  const height = Math.max(bottom(columns.home), bottom(columns.outside), bottom(middle))
  const down = (height - bottom(middle)) / 2
  const placed = middle.map((device) => ({ ...device, y: device.y + down }))
  const byKey = new Map(placed.map((device) => [device.key, device]))
  const center = ({ device }: HomeLine) => {
    const found = byKey.get(device)
    return found === undefined ? 0 : found.y + found.height / 2
  }
  const led = (boxes: Boxes): Boxes => {
    const taken = new Map<string, number>()
    return nearTheirs(boxes, center, height).map((box) => ({
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
  return { height, devices: placed, home: led(columns.home), outside: led(columns.outside) }
}
