import { formatName, type Name } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, PortRange, Rule } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { redirectedTime } from '../dns-filter/redirected-time.ts'
import { portsExcept, type Watched } from '../inspection/plan.ts'
import { addresses, except, joined, ports, type Signature } from '../inspection/signatures.ts'
import { setName } from '../router/names.ts'
import { ruleIds } from '../router/openings.ts'

/** All of a buffer, or what ends below a domain; names hold no sign that means something in a content. */
const content = (name: Name, nocase: boolean): string[] => [
  `content:"${name.wildcard ? '.' : ''}${name.name}"`,
  ...(name.wildcard ? [] : ['startswith']),
  'endswith',
  ...(nocase ? ['nocase'] : []),
]

const DNS: PortRange = { from: 53, to: 53 }
const OPENED = 'flow:to_server,established'
/** No such header among the names of all, which stand between line ends. */
const HOSTLESS = 'content:!"|0d 0a|Host|0d 0a|"'
/** Bytes that either side may say before its protocol is recognised. */
export const UNREAD = 4096

/** What passes because of a name that can be read, and the TCP ports where names decide; null is every port. */
export interface NamePasses {
  passes: Signature[]
  checked: PortRange[] | null
}

/** TLS by server name, HTTP by host; what says no name is added to `dropped`. */
export function namePasses(device: Watched, dropped: Dropped[]): NamePasses {
  const passes: Signature[] = []
  const checked: (PortRange[] | null)[] = []
  for (const { opening, rules } of device.named) {
    const { protocol } = opening
    if (protocol !== 'tcp')
      for (const { id } of rules)
        dropped.push({
          rule: id,
          reason:
            protocol === 'any'
              ? 'narrower: TLS and HTTP only, other protocols say no name'
              : `narrower: ${protocol.toUpperCase()} says no name that can be read, so it is refused and logged; let it through in a packet firewall`,
          ...(protocol === 'any' ? { said: true } : {}),
        })
    if (protocol !== 'tcp' && protocol !== 'any') continue
    checked.push(opening.ports)
    for (const rule of rules) {
      if (rule.far.kind !== 'name') continue
      const base = {
        action: 'pass' as const,
        from: device.own,
        fromPort: 'any',
        to: 'any',
        toPort: ports(opening.ports),
        about: rule.id,
        why: ruleText(rule),
      }
      const { name } = rule.far
      passes.push(
        { ...base, protocol: 'tls', options: ['flow:to_server', 'tls.sni', ...content(name, true)] },
        // This buffer is lower case already, and takes no nocase.
        { ...base, protocol: 'http', options: ['flow:to_server', 'http.host', ...content(name, false)] },
      )
    }
  }
  return { passes, checked: joined(checked) }
}

/** Questions that pass, and the servers whose DNS by TCP is read. */
export interface Questions {
  passes: Signature[]
  servers: string[]
  /** Rules that let only some questions through. */
  narrowed: Rule[]
}

