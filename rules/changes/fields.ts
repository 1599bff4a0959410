import type { FieldChange } from '../../schema/difference.ts'
import type { Endpoint, Needed, Peer } from '../../schema/endpoint.ts'
import { peerWords } from '../../schema/endpoint-words.ts'
import { canonical } from '../../schema/same.ts'
import { code, fromTo, joined, type Line, now, old, said } from './line.ts'
import { claim, sameWords } from './texts.ts'

type Values = Record<string, unknown>
/** How the values of one key are told; both are as they stood in the entry, null where there was none. */
type Telling = (from: unknown, to: unknown) => Line[]

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const valueText = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'string'
      ? value
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : Array.isArray(value)
          ? value.map((each) => valueText(each) ?? 'none').join(', ')
          : isValues(value)
            ? Object.values(value)
                .flatMap((each) => valueText(each) ?? [])
                .join(', ')
            : String(value)

const needText = (need: unknown): string =>
  need === 'not-needed' ? 'not needed' : (valueText(need) ?? 'unsaid')

const plainly =
  (label: string): Telling =>
  (from, to) => [fromTo(label, valueText(from) || null, valueText(to) || null)]

/** What came into a list and what went. */
const listing =
  (label: string): Telling =>
  (from, to) => {
    const texts = (value: unknown) => listOf(value).map((each) => valueText(each) ?? '')
    const before = texts(from)
    const after = texts(to)
    const fresh = after.filter((each) => !before.includes(each))
    const gone = before.filter((each) => !after.includes(each))
    if (fresh.length + gone.length === 0) return [[`${label} in another order`]]
    return [
      [
        `${label}: `,
        ...(fresh.length > 0 ? ['new ', now(fresh.join(', '))] : []),
        ...(fresh.length > 0 && gone.length > 0 ? ['; '] : []),
        ...(gone.length > 0 ? ['gone ', old(gone.join(', '))] : []),
      ],
    ]
  }

/** The keys of two objects that differ, each told in its own way. */
function inside(from: unknown, to: unknown, tellings: Record<string, Telling>): Line[] {
  const before = valuesOf(from)
  const after = valuesOf(to)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    canonical(before[key] ?? null) === canonical(after[key] ?? null)
      ? []
      : tell(tellings, key, before[key] ?? null, after[key] ?? null),
  )
}

const tell = (tellings: Record<string, Telling>, key: string, from: unknown, to: unknown): Line[] =>
  (Object.hasOwn(tellings, key) && tellings[key] ? tellings[key] : plainly(key.replaceAll('_', ' ')))(
    from,
    to,
  )

const NEEDED: Record<keyof Needed, string> = {
  home_assistant: 'need for Home Assistant',
  native_app: 'need for the app',
}

const needed: Telling = (from, to) =>
  (['home_assistant', 'native_app'] as const).flatMap((consumer) => {
    const [before, after] = [valuesOf(from)[consumer], valuesOf(to)[consumer]]
    return before === after ? [] : [fromTo(NEEDED[consumer], needText(before), needText(after))]
  })

const portsText = (ports: unknown): string =>
  listOf(ports)
    .map((port) => (port === 'any' ? 'any port' : `${port}`))
    .join(', ') || 'none'

/** Things of a list that are known by a name: what came, what went, and what changed in those that stay. */
function byName(
  from: unknown,
  to: unknown,
  nameOf: (value: Values) => string,
  words: {
    fresh: (value: Values) => Line
    gone: (value: Values) => Line
    changed: (a: Values, b: Values) => Line[]
  },
): Line[] {
  const named = (value: unknown) =>
    new Map(listOf(value).map((each) => [nameOf(valuesOf(each)), valuesOf(each)]))
  const [before, after] = [named(from), named(to)]
  const lines = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)]
    if (was === undefined) return is === undefined ? [] : [words.fresh(is)]
    if (is === undefined) return [words.gone(was)]
    return canonical(was) === canonical(is) ? [] : words.changed(was, is)
  })
  return lines
}

const blockedWords = ({ of, method, for: consumer }: Values): string =>
  `${of} ${method === 'dns' ? 'in DNS' : method === 'unknown' ? 'in a way not said' : `by ${method}`}${
    consumer === 'home-assistant'
      ? ', seen with Home Assistant'
      : consumer === 'native-app'
        ? ', seen with the app'
        : ''
  }`

