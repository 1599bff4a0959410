import type { InventoryHost } from '../../capture/inventory.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { type Candidate, identify } from '../../schema/identify.ts'
import type { Read } from './capture-protocol.ts'

/** A host of the home, from all files that name it. */
export interface HomeHost {
  name: string | null
  mac: string | null
  ipv4: string[]
  ipv6: string[]
  /** "Acme R1", where a list says so. */
  product: string | null
  integration: string | null
  /** Which of the devices of a capture it is; null where no capture has it. */
  device: number | null
  candidates: Candidate[]
}

/** From this score on an entry is chosen beforehand; below it a person decides. */
export const LIKELY = 0.5

type Draft = Omit<HomeHost, 'candidates'> & { clues: { hostname: string[]; mdns: string[]; model: string[] } }

/** The hosts of all files, each once: by MAC address, else by an address they share. Likely known ones first. */
export function hostsOf({ observed, lists }: Read, dataset: Dataset): HomeHost[] {
  const drafts: Draft[] = []
  const byMac = new Map<string, Draft>()
  const byAddress = new Map<string, Draft>()
  const draftFor = (mac: string | null, addresses: readonly string[]): Draft => {
    const shared = addresses.map((address) => byAddress.get(address)).find((draft) => draft !== undefined)
    // A host of the same address with another MAC address is another host: the address was given on.
    const same =
      shared !== undefined && (mac === null || shared.mac === null || shared.mac === mac) ? shared : undefined
    const known = (mac === null ? undefined : byMac.get(mac)) ?? same
    const draft: Draft = known ?? {
      name: null,
      mac: null,
      ipv4: [],
      ipv6: [],
      product: null,
      integration: null,
      device: null,
      clues: { hostname: [], mdns: [], model: [] },
    }
    if (known === undefined) drafts.push(draft)
    if (mac !== null) {
      draft.mac ??= mac
      byMac.set(mac, draft)
    }
    for (const address of addresses) byAddress.set(address, draft)
    return draft
  }
  const addresses = (draft: Draft, { ipv4, ipv6 }: Pick<InventoryHost, 'ipv4' | 'ipv6'>): void => {
    draft.ipv4 = [...new Set([...draft.ipv4, ...ipv4])]
    draft.ipv6 = [...new Set([...draft.ipv6, ...ipv6])]
  }
  for (const [index, device] of observed.devices.entries()) {
    const draft = draftFor(device.mac, [...device.ipv4, ...device.ipv6])
    addresses(draft, device)
    draft.device ??= index
    draft.name ??= device.hostnames[0] ?? null
    draft.clues.hostname.push(...device.hostnames)
    draft.clues.mdns.push(...device.mdns)
  }
  for (const host of lists.flatMap((list) => list.hosts)) {
    const draft = draftFor(host.mac, [...host.ipv4, ...host.ipv6])
    addresses(draft, host)
    draft.name = host.name ?? draft.name ?? host.hostname
    draft.integration ??= host.integration
    draft.product ??= [host.manufacturer, host.model].filter((part) => part !== null).join(' ') || null
    if (host.hostname !== null) draft.clues.hostname.push(host.hostname)
    if (host.model !== null) draft.clues.model.push(host.model)
  }
  return drafts
    .map(({ clues, ...host }) => ({ ...host, candidates: candidatesOf(host, clues, dataset) }))
    .sort((a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0))
}

/** More names of one host than this are looked at no further. */
const MOST_CLUES = 8

/** The best of what each name of the host gives, with all that is known beside it. */
function candidatesOf(
  { mac, integration }: Pick<HomeHost, 'mac' | 'integration'>,
  { hostname, mdns, model }: Draft['clues'],
  dataset: Dataset,
): Candidate[] {
  const shared = {
    ...(mac === null ? {} : { mac }),
    ...(integration === null ? {} : { integration }),
    ...(model[0] === undefined ? {} : { model: model[0] }),
  }
  const hostnames = [...new Set(hostname)].slice(0, MOST_CLUES)
  const services = [...new Set(mdns)].slice(0, MOST_CLUES)
  const asked = [
    ...hostnames.map((each) => ({ ...shared, hostname: each })),
    ...services.map((each) => ({
      ...shared,
      mdns: each,
      ...(hostnames[0] ? { hostname: hostnames[0] } : {}),
    })),
  ]
  const best = new Map<string, Candidate>()
  for (const candidate of (asked.length === 0 ? [shared] : asked).flatMap((clues) =>
    identify(dataset, clues),
  ))
    if (candidate.score > (best.get(candidate.id)?.score ?? 0)) best.set(candidate.id, candidate)
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, 10)
}
