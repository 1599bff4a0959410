import { entryYaml } from '../capture/entry-yaml.ts'
import type { Dataset } from '../schema/dataset.ts'
import { Device } from '../schema/device.ts'
import { Slug } from '../schema/text.ts'
import { idOf, pathOf, slugOf, vendorOf, withVendor } from './entry-place.ts'
import { type FieldId, TRIED } from './issue-form.ts'
import { problemsOf } from './write-entry.ts'

/** What an issue asks for: files to add, or what is to be mended in it first. */
export type FromIssue =
  | { ok: true; id: string; name: string; files: { path: string; text: string }[] }
  | { ok: false; problems: string[] }

export interface Issue {
  number: number
  /** Its own address, for want of another source. */
  url: string
  /** ISO 8601 day it was written. */
  date: string
}

const SOURCE = 'issue'
const OUTCOMES = { [TRIED[1]]: 'works', [TRIED[2]]: 'degrades', [TRIED[3]]: 'breaks' } as Record<
  string,
  string
>

/** One line as "mqtt.acme.io tcp 8883" or "from home assistant tcp 80"; null where it is neither. */
function endpointOf(line: string, at: number): Record<string, unknown> | null {
  const found =
    /^(?:(from home assistant)|(\S+))(?:[\s:,/]+(tcp|udp|icmp))?(?:[\s:,/]+((?:\d{1,5}(?:-\d{1,5})?)(?:\s*,\s*\d{1,5}(?:-\d{1,5})?)*))?$/i.exec(
      line.trim(),
    )
  if (found === null) return null
  const [, inbound, host = '', protocol, ports] = found
  return {
    id:
      inbound === undefined ? slugOf(host).slice(0, 40) || `line-${at + 1}` : `from-home-assistant-${at + 1}`,
    direction: inbound === undefined ? 'outbound' : 'inbound',
    peer: inbound === undefined ? { host: host.toLowerCase() } : { role: 'home-assistant' },
    protocol: protocol?.toLowerCase() ?? 'any',
    ports: ports?.split(',').map((port) => (port.includes('-') ? port.trim() : Number(port))) ?? [],
    sources: [SOURCE],
  }
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*]\s+/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('```'))
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The entry that the answers of a form make, checked like every entry: its texts come from outside. */
export function entryOfIssue(
  answers: Record<FieldId, string>,
  issue: Issue,
  dataset: Dataset,
  files: ReadonlyMap<string, string>,
): FromIssue {
  const given = (id: FieldId): string | null => (answers[id] === '' ? null : oneLine(answers[id]))
  const found = vendorOf(dataset.vendors, answers.vendor)
  const vendor = 'id' in found ? found.id : slugOf(answers.vendor)
  const vendorName = 'id' in found ? (dataset.vendors[vendor]?.name ?? vendor) : oneLine(answers.vendor)
  const id = idOf(vendor, vendorName, answers.name)
  const problems: string[] = []
  if (slugOf(answers.name) === '' || !Slug.safeParse(id).success)
    problems.push('Device: a name with letters or digits is needed')
  if (Object.hasOwn(dataset.devices, id))
    problems.push(`Device: "${id}" is there already; open its page and choose "I have one" or "Edit"`)
  const endpoints = lines(answers.endpoints).map((line, at) => {
    const endpoint = endpointOf(line, at)
    if (endpoint === null)
      problems.push(`What it talks to, line ${at + 1}: write a host, then tcp or udp, then the port`)
    return endpoint
  })
  // A host on two ports is two endpoints: each has an id of its own.
  const ids = new Set<unknown>()
  for (const [at, endpoint] of endpoints.entries()) {
    if (endpoint === null) continue
    if (ids.has(endpoint.id)) endpoint.id = `${endpoint.id}-${at + 1}`
    ids.add(endpoint.id)
  }
  const outcome = OUTCOMES[answers.blocked]
  const method = /^(reject|drop|dns)$/.test(answers.method) ? answers.method : 'unknown'
  const parsed = Device.safeParse({
    name: oneLine(answers.name),
    vendor,
    category: answers.category,
    models: (given('models')?.split(',') ?? []).map((model) => model.trim()).filter(Boolean),
    home_assistant: given('integration') === null ? null : { integration: given('integration') },
    endpoints: endpoints.filter((endpoint) => endpoint !== null),
    blocking:
      outcome === undefined
        ? []
        : [{ of: 'internet', method, outcome, note: given('outcome'), sources: [SOURCE] }],
    sources: {
      [SOURCE]: {
        kind: answers.source,
        title: `Issue ${issue.number}: ${oneLine(answers.name)}`.slice(0, 200),
        url: given('url') ?? issue.url,
        date: issue.date,
        firmware: given('firmware'),
        region: given('region'),
      },
    },
  })
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
    return { ok: false, problems }
  }
  const path = pathOf(vendor, id)
  const text = entryYaml(parsed.data)
  const vendors = files.get('vendors.yaml') ?? ''
  const added = 'id' in found ? vendors : withVendor(vendors, vendor, vendorName, null)
  const all = new Map(files).set('vendors.yaml', added)
  problems.push(
    ...problemsOf(all, path, text).flatMap(({ severity, message, hint }) =>
      severity === 'error' ? [hint === null ? message : `${message} (${hint})`] : [],
    ),
  )
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    id,
    name: parsed.data.name,
    files: [
      { path: `data/${path}`, text },
      ...('id' in found ? [] : [{ path: 'data/vendors.yaml', text: added }]),
    ],
  }
}
