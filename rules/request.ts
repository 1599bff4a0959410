import { formatCidr, isHostAddress, parseAddress } from '../schema/address.ts'
import { Choices, oneMac } from '../schema/choices.ts'
import type { ExpandedDevice } from '../schema/expand.ts'
import { nearest } from '../schema/nearest.ts'
import type { Backend } from './backend.ts'
import { type ChoiceProblem, compile, type Placed } from './compile.ts'
import { type Fates, fatesOf } from './fate.ts'
import { explained, type RuleSet } from './rule-set.ts'
import { updateScript } from './update.ts'

/** The format where none is asked for. */
export const DEFAULT_FORMAT = 'nftables'

/** Names of the choices every format has, in the order in which they stand in a URL. */
export const CHOICE_NAMES: readonly string[] = Object.keys(Choices.shape)

/** A device as a home names it: `id@address,address`. */
export interface Asked {
  device: ExpandedDevice
  /** IPv4, IPv6 and MAC addresses as written; empty for `ip`, `ip6` and `mac` of the query. */
  addresses: readonly string[]
}

export type Answered =
  | {
      ok: true
      set: RuleSet
      /** What becomes of every documented endpoint. */
      fates: Fates
      backend: Backend
      path: string
      /** A script that keeps this very rule set up to date; null where there can be none, or nothing to keep yet. */
      update: string | null
    }
  | { ok: false; problems: ChoiceProblem[] }

export interface Asking {
  /** The formats that may be asked for; a browser gives the one it has loaded. */
  backends: readonly Backend[]
  /** One device by itself, or a home of several. */
  devices: readonly Asked[]
  home: boolean
  /** The query as written, without `device`, `output`, `file` and `release`; an empty value is as none. */
  query: Readonly<Record<string, string>>
  release: string
  /** The service's own address, printed into the rules; '' leaves it out. */
  origin: string
}

const problem = (parameter: string, detail: string, suggestions: string[] = []): ChoiceProblem => ({
  parameter,
  detail,
  suggestions,
})

/**
 * From a query as people write it to a rule set, for the site's form and the command line. The API documents each
 * parameter and so reads its query by itself, with the same two schemas (Choices, and the format's own options)
 * and the same compiler, so that a parameter means the same everywhere. Unknown parameters are problems.
 */
export function answerQuery({ backends, devices, home, query, release, origin }: Asking): Answered {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value.trim() !== ''))
  const { format = DEFAULT_FORMAT, ...rest } = given
  const backend = backends.find(({ id }) => id === format)
  if (backend === undefined) {
    const ids = backends.map(({ id }) => id)
    return {
      ok: false,
      problems: [
        problem(
          'format',
          `there is no format "${format}"; the formats are ${ids.join(', ')}`,
          nearest(format, ids),
        ),
      ],
    }
  }
  const own = Object.keys((backend.options as unknown as { shape?: Record<string, unknown> }).shape ?? {})
  const problems: ChoiceProblem[] = []
  for (const name of Object.keys(rest)) {
    const known = [...CHOICE_NAMES, ...own, 'format', 'output', 'file', 'release']
    if (home && ['ip', 'ip6', 'mac'].includes(name))
      problems.push(problem(name, 'a home gives addresses beside each device: device=id@address'))
    else if (!CHOICE_NAMES.includes(name) && !own.includes(name))
      problems.push(problem(name, `there is no parameter "${name}" for ${format}`, nearest(name, known)))
  }
  const pick = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(rest).filter(([name]) => names.includes(name)))
  const choices = Choices.safeParse(pick(CHOICE_NAMES))
  const options = backend.options.safeParse(pick(own))
  for (const issue of [...(choices.error?.issues ?? []), ...(options.error?.issues ?? [])]) {
    const parameter = String(issue.path[0] ?? 'format')
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : []
    const detail =
      allowed.length > 0 ? `"${rest[parameter]}" is not one of ${allowed.join(', ')}` : issue.message
    problems.push(problem(parameter, detail, nearest(rest[parameter] ?? '', allowed)))
  }
  const placed = devices.map((asked) => place(asked, problems))
  if (home && !backend.manyDevices && devices.length > 1) {
    problems.push(
      problem('format', `${backend.title} is one file a device; ask /devices/{id}/rules for each`),
    )
  }
  if (problems.length > 0 || !choices.success || !options.success) return { ok: false, problems }
  const { ip, ip6, mac, ...shared } = choices.data
  const only = placed[0]
  if (!home && only) {
    only.ipv4.push(...(ip === undefined ? [] : [ip]))
    only.ipv6.push(...(ip6 === undefined ? [] : [ip6]))
    only.mac.push(...(mac === undefined ? [] : [mac]))
  }
  const parsed: Record<string, unknown> = {
    ...choices.data,
    ...(typeof options.data === 'object' ? options.data : {}),
    format,
  }
  const canonical = Object.fromEntries(Object.keys(given).map((name) => [name, written(parsed[name])]))
  const path = home ? homePath(devices, canonical) : devicePath(only?.device.id ?? '', canonical)
  const compiled = compile({
    devices: placed,
    choices: shared,
    release,
    url: origin === '' ? null : `${origin}${path}`,
    placeholders: !home,
  })
  if (!compiled.ok) return { ok: false, problems: compiled.problems }
  const { policy } = compiled
  const rendered = backend.render(policy, options.data)
  const update =
    backend.update === null ? updateScript(rendered, policy.url, policy.placeholders.length) : null
  const fates = fatesOf(policy, backend, rendered.dropped)
  return { ok: true, set: explained(policy, backend, rendered), fates, backend, path, update }
}

