import type { Name } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, PortRange } from '../../policy.ts'
import { comment, header, oneLine, token } from '../../text.ts'
import { fnv1a, setName } from '../router/names.ts'

/** One line of a rule file: action, header and options without msg, sid and rev. */
export interface Signature {
  /** `mark` decides nothing: it notes something of the connection that another line asks for. */
  action: 'pass' | 'refuse' | 'refuse-both' | 'mark'
  protocol: string
  from: string
  fromPort: string
  to: string
  toPort: string
  options: string[]
  /** The rule ids or the topic it stands for; the comment above it, and its msg. */
  about: string
  why: string
}

/** Addresses as a list, "any" where nothing restricts. */
export const addresses = (ranges: readonly string[]): string => `[${ranges.join(',')}]`
/** Everything but these. */
export const except = (ranges: readonly string[]): string =>
  ranges.length === 0 ? 'any' : `!${addresses(ranges)}`

/** Ports as a list: "443", "[80,8000:8010]", "any". */
export function ports(list: readonly PortRange[] | null): string {
  if (list === null) return 'any'
  const texts = list.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`))
  const [only] = texts
  return texts.length === 1 && only !== undefined ? only : `[${texts.join(',')}]`
}

/** Port ranges in order, joined where they touch; null stands for every port. */
export function joined(lists: readonly (readonly PortRange[] | null)[]): PortRange[] | null {
  const all: PortRange[] = []
  for (const list of lists) {
    if (list === null) return null
    all.push(...list)
  }
  const merged: PortRange[] = []
  for (const range of all.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1)
    if (last !== undefined && range.from <= last.to + 1) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  return merged
}

/** A name as DNS carries it in a question (RFC 1035 section 3.1), for a content of bytes: "|02|ot|02|io|00|". */
export const wireName = ({ name }: Name): string =>
  `${name
    .split('.')
    .map((label) => `|${label.length.toString(16).padStart(2, '0')}|${label}`)
    .join('')}|00|`

/**
 * Where the ids of a rule set begin. From 1000000 on they are for local rules; each rule set has 2000 of its
 * own, found from its name, so that two of them can be loaded together.
 */
export function firstSid(policy: Policy, base: number): number {
  if (base > 0) return base
  const { prefix, tag } = setName(policy)
  return 1_000_000_000 + (fnv1a(`${prefix} ${tag}`) % 1_000_000) * 2000
}

/**
 * Comment lines that no reader takes for rules: rule managers read "# action header (options)" as a rule that
 * is switched off, so a colon follows the sign; a backslash at the end would join the next line; and a line
 * is kept well below the 8192 bytes that Suricata reads at once.
 */
export const remarks = (lines: readonly string[]): string =>
  comment(lines, '#:')
    .split('\n')
    .flatMap((line) => line.match(/.{1,1500}/gsu) ?? [''])
    .map((line) => (line.startsWith('#:') ? line : `#:   ${line}`).replace(/\\+$/, '/'))
    .join('\n')

/** The whole file: what is said at the top, then each signature below its reason. */
export function rulesFile(
  policy: Policy,
  format: string,
  said: Parameters<typeof header>[2],
  signatures: readonly Signature[],
  write: (signature: Signature, msg: string, sid: number) => string,
  first: number,
): string {
  const { prefix, tag } = setName(policy)
  const lines = signatures.flatMap((signature, index) => [
    remarks([`${signature.about}: ${oneLine(signature.why)}`]),
    write(signature, token(`${prefix} ${tag} ${signature.about}`, 120), first + index),
  ])
  return `${[remarks(header(policy, format, said)), '', ...lines].join('\n')}\n`
}

/** What packet inspection never does, whatever the program. */
export function neverSaid(policy: Policy): Dropped[] {
  const dropped: Dropped[] = []
  for (const { subject, service } of policy.redirects)
    dropped.push({
      rule: `${subject}.netneeds-${service}`,
      reason: `rewriting the destination is not for an inspection engine: ${service.toUpperCase()} to other servers is refused, not redirected`,
    })
  for (const { subject } of policy.nat)
    dropped.push({
      rule: `${subject}.source-nat`,
      reason: 'rewriting source addresses is not for an inspection engine',
    })
  for (const { subject, endpoint } of policy.expose)
    dropped.push({
      rule: `${subject}.${endpoint.id}`,
      reason:
        'port forward, hairpin NAT and the record of the public name are for the router; who may connect is here',
    })
  if (policy.interface !== null)
    dropped.push({ rule: 'interface', reason: 'rules go by address, on whatever interface the engine reads' })
  return dropped
}
