import { isMulticast, parseCidr } from '../schema/address.ts'
import type { Blocking } from '../schema/device.ts'
import type { Need } from '../schema/endpoint.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../schema/expand.ts'
import { needFor } from './decide.ts'

/** "Can I cut its internet?", answered for one consumer from what the entry says. */
export interface Answer {
  consumer: 'home-assistant' | 'native-app'
  /** What the device needs of the internet for this consumer. */
  internet: Need
  verdict: 'yes' | 'no' | 'partly' | 'unknown'
  sentence: string
  /** What has to be true for the yes, one clause each. */
  conditions: string[]
  /** Reports that say otherwise, in words. */
  disagreements: string[]
  because: { kind: 'endpoint' | 'service' | 'blocking'; id: string; sources: string[] }[]
}

/** Whether an outbound endpoint leaves the home. DNS and time count apart: the gateway can serve both. */
export function leavesHome(endpoint: Pick<ExpandedEndpoint, 'direction' | 'peer'>): boolean {
  if (endpoint.direction !== 'outbound') return false
  if ('host' in endpoint.peer) return true
  if ('role' in endpoint.peer) return endpoint.peer.role === 'internet'
  const range = parseCidr(endpoint.peer.network)
  return range !== null && !isMulticast(range) && endpoint.peer.network !== '255.255.255.255'
}

export const steerable = (endpoint: Pick<ExpandedEndpoint, 'purpose'>): boolean =>
  endpoint.purpose === 'time' || endpoint.purpose === 'name-resolution'

const METHOD: Record<Blocking['method'], string> = {
  reject: 'when it is rejected',
  drop: 'when it is dropped',
  dns: 'when its names are blocked in DNS',
  unknown: 'when it is blocked',
}
const OUTCOME: Record<Blocking['outcome'], string> = {
  works: 'works',
  degrades: 'works in part',
  breaks: 'breaks',
}

/** One blocking report in words, as "breaks when it is dropped, after days". */
export const blockingText = (line: Blocking): string =>
  `${OUTCOME[line.outcome]} ${METHOD[line.method]}${
    line.after === null ? '' : line.after === 'immediately' ? ', at once' : `, after ${line.after}`
  }${line.note === null ? '' : ` (${line.note.replace(/\.$/, '')})`}`

