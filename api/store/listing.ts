import { type Answer, answer } from '../../rules/answer.ts'
import type { Dataset } from '../../schema/dataset.ts'
import type { Need } from '../../schema/endpoint.ts'
import { peerText } from '../../schema/endpoint.ts'
import { type ExpandedDevice, expanded } from '../../schema/expand.ts'

/** A device as lists give it, without URLs. */
export interface Summary {
  id: string
  name: string
  vendor: string
  vendor_name: string
  category: string
  models: string[]
  also_known_as: string[]
  native_app: string | null
  home_assistant: ExpandedDevice['home_assistant']
  status: ExpandedDevice['status']
  /** Whether it needs the internet, as the compiled answer says. */
  internet: { home_assistant: Need; native_app: Need }
  endpoints: number
  sources: number
  /** The newest date a source gives; null where none does. */
  newest_source: string | null
}

/** What one device has in the tables of lists and search. */
export interface Listing {
  summary: Summary
  expanded: ExpandedDevice
  internetBoth: Need
  search: { name: string; aliases: string; hosts: string; notes: string }
}

const STRENGTH: Record<Need, number> = { required: 3, optional: 2, unknown: 1, 'not-needed': 0 }
/** What is needed where both consumers must keep working. */
const stronger = (a: Need, b: Need): Need => (STRENGTH[a] >= STRENGTH[b] ? a : b)

/** Both compiled answers of a device. */
export const answers = (device: ExpandedDevice): { home_assistant: Answer; native_app: Answer } => ({
  home_assistant: answer(device, 'home-assistant'),
  native_app: answer(device, 'native-app'),
})

/** The list entry of a device; null when the data set has no such device. */
export function listing(dataset: Dataset, id: string): Listing | null {
  const device = expanded(dataset, id)
  if (device === null) return null
  const { home_assistant, native_app } = answers(device)
  const dates = Object.values(device.sources).flatMap((source) => source.date ?? [])
  const lines = (values: readonly (string | null | undefined)[]) => values.filter(Boolean).join('\n')
  return {
    expanded: device,
    summary: {
      id,
      name: device.name,
      vendor: device.vendor,
      vendor_name: device.vendor_name,
      category: device.category,
      models: device.models,
      also_known_as: device.also_known_as,
      native_app: device.native_app,
      home_assistant: device.home_assistant,
      status: device.status,
      internet: { home_assistant: home_assistant.internet, native_app: native_app.internet },
      endpoints: device.endpoints.length,
      sources: Object.keys(device.sources).length,
      newest_source: dates.sort().at(-1) ?? null,
    },
    internetBoth: stronger(home_assistant.internet, native_app.internet),
    search: {
      name: `${device.name}\n${id}`,
      aliases: lines([
        device.vendor_name,
        ...(dataset.vendors[device.vendor]?.also_known_as ?? []),
        ...device.models,
        ...device.also_known_as,
        device.category,
        device.native_app,
        device.home_assistant?.integration,
      ]),
      hosts: lines(
        device.endpoints.map((endpoint) => ('role' in endpoint.peer ? null : peerText(endpoint.peer))),
      ),
      notes: lines([
        device.note,
        ...device.endpoints.flatMap((endpoint) => [endpoint.application, endpoint.breaks, endpoint.note]),
      ]),
    },
  }
}
