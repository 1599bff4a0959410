import type { Dropped } from '../../backend.ts'
import type { Policy, Rule } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import type { Flow, Peer } from './acl.ts'

/** RFC 8520 section 17.7: the two classes there are. */
const SERVICE = {
  dns: { urn: 'urn:ietf:params:mud:dns', port: 53, protocols: ['udp', 'tcp'] },
  ntp: { urn: 'urn:ietf:params:mud:ntp', port: 123, protocols: ['udp'] },
} as const

/** Entry names are at most 64 characters, of which the number, the way and a part need some. */
const LONGEST = 48

/** The far end in the words of MUD, or why it has none; `wider` says where the word means more. */
function peerOf(rule: Rule): { peer: Peer; wider?: string } | { reason: string } {
  const { far } = rule
  if (far.kind === 'internet' || far.kind === 'any') return { peer: { kind: 'anyone' } }
  if (far.kind === 'name') {
    if (far.name.wildcard) return { reason: 'MUD has no wildcard names (RFC 8520 section 8, inet:host)' }
    return { peer: { kind: 'name', name: far.name.name } }
  }
  switch (far.role) {
    case 'home-assistant':
      return { peer: { kind: 'my-controller' } }
    case 'native-app':
      return {
        peer: { kind: 'my-controller' },
        wider:
          'wider: MUD has one class of controllers (my-controller) for the app and Home Assistant together',
      }
    case 'lan':
      return { peer: { kind: 'local-networks' } }
    case 'gateway':
      return gatewayPeer(rule)
    default:
      return {
        peer: { kind: 'networks', ipv4: far.ipv4, ipv6: far.ipv6, group: far.group },
        ...(far.group
          ? {}
          : {
              wider:
                'a literal address: a MUD manager should not apply it without asking (RFC 8520 section 2)',
            }),
      }
  }
}

function gatewayPeer(rule: Rule): { peer: Peer } | { reason: string } {
  for (const { urn, port, protocols } of Object.values(SERVICE)) {
    const alone =
      rule.direction === 'outbound' &&
      rule.ports?.length === 1 &&
      rule.ports[0]?.from === port &&
      rule.ports[0].to === port
    if (alone && protocols.some((protocol) => protocol === rule.protocol))
      return { peer: { kind: 'controller', urn } }
  }
  return {
    reason: `MUD has no class for the gateway, only for its DNS and NTP: ${ruleText(rule)} is left out`,
  }
}

/** What the access lists hold, in order, and what they cannot. */
export interface Flows {
  flows: Flow[]
  dropped: Dropped[]
}

/** Turns a policy for one device into flows. Everything that no flow accepts is refused (RFC 8520 section 5). */
export function flowsOf(policy: Policy): Flows {
  const dropped: Dropped[] = []
  const near: Flow[] = []
  const outside: Flow[] = []
  for (const [index, rule] of policy.rules.entries()) {
    const found = peerOf(rule)
    if ('reason' in found) {
      dropped.push({ rule: rule.id, reason: found.reason })
      continue
    }
    if (found.wider !== undefined) dropped.push({ rule: rule.id, reason: found.wider, said: true })
    const fits = rule.id.length <= LONGEST
    const name = fits ? rule.id : `${rule.id.slice(0, LONGEST - 6)}.${index}`
    if (!fits)
      dropped.push({
        rule: rule.id,
        reason: `is called ${name} here, as names have at most 64 characters`,
        said: true,
      })
    const flow: Flow = {
      name,
      starts: rule.direction === 'outbound' ? 'device' : 'peer',
      peer: found.peer,
      protocol: rule.protocol,
      ports: rule.ports,
      forwarding: 'accept',
    }
    if (rule.far.kind !== 'internet') near.push(flow)
    else {
      // There is no word for "the internet": whoever is not local, which takes a refusal before it.
      if (policy.scope === 'all') {
        outside.push({
          ...flow,
          name: `not-local.${index}`,
          peer: { kind: 'local-networks' },
          forwarding: 'drop',
        })
      }
      outside.push(flow)
    }
  }
  dropped.push(...topics(policy))
  return { flows: [...near, ...defaults(policy), ...outside], dropped }
}

/** What is let through or refused whatever the entry says. */
function defaults(policy: Policy): Flow[] {
  const flows: Flow[] = []
  const add = (name: string, peer: Peer, rest: Pick<Flow, 'protocol' | 'ports' | 'forwarding' | 'starts'>) =>
    flows.push({ name, peer, ...rest })
  const accept = { ports: null, forwarding: 'accept', starts: 'device' } as const
  if (policy.at === 'host') {
    add('netneeds-opened-by-host', { kind: 'anyone' }, { ...accept, protocol: 'tcp' })
    return flows
  }
  for (const service of ['dns', 'ntp'] as const) {
    if (policy.services[service] !== 'block') continue
    // DNS and NTP are permitted by default, after the list; a refusal in it goes before that (section 5).
    const { urn, port, protocols } = SERVICE[service]
    for (const protocol of protocols) {
      const ports = [{ from: port, to: port }]
      add(
        `netneeds-no-${service}-${protocol}`,
        { kind: 'controller', urn },
        { protocol, ports, forwarding: 'drop', starts: 'device' },
      )
    }
  }
  if (policy.scope === 'internet')
    add('netneeds-home', { kind: 'local-networks' }, { ...accept, protocol: 'any' })
  return flows
}

function topics(policy: Policy): Dropped[] {
  const dropped: Dropped[] = []
  const say = (rule: string, reason: string) => dropped.push({ rule, reason })
  if (policy.refusal === 'reject')
    say('refusal', 'how the rest is refused is for the MUD manager; it may drop')
  if (policy.at === 'host') {
    say(
      'at',
      'narrower: MUD acts in the network, where what the host opens by other than TCP, its DNS and NTP apart, is refused',
    )
  }
  if (policy.names.resolve.length > 0) {
    say('names', 'that a name resolves although its packets are refused is for the DNS server to see to')
  }
  for (const { subject, service } of policy.redirects) {
    say(
      `${subject}.netneeds-${service}`,
      `redirecting ${service.toUpperCase()} is not in MUD; the class of the gateway's own service is`,
    )
  }
  if (policy.nat.length > 0) say('nat', 'rewriting source addresses is not in MUD')
  if (policy.expose.length > 0)
    say('expose', 'port forward, hairpin NAT and split DNS are not in MUD; who may connect is')
  if (policy.interface !== null) say('interface', 'a MUD file is for a kind of device, wherever it is')
  return dropped
}
