import { consumersOf } from '../../schema/consumers.ts'
import type { EndpointChange, EntryDifference } from '../../schema/difference.ts'
import type { Endpoint } from '../../schema/endpoint.ts'
import { endWords, roleWords, trafficWords } from '../../schema/endpoint-words.ts'
import type { Widening } from '../widened.ts'
import { fieldLines, isWording, wholeEndpoint } from './fields.ts'
import { code, joined, type Line, said } from './line.ts'

/** An endpoint in a line: who opens it towards whom, on what, and how much it is needed. */
function endpointWords(endpoint: Partial<Endpoint>): Line {
  const { direction, peer, protocol, ports = [], purpose, needed, when, breaks } = endpoint
  if (direction === undefined || peer === undefined || protocol === undefined) return []
  const needs = consumersOf(peer).flatMap((consumer) => {
    const need = needed?.[consumer]
    if (need === undefined) return []
    return [`${consumer === 'home_assistant' ? 'Home Assistant' : 'app'}: ${need.replace('-', ' ')}`]
  })
  return joined(
    [
      [code(`${endWords({ direction, peer })} ${trafficWords({ protocol, ports })}`)],
      ...(purpose === undefined || purpose === 'unknown' ? [] : [[purpose.replaceAll('-', ' ')]]),
      ...(needs.length === 0 ? [] : [[needs.join(', ')]]),
      ...(when === undefined || when === 'always' ? [] : [[`only for ${when}`]]),
      ...(breaks == null ? [] : [['without it: ', said(breaks)]]),
    ],
    '; ',
  )
}

/** One endpoint that is new, gone or other. */
export function endpointLine({ id, change, fields }: EndpointChange): Line {
  if (change === 'changed') {
    const told = fields.filter(({ key }) => key !== 'status')
    return [
      'changed ',
      code(id),
      ': ',
      ...joined((told.length > 0 ? told : fields).flatMap(fieldLines), '; '),
    ]
  }
  return [
    change === 'added' ? 'new ' : 'gone ',
    code(id),
    ': ',
    ...endpointWords(wholeEndpoint(fields, change === 'added' ? 'to' : 'from')),
  ]
}

/** What changed in one entry, its own keys first, then endpoint by endpoint. */
export const entryLines = ({ fields, endpoints }: EntryDifference): Line[] => [
  ...fields.flatMap(fieldLines),
  ...endpoints.map(endpointLine),
]

/** The far end of a rule in words; the addresses behind a role are those of the documentation. */
const farWords = (peer: string): string => roleWords(/^([a-z-]+) \(/.exec(peer)?.[1] ?? '') ?? peer

/** What one device lets through that it did not before, without the device's name. */
export function wideningLine({
  for: consumer,
  kind,
  direction,
  peer,
  protocol,
  ports,
}: Omit<Widening, 'device'>): Line {
  const traffic = [
    protocol === 'any' ? 'any protocol' : (protocol ?? '').toUpperCase(),
    protocol === 'tcp' || protocol === 'udp' ? ports : '',
  ]
  const words = [direction === 'outbound' ? 'to' : 'from', farWords(peer), ...traffic]
  return [
    `for ${consumer === 'home-assistant' ? 'Home Assistant' : 'the app'}: `,
    ...(kind === 'name'
      ? ['the name ', code(peer), ' resolves']
      : [code(words.filter((word) => word !== '').join(' '))]),
  ]
}

/** Whether only wording, sources and the status computed of them changed: rules and answers stay. */
export const isOnlyWording = ({ fields, endpoints }: EntryDifference): boolean =>
  fields.every(isWording) && endpoints.every(isEndpointWording)

const isEndpointWording = ({ change, fields }: EndpointChange): boolean =>
  change === 'changed' && fields.every(isWording)

/** Where only wording or evidence changed, counted: "3 sources, 12 endpoints". */
function wordingLine({ fields, endpoints }: EntryDifference): Line[] {
  const sources = fields.filter(({ key }) => key.startsWith('sources.')).length
  const texts = fields.filter((field) => isWording(field)).length - sources
  const reworded = endpoints.filter(isEndpointWording).length
  const parts = [
    ...(texts > 0 ? ['the entry itself'] : []),
    ...(sources > 0 ? [`${sources} ${sources === 1 ? 'source' : 'sources'}`] : []),
    ...(reworded > 0 ? [`${reworded} ${reworded === 1 ? 'endpoint' : 'endpoints'}`] : []),
  ]
  return parts.length === 0 ? [] : [[`wording or evidence: ${parts.join(', ')}`]]
}

/** The same as entryLines, but wording and evidence, which no rule or answer follows from, are counted at the end. */
export const shortLines = (difference: EntryDifference): Line[] => [
  ...entryLines({
    fields: difference.fields.filter((field) => !isWording(field)),
    endpoints: difference.endpoints
      .filter((endpoint) => !isEndpointWording(endpoint))
      .map((endpoint) =>
        endpoint.change === 'changed'
          ? { ...endpoint, fields: endpoint.fields.filter((field) => !isWording(field)) }
          : endpoint,
      ),
  }),
  ...wordingLine(difference),
]