/** The names of a device as DNS questions to the servers it may ask; with `every`, any question. */
export function questions(policy: Policy, device: Watched, every: boolean): Questions {
  const { subject } = device
  const wanted = new Map<string, Name>()
  const ask = (name: Name) => wanted.set(formatName(name), name)
  for (const { rules } of device.named) for (const { far } of rules) if (far.kind === 'name') ask(far.name)
  for (const each of policy.names.resolve) if (each.subject === subject.id) ask(each.name)
  for (const { name } of redirectedTime(policy, subject.id)) ask(name)
  const families = (['ipv4', 'ipv6'] as const).filter((family) => subject[family].length > 0)
  const byServer = new Map<string, { list: string[]; udp: Rule[]; tcp: Rule[] }>()
  for (const { opening, rules } of device.dns) {
    const { far, protocol } = opening
    if (far.kind !== 'ranges') continue
    const list = families.flatMap((family) => far[family])
    const found = byServer.get(list.join()) ?? { list, udp: [], tcp: [] }
    byServer.set(list.join(), found)
    found[protocol === 'tcp' ? 'tcp' : 'udp'].push(...rules)
  }
  const asked: Questions = { passes: [], servers: [], narrowed: [] }
  for (const { list, udp, tcp } of byServer.values()) {
    const base = {
      action: 'pass' as const,
      from: device.own,
      fromPort: 'any',
      to: addresses(list),
      toPort: '53',
    }
    // "dns" stands for both transports: by TCP alone no question can be told apart.
    if (every || udp.length === 0) {
      for (const [protocol, rules] of [
        ['udp', udp],
        ['tcp', tcp],
      ] as const) {
        if (rules.length === 0) continue
        const why = rules.map(ruleText).join('; ')
        asked.passes.push({ ...base, protocol, options: ['flow:to_server'], about: ruleIds(rules), why })
      }
      continue
    }
    asked.narrowed.push(...udp, ...tcp)
    if (tcp.length > 0) asked.servers.push(...list)
    for (const name of wanted.values())
      asked.passes.push({
        ...base,
        protocol: 'dns',
        options: ['flow:to_server', 'dns.query', ...content(name, true)],
        about: ruleIds([...udp, ...tcp]),
        why: `the name ${formatName(name)}`,
      })
  }
  return asked
}

/** TCP on ports where a name decides: the connection opens, then what it says is judged. */
export function tcpRefusals(
  policy: Policy,
  { subject, spared }: Watched,
  { checked }: NamePasses,
  { servers }: Questions,
) {
  return (base: Pick<Signature, 'action' | 'from' | 'fromPort' | 'about'>): Signature[] => {
    const far = except(spared)
    const found: Signature[] = []
    const spoken = (protocol: string, to: string, toPort: string, options: string[], why: string) =>
      found.push({ ...base, action: 'refuse-both', protocol, to, toPort, options: [OPENED, ...options], why })
    const opened = (to: string, toPort: string, why: string) =>
      found.push({ ...base, protocol: 'tcp', to, toPort, options: ['flow:to_server'], why })
    if (checked === null || checked.length > 0) {
      const named = ports(checked)
      // Both are known with the last byte of the ClientHello; a pass for the name goes first.
      spoken('tls', far, named, ['ssl_state:client_hello'], 'TLS to any other name, or to none')
      spoken('http', far, named, ['http.host', 'bsize:>0'], 'HTTP to any other name')
      spoken('http', far, named, ['http.header_names', HOSTLESS, 'nocase'], 'HTTP to no name')
      const neither = ['app-layer-protocol:!tls', 'app-layer-protocol:!http']
      spoken('tcp', far, named, neither, 'what is neither TLS nor HTTP, once it is recognised')
      const mark = setName({ ...policy, subjects: [subject] })
      const bit = `${mark.prefix}_${mark.tag}`
      for (const [protocol, read] of [
        ['tls', []],
        ['http', ['http.host', 'bsize:>0']],
      ] as const)
        found.push({
          ...base,
          action: 'mark',
          protocol,
          to: far,
          toPort: named,
          options: ['flow:to_server', ...read, `flowbits:set,${bit}`, 'noalert'],
          why: 'no refusal: marks what can be read, for the next line',
        })
      const unread = [`stream_size:either,>,${UNREAD}`, `flowbits:isnotset,${bit}`]
      spoken('tcp', far, named, unread, 'what cannot be recognised')
    }
    if (servers.length > 0) {
      spoken('dns', addresses(servers), '53', ['dns.query', 'bsize:>0'], 'DNS by TCP for any other name')
      spoken('tcp', addresses(servers), '53', ['app-layer-protocol:!dns'], 'what is not DNS')
    }
    if (checked === null) return found
    const apart = servers.length > 0 && !checked.some(({ from, to }) => from <= DNS.from && DNS.to <= to)
    const left = apart ? (joined([checked, [DNS]]) ?? []) : checked
    opened(far, portsExcept(left), 'everything else it sends (tcp)')
    if (apart) opened(except([...spared, ...servers]), '53', 'DNS by TCP with any other server')
    return found
  }
}
