import { type InventoryHost, readConfigEntries, readInventory } from '../capture/inventory.ts'
import { packing } from '../capture/pcap/compressed.ts'
import { detect } from '../capture/pcap/reader.ts'
import type { Dataset } from '../schema/dataset.ts'
import { type Candidate, type Clues, identify } from '../schema/identify.ts'
import type { ObservedDevice } from '../schema/observed.ts'
import type { Arguments } from './args.ts'
import type { Streams } from './command.ts'
import { bytesOf, captureFor, type InputFile, sizeOfAll, tellInputs } from './inputs.ts'
import { createProgress } from './progress.ts'
import { printable } from './table.ts'

/** A host of the home with all that the files say of it, and the entries that something speaks for. */
export interface KnownHost extends InventoryHost {
  hostnames: string[]
  mdns: string[]
  vendor: string | null
  candidates: Candidate[]
}

export interface HostFile {
  name: string
  format: string
  hosts: number
  problems: string[]
}

/** Texts longer than this are no list of a home's hosts; they are read as logs, by stream. */
const LONGEST_LIST = 32 * 1024 * 1024

const join = (chunks: readonly Uint8Array[]): Uint8Array => Buffer.concat(chunks)

/**
 * Reads lists of hosts (leases, neighbours, Home Assistant's device registry), captures and logs, each known by its
 * content. `good` is false where one is none of these.
 */
export async function readHosts(
  inputs: readonly InputFile[],
  args: Arguments,
  dataset: Dataset,
  streams: Streams,
): Promise<{ hosts: KnownHost[]; files: HostFile[]; good: boolean }> {
  const capture = await captureFor(args, dataset, new Date())
  const progress = createProgress(streams, sizeOfAll(inputs))
  const lists: { name: string; text: string }[] = []
  const domains = new Map<string, string>()
  const files: HostFile[] = []

  async function readOne(path: string, name: string): Promise<void> {
    let held: Uint8Array[] | null = []
    let size = 0
    const input: ReturnType<typeof capture.input>[] = []
    const spill = (): void => {
      const into = capture.input(name)
      for (const chunk of held ?? []) into.push(chunk)
      input.push(into)
      held = null
    }
    for await (const chunk of bytesOf(path, streams)) {
      progress.add(chunk.length)
      if (held === null) {
        input[0]?.push(chunk)
        continue
      }
      // A piece holds only until the next.
      held.push(chunk.slice())
      size += chunk.length
      const head = size > 4096 ? (held[0] ?? chunk) : join(held)
      if (size > LONGEST_LIST || detect(head) !== null || packing(head) !== null) spill()
    }
    if (held !== null) {
      const text = new TextDecoder().decode(join(held))
      const entries = text.includes('core.config_entries') ? readConfigEntries(text) : null
      if (entries !== null) {
        for (const [entry, domain] of entries) domains.set(entry, domain)
        files.push({ name, format: 'home-assistant-config-entries', hosts: 0, problems: [] })
        return
      }
      if (readInventory(text) !== null) {
        lists.push({ name, text })
        return
      }
      spill()
    }
    input[0]?.end()
  }

  try {
    for (const { path } of inputs) await readOne(path, path === '-' ? 'stdin' : path.replace(/^.*[\\/]/, ''))
  } finally {
    progress.clear()
  }
  const observed = capture.finish()
  let good = tellInputs(observed, streams.err)
  const found: Omit<KnownHost, 'candidates'>[] = observed.devices.map(fromCapture)
  for (const { name, format, notes } of observed.inputs)
    files.push({ name, format, hosts: observed.devices.length, problems: notes })
  for (const { name, text } of lists) {
    const read = readInventory(text, domains)
    if (read === null) continue
    files.push({ name, format: read.format, hosts: read.hosts.length, problems: read.problems })
    if (read.hosts.length === 0 && read.problems.length > 0) good = false
    for (const problem of read.problems) streams.err(`${printable(name)}: ${printable(problem)}\n`)
    found.push(...read.hosts.map(fromList))
  }
  const hosts = joined(found).map((host) => ({ ...host, candidates: candidatesOf(dataset, host) }))
  return { hosts, files, good }
}

const fromCapture = (device: ObservedDevice): Omit<KnownHost, 'candidates'> => ({
  name: null,
  mac: device.mac,
  ipv4: device.ipv4,
  ipv6: device.ipv6,
  hostname: device.hostnames[0] ?? null,
  hostnames: device.hostnames,
  mdns: device.mdns,
  vendor: device.vendor,
  manufacturer: null,
  model: null,
  integration: null,
})

const fromList = (host: InventoryHost): Omit<KnownHost, 'candidates'> => ({
  ...host,
  hostnames: host.hostname === null ? [] : [host.hostname],
  mdns: [],
  vendor: host.manufacturer,
})

/** One host for each MAC address, or for each IP address where no file tells its MAC address. */
function joined(found: readonly Omit<KnownHost, 'candidates'>[]): Omit<KnownHost, 'candidates'>[] {
  const hosts: Omit<KnownHost, 'candidates'>[] = []
  const byKey = new Map<string, Omit<KnownHost, 'candidates'>>()
  const union = (a: string[], b: string[]) => [...new Set([...a, ...b])]
  for (const one of [...found].sort((a, b) => Number(a.mac === null) - Number(b.mac === null))) {
    const keys = one.mac === null ? [...one.ipv4, ...one.ipv6] : [one.mac]
    const known = keys.map((key) => byKey.get(key)).find((host) => host !== undefined)
    const host = known ?? { ...one }
    if (known === undefined) hosts.push(host)
    else {
      for (const key of [
        'name',
        'mac',
        'hostname',
        'vendor',
        'manufacturer',
        'model',
        'integration',
      ] as const)
        host[key] ??= one[key]
      for (const key of ['ipv4', 'ipv6', 'hostnames', 'mdns'] as const) host[key] = union(host[key], one[key])
    }
    for (const key of [...(host.mac === null ? [] : [host.mac]), ...host.ipv4, ...host.ipv6])
      if (!byKey.has(key)) byKey.set(key, host)
  }
  return hosts
}

/** Every clue by itself, so that several names of one host each have their say; each reason counts once. */
function candidatesOf(dataset: Dataset, host: Omit<KnownHost, 'candidates'>): Candidate[] {
  const clues: Clues[] = [
    ...host.hostnames.slice(0, 8).map((hostname) => ({ hostname })),
    ...host.mdns.slice(0, 20).map((mdns) => ({ mdns })),
    ...(host.mac === null ? [] : [{ mac: host.mac }]),
    ...(host.model === null ? [] : [{ model: host.model }]),
    ...(host.integration === null ? [] : [{ integration: host.integration }]),
  ]
  const all = new Map<string, Candidate>()
  for (const clue of clues)
    for (const found of identify(dataset, clue)) {
      const known = all.get(found.id)
      const fresh = found.because.filter((reason) => known?.because.includes(reason) !== true)
      if (fresh.length === 0) continue
      const score = 1 - (1 - (known?.score ?? 0)) * (1 - found.score)
      all.set(found.id, {
        ...found,
        score: Math.round(score * 100) / 100,
        because: [...(known?.because ?? []), ...fresh],
      })
    }
  return [...all.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, 20)
}
