import { peerText } from '../schema/endpoint.ts'
import { formatName } from '../schema/host.ts'
import type { PortRange } from '../schema/ports.ts'
import type { Dropped } from './backend.ts'
import type { Far, Policy, Rule, Withheld } from './policy.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** One line that cannot leave the line it is printed on: control and direction characters become a space. */
export const oneLine = (text: string): string => text.replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim()

/** Text for a quoted string or token of a rule language: ASCII letters, digits and " ._:/@+-" only. */
export const token = (text: string, most = 60): string =>
  oneLine(text)
    .replace(/[^A-Za-z0-9 ._:/@+-]+/g, '-')
    .slice(0, most)
    .trim()

/** dnsmasq and ipset read lines of 1024 bytes: the tail of a longer comment would be read as configuration. */
const LONGEST_WORD = 900

/** Lines broken at spaces to `width`, continued with two spaces; a word is broken only beyond 900 characters. */
export function wrap(text: string, width = 100): string[] {
  const lines: string[] = []
  let line = ''
  const words = oneLine(text)
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gu')) ?? [])
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line.trim() !== '') lines.push(line)
  return lines
}

/**
 * Lines as comments behind `prefix` ("#", ";", "--", "!"); an empty line becomes the bare prefix. A line that
 * begins with two spaces is a command to copy and is not broken.
 */
export const comment = (lines: readonly string[], prefix: string): string =>
  lines
    .flatMap((line) => {
      if (line === '') return [prefix]
      return line.startsWith('  ')
        ? [`${prefix}   ${oneLine(line)}`]
        : wrap(line).map((part) => `${prefix} ${part}`)
    })
    .join('\n')

/** Ports in words: "443", "80, 8000-8010", "any port". */
export const portsText = (ports: readonly PortRange[] | null): string =>
  ports === null
    ? 'any port'
    : ports.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')

/** The far end in words. */
export function farText(far: Far): string {
  if (far.kind === 'name') return formatName(far.name)
  if (far.kind === 'internet') return 'the internet'
  if (far.kind === 'any') return 'any address'
  const ranges = [...far.ipv4, ...far.ipv6].join(', ') || 'no address'
  return far.role === null ? ranges : `${far.role} (${ranges})`
}

const protocolText = (protocol: string, ports: readonly PortRange[] | null): string =>
  protocol === 'tcp' || protocol === 'udp'
    ? `${protocol.toUpperCase()} ${portsText(ports)}`
    : protocol.toUpperCase()

/** A rule in words: "to ot.io.mi.com UDP 8053" or "from home-assistant (192.168.1.10) UDP 54321". */
export const ruleText = (rule: Pick<Rule, 'direction' | 'far' | 'protocol' | 'ports'>): string =>
  `${rule.direction === 'outbound' ? 'to' : 'from'} ${farText(rule.far)} ${protocolText(rule.protocol, rule.ports)}`

/** A withheld endpoint in words, with the reason. */
export const withheldText = ({ endpoint, reason }: Withheld): string =>
  `${endpoint.id}: ${endpoint.direction === 'outbound' ? 'to' : 'from'} ${peerText(endpoint.peer)} ${endpoint.protocol.toUpperCase()}${
    endpoint.ports.length > 0 ? ` ${endpoint.ports.join(', ')}` : ''
  } - ${reason}${endpoint.breaks ? `; without it: ${endpoint.breaks}` : ''}`

/**
 * What every output says at its top, as lines without comment signs: what it is for, its own address, what
 * to change, what is let through, withheld and not expressible, how to apply and undo.
 */
export function header(
  policy: Policy,
  format: string,
  said: {
    apply: readonly string[]
    undo: readonly string[]
    dropped: readonly Dropped[]
    notes: readonly string[]
  },
): string[] {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line}`)] : []
  const commands = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []
  const origin = /^https?:\/\/[^/]+/.exec(policy.url ?? '')?.[0] ?? null
  return [
    `netneeds rules (${format}) for ${policy.subjects.map((subject) => `${subject.name} [${subject.id}]`).join(', ') || 'no device'}`,
    `Release ${policy.release}${policy.url === null ? '' : `, from ${policy.url}`}`,
    `Everything else ${policy.scope === 'all' ? 'from and to' : 'leaving the home from, or entering it for,'} ${
      policy.subjects.length === 1 ? 'this device' : 'these devices'
    } is refused (${policy.refusal}). Other devices are not touched.`,
    ...section(
      'CHANGE ME: these are documentation addresses; what names them matches nothing until they are replaced',
      policy.placeholders.map(
        ({ parameter, value, what }) => `${value} stands for ${what} (parameter ${parameter})`,
      ),
    ),
    ...section(
      'Let through',
      policy.rules.map(
        (rule) =>
          `${rule.id}: ${ruleText(rule)} - ${rule.why.reason}${
            rule.why.endpoint?.breaks ? `; without it: ${rule.why.endpoint.breaks}` : ''
          }`,
      ),
    ),
    ...section(
      'Withheld: documented, but not let through by these choices',
      policy.withheld.map(withheldText),
    ),
    ...section(
      'Names that DNS must answer, even where packets to them are refused',
      policy.names.resolve.map(({ name }) => formatName(name)),
    ),
    ...section(
      'Not expressible here',
      said.dropped.map(({ rule, reason }) => `${rule}: ${reason}`),
    ),
    ...section('Notes', [...policy.notes, ...said.notes]),
    ...commands('To apply', said.apply),
    ...commands('To undo', said.undo),
    ...(origin === null ? [] : ['', `To keep it up to date: ${origin}/formats/${format}/#update`]),
  ]
}
