import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import { portsText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import type { NameSet } from '../netfilter/name-sets.ts'
import { remarks } from '../netfilter/naming.ts'
import { disjoint } from '../netfilter/reach.ts'
import { logPrefix, type RefusalLog } from '../netfilter/refusal-log.ts'
import type { End, Step } from '../netfilter/steps.ts'

/** The iplist of a set; foomuuri makes two nftables sets of it, ending in _4 and _6. */
export const listName = (base: string, set: NameSet): string => `${base}_n${set.index}`

export const note = (lines: readonly string[]): string => remarks(lines, '  #')
/** A rule inside a section; empty parts fall away. */
export const line = (...parts: string[]): string => `  ${parts.filter(Boolean).join(' ')}`

export const portsOf = (ports: readonly PortRange[]): string =>
  ports.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(' ')

function ends(base: string, end: End, side: 'saddr' | 'daddr'): string[] {
  switch (end.kind) {
    case 'any':
      return ['']
    case 'ranges':
      return [`${side} ${end.ranges.join(' ')}`]
    case 'outside':
      return [`${side} ${end.ranges.map((range) => `-${range}`).join(' ')}`]
    case 'mac':
      return [`mac_saddr ${end.macs.join(' ')}`]
    case 'names':
      return end.sets.map((set) => `${side} @${listName(base, set)}`)
  }
}

function protocol({ protocol, ports, types }: Step): string {
  if (protocol === 'any') return ''
  if (protocol === 'igmp') return 'protocol igmp'
  if (types !== null) return `icmpv6 ${types.join(' ')}`
  return ports === null ? protocol : `${protocol} ${portsOf(ports)}`
}

/** Whether something in the rule says the address family. */
const saysFamily = ({ kind }: End): boolean => kind === 'ranges' || kind === 'outside'

/** The statements of a step; foomuuri's own reject sends ICMP, to TCP too. */
const actions = (policy: Policy, step: Step, log: RefusalLog): [string, string][] => {
  const group = log?.group == null ? '' : ` log_level "group ${log.group}"`
  const logged = log === null ? '' : ` log "${logPrefix(policy).trim()}"${group}`
  if (step.verdict === 'accept') return [[protocol(step), 'accept']]
  if (policy.refusal === 'drop') return [['', `drop${logged}`]]
  return [
    ['tcp', `nft "reject with tcp reset"${logged}`],
    ['', `reject${logged}`],
  ]
}

/** The rules of a step. Packets of this machine itself are not asked about. */
export function ruleLines(policy: Policy, base: string, step: Step, log: RefusalLog): string[] {
  const family = saysFamily(step.from) || saysFamily(step.to) ? '' : step.family
  const through = [
    step.in === null ? '' : `iifname ${step.in}`,
    step.out === null ? '' : `oifname ${step.out}`,
  ]
  const zones = step.hook === 'forward' ? ['szone -localhost', 'dzone -localhost'] : []
  return ends(base, step.from, 'saddr').flatMap((from) =>
    ends(base, step.to, 'daddr').flatMap((to) =>
      actions(policy, step, log).map(([what, statement]) =>
        line(what, family, from, to, ...through, ...zones, statement),
      ),
    ),
  )
}

/** The dnat and snat sections; empty lists where nothing is rewritten. */
export function natLines(
  policy: Policy,
  plan: Exposed,
): { dnat: string[]; snat: string[]; dropped: Dropped[] } {
  const dnat: string[] = []
  const snat: string[] = []
  const dropped: Dropped[] = []
  const senders = (subject: string, family: Family): string[] => {
    const device = policy.subjects.find(({ id }) => id === subject)
    return [
      ...(device && device[family].length > 0 ? [`saddr ${disjoint(device[family]).join(' ')}`] : []),
      ...(device && device.mac.length > 0 ? [`${family} mac_saddr ${device.mac.join(' ')}`] : []),
    ]
  }
  for (const { subject, service, protocols, ports } of policy.redirects) {
    const rule = `${subject}.netneeds-${service}`
    for (const family of policy.families) {
      const from = senders(subject, family)
      const to = policy.gateway[family].find((address) => !address.includes('/'))
      if (from.length === 0) continue
      if (to === undefined) {
        dropped.push({ rule, reason: `no ${family} address of the gateway is given to steer to` })
        continue
      }
      dnat.push(note([`${rule}: goes to this router, whatever server is asked`]))
      const behind = policy.interface === null ? '' : `iifname ${policy.interface}`
      for (const sender of from)
        dnat.push(...protocols.map((each) => line(`${each} ${portsOf(ports)}`, sender, behind, `dnat ${to}`)))
    }
  }
  for (const { expose, to } of plan.forwards) {
    const what = `${expose.subject}.${expose.endpoint.id}`
    dnat.push(
      note([`${what}: port forward ${expose.protocol.toUpperCase()} ${portsText(expose.ports)}`]),
      line(`${expose.protocol} ${portsOf(expose.ports)}`, 'ipv4', `iifname ${plan.wan}`, `dnat ${to}`),
    )
    if (plan.hairpin)
      dropped.push({
        rule: what,
        reason: 'no hairpin NAT: inside the home use the public name, which stands for the device there',
      })
  }
  for (const { subject, from } of policy.nat) {
    for (const family of policy.families) {
      const to = disjoint(policy.subjects.find(({ id }) => id === subject)?.[family] ?? [])
      if (to.length === 0 || from[family].length === 0) continue
      snat.push(
        note([`${subject}: answers only its own subnet, so Home Assistant borrows this router's address`]),
        line(`saddr ${from[family].join(' ')}`, `daddr ${to.join(' ')}`, 'masquerade'),
      )
    }
  }
  return { dnat, snat, dropped }
}
