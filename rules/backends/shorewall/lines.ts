import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import type { Policy } from '../../policy.ts'
import { nameIpset } from '../netfilter/ipsets.ts'
import { remarks } from '../netfilter/naming.ts'
import { LOG_A_MINUTE, LOG_BURST, type RefusalLog } from '../netfilter/refusal-log.ts'
import { type End, portChunks, type Step } from '../netfilter/steps.ts'

/** Every zone but the firewall's own, traffic inside a zone included. */
export const ZONES = 'all+!$FW'
/** A multiport match takes 15 ports, a range counting as two (shorewall-rules(5), DPORT). */
const MULTIPORT = 15
const PROHIBITED: Record<Family, string> = {
  ipv4: 'icmp-admin-prohibited',
  ipv6: 'icmp6-adm-prohibited',
}

/** An address as Shorewall takes it: IPv6 stands in brackets (shorewall6-rules(5)). */
export const address = (range: string): string => {
  if (!range.includes(':')) return range
  const [base = '', bits] = range.split('/')
  return bits === undefined ? `[${base}]` : `[${base}]/${bits}`
}

/** A MAC address in Shorewall's form. */
export const mac = (text: string): string => `~${text.toUpperCase().replaceAll(':', '-')}`

export const portsOf = (chunk: readonly PortRange[]): string =>
  chunk.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`)).join(',')

function ends(base: string, family: Family, end: End, zone: string): string[] {
  switch (end.kind) {
    case 'any':
      return [zone]
    case 'ranges':
      return [`${zone}:${end.ranges.map(address).join(',')}`]
    case 'outside':
      return [`${zone}:!${end.ranges.map(address).join(',')}`]
    case 'mac':
      return [`${zone}:${end.macs.map(mac).join(',')}`]
    case 'names':
      return end.sets.map((set) => `${zone}:+${nameIpset(base, set, family)}`)
  }
}

function protocols({ protocol, ports, types }: Step): string[] {
  if (protocol === 'any') return ['']
  if (protocol === 'igmp') return ['2']
  if (protocol === 'icmpv6') return [types === null ? 'ipv6-icmp' : `ipv6-icmp ${types.join(',')}`]
  if (ports === null) return [protocol]
  return portChunks(ports, MULTIPORT).map((chunk) => `${protocol} ${portsOf(chunk)}`)
}

/** The action and protocol of a step; "!" keeps Shorewall from leaving out what its policy says too. */
function actions(policy: Policy, step: Step, log: RefusalLog): { action: string; protocol: string }[] {
  if (step.verdict === 'accept') return protocols(step).map((protocol) => ({ action: 'ACCEPT!', protocol }))
  const level = log?.group == null ? 'info' : `NFLOG(${log.group})`
  // PROTO, DPORT, SPORT and ORIGDEST stay empty; the last is RATE.
  const rate = `- - - - ${LOG_A_MINUTE}/min:${LOG_BURST}`
  const logged = log === null ? [] : [{ action: `LOG:${level}`, protocol: rate }]
  if (policy.refusal === 'drop') return [...logged, { action: 'DROP!', protocol: '' }]
  return [
    ...logged,
    { action: 'REJECT!(tcp-reset)', protocol: 'tcp' },
    { action: `REJECT!(${PROHIBITED[step.family]})`, protocol: '' },
  ]
}

/** The lines of a step in the rules file, ACTION SOURCE DEST PROTO DPORT. */
export function ruleLines(policy: Policy, base: string, step: Step, log: RefusalLog): string[] {
  const own = step.hook === 'forward' ? ZONES : '$FW'
  const lines = ends(base, step.family, step.from, ZONES).flatMap((source) =>
    ends(base, step.family, step.to, own).flatMap((target) =>
      actions(policy, step, log).map(({ action, protocol }) =>
        [action, source, target, protocol].filter(Boolean).join(' '),
      ),
    ),
  )
  return [remarks([step.about], '#'), ...lines]
}