/** What is lost, as clauses of one sentence. */
const losses = (texts: readonly string[]): string =>
  [...new Set(texts)]
    .slice(0, 2)
    .map((text) => text.replace(/[.;\s]+$/, ''))
    .join('; ')

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** Compiles the answer; pure, and the same for page, API and list filter. */
export function answer(device: ExpandedDevice, consumer: Answer['consumer']): Answer {
  const all = device.endpoints.filter((endpoint) => leavesHome(endpoint) && endpoint.when === 'always')
  const outside = all.filter((endpoint) => !steerable(endpoint))
  const need = (endpoint: ExpandedEndpoint) => needFor(endpoint.needed, consumer)
  const of = (wanted: Need) => outside.filter((endpoint) => need(endpoint) === wanted)
  // A cloud of which it is known that it is needed, and of none of its hosts that it is this one.
  const clouds = (wanted: Need) =>
    device.uses.filter(
      (use) =>
        needFor(use.needed, consumer) === wanted &&
        !of(wanted).some((endpoint) => endpoint.via === use.service),
    )
  const concerns = (of: string) =>
    device.blocking.filter((line) => line.of === of && (line.for === null || line.for === consumer))
  // A test that cut off everything says little about the internet alone, unless it is all there is.
  const reports = concerns('internet').length > 0 ? concerns('internet') : concerns('all')
  // "It goes on working" of the device as a whole is said by those who control it locally, not with the vendor's app.
  const works = reports.filter(
    (line) => line.outcome === 'works' && (line.for === consumer || consumer === 'home-assistant'),
  )
  const general = works.length > 0 && works.every((line) => line.for === null)
  const fails = reports.filter((line) => line.outcome === 'breaks')
  const halves = reports.filter((line) => line.outcome === 'degrades')

  const internet = internetNeed()
  function internetNeed(): Need {
    if (of('required').length + clouds('required').length > 0) return 'required'
    // A report that it works outweighs one of trouble, which is shown beside it as disagreement; not many of them.
    if (works.length > 0)
      return of('optional').length + clouds('optional').length > 0 || outweighed() ? 'optional' : 'not-needed'
    if (fails.length > 0) return 'required'
    if (halves.length > 0) return 'optional'
    // Nobody has cut it all off, and of one place or more nobody knows: then the whole is not known either.
    if (of('unknown').length > 0) return 'unknown'
    if (of('optional').length + clouds('optional').length > 0) return 'optional'
    return outside.length > 0 && of('not-needed').length === outside.length ? 'not-needed' : 'unknown'
  }
  /**
   * Whether blocking in the way that worked for some made trouble for more. What works in part is half a trouble; a way
   * not told may be any of the three.
   */
  function outweighed(): boolean {
    const methods = new Set(works.map(({ method }) => method))
    const weight = ({ method, outcome }: Blocking): number =>
      (methods.has(method) ? 1 : method === 'unknown' || methods.has('unknown') ? 1 / 3 : 0) *
      (outcome === 'degrades' ? 1 / 2 : 1)
    return [...fails, ...halves].reduce((sum, line) => sum + weight(line), 0) > works.length
  }
  const verdict = ({ required: 'no', optional: 'partly', 'not-needed': 'yes', unknown: 'unknown' } as const)[
    internet
  ]

  const conditions = internet === 'required' || internet === 'unknown' ? [] : conditionsOf()
  function conditionsOf(): string[] {
    const methods = new Set(works.map((line) => line.method))
    const bad = new Set(fails.map((line) => line.method))
    const found: string[] = []
    if (methods.has('reject') && !methods.has('drop') && bad.has('drop'))
      found.push('you reject instead of drop')
    const steered = device.endpoints.filter(
      (endpoint) => endpoint.direction === 'outbound' && steerable(endpoint) && need(endpoint) === 'required',
    )
    const services = [
      ...(steered.some((endpoint) => endpoint.purpose === 'name-resolution') ? ['DNS'] : []),
      ...(steered.some((endpoint) => endpoint.purpose === 'time') ? ['NTP'] : []),
    ]
    const resolvable = device.endpoints.filter((endpoint) => endpoint.resolve === 'required')
    const own = resolvable.filter((endpoint) => endpoint.via === null)
    const resolve = [
      ...new Set(
        (own.length > 0 ? own : resolvable).flatMap(({ peer }) => ('host' in peer ? [peer.host] : [])),
      ),
    ]
    if (services.length > 0)
      found.push(`${joined(services)} ${services.length === 1 ? 'is' : 'are'} let through`)
    if (resolve.length > 0)
      found.push(
        `the ${resolve.length === 1 ? 'name' : 'names'} ${joined(resolve.slice(0, 4))} ${resolve.length === 1 ? 'resolves' : 'resolve'}`,
      )
    return found
  }
  const decidedByHalves = internet === 'optional' && works.length === 0
  const against =
    internet === 'required' ? works : internet === 'unknown' || decidedByHalves ? [] : [...fails, ...halves]
  const known = of('required').length + clouds('required').length > 0 ? 'required' : 'optional'
  const decisive = of(known)
  const decisiveClouds = clouds(known)
  return {
    consumer,
    internet,
    verdict,
    sentence: sentenceOf(),
    conditions,
    disagreements: against.map(blockingText),
    because: [
      ...decisive.map((endpoint) => ({
        kind: 'endpoint' as const,
        id: endpoint.id,
        sources: endpoint.sources,
      })),
      ...decisiveClouds.map((use) => ({ kind: 'service' as const, id: use.service, sources: use.sources })),
      ...reports.map((line) => ({
        kind: 'blocking' as const,
        id: `${line.of}:${line.method}:${line.outcome}`,
        sources: line.sources,
      })),
      ...(decisive.length + decisiveClouds.length + reports.length === 0
        ? of('not-needed').map((endpoint) => ({
            kind: 'endpoint' as const,
            id: endpoint.id,
            sources: endpoint.sources,
          }))
        : []),
    ],
  }

  function sentenceOf(): string {
    const condition = conditions.length > 0 ? `, if ${joined(conditions)}` : ''
    const told = [
      ['works', works],
      ['in part', halves],
      ['breaks', fails],
    ] as const
    const tally = told.flatMap(([word, { length }]) => (length > 0 ? [`${word} ${length}`] : [])).join(', ')
    const disagree = ` Reports disagree: ${tally}.`
    const doubt = against.length > 0 ? disagree : ''
    switch (internet) {
      case 'not-needed':
        return `Yes${general ? ', by reports of the device as a whole' : ''}${condition}.${doubt}`
      case 'optional': {
        const lost = losses([
          ...[...of('optional'), ...clouds('optional')].flatMap(({ breaks }) => breaks ?? []),
          ...halves.flatMap((line) => line.note ?? []),
        ])
        return `In part${condition}.${lost === '' ? '' : ` Without it: ${lost}.`}${fails.length > 0 ? disagree : ''}`
      }
      case 'required': {
        const lost = losses([
          ...[...of('required'), ...clouds('required')].flatMap(({ breaks }) => breaks ?? []),
          ...fails.flatMap((line) => line.note ?? []),
        ])
        return `No.${lost === '' ? '' : ` Without it: ${lost}.`}${doubt}`
      }
      default:
        if (outside.length === 0) return 'Unknown: no source says whether it needs the internet.'
        if (outside.length === 1)
          return 'Unknown: no source says whether it needs the one place it talks to outside.'
        return `Unknown: of ${of('unknown').length} of the ${outside.length} places it talks to outside, no source says whether it needs them.`
    }
  }
}
