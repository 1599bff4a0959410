import type { Endpoint } from '../../schema/endpoint.ts'

type Ports = Endpoint['ports']

/** Ports that a system hands out by itself: from 49152 (RFC 6335 section 6), Linux from 32768. */
const DYNAMIC_FROM = [49152, 32768]
const FEW = 3
const MOST = 60

/**
 * Ports as an entry writes them: single numbers, neighbours as "from-to", and where more than three were handed out
 * by the system, the range it hands out from. Sorted; at most what an endpoint may hold, else any.
 */
export function portSpecs(seen: readonly number[]): Ports {
  const ports = [...new Set(seen)].filter((port) => port >= 1 && port <= 65535).sort((a, b) => a - b)
  const specs: Ports = []
  const dynamic = ports.filter((port) => port >= 32768)
  const scattered = dynamic.length > FEW && (dynamic.at(-1) ?? 0) - (dynamic[0] ?? 0) >= dynamic.length
  const rest = scattered ? ports.filter((port) => port < 32768) : ports
  for (let at = 0; at < rest.length; ) {
    const from = rest[at] ?? 0
    let end = at
    while (rest[end + 1] === (rest[end] ?? 0) + 1) end++
    if (end - at >= 2) specs.push(`${from}-${rest[end] ?? from}`)
    else specs.push(...rest.slice(at, end + 1))
    at = end + 1
  }
  if (scattered) {
    const low = DYNAMIC_FROM.find((from) => (dynamic[0] ?? 0) >= from) ?? 32768
    specs.push(`${low}-65535`)
  }
  return specs.length === 0 || specs.length > MOST ? ['any'] : specs
}
