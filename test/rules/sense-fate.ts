import type { Packet } from '../../rules/verdict.ts'
import { type Fate, inRanges } from './router-probes.ts'

/** A pf rule as either program would write it, aliases by name. */
export interface Read {
  action: string
  family: string
  protocol: string
  from: { names: string[]; not: boolean }
  to: { names: string[]; not: boolean }
  port: string
}

export type Aliases = Map<string, { type: string; content: string[] }>

/** What pf does with a packet coming in: the first rule that matches, all being quick. */
export function fateOf(rules: readonly Read[], aliases: Aliases, packet: Packet): Fate {
  const six = packet.from.includes(':')
  const side = ({ names, not }: Read['from'], address: string, mac: string | undefined): boolean => {
    const found = names.some((name) => {
      if (name === 'any') return true
      if (name === '(self)') return packet.toRouter === true && address === packet.to
      const alias = aliases.get(name)
      if (alias === undefined || alias.type === 'port') throw new Error(`no alias ${name}`)
      if (alias.type === 'mac') return mac !== undefined && alias.content.includes(mac)
      const hosts = alias.content.filter((each) => /[g-z]/.test(each))
      return (
        (address === packet.to && hosts.some((each) => packet.names?.includes(each))) ||
        inRanges(
          address,
          alias.content.filter((each) => !hosts.includes(each)),
        )
      )
    })
    return found !== not
  }
  for (const rule of rules) {
    if (rule.family !== 'inet46' && (rule.family === 'inet6') !== six) continue
    const protocol = rule.protocol.toLowerCase()
    const own = packet.protocol === 'icmpv6' ? ['icmp', 'ipv6-icmp'] : [packet.protocol]
    if (protocol !== 'any' && !own.includes(protocol)) continue
    const ports = rule.port === '' ? null : (aliases.get(rule.port)?.content ?? [rule.port])
    const inPorts = ports?.some((range) => {
      const [from = '', to = from] = range.split(/[-:]/)
      return Number(from) <= (packet.port ?? -1) && (packet.port ?? -1) <= Number(to)
    })
    if (
      inPorts === false ||
      !side(rule.from, packet.from, packet.fromMac) ||
      !side(rule.to, packet.to, undefined)
    )
      continue
    return rule.action === 'pass' ? 'accept' : 'refuse'
  }
  return 'left'
}
