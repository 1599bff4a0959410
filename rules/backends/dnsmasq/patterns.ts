import { formatName } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import type { FilteredDevice } from '../dns-filter/plan.ts'
import { rulesOf } from '../dns-filter/server.ts'
import { MASK, type Marked } from './marks.ts'

/** `*` never matches a dot, so each depth below a name is a pattern of its own; this many are printed. */
const DEPTH = 4
/** dnsmasq reads lines of at most 1024 characters (MAXDNAME). */
const LINE = 900

/** Whether a name can be in an allow-list: dnsmasq(8), "connmark-allowlist"; "_" is refused by is_valid_dns_name. */
const sayable = (name: string, wildcard: boolean): boolean =>
  !name.includes('_') && !/(^|\.)local$/.test(name) && (!wildcard || name.includes('.'))

function patternsOf(device: FilteredDevice): string[] {
  const patterns = device.answered.flatMap(({ name: { name, wildcard } }) => {
    if (!sayable(name, wildcard)) return []
    if (!wildcard) return [name]
    return Array.from({ length: DEPTH }, (_, i) => `${'*.'.repeat(i + 1)}${name}`).filter(
      (each) => each.length <= 253,
    )
  })
  return [...new Set(patterns)]
}

/** What the allow-list cannot hold, or not whole. */
export const unsaid = (device: FilteredDevice): Dropped[] =>
  device.answered.flatMap(({ name, because }) => {
    const reason = !sayable(name.name, name.wildcard)
      ? `narrower: ${formatName(name)} is not answered, as dnsmasq takes no "_", no .local and no pattern of less than two whole labels`
      : name.wildcard
        ? `narrower: names more than ${DEPTH} labels below ${name.name} are not answered, as "*" matches no dot`
        : null
    if (reason === null) return []
    const said = sayable(name.name, name.wildcard) ? ({ said: true } as const) : {}
    return rulesOf(because).map((rule) => ({ rule, reason, ...said }))
  })

/**
 * The allow-list of one device. dnsmasq takes a mark and mask once, and short lines: a long list goes on under
 * the same mark with a further bit in the mask, of those that `connmark-allowlist-enable` leaves out.
 */
export function allowLists({ device, mark }: Marked): string[] {
  const lines: string[][] = [[]]
  let length = 0
  for (const pattern of patternsOf(device)) {
    if (length + pattern.length + 1 > LINE) {
      lines.push([])
      length = 0
    }
    lines.at(-1)?.push(pattern)
    length += pattern.length + 1
  }
  return lines.map((patterns, i) =>
    [`connmark-allowlist=${mark}/${MASK + i}`, ...(patterns.length > 0 ? [patterns.join('/')] : [])].join(
      ',',
    ),
  )
}
