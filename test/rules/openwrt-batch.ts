/** Lines that are no comments. */
export const statements = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

// Options fw4 knows (firewall4 fw4.uc, parse_rule and its like) and dnsmasq's init script reads.
const KNOWN: Record<string, RegExp> = {
  'firewall.rule':
    /^(name|src|dest|device|direction|family|proto|src_ip|src_mac|dest_ip|dest_port|icmp_type|ipset|log|log_limit|target)$/,
  'firewall.ipset': /^(name|family|match|timeout)$/,
  'firewall.redirect':
    /^(name|src|dest|family|proto|src_ip|src_mac|src_dport|dest_ip|dest_port|reflection|target)$/,
  'firewall.nat': /^(name|family|proto|src_ip|dest_ip|target)$/,
  'dhcp.ipset': /^(name|domain|table_family|family)$/,
  'dhcp.domain': /^(name|ip)$/,
}
export interface Section {
  type: string
  options: Record<string, string[]>
}
export type Config = Map<string, Section>

/** Runs a batch as uci does; throws on a line it would not take. */
export function batch(text: string, config: Config = new Map()): Config {
  for (const line of statements(text)) {
    const match =
      /^(?:(set|add_list) ((firewall|dhcp)\.[a-z0-9_]+)(?:\.([a-z_]+))?='([^'\n]*)'|delete ((?:firewall|dhcp)\.[a-z0-9_]+)|commit (firewall|dhcp))$/.exec(
        line,
      )
    if (match === null) throw new Error(`not a uci statement: ${line}`)
    const [, verb, id = '', file = '', option, value = '', gone] = match
    if (gone !== undefined && !config.delete(gone)) throw new Error(`Entry not found: ${line}`)
    if (verb === undefined) continue
    const section = config.get(id)
    if (option === undefined) {
      if (verb !== 'set' || KNOWN[`${file}.${value}`] === undefined)
        throw new Error(`no such section: ${line}`)
      config.set(id, { type: value, options: section?.options ?? {} })
      continue
    }
    if (section === undefined || !KNOWN[`${file}.${section.type}`]?.test(option))
      throw new Error(`no such option: ${line}`)
    section.options[option] = verb === 'set' ? [value] : [...(section.options[option] ?? []), value]
  }
  return config
}
