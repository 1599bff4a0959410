import type { Device } from '../schema/device.ts'
import type { Endpoint } from '../schema/endpoint.ts'
import type { Source } from '../schema/source.ts'
import type { DeviceDraft, Missing } from './propose/change.ts'
import { list, pairs, prose, scalar } from './propose/yaml-form.ts'

const ASK: Record<Missing, string> = {
  name: 'as it is sold',
  vendor: 'an id of data/vendors.yaml, and the name of the folder',
  category: 'the editor offers the list',
}

/** The lines of one endpoint as a list item, without what is as it would be by itself. */
export function endpointYaml(endpoint: Endpoint): string[] {
  return item([
    ['id', endpoint.id],
    ['direction', endpoint.direction],
    ['peer', pairs(Object.entries(endpoint.peer))],
    ['protocol', endpoint.protocol],
    ...(endpoint.ports.length === 0 ? [] : [['ports', portsYaml(endpoint.ports)] as Row]),
    ['application', scalar(endpoint.application)],
    ['purpose', endpoint.purpose],
    ['needed', pairs(Object.entries(endpoint.needed))],
    ...(endpoint.when === 'always' ? [] : [['when', endpoint.when] as Row]),
    ...(endpoint.resolve === null ? [] : [['resolve', endpoint.resolve] as Row]),
    ...said('breaks', endpoint.breaks),
    ...said('note', endpoint.note),
    ['sources', list(endpoint.sources)],
  ])
}

type Row = [key: string, text: string | { prose: string }]

const said = (key: string, text: string | null): Row[] => (text === null ? [] : [[key, { prose: text }]])

const portsYaml = (ports: Endpoint['ports']): string =>
  ports.length === 1 && ports[0] === 'any' ? 'any' : `[${ports.map((port) => scalar(port)).join(', ')}]`

/** Rows as an item of a block list, two spaces in. */
function item(rows: readonly Row[]): string[] {
  return rows.flatMap(([key, text], index) => {
    const lines = typeof text === 'string' ? [`${key}: ${text}`] : prose(key, text.prose, 4)
    return lines.map((line, at) => `${index === 0 && at === 0 ? '  - ' : '    '}${line}`)
  })
}

export const useYaml = (use: Device['uses'][number]): string[] =>
  item([
    ['service', use.service],
    ['needed', pairs(Object.entries(use.needed))],
    ...said('breaks', use.breaks),
    ...said('note', use.note),
    ['sources', list(use.sources)],
  ])

export const blockingYaml = (blocking: Device['blocking'][number]): string[] =>
  item([
    ['of', scalar(blocking.of)],
    ...(blocking.for === null ? [] : [['for', blocking.for] as Row]),
    ['method', blocking.method],
    ['outcome', blocking.outcome],
    ...(blocking.after === null ? [] : [['after', blocking.after] as Row]),
    ...said('note', blocking.note),
    ['sources', list(blocking.sources)],
  ])

/** One source under its id, as `sources:` holds it. */
export function sourceYaml(id: string, source: Source): string[] {
  const rows = Object.entries(source).flatMap(([key, value]): string[] => {
    if (value === null && key !== 'url') return []
    if (Array.isArray(value)) return value.length === 0 ? [] : [`${key}: ${list(value)}`]
    if ((key === 'note' || key === 'title') && typeof value === 'string') return prose(key, value, 4)
    return [`${key}: ${value === null || typeof value === 'string' ? scalar(value) : String(value)}`]
  })
  return [`  ${id}:`, ...rows.map((row) => `    ${row}`)]
}

function identifyYaml(identify: Device['identify']): string[] {
  const lines = (['dhcp_hostnames', 'mac_prefixes', 'mdns'] as const).flatMap((key) =>
    identify[key].length === 0 ? [] : [`  ${key}: ${list(identify[key])}`],
  )
  if (identify.ssdp.length > 0) {
    const clues = identify.ssdp.map((clue) =>
      pairs(Object.entries(clue).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    )
    lines.push(`  ssdp: [${clues.join(', ')}]`)
  }
  return lines.length === 0 ? [] : ['identify:', ...lines]
}

function networkYaml(network: Device['network']): string[] {
  if (network === null) return []
  const rows = Object.entries(network).flatMap(([key, value]): string[] => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return []
    if (Array.isArray(value)) return [`${key}: ${list(value)}`]
    return typeof value === 'string' ? prose(key, value, 2) : [`${key}: ${value}`]
  })
  return ['network:', ...rows.map((row) => `  ${row}`)]
}

const block = (key: string, lines: string[]): string[] => (lines.length === 0 ? [] : [`${key}:`, ...lines])

/**
 * An entry as a file of data/devices, keys in the house's order, what is as it would be by itself left out. What
 * nobody has said stands as an empty key with "fill in": the only errors that validate then has.
 */
export function entryYaml(device: DeviceDraft): string {
  const lines: string[] = []
  for (const key of ['name', 'vendor', 'category'] as const) {
    const value = device[key]
    lines.push(value === null ? `${key}: # fill in: ${ASK[key]}` : `${key}: ${scalar(value)}`)
  }
  if (device.models.length > 0) lines.push(`models: ${list(device.models)}`)
  if (device.also_known_as.length > 0) lines.push(`also_known_as: ${list(device.also_known_as)}`)
  if (device.native_app !== null) lines.push(`native_app: ${scalar(device.native_app)}`)
  if (device.home_assistant !== null) {
    lines.push('home_assistant:', `  integration: ${scalar(device.home_assistant.integration)}`)
    if (device.home_assistant.iot_class !== null)
      lines.push(`  iot_class: ${device.home_assistant.iot_class}`)
  }
  lines.push(
    ...identifyYaml(device.identify),
    ...block('uses', device.uses.flatMap(useYaml)),
    ...block('endpoints', device.endpoints.flatMap(endpointYaml)),
    ...block('blocking', device.blocking.flatMap(blockingYaml)),
    ...networkYaml(device.network),
    ...(device.note === null ? [] : prose('note', device.note, 0)),
    ...block(
      'exceptions',
      device.exceptions.flatMap((each) =>
        item([
          ['rule', each.rule],
          ['at', scalar(each.at)],
          ['reason', { prose: each.reason }],
        ]),
      ),
    ),
  )
  const sources = Object.entries(device.sources)
  lines.push(
    ...(sources.length === 0
      ? ['sources: {}']
      : ['sources:', ...sources.flatMap(([id, source]) => sourceYaml(id, source))]),
  )
  return `${lines.join('\n')}\n`
}

/** What a person has still to fill in. */
export const missingOf = (device: DeviceDraft): Missing[] =>
  (['name', 'vendor', 'category'] as const).filter((key) => device[key] === null)
