import type { Policy } from '../../policy.ts'
import { comment, oneLine } from '../../text.ts'

/** `robot` for one device, `home` for any other number. */
const owner = (policy: Policy): string => {
  const [only, ...others] = policy.subjects
  return only === undefined || others.length > 0 ? 'home' : only.id
}

/** FNV-1a as five letters and digits: for names that must be short, stable and apart; not for secrets. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0').slice(-5)
}

/** An id as an identifier: ids have no underscore, so different ids stay different. */
export const identifier = (id: string): string => id.replaceAll('-', '_')

/** What tables, chains and sets of this rule set are called or begin with; at most `most` (22 or more) characters. */
export function stem(policy: Policy, most = 100): string {
  const full = `${policy.name}_${identifier(owner(policy))}`
  return full.length <= most ? full : `${policy.name}_${shortHash(full)}`
}

/** The file name without its ending. */
export const fileStem = (policy: Policy): string => `${policy.name}-${owner(policy)}`

/** Comments whose lines stay below the line buffers of ipset and dnsmasq (1024 bytes), whatever the text. */
export const remarks = (lines: readonly string[], prefix: string): string =>
  comment(
    lines.map(
      (line) =>
        (line.startsWith('  ') ? '  ' : '') +
        oneLine(line)
          .split(' ')
          .flatMap((word) => word.match(/.{1,900}/gu) ?? [])
          .join(' '),
    ),
    prefix,
  )

/** The head of a companion file. */
export const companionHead = (policy: Policy, what: string): string =>
  remarks(
    [
      `netneeds, release ${policy.release}: ${what}`,
      `For ${policy.subjects.map(({ name, id }) => `${name} [${id}]`).join(', ') || 'no device'}`,
    ],
    '#',
  )
