import type { Dataset } from './dataset.ts'
import type { Device } from './device.ts'
import type { Endpoint, Need, ServiceEndpoint } from './endpoint.ts'
import type { Source } from './source.ts'
import { type Status, statusOf } from './status.ts'

/** An endpoint as every answer gives it: all keys present, its service named, its status computed. */
export interface ExpandedEndpoint extends Endpoint {
  /** The id of the service it came from; null for the device's own. Its id is then `service.endpoint`. */
  via: string | null
  status: Status
}

/** A device with the endpoints and sources of the services it uses written out. */
export interface ExpandedDevice extends Omit<Device, 'endpoints' | 'exceptions'> {
  id: string
  vendor_name: string
  endpoints: ExpandedEndpoint[]
  status: Status
}

const RANK: Record<Need, number> = { 'not-needed': 0, optional: 1, required: 2, unknown: 1.5 }

/**
 * What a device needs of one endpoint of a service: what it needs of the service, lowered by what the
 * service needs of the endpoint. Unknown stays unknown, except that of an unneeded service nothing is needed.
 */
export function needThroughService(ofService: Need, ofEndpoint: Need | undefined): Need {
  if (ofEndpoint === undefined) return ofService
  if (ofService === 'not-needed' || ofEndpoint === 'not-needed') return 'not-needed'
  if (ofService === 'unknown' || ofEndpoint === 'unknown') return 'unknown'
  return RANK[ofService] < RANK[ofEndpoint] ? ofService : ofEndpoint
}

/** The id under which an endpoint of a service stands in a device that uses it. */
export const serviceEndpointId = (service: string, endpoint: string): string => `${service}.${endpoint}`
/** The id under which a source of a service stands in a device that uses it. */
export const serviceSourceId = serviceEndpointId

/** Whether the device's word about the whole service is also one about this endpoint. */
const leavesNeed = ({ needed }: ServiceEndpoint): boolean =>
  needed.native_app === undefined || needed.home_assistant === undefined

function throughService(
  use: Device['uses'][number],
  endpoint: ServiceEndpoint,
  sources: Record<string, Source>,
): ExpandedEndpoint {
  const ids = [...use.sources, ...endpoint.sources.map((id) => serviceSourceId(use.service, id))]
  return {
    ...endpoint,
    id: serviceEndpointId(use.service, endpoint.id),
    needed: {
      native_app: needThroughService(use.needed.native_app, endpoint.needed.native_app),
      home_assistant: needThroughService(use.needed.home_assistant, endpoint.needed.home_assistant),
    },
    breaks: endpoint.breaks ?? (leavesNeed(endpoint) ? use.breaks : null),
    sources: ids,
    via: use.service,
    status: statusOf(ids.flatMap((id) => sources[id] ?? [])),
  }
}

/** The device with its services expanded; null when the data set has no such device. */
export function expandDevice(dataset: Dataset, id: string): ExpandedDevice | null {
  const device = Object.hasOwn(dataset.devices, id) ? dataset.devices[id] : undefined
  if (!device) return null
  const sources: Record<string, Source> = { ...device.sources }
  for (const use of device.uses) {
    for (const [sourceId, source] of Object.entries(dataset.services[use.service]?.sources ?? {})) {
      sources[serviceSourceId(use.service, sourceId)] = source
    }
  }
  const own = device.endpoints.map((endpoint) => ({
    ...endpoint,
    via: null,
    status: statusOf(endpoint.sources.flatMap((sourceId) => sources[sourceId] ?? [])),
  }))
  const shared = device.uses.flatMap((use) =>
    (dataset.services[use.service]?.endpoints ?? []).map((endpoint) =>
      throughService(use, endpoint, sources),
    ),
  )
  const { exceptions: _exceptions, ...rest } = device
  return {
    ...rest,
    id,
    vendor_name: dataset.vendors[device.vendor]?.name ?? device.vendor,
    endpoints: [...own, ...shared],
    sources,
    status: statusOf(Object.values(device.sources)),
  }
}

const known = new WeakMap<Dataset, Map<string, ExpandedDevice | null>>()

/** The expanded device, computed once for each data set held. */
export function expanded(dataset: Dataset, id: string): ExpandedDevice | null {
  let devices = known.get(dataset)
  if (devices === undefined) {
    devices = new Map()
    known.set(dataset, devices)
  }
  const held = devices.get(id)
  if (held !== undefined) return held
  const device = expandDevice(dataset, id)
  if (device !== null) devices.set(id, device)
  return device
}
