import type { HomeChoicesValue } from '../schema/choices.ts'
import type { ExpandedEndpoint } from '../schema/expand.ts'
import { nearest } from '../schema/nearest.ts'
import { parsePorts } from '../schema/ports.ts'
import type { ChoiceProblem, Placed } from './compile.ts'

/** Whether a list of ids as users write them (`endpoint`, `device:endpoint`, or a service id) names this one. */
export const namesEndpoint = (ids: readonly string[], device: string, endpoint: ExpandedEndpoint): boolean =>
  ids.some((id) => {
    const colon = id.indexOf(':')
    if (colon >= 0 && id.slice(0, colon) !== device) return false
    const wanted = id.slice(colon + 1)
    return wanted === endpoint.id || wanted === endpoint.via
  })

/** Choices that cannot be met together, or name what is not there: all of them at once. */
export function problemsOf(placed: readonly Placed[], choices: HomeChoicesValue): ChoiceProblem[] {
  const problems: ChoiceProblem[] = []
  for (const parameter of ['with', 'without', 'expose'] as const) {
    for (const id of choices[parameter]) {
      const matching = placed.flatMap(({ device }) =>
        device.endpoints.filter((endpoint) => namesEndpoint([id], device.id, endpoint)),
      )
      const known = placed.flatMap(({ device }) => device.endpoints.map((endpoint) => endpoint.id))
      if (matching.length === 0) {
        const suggestions = nearest(id.slice(id.indexOf(':') + 1), known)
        problems.push({
          parameter,
          detail: `there is no endpoint "${id}"; known are ${known.join(', ') || 'none'}`,
          suggestions,
        })
      } else if (parameter === 'expose') {
        const open = (endpoint: ExpandedEndpoint) =>
          endpoint.direction === 'inbound' && (endpoint.protocol === 'tcp' || endpoint.protocol === 'udp')
        const suggestions = placed.flatMap(({ device }) =>
          device.endpoints.filter(open).map((endpoint) => endpoint.id),
        )
        if (!matching.every(open)) {
          problems.push({
            parameter,
            detail: `"${id}" is not an inbound TCP or UDP endpoint, so nothing can be forwarded to it`,
            suggestions,
          })
        } else if (matching.some((endpoint) => parsePorts(endpoint.ports) === null)) {
          problems.push({
            parameter,
            detail: `"${id}" accepts on any port; exposing every port is refused`,
            suggestions: [],
          })
        }
      }
    }
  }
  problems.push(...clashesOf(placed, choices))
  const taken = new Map<string, string>()
  for (const { device, ipv4, ipv6, mac } of placed) {
    for (const address of [...ipv4, ...ipv6, ...mac]) {
      const other = taken.get(address)
      if (other !== undefined && other !== device.id) {
        problems.push({
          parameter: 'device',
          detail: `${address} is given for ${other} and for ${device.id}`,
          suggestions: [],
        })
      }
      taken.set(address, device.id)
    }
  }
  if (choices.at === 'host') {
    for (const { device } of placed.filter((each) => each.device.category !== 'server')) {
      problems.push({
        parameter: 'at',
        detail: `${device.id} is not a computer one can put rules on; use at=router`,
        suggestions: ['router'],
      })
    }
    if (placed.length > 1)
      problems.push({
        parameter: 'at',
        detail: 'at=host is for one device at a time',
        suggestions: ['router'],
      })
  }
  return problems
}

/** What is exposed and taken out at once, and what two devices would have at the same outside port. */
function clashesOf(placed: readonly Placed[], choices: HomeChoicesValue): ChoiceProblem[] {
  const problems: ChoiceProblem[] = []
  const forwarded = new Map<string, string>()
  for (const { device } of placed) {
    for (const endpoint of device.endpoints) {
      if (!namesEndpoint(choices.expose, device.id, endpoint)) continue
      const id = `${device.id}:${endpoint.id}`
      if (namesEndpoint(choices.without, device.id, endpoint))
        problems.push({
          parameter: 'expose',
          detail: `"${endpoint.id}" is exposed by expose= and taken out by without=; give one of them`,
          suggestions: [],
        })
      for (const { from, to } of parsePorts(endpoint.ports) ?? []) {
        for (let port = from; port <= to; port++) {
          const key = `${endpoint.protocol} ${port}`
          const other = forwarded.get(key)
          if (other !== undefined && !other.startsWith(`${device.id}:`)) {
            problems.push({
              parameter: 'expose',
              detail: `${endpoint.protocol.toUpperCase()} ${port} can be forwarded to one device only, and both ${other} and ${id} are exposed`,
              suggestions: [other, id],
            })
            break
          }
          forwarded.set(key, id)
        }
      }
    }
  }
  return problems
}

/** Devices that no address of the one chosen family stands for, nor a MAC: rules for them would match nothing. */
export function nowhere(placed: readonly Placed[], { family, at }: HomeChoicesValue): ChoiceProblem[] {
  if (family === 'both' || at === 'host') return []
  return placed
    .filter((each) => each[family].length + each.mac.length === 0)
    .map(({ device, ipv4, ipv6 }) => ({
      parameter: ipv4.length + ipv6.length === 0 ? 'device' : 'family',
      detail: `${device.id} has no ${family === 'ipv4' ? 'IPv4' : 'IPv6'} and no MAC address here, so rules for family=${family} would match nothing`,
      suggestions: [],
    }))
}
