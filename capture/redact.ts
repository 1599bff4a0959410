import { contains, HOME, isMulticast, parseAddress } from '../schema/address.ts'
import { DYNAMIC_DNS, dynamicService } from '../schema/dynamic-dns.ts'
import { entryYaml } from './entry-yaml.ts'
import type { Proposal } from './propose/change.ts'
import { findWord, lowered } from './propose/personal.ts'

export const REPLACED = [
  'mac',
  'home-address',
  'private-word',
  'e-mail',
  'uuid',
  'serial',
  'dynamic-dns',
  'ssid',
] as const

/** One thing that was taken out of a line. */
export interface Replacement {
  what: (typeof REPLACED)[number]
  /** What stands in its place. */
  by: string
  why: string
}

/** A line as it leaves. */
export interface Line {
  text: string
  replaced: Replacement[]
}

interface Rule {
  what: Replacement['what']
  find: RegExp
  by: (found: string) => string | null
  why: string
}

const HEX = '[0-9a-f]{2}'
const dynamicNames = DYNAMIC_DNS.map((suffix) => suffix.replaceAll('.', '\\.')).join('|')

/** Every pattern is linear in the line: no repeated group holds a repetition that fits the same text. */
const RULES: readonly Rule[] = [
  {
    what: 'e-mail',
    find: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
    by: () => '(e-mail)',
    why: 'an e-mail address is somebody’s',
  },
  {
    what: 'uuid',
    find: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
    by: () => '(uuid)',
    why: 'a UUID names one device',
  },
  {
    what: 'mac',
    find: new RegExp(`(?<![0-9a-f:-])${HEX}([:-])${HEX}(?:\\1${HEX}){4}(?![0-9a-f]|\\1${HEX})`, 'gi'),
    by: (found) => found.slice(0, 8),
    why: 'a whole MAC address names one device; its first half names the maker',
  },
  {
    what: 'mac',
    find: /(?<![0-9a-f.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-f.])/gi,
    by: () => '(mac)',
    why: 'a MAC address names one device',
  },
  {
    what: 'dynamic-dns',
    find: new RegExp(`[a-z0-9._-]{1,200}\\.(?:${dynamicNames})(?![a-z0-9.-])`, 'gi'),
    by: (found) => (dynamicService(found.toLowerCase()) === null ? null : '(dynamic-dns)'),
    why: 'a name at a dynamic-DNS service says where one person lives',
  },
  {
    what: 'ssid',
    find: /\b(?:e?ssid)\b["']?\s{0,3}[:=]\s{0,3}["']?[^"',;]{1,64}/gi,
    by: () => '(ssid)',
    why: 'the name of a wireless network finds the house',
  },
  {
    what: 'home-address',
    find: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g,
    by: (found) => (isHomeAddress(found) ? '(address)' : null),
    why: 'an address of the home',
  },
  {
    what: 'home-address',
    find: /(?<![0-9a-z:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![0-9a-z:])/gi,
    by: (found) => (isHomeAddress(found) ? '(address)' : null),
    why: 'an address of the home',
  },
  {
    what: 'serial',
    find: /(?<![0-9a-z])(?=[0-9a-z]{0,40}\d)(?:[0-9a-f]{12,40}|[0-9a-z]{0,8}\d{9,40})(?![0-9a-z])/gi,
    by: () => '(serial)',
    why: 'a long number or id may be a serial number, or an account',
  },
]

function isHomeAddress(text: string): boolean {
  const address = parseAddress(text)
  return address !== null && !isMulticast(address) && HOME.some((range) => contains(range, address))
}

/** The SHA-256 of an input is meant to leave: it tells nothing of what was in it. */
const SHA256 = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

/**
 * The lines without what is personal, each with what was replaced and why. `words` are what is known to be this
 * home's own (Proposal.privateWords); the rest is found by its form. Linear in the length of the text.
 */
export function redact(lines: readonly string[], words: readonly string[] = []): Line[] {
  const sorted = [...new Set(words.map((word) => lowered(word.trim())))]
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
  return lines.map((line) => {
    const replaced: Replacement[] = []
    const parts = line.split(SHA256)
    const kept = line.match(SHA256) ?? []
    const text = parts.map((part, index) => redactPart(part, sorted, replaced) + (kept[index] ?? '')).join('')
    return { text, replaced }
  })
}

function redactPart(part: string, words: readonly string[], replaced: Replacement[]): string {
  let text = part
  for (const word of words) {
    for (let at = findWord(lowered(text), word, 0); at >= 0; ) {
      const by = '(left out)'
      replaced.push({ what: 'private-word', by, why: 'it is known to be of this home' })
      text = text.slice(0, at) + by + text.slice(at + word.length)
      at = findWord(lowered(text), word, at + by.length)
    }
  }
  for (const { what, find, by, why } of RULES) {
    text = text.replace(find, (found: string) => {
      const stand = by(found)
      if (stand === null) return found
      replaced.push({ what, by: stand, why })
      return stand
    })
  }
  return text
}

/**
 * Every line that a proposal gives away, in order, as it leaves: the whole file of a new entry, what is added to an
 * existing one. What was generalised before (names of one device as `*.suffix`, peers as roles) shows as the reason
 * of the change; what is found here is a last net.
 */
export function leaving(proposal: Proposal): Line[] {
  const { entry, merged, changes, privateWords } = proposal
  const text =
    entry === null
      ? entryYaml(merged)
      : changes
          .filter(({ yaml }) => yaml !== '')
          .map(({ yaml }) => yaml)
          .join('\n')
  const lines = text.replace(/\n+$/, '')
  return lines === '' ? [] : redact(lines.split('\n'), privateWords)
}
