import { sample } from '../rules/report/sample.ts'
import type { Dataset } from '../schema/dataset.ts'
import { isGroupPeer } from '../schema/endpoint.ts'
import { type ExpandedDevice, type ExpandedEndpoint, expandDevice } from '../schema/expand.ts'

/** What is the same in every test that looks at many entries: how many, and that one can ask for all. */
const MOST = 64
const EVERY = process.env.NETNEEDS_EVERY_ENTRY === '1'

const peerForm = ({ peer }: ExpandedEndpoint): string => {
  if ('role' in peer) return peer.role
  if ('host' in peer) return peer.host.startsWith('*.') ? 'wildcard' : 'host'
  return `${isGroupPeer(peer) ? 'group' : 'network'}${peer.network.includes(':') ? '6' : '4'}`
}

const portsForm = ({ ports }: ExpandedEndpoint): string =>
  [...new Set(ports.map((port) => (typeof port === 'number' ? 'number' : port === 'any' ? 'any' : 'range')))]
    .sort()
    .join('+') + (ports.length > 1 ? ' several' : '')

function endpointForms(endpoint: ExpandedEndpoint): string[] {
  const { direction, protocol, purpose, when, resolve, needed, via } = endpoint
  const far = `${direction} ${peerForm(endpoint)}`
  return [
    `${far} ${protocol} ${portsForm(endpoint)}`,
    `purpose ${purpose} ${direction}`,
    `when ${when} resolve ${resolve}`,
    `needs ${needed.home_assistant} ${needed.native_app} ${via === null}`,
  ]
}

/** Every form an entry has that something downstream may treat in its own way. */
function formsOf(device: ExpandedDevice): Set<string> {
  const { network, identify, endpoints, blocking } = device
  return new Set([
    ...endpoints.flatMap(endpointForms),
    ...blocking.map(({ method, outcome }) => `blocking ${method} ${outcome}`),
    `network ${network?.same_subnet} ${network?.source_nat} ${network?.reflector.length}`,
    `class ${device.home_assistant?.iot_class}`,
    ...Object.entries(identify).flatMap(([key, values]) => (values.length > 0 ? [`identify ${key}`] : [])),
    `endpoints ${Math.ceil(Math.log2(endpoints.length + 1))}`,
  ])
}

/**
 * Some entries, so that a run does not grow with the data: chosen so that every form of an entry that occurs in the
 * data occurs among them, then filled up at random. NETNEEDS_EVERY_ENTRY=1 gives all of them.
 */
export function someEntries(dataset: Dataset): string[] {
  const ids = Object.keys(dataset.devices).sort()
  if (EVERY) return ids
  const left = new Map(
    ids.flatMap((id) => {
      const device = expandDevice(dataset, id)
      return device === null ? [] : [[id, formsOf(device)] as const]
    }),
  )
  const picked: string[] = []
  for (;;) {
    const [best] = [...left].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    if (best === undefined || best[1].size === 0) break
    const [id, forms] = best
    picked.push(id)
    left.delete(id)
    for (const other of left.values()) for (const form of forms) other.delete(form)
  }
  return [...picked, ...sample([...left.keys()], Math.max(0, MOST - picked.length), 1)].sort()
}
