/** A closed range of ports, `from` <= `to`, 1 to 65535. */
export interface PortRange {
  from: number
  to: number
}

/** A port as an entry writes it: a number or `"from-to"`. */
export type PortSpec = number | string

/** The range a number or `"from-to"` stands for; null when it is no range. */
export function parsePort(spec: PortSpec): PortRange | null {
  if (typeof spec === 'number') {
    return Number.isInteger(spec) && spec >= 1 && spec <= 65535 ? { from: spec, to: spec } : null
  }
  const match = /^([1-9]\d{0,4})-([1-9]\d{0,4})$/.exec(spec)
  if (!match) return null
  const from = Number(match[1])
  const to = Number(match[2])
  return from < to && to <= 65535 ? { from, to } : null
}

/** Ranges sorted and joined where they touch; null stands for every port. */
export function parsePorts(specs: readonly PortSpec[]): PortRange[] | null {
  if (specs.includes('any')) return null
  const ranges = specs.flatMap((spec) => parsePort(spec) ?? []).sort((a, b) => a.from - b.from || a.to - b.to)
  const joined: PortRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to)
    else joined.push({ ...range })
  }
  return joined
}
