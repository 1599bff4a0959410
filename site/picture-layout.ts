import { isGroupPeer, type Need, type Peer, peerText } from '../schema/endpoint.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../schema/expand.ts'
import { platformDomain } from '../schema/registrable.ts'

/** One line of the picture: an endpoint, from the device to where it ends. */
export interface PictureLine {
  endpoint: ExpandedEndpoint
  /** Where it touches the device and the far end, in units of the picture. */
  from: number
  to: number
}

/** Somebody at the other end, with the lines that lead there. */
export interface PictureNode {
  label: string
  /** A second, smaller line; '' for none. */
  detail: string
  y: number
  height: number
  lines: PictureLine[]
}

export interface Picture {
  width: number
  height: number
  device: { x: number; y: number; width: number; height: number }
  /** At home: Home Assistant, the phone, the router, the network. */
  home: PictureNode[]
  /** Outside: whose servers they are, by the domain somebody registered. */
  outside: PictureNode[]
}

export const WIDTH = 400
/** Where the columns end and begin. */
export const COLUMNS = { home: 108, device: [146, 230], outside: 270 } as const
/** So many owners have a box of their own; the others share one. */
const MOST_OWNERS = 12
const LEAST_HEIGHT = 34
const GAP = 10
const RANK: Record<Need, number> = { required: 0, optional: 1, unknown: 2, 'not-needed': 3 }

const ROLES: Record<string, string> = {
  'home-assistant': 'Home Assistant',
  'native-app': 'Phone',
  gateway: 'Router',
  lan: 'Home network',
  broadcast: 'Home network',
}

/** Who is at the other end, and on which side of the picture. */
function ownerOf(peer: Peer): { side: 'home' | 'outside'; label: string } {
  if ('role' in peer) {
    const label = ROLES[peer.role]
    return label === undefined ? { side: 'outside', label: 'Any host' } : { side: 'home', label }
  }
  if (isGroupPeer(peer)) return { side: 'home', label: 'Home network' }
  if ('network' in peer) return { side: 'outside', label: 'Addresses' }
  const host = peerText(peer).replace(/^\*\./, '')
  return { side: 'outside', label: platformDomain(host) ?? host }
}

const rank = ({ needed }: ExpandedEndpoint): number =>
  Math.min(RANK[needed.home_assistant], RANK[needed.native_app])
const rankOf = (lines: readonly ExpandedEndpoint[]): number => Math.min(...lines.map(rank))

/** One below the other, each as high as its lines need. */
function stacked(groups: [string, ExpandedEndpoint[]][], step: number): PictureNode[] {
  let y = GAP
  return groups.map(([label, unordered]) => {
    const endpoints = [...unordered].sort((a, b) => rank(a) - rank(b))
    const height = Math.max(LEAST_HEIGHT, (endpoints.length + 1) * step)
    const first = y + (height - (endpoints.length - 1) * step) / 2
    const node = {
      label,
      detail: endpoints.length === 1 ? '1 connection' : `${endpoints.length} connections`,
      y,
      height,
      lines: endpoints.map((endpoint, index) => ({ endpoint, from: 0, to: first + index * step })),
    }
    y += height + GAP
    return node
  })
}

const bottom = (nodes: readonly PictureNode[]): number =>
  Math.max(GAP, ...nodes.map(({ y, height }) => y + height + GAP))

/** Moves a column to the middle of the picture and leads its lines to the device's side, in order and evenly. */
function led(nodes: readonly PictureNode[], height: number, device: Picture['device']): PictureNode[] {
  const shift = (height - bottom(nodes) + GAP) / 2 - GAP / 2
  const count = nodes.reduce((sum, { lines }) => sum + lines.length, 0)
  let index = 0
  return nodes.map((node) => ({
    ...node,
    y: node.y + shift,
    lines: node.lines.map((line) => {
      index += 1
      return { ...line, from: device.y + (device.height * index) / (count + 1), to: line.to + shift }
    }),
  }))
}

/** Who talks to whom, as a drawing: pure, the same wherever it is made. Null where the entry names nobody. */
export function pictureOf({ endpoints }: Pick<ExpandedDevice, 'endpoints'>): Picture | null {
  if (endpoints.length === 0) return null
  const sides = {
    home: new Map<string, ExpandedEndpoint[]>(),
    outside: new Map<string, ExpandedEndpoint[]>(),
  }
  for (const endpoint of endpoints) {
    const { side, label } = ownerOf(endpoint.peer)
    sides[side].set(label, [...(sides[side].get(label) ?? []), endpoint])
  }
  const order = Object.values(ROLES)
  const home = [...sides.home].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  const owners = [...sides.outside].sort(
    ([a, x], [b, y]) => rankOf(x) - rankOf(y) || y.length - x.length || (a < b ? -1 : 1),
  )
  const outside = owners.slice(0, MOST_OWNERS)
  const others = owners.slice(MOST_OWNERS)
  if (others.length > 0)
    outside.push([`${others.length} more owners`, others.flatMap(([, theirs]) => theirs)])
  const step = endpoints.length > 60 ? 5 : endpoints.length > 24 ? 8 : 12
  const columns = { home: stacked(home, step), outside: stacked(outside, step) }
  const height = Math.max(bottom(columns.home), bottom(columns.outside), 90)
  const [left, right] = COLUMNS.device
  const high = Math.min(height - 2 * GAP, Math.max(60, height / 2))
  const device = { x: left, y: (height - high) / 2, width: right - left, height: high }
  return {
    width: WIDTH,
    height,
    device,
    home: led(columns.home, height, device),
    outside: led(columns.outside, height, device),
  }
}