/** Addresses sorted by kind, canonical; `wrong` are those that are the address of no single host. */
export function sortAddresses(addresses: readonly string[]): Omit<Placed, 'device'> & { wrong: string[] } {
  const sorted = { ipv4: [] as string[], ipv6: [] as string[], mac: [] as string[], wrong: [] as string[] }
  for (const text of addresses) {
    const mac = oneMac(text)
    const address = parseAddress(text)
    if (mac !== null) sorted.mac.push(mac)
    else if (address !== null && isHostAddress(address)) sorted[address.family].push(formatCidr(address))
    else sorted.wrong.push(text)
  }
  return sorted
}

/** A device with its addresses by kind; those that are none become problems. */
function place({ device, addresses }: Asked, problems: ChoiceProblem[]): Placed {
  const { wrong, ...sorted } = sortAddresses(addresses)
  for (const text of wrong)
    problems.push(
      problem(
        'device',
        `"${text}" of ${device.id} is neither the IPv4, the IPv6 nor the MAC address of one host`,
      ),
    )
  return { device, ...sorted }
}

/** A parsed value as it is written in a URL. */
const written = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : value === undefined ? '' : String(value)

/** The format, and what differs from the defaults, in one fixed order. */
function queryOf({ format = DEFAULT_FORMAT, ...rest }: Readonly<Record<string, string>>): string {
  const query: Record<string, string> = { format, ...rest }
  const defaults: Record<string, unknown> = Choices.parse({})
  const order = ['format', ...CHOICE_NAMES]
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const kept = Object.entries(query)
    .map(([name, value]): [string, string] => [name, value.trim()])
    .filter(([name, value]) => value !== '' && value !== defaults[name])
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return readable(new URLSearchParams(kept).toString())
}

/** Comma, colon, slash and at-sign may stand in a query as they are (RFC 3986 section 3.4) and read better so. */
const readable = (text: string) =>
  text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%40', '@')

/** The address of one device's rule set. */
export function devicePath(id: string, query: Readonly<Record<string, string>>): string {
  const text = queryOf(query)
  return `/devices/${id}/rules${text === '' ? '' : `?${text}`}`
}

/** The address of a home's rule set. */
export function homePath(
  devices: readonly { device: Pick<ExpandedDevice, 'id'>; addresses: readonly string[] }[],
  query: Readonly<Record<string, string>>,
): string {
  const named = devices.map(
    ({ device, addresses }) => `${device.id}${addresses.length > 0 ? `@${addresses.join(',')}` : ''}`,
  )
  const list = readable(new URLSearchParams(named.map((name) => ['device', name])).toString())
  const text = queryOf(query)
  return `/rules?${list}${text === '' ? '' : `&${text}`}`
}
