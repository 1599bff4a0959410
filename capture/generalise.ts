import { dynamicService } from '../schema/dynamic-dns.ts'
import { HOST_PATTERN } from '../schema/host.ts'
import { isPublicName, registrableDomain } from '../schema/registrable.ts'
import { plainName } from './propose/contact.ts'
import { isHosting } from './propose/hosting.ts'
import { isHomeName, personalLabel, privateWord, sureLabel } from './propose/personal.ts'

/** A host pattern with the names it stands for. */
export interface Generalised {
  /** As an entry writes it: a name or `*.suffix`. */
  host: string
  /** What was seen, sorted. Where `personal`, they are for the person's own eyes. */
  originals: string[]
  reason: string
  personal: boolean
}

export interface GeneraliseOptions {
  /** Words of the person's own that must not leave: SSID, account, names. */
  privateWords?: readonly string[]
}

export interface GeneralisedNames {
  hosts: Generalised[]
  /** Names that cannot be given to anybody, and why. */
  left: { name: string; reason: string }[]
}

const REGION =
  /^(eu|us|usa|cn|asia|ap|apac|emea|na|sa|ea|pv|global|de|uk|gb|fr|nl|ie|it|es|pl|ru|in|jp|kr|sg|hk|tw|th|vn|my|id|au|nz|br|ca|mx|za|tr|il|ae|st|i2|east|west|north|south|central|northeast|southeast|euc|use|usw|useast|uswest|eucentral|euwest)$/

/** A label with its numbers and regions taken out: what numbered nodes and regions have in common. */
function shape(label: string): string {
  return label
    .split('-')
    .map((token) => (REGION.test(token.replace(/\d+$/, '')) ? '@' : token.replace(/\d+/g, '#')))
    .join('-')
}

const covers = (suffix: string, domain: string | null): boolean =>
  domain !== null && (suffix === domain || suffix.endsWith(`.${domain}`))

/**
 * The narrowest host patterns that are true of every such device. A label that names one device becomes a
 * wildcard at once, at most of its whole registrable domain; numbered nodes and regions only with two witnesses
 * and below a registrable domain. Names of the NTP pool and of hosters stay as they were asked for.
 */
export function generalise(names: readonly string[], options: GeneraliseOptions = {}): GeneralisedNames {
  const words = options.privateWords ?? []
  const left: GeneralisedNames['left'] = []
  const personal = new Map<string, { names: string[]; reason: string }>()
  const plain: string[] = []
  for (const name of [...new Set(names.map(plainName))].sort()) {
    const refused = refusal(name)
    if (refused !== null) {
      left.push({ name, reason: refused })
      continue
    }
    const labels = name.split('.')
    // The random label of a hoster's name is the vendor's account there, the same for all devices.
    const random = isHosting(name) ? sureLabel : personalLabel
    const why = labels.map((label) =>
      privateWord(label, words) === null ? random(label) : 'holds a word you called private',
    )
    const at = why.findLastIndex((each) => each !== null)
    if (at < 0) {
      plain.push(name)
      continue
    }
    const suffix = labels.slice(at + 1).join('.')
    if (!covers(suffix, registrableDomain(name)) || !HOST_PATTERN.test(suffix) || isHosting(suffix)) {
      left.push({ name, reason: `a label ${why[at]}, and what is behind it belongs to many owners` })
      continue
    }
    const known = personal.get(suffix) ?? { names: [], reason: `a label ${why[at]}` }
    known.names.push(name)
    personal.set(suffix, known)
  }
  const hosts: Generalised[] = [...personal].map(([suffix, each]) => ({
    host: `*.${suffix}`,
    originals: each.names,
    reason: `every device has its own name below ${suffix}: ${each.reason}`,
    personal: true,
  }))
  hosts.push(...clusters(plain))
  return { hosts: hosts.sort((a, b) => (a.host < b.host ? -1 : 1)), left }
}

function refusal(name: string): string | null {
  const dynamic = dynamicService(name)
  if (dynamic !== null) return `somebody's own name at ${dynamic}`
  if (isHomeName(name)) return 'a name of one home, or of nobody'
  if (!HOST_PATTERN.test(name) || name.startsWith('*.')) return 'not a host name'
  return isPublicName(name) ? null : 'does not end in a suffix that the internet has'
}

/** Numbered and regional names joined, the rest by itself. */
function clusters(names: readonly string[]): Generalised[] {
  const taken = new Set<string>()
  const hosts: Generalised[] = []
  const groups = new Map<string, string[]>()
  for (const name of names) {
    if (isHosting(name) || /(^|\.)pool\.ntp\.org$/.test(name)) continue
    const [label = '', ...rest] = name.split('.')
    const key = [shape(label), ...rest].join('.')
    if (!/[#@]/.test(key)) continue
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  for (const group of groups.values()) {
    const [first = ''] = group
    const suffix = first.slice(first.indexOf('.') + 1)
    const domain = registrableDomain(first)
    // A whole registrable domain is more than any number of its hosts says.
    if (group.length < 2 || suffix === domain || !covers(suffix, domain)) continue
    for (const name of group) taken.add(name)
    hosts.push({
      host: `*.${suffix}`,
      originals: group,
      reason: `${group.length} names below ${suffix} differ in a number or a region only: ${group.slice(0, 5).join(', ')}`,
      personal: false,
    })
  }
  for (const name of names) {
    if (taken.has(name)) continue
    hosts.push({ host: name, originals: [name], reason: 'the name it asked for', personal: false })
  }
  // Two shapes below one suffix are one pattern.
  const joined = new Map<string, Generalised>()
  for (const each of hosts) {
    const known = joined.get(each.host)
    if (known) known.originals = [...new Set([...known.originals, ...each.originals])].sort()
    else joined.set(each.host, each)
  }
  return [...joined.values()]
}
