import type { Dataset } from './dataset.ts'
import type { Device } from './device.ts'
import type { IdentifyQuery } from './http.ts'

/** What is known of a device that is to be recognised. */
export type Clues = Pick<IdentifyQuery, 'mac' | 'hostname' | 'mdns' | 'model' | 'integration'>

export interface Candidate {
  id: string
  name: string
  /** 0 to 1: how much of what was asked speaks for it. */
  score: number
  because: string[]
}

/** How telling a clue is: a vendor makes many devices behind one MAC prefix, and an integration serves many. */
const WEIGHT = { model: 0.8, mdns: 0.55, mac: 0.4, integration: 0.3 } as const

/** Whether a text fits a pattern in which * stands for any text; case is not looked at. Linear in both. */
export function fits(pattern: string, text: string): boolean {
  const parts = pattern.toLowerCase().split('*')
  const given = text.toLowerCase()
  const [first = ''] = parts
  if (parts.length === 1) return given === first
  const last = parts.at(-1) ?? ''
  if (!given.startsWith(first) || given.length < first.length + last.length || !given.endsWith(last))
    return false
  let at = first.length
  const end = given.length - last.length
  for (const part of parts.slice(1, -1)) {
    const found = given.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return at <= end
}

/**
 * An mDNS name without the instance before the type and the domain behind it, where they are not asked for; a type
 * by itself fits the instances of it.
 */
const mdnsFits = (pattern: string, text: string): boolean => {
  const trimmed = text
    .toLowerCase()
    .replace(/\.local\.?$/, '')
    .replace(/\.$/, '')
  const known = pattern.toLowerCase()
  return (
    fits(known, trimmed) ||
    (known.startsWith('_') && trimmed.endsWith(`.${known}`)) ||
    (/^_[^.]+\._(tcp|udp)$/.test(trimmed) && known.endsWith(`.${trimmed}`))
  )
}

/** What a pattern says without its wildcards. */
const said = (pattern: string): number => pattern.replaceAll('*', '').length
/** Of the patterns that fit, the one that says most. */
const closest = (patterns: readonly string[]): string | undefined =>
  [...patterns].sort((a, b) => said(b) - said(a))[0]
/** A long name is seldom met by chance, a short prefix often. */
const patternWeight = (pattern: string): number => Math.min(0.9, 0.5 + said(pattern) * 0.02)

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '')

/** The evidence for one device, clue by clue, each with its weight. */
function evidence(id: string, device: Device, clues: Clues): { weight: number; reason: string }[] {
  const found: { weight: number; reason: string }[] = []
  const { identify } = device
  if (clues.hostname !== undefined) {
    const { hostname } = clues
    const pattern = identify.dhcp_hostnames.find((each) => fits(each, hostname))
    if (pattern !== undefined)
      found.push({ weight: patternWeight(pattern), reason: `DHCP host name fits ${pattern}` })
  }
  if (clues.mdns !== undefined) {
    const { mdns } = clues
    const pattern = closest(identify.mdns.filter((each) => mdnsFits(each, mdns)))
    // A full instance name says more than a service type that many devices share.
    if (pattern !== undefined) {
      found.push({
        weight: pattern.startsWith('_') || mdns.startsWith('_') ? WEIGHT.mdns : patternWeight(pattern),
        reason: `mDNS fits ${pattern}`,
      })
    }
  }
  if (clues.mac !== undefined) {
    const mac = clues.mac.toLowerCase().replaceAll('-', ':')
    const prefix = identify.mac_prefixes.find((each) => mac.startsWith(each))
    if (prefix !== undefined) {
      found.push({
        weight: WEIGHT.mac + (prefix.length > 8 ? 0.1 : 0),
        reason: `MAC address begins with ${prefix}`,
      })
    }
  }
  if (clues.model !== undefined) {
    const wanted = plain(clues.model)
    const names = [device.name, id, ...device.models, ...device.also_known_as]
    const same = names.find((each) => plain(each) === wanted)
    const part = same ?? (wanted.length >= 3 ? names.find((each) => plain(each).includes(wanted)) : undefined)
    if (part !== undefined) {
      found.push({
        weight: same === undefined ? WEIGHT.model / 2 : WEIGHT.model,
        reason: `${same === undefined ? 'model is part of' : 'model is'} ${part}`,
      })
    }
  }
  if (clues.integration !== undefined && device.home_assistant?.integration === clues.integration) {
    found.push({ weight: WEIGHT.integration, reason: `Home Assistant integration is ${clues.integration}` })
  }
  return found
}

/**
 * The devices something speaks for, the likeliest first. Clues count as independent witnesses: the score is
 * one minus the chance that all of them are wrong.
 */
export function identify(dataset: Dataset, clues: Clues): Candidate[] {
  return Object.entries(dataset.devices)
    .flatMap(([id, device]) => {
      const found = evidence(id, device, clues)
      if (found.length === 0) return []
      const doubt = found.reduce((product, { weight }) => product * (1 - weight), 1)
      return [
        {
          id,
          name: device.name,
          score: Math.round((1 - doubt) * 100) / 100,
          because: found.map(({ reason }) => reason),
        },
      ]
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