const blocking: Telling = (from, to) => {
  const lines = byName(from, to, blockedWords, {
    fresh: (report) => ['new report of blocking ', now(`${blockedWords(report)}: ${report.outcome}`)],
    gone: (report) => ['report gone of blocking ', old(`${blockedWords(report)}: ${report.outcome}`)],
    changed: (was, is) =>
      was.outcome === is.outcome && was.after === is.after
        ? []
        : [
            [
              'blocking ',
              code(blockedWords(is)),
              ...fromTo(
                ':',
                [was.outcome, was.after].filter(Boolean).join(' after '),
                [is.outcome, is.after].filter(Boolean).join(' after '),
              ),
            ],
          ],
  })
  return lines.length > 0 ? lines : [['words or sources of reports of blocking']]
}

const uses: Telling = (from, to) => {
  const lines = byName(from, to, ({ service }) => `${service}`, {
    fresh: ({ service }) => ['uses the cloud ', now(`${service}`)],
    gone: ({ service }) => ['no longer uses the cloud ', old(`${service}`)],
    changed: (was, is) =>
      inside(was, is, {
        needed,
        breaks: claim('what breaks without it'),
        note: () => [],
        sources: () => [],
      }).map((line) => ['cloud ', code(`${is.service}`), ': ', ...line]),
  })
  return lines.length > 0 ? lines : [['words or sources about the clouds it uses']]
}

const network: Telling = (from, to) => {
  const lines = inside(from, to, {
    same_subnet: plainly('answers only its own network'),
    source_nat: plainly('answers behind source NAT'),
    multicast: listing('multicast groups'),
    reflector: listing('repeated between networks'),
    note: () => [],
    sources: () => [],
  })
  return lines.length > 0 ? lines : [['words or sources about its habits on the network']]
}

const home: Telling = (from, to) =>
  from === null || to === null
    ? plainly('Home Assistant integration')(
        valuesOf(from).integration ?? null,
        valuesOf(to).integration ?? null,
      )
    : inside(from, to, {
        integration: plainly('Home Assistant integration'),
        iot_class: plainly('its class'),
      })

const identify: Telling = (from, to) =>
  inside(from, to, {
    dhcp_hostnames: listing('DHCP host names'),
    mac_prefixes: listing('MAC prefixes'),
    mdns: listing('mDNS'),
    ssdp: listing('SSDP'),
  })

const TELLINGS: Record<string, Telling> = {
  needed,
  peer: (from, to) => [
    fromTo(
      'far end',
      from === null ? null : peerWords(from as Peer),
      to === null ? null : peerWords(to as Peer),
    ),
  ],
  protocol: (from, to) => [
    fromTo('protocol', valueText(from)?.toUpperCase() ?? null, valueText(to)?.toUpperCase() ?? null),
  ],
  ports: (from, to) => [fromTo('ports', portsText(from), portsText(to))],
  resolve: (_, to) => [
    [
      to === null
        ? 'its name need no longer resolve'
        : 'its name must resolve even where its packets are refused',
    ],
  ],
  breaks: claim('what breaks without it'),
  note: claim('note'),
  sources: listing('sources'),
  models: listing('models'),
  also_known_as: listing('other names'),
  home_assistant: home,
  identify,
  uses,
  blocking,
  network,
}

/** A source as a whole: its title is what a person knows it by. */
const source: Telling = (from, to) => {
  const title = `${valuesOf(to ?? from).title ?? ''}`
  if (from === null) return [['new source ', said(title)]]
  if (to === null) return [['source gone ', said(title)]]
  const lines = inside(from, to, { title: claim('title'), note: claim('note'), phases: listing('phases') })
  return [['source ', said(title), ': ', ...joined(lines, '; ')]]
}

/** One key of an entry or endpoint that changed, in words; mostly one line. */
export function fieldLines({ key, from, to }: FieldChange): Line[] {
  if (key.startsWith('sources.')) return source(from, to)
  return tell(TELLINGS, key, from, to)
}

/** Without what only explains or founds the rest. */
const bare = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(bare)
    : isValues(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, inner]) =>
            key === 'note' || key === 'sources' ? [] : [[key, bare(inner)]],
          ),
        )
      : value

/** Whether a change is of wording, sources and what is computed of them alone: no rule and no answer follows from it. */
export const isWording = ({ key, from, to }: FieldChange): boolean =>
  key === 'note' ||
  key === 'sources' ||
  key.startsWith('sources.') ||
  key === 'status' ||
  sameWords(from, to) ||
  (from !== null && to !== null && canonical(bare(from)) === canonical(bare(to)))

/** An endpoint as it is, or was, from the fields of one that is new or gone. */
export function wholeEndpoint(fields: readonly FieldChange[], side: 'from' | 'to'): Partial<Endpoint> {
  return Object.fromEntries(fields.map((field) => [field.key, field[side]]))
}
