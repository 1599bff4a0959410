import type { Family } from '../../schema/address.ts'
import type { MudFile, MudProblem } from './file.ts'
import { type Reach, reachOf, type Way } from './reach.ts'
import { leavesInternet, meets } from './refusals.ts'

/** What of a MUD file an entry cannot say, or only wider or narrower, and why. */
export interface Lost {
  pointer: string
  reason: string
}

/** An entry of an access list that lets something through. */
export interface Accepted {
  name: string
  pointer: string
  reach: Reach
}

const ACLS = '/ietf-access-control-list:acls/acl'
/** No device needs as many; entries are compared with each other. */
const MOST_ENTRIES = 8000
const OTHER: Record<Family, Family> = { ipv4: 'ipv6', ipv6: 'ipv4' }

/** What RFC 8520 asks of the lists beyond their form: references that lead somewhere, names at the right end. */
export function listProblems(file: MudFile): MudProblem[] {
  const problems: MudProblem[] = []
  const acls = file['ietf-access-control-list:acls'].acl
  if (acls.reduce((sum, acl) => sum + acl.aces.ace.length, 0) > MOST_ENTRIES)
    return [{ pointer: ACLS, detail: `has more than ${MOST_ENTRIES} entries in all` }]
  const names = new Map<string, number>()
  for (const [i, { name }] of acls.entries()) {
    if (names.has(name))
      problems.push({ pointer: `${ACLS}/${i}/name`, detail: 'is the name of another list too' })
    names.set(name, i)
  }
  for (const way of ['from', 'to'] as const) {
    for (const [i, { name }] of referred(file, way).entries()) {
      const pointer = `/ietf-mud:mud/${way}-device-policy/access-lists/access-list/${i}/name`
      const acl = acls[names.get(name) ?? -1]
      if (acl === undefined) {
        problems.push({ pointer, detail: 'is the name of no access list in this file' })
        continue
      }
      const wrong = `ietf-acldns:${way === 'from' ? 'src' : 'dst'}-dnsname` as const
      for (const [j, ace] of acl.aces.ace.entries()) {
        const at = `${ACLS}/${names.get(name)}/aces/ace/${j}/matches`
        for (const family of ['ipv4', 'ipv6'] as const) {
          if (ace.matches[family] === undefined) continue
          if (acl.type === `${OTHER[family]}-acl-type`)
            problems.push({ pointer: `${at}/${family}`, detail: `stands in a list of type ${acl.type}` })
          if (ace.matches[family][wrong] !== undefined)
            problems.push({
              pointer: `${at}/${family}/${wrong}`,
              detail: `must not stand in a list of the ${way}-device-policy (RFC 8520 section 8)`,
            })
        }
      }
    }
  }
  return problems
}

const referred = (file: MudFile, way: Way): { name: string }[] =>
  file['ietf-mud:mud'][`${way}-device-policy`]['access-lists']['access-list']

/** What the lists of both ways let through, in order; `foreign` are pointers of nodes of extensions. */
export function acceptedOf(
  file: MudFile,
  foreign: readonly string[],
): { accepted: Accepted[]; lost: Lost[] } {
  const lost: Lost[] = []
  const accepted: Accepted[] = []
  const used = new Set<string>()
  for (const way of ['from', 'to'] as const) {
    const wanted = new Set(referred(file, way).map(({ name }) => name))
    for (const [i, acl] of file['ietf-access-control-list:acls'].acl.entries()) {
      if (!wanted.has(acl.name)) continue
      used.add(acl.name)
      const pointer = `${ACLS}/${i}`
      if (acl.type !== 'ipv4-acl-type' && acl.type !== 'ipv6-acl-type')
        lost.push({ pointer, reason: `lists of type ${acl.type} are about Ethernet, which entries are not` })
      else
        accepted.push(
          ...list(acl.aces.ace, pointer, way, acl.type === 'ipv4-acl-type' ? 'ipv4' : 'ipv6', foreign, lost),
        )
    }
  }
  for (const [i, { name }] of file['ietf-access-control-list:acls'].acl.entries())
    if (!used.has(name))
      lost.push({ pointer: `${ACLS}/${i}`, reason: 'neither policy names this list, so it decides nothing' })
  return { accepted, lost }
}

interface Refusal {
  pointer: string
  /** Null where it could not be read: then it may be about anything. */
  reach: Reach | null
  consumed: boolean
}

function list(
  aces: MudFile['ietf-access-control-list:acls']['acl'][number]['aces']['ace'],
  base: string,
  way: Way,
  family: Family,
  foreign: readonly string[],
  lost: Lost[],
): Accepted[] {
  const refusals: Refusal[] = []
  const accepted: Accepted[] = []
  for (const [j, ace] of aces.entries()) {
    const pointer = `${base}/aces/ace/${j}`
    const extended = foreign.some((each) => each.startsWith(`${pointer}/`))
    const read = extended
      ? ({ ok: false, reason: 'it depends on an extension, which an entry has no word for' } as const)
      : reachOf(ace, way, family)
    if (ace.actions.forwarding !== 'accept') {
      refusals.push({ pointer, reach: read.ok ? read.reach : null, consumed: false })
      continue
    }
    if (!read.ok) {
      lost.push({ pointer, reason: read.reason })
      continue
    }
    const { reach } = read
    const before = refusals.filter((refusal) => refusal.reach === null || meets(refusal.reach, reach))
    const home =
      before.length > 0 && before.every(({ reach: other }) => other !== null && leavesInternet(other, reach))
    if (before.length > 0 && !home) {
      lost.push({
        pointer,
        reason: 'part of it is refused by an entry before it, and an entry of ours cannot say so',
      })
      continue
    }
    for (const refusal of before) refusal.consumed = true
    if (reach.peer === 'anyone' && !home)
      lost.push({
        pointer,
        reason:
          'narrower: anyone at all is written as the internet; add the role lan if the home is meant too',
      })
    for (const reason of reach.wider) lost.push({ pointer, reason })
    accepted.push({
      name: ace.name,
      pointer,
      reach: { ...reach, peer: reach.peer === 'anyone' ? { role: 'internet' } : reach.peer },
    })
  }
  for (const { pointer, consumed } of refusals)
    if (!consumed)
      lost.push({ pointer, reason: 'a refusal: an entry lists what is needed, and rules refuse the rest' })
  return accepted
}
