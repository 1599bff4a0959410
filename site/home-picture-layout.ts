import type { ExpandedEndpoint } from '../schema/expand.ts'
import type { Source } from '../schema/source.ts'
import { type Block, bottom, evenly, GAP, moved, type PictureBox, stacked } from './picture-boxes.ts'
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

/** A home: devices in the middle column, each with its name and the height its lines need. */
export interface HomePicture {
  height: number
  devices: { key: string; name: string; y: number; height: number }[]
  home: PictureBox<HomeLine>[]
  outside: PictureBox<HomeLine>[]
}

/** So many lines stay apart; from there on a device and an owner share one. */
const MOST_LINES = 24
const MOST_OWNERS = 16
const DEVICE_HEIGHT = 38
const DEVICE_STEP = 9

function linesOf(owner: Owner, merged: boolean, names: ReadonlyMap<string, string>): HomeLine[] {
  const byDevice = new Map<string, Drawable[]>()
  for (const each of owner.endpoints) byDevice.set(each.device, [...(byDevice.get(each.device) ?? []), each])
  return [...byDevice].flatMap(([device, all]) => {
    const endpoints = all.map(({ endpoint }) => endpoint).sort((a, b) => rankOf(a) - rankOf(b))
    const line = (of: ExpandedEndpoint[]) => ({ device, name: names.get(device) ?? device, endpoints: of })
    return merged ? [line(endpoints)] : endpoints.map((endpoint) => line([endpoint]))
  })
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
  const owners = ownersOf(all, services, MOST_OWNERS)
  const column = (side: Owner['side']) =>
    stacked(
      owners
        .filter((owner) => owner.side === side)
        .map(({ label, detail, ...owner }): Block<HomeLine>[] => [
          { label, detail, lines: linesOf({ ...owner, label, detail }, merged, names) },
        ]),
    )
  const columns = { home: column('home'), outside: column('outside') }
  const counts = (boxes: readonly PictureBox<HomeLine>[], key: string) =>
    boxes.reduce((sum, { lines }) => sum + lines.filter(({ of }) => of.device === key).length, 0)
  let y = GAP
  const middle = devices.map(({ key, name }) => {
    const lines = Math.max(counts(columns.home, key), counts(columns.outside, key))
    const device = { key, name, y, height: Math.max(DEVICE_HEIGHT, (lines + 1) * DEVICE_STEP) }
    y += device.height + GAP
    return device
  })
  const height = Math.max(bottom(columns.home), bottom(columns.outside), bottom(middle))
  const down = (height - bottom(middle)) / 2
  const placed = middle.map((device) => ({ ...device, y: device.y + down }))
  const led = (boxes: readonly PictureBox<HomeLine>[]): PictureBox<HomeLine>[] => {
    const taken = new Map<string, number>()
    return moved(boxes, (height - bottom(boxes)) / 2).map((box) => ({
      ...box,
      lines: box.lines.map((line) => {
        const device = placed.find(({ key }) => key === line.of.device)
        const index = taken.get(line.of.device) ?? 0
        taken.set(line.of.device, index + 1)
        return {
          ...line,
          from: device === undefined ? line.to : evenly(device, counts(boxes, line.of.device), index),
        }
      }),
    }))
  }
  return { height, devices: placed, home: led(columns.home), outside: led(columns.outside) }
}
