import { peerText } from '../../../schema/endpoint.ts'
import { formatName } from '../../../schema/host.ts'
import type { Policy } from '../../policy.ts'
import { farText, portsText } from '../../text.ts'

/** What becomes of the traffic of a row; "note" and "change-me" rows say something about the whole. */
export type Verdict =
  | 'allow'
  | 'withheld'
  | 'reject'
  | 'drop'
  | 'redirect'
  | 'source-nat'
  | 'expose'
  | 'resolve'
  | 'change-me'
  | 'note'

/** One line of a table for people: empty where there is nothing to say. */
export interface Row {
  verdict: Verdict
  rule: string
  device: string
  device_name: string
  /** IPv4, IPv6 and MAC addresses, with a space between. */
  device_addresses: string
  direction: string
  peer: string
  protocol: string
  ports: string
  application: string
  purpose: string
  when: string
  need: string
  reason: string
  breaks: string
  note: string
  status: string
  via: string
}

export const COLUMNS: readonly (keyof Row)[] = [
  'verdict',
  'rule',
  'device',
  'device_name',
  'device_addresses',
  'direction',
  'peer',
  'protocol',
  'ports',
  'application',
  'purpose',
  'when',
  'need',
  'reason',
  'breaks',
  'note',
  'status',
  'via',
]

const blank = (verdict: Verdict, rest: Partial<Row>): Row => ({
  rule: '',
  device: '',
  device_name: '',
  device_addresses: '',
  direction: '',
  peer: '',
  protocol: '',
  ports: '',
  application: '',
  purpose: '',
  when: '',
  need: '',
  reason: '',
  breaks: '',
  note: '',
  status: '',
  via: '',
  ...rest,
  verdict,
})

const hasPorts = (protocol: string): boolean => protocol === 'tcp' || protocol === 'udp'
const sentence = (refusal: string, scope: string): string =>
  scope === 'all'
    ? `everything else from and to this device (${refusal})`
    : `everything else that leaves the home from this device, or enters it for it (${refusal})`

/** A policy as rows: rules in order, what is withheld, what else is done, and the refusal of the rest. */
export function rowsOf(policy: Policy): Row[] {
  const named = (id: string) => {
    const subject = policy.subjects.find((each) => each.id === id)
    return {
      device: id,
      device_name: subject?.name ?? '',
      device_addresses: [...(subject?.ipv4 ?? []), ...(subject?.ipv6 ?? []), ...(subject?.mac ?? [])].join(
        ' ',
      ),
    }
  }
  const about = (endpoint: Policy['withheld'][number]['endpoint'] | null) =>
    endpoint === null
      ? {}
      : {
          application: endpoint.application,
          purpose: endpoint.purpose,
          when: endpoint.when,
          breaks: endpoint.breaks ?? '',
          note: endpoint.note ?? '',
          status: endpoint.status,
          via: endpoint.via ?? '',
        }
  return [
    ...policy.rules.map(({ id, subject, direction, far, protocol, ports, why }) =>
      blank('allow', {
        rule: id,
        ...named(subject),
        direction,
        peer: farText(far),
        protocol,
        ports: hasPorts(protocol) ? portsText(ports) : '',
        ...about(why.endpoint),
        need: why.need,
        reason: why.reason,
      }),
    ),
    ...policy.withheld.map(({ subject, endpoint, need, reason }) =>
      blank('withheld', {
        rule: `${subject}.${endpoint.id}`,
        ...named(subject),
        direction: endpoint.direction,
        peer: peerText(endpoint.peer),
        protocol: endpoint.protocol,
        ports: endpoint.ports.join(', '),
        ...about(endpoint),
        need,
        reason,
      }),
    ),
    ...policy.names.resolve.map(({ subject, name, endpoint }) =>
      blank('resolve', {
        rule: `${subject}.${endpoint}`,
        ...named(subject),
        direction: 'outbound',
        peer: formatName(name),
        reason: 'DNS must answer this name, even where packets to it are refused',
      }),
    ),
    ...policy.redirects.map(({ subject, service, ports, protocols }) =>
      blank('redirect', {
        rule: `${subject}.netneeds-${service}`,
        ...named(subject),
        direction: 'outbound',
        peer: 'gateway',
        protocol: protocols.join(', '),
        ports: portsText(ports),
        reason: `${service.toUpperCase()} goes to the gateway, whatever server it asks`,
      }),
    ),
    ...policy.nat.map(({ subject, from }) =>
      blank('source-nat', {
        rule: `${subject}.source-nat`,
        ...named(subject),
        direction: 'inbound',
        peer: [...from.ipv4, ...from.ipv6].join(', '),
        reason: 'its source address is rewritten, because the device answers only its own subnet',
      }),
    ),
    ...policy.expose.map(({ subject, endpoint, protocol, ports, publicName }) =>
      blank('expose', {
        rule: `${subject}.${endpoint.id}`,
        ...named(subject),
        direction: 'inbound',
        peer: 'the internet',
        protocol,
        ports: portsText(ports),
        ...about(endpoint),
        reason: `forwarded from the internet, same port inside and outside${publicName === null ? '' : `, as ${publicName}`}`,
      }),
    ),
    ...policy.subjects.map(({ id }) =>
      blank(policy.refusal, {
        rule: `${id}.refusal`,
        ...named(id),
        reason: sentence(policy.refusal, policy.scope),
      }),
    ),
  ]
}
