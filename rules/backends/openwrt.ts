import { z } from 'zod'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header, token } from '../text.ts'
import { reflectorNotes } from './netfilter/reflector.ts'
import { LogChoice, logPrefix, logRate } from './netfilter/refusal-log.ts'
import { natSections } from './openwrt/nat.ts'
import { filterSections, type Section } from './openwrt/sections.ts'
import { itselfNotes } from './router/itself.ts'
import { fileBase, setName } from './router/names.ts'

const Zone = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,11}$/, 'write a zone name of at most 11 letters, digits, "_" or "-"')
const Options = z.strictObject({
  zone: Zone.default('lan').describe('the firewall zone the device is in, for redirects and port forwards'),
  wan_zone: Zone.default('wan').describe('the firewall zone towards the internet, for port forwards'),
  log: LogChoice,
})
type Options = Omit<z.infer<typeof Options>, 'log'> & Partial<z.infer<typeof Options>>

/** A value in single quotes, as uci(8) batch reads it. What is printed here has no quote; one would be refused by token. */
const quoted = (value: string): string => `'${value.replaceAll("'", '-')}'`

const sectionName = (stem: string, index: number): string => `${stem}${String(index + 1).padStart(3, '0')}`

function statements(sections: readonly Section[], stem: string): string[] {
  return sections.flatMap(({ file, type, options, about }, index) => {
    const at = `${file}.${sectionName(stem, index)}`
    const lines = options.flatMap(([key, value]) => {
      if (Array.isArray(value)) return value.map((each) => `add_list ${at}.${key}=${quoted(each)}`)
      return [
        `set ${at}.${key}=${quoted(key === 'name' && type !== 'ipset' && type !== 'domain' ? token(value) : value)}`,
      ]
    })
    return ['', comment([about], '#'), `set ${at}='${type}'`, ...lines]
  })
}

/** Deletes every section whose name begins with the stem, whatever release wrote it. */
const sweep = (stem: string): string[] =>
  ['firewall', 'dhcp'].map(
    (file) =>
      `for s in $(uci -q show ${file} | sed -n 's/^${file}\\.\\(${stem}[0-9]*\\)=.*/\\1/p'); do uci -q delete ${file}.$s; done`,
  )

function render(policy: Policy, options: Options): Rendered {
  const { prefix, tag } = setName(policy)
  // Two underscores end the tag, so that no other device's name can begin with this one.
  const stem = `${prefix}_${tag}__`
  const base = fileBase(policy)
  const filter = filterSections(policy, options.log === 'yes')
  const nat = policy.at === 'host' ? { sections: [], dropped: [] } : natSections(policy, options)
  const sections = [...filter.sections, ...nat.sections]
  const reload = [
    'uci commit firewall',
    'uci commit dhcp',
    'service firewall restart',
    'service dnsmasq restart',
  ]
  const dropped: Dropped[] = [...filter.dropped, ...nat.dropped, ...limits(policy, sections)]
  const apply = [
    ...sweep(stem),
    `uci batch < ${base}.uci`,
    'service firewall restart',
    'service dnsmasq restart',
  ]
  const undo = [...sweep(stem), ...reload]
  const notes = remarks(policy, sections, options)
  const text = [
    comment(header(policy, 'openwrt', { apply, undo, dropped, notes }), '#'),
    '',
    '# Sections of an earlier run go first. Each is set and then deleted, so that uci finds it in any case',
    ...sections.flatMap((section, index) => {
      const at = `${section.file}.${sectionName(stem, index)}`
      return [`set ${at}='${section.type}'`, `delete ${at}`]
    }),
    ...statements(sections, stem),
    '',
    'commit firewall',
    'commit dhcp',
    '',
  ].join('\n')
  const remove = [
    comment([`Takes out what ${base}.uci put in`], '#'),
    ...sections.map((section, index) => `delete ${section.file}.${sectionName(stem, index)}`),
    'commit firewall',
    'commit dhcp',
    '',
  ].join('\n')
  return {
    files: [
      { name: `${base}.uci`, media_type: 'text/plain', text, place: 'uci batch on the router, as root' },
      {
        name: `${base}-undo.uci`,
        media_type: 'text/plain',
        text: remove,
        place: 'uci batch on the router, to undo',
      },
    ],
    apply,
    undo,
    dropped,
    notes,
  }
}

function limits(policy: Policy, sections: readonly Section[]): Dropped[] {
  const dropped: Dropped[] = []
  if (policy.refusal === 'reject') {
    dropped.push({
      rule: 'refusal',
      reason:
        "TCP gets a reset; other protocols get fw4's any_reject_code, port-unreachable unless the defaults section says admin-prohibited. It is shared by the whole firewall, so it is left alone",
    })
  }
  if (sections.some(({ file, type }) => file === 'dhcp' && type === 'ipset')) {
    dropped.push({
      rule: 'names',
      reason:
        'wider: dnsmasq follows a name together with every name below it, and a wildcard together with its own domain; names that share an address are let through together',
    })
    if (policy.scope === 'all' && policy.at === 'router')
      dropped.push({
        rule: 'names',
        reason:
          'followed in forwarded traffic only; a name that stands for the router itself is not let through',
      })
  }
  return dropped
}

function remarks(policy: Policy, sections: readonly Section[], options: Options): string[] {
  const notes: string[] = [
    'For OpenWrt 22.03 or later (fw4). The rules stand before those of the zones; other rules with src * and dest * are read in the order of the file.',
    'uci writes the files anew without the comments in them; undo does not bring those back.',
    'What is let through here passes before the zones drop invalid packets on their way to the internet; drop_invalid 1 in the defaults section drops them earlier.',
  ]
  if (policy.interface !== null) {
    notes.push(
      `${policy.interface} must be a device as ip link shows it, such as br-lan. With the name of a network, such as lan, the rules match nothing.`,
    )
  }
  if (sections.some(({ file, type }) => file === 'dhcp' && type === 'ipset')) {
    notes.push(
      'Names need OpenWrt 23.05 or later (dnsmasq of 22.03 fills no nftables sets), dnsmasq-full instead of dnsmasq, and a device that asks this router for names: addresses are let through for a day after it did.',
      'service firewall restart empties the sets, and answers dnsmasq still remembers do not fill them again: run service dnsmasq restart after it. A reload keeps them.',
    )
  }
  if (policy.redirects.length > 0)
    notes.push(`The device is taken to be in zone ${options.zone} (option zone).`)
  if (policy.expose.length > 0 && policy.at === 'router') {
    notes.push(
      `Port forwards come in from zone ${options.wan_zone} (option wan_zone) and go to zone ${options.zone} (option zone); an interface name is not used here.`,
      'Hairpin: hosts of the home reach it through its public name where a rule above lets them in.',
    )
  }
  if (options.log === 'yes') {
    notes.push(
      `${logRate(policy, 'each rule that refuses by itself')}: logread -e '${logPrefix(policy).trim()}'. firewall4 from August 2023 on knows log_limit; an older one warns and logs without a limit.`,
    )
  }
  notes.push(...itselfNotes(policy), ...reflectorNotes(policy))
  return notes
}

/** OpenWrt: statements for `uci batch` (uci cli.c), read by fw4 (firewall4, fw4.uc) and dnsmasq's init script. */
export const openwrt: Backend<Options> = {
  id: 'openwrt',
  title: 'OpenWrt',
  layer: 'packet',
  refuses: 'packets',
  about: 'Sections for the firewall and dnsmasq of OpenWrt, as a file for uci batch.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
    ports: true,
    mac: true,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: true,
    nat: true,
    expose: true,
    split_dns: true,
  },
  checker: null,
  proof: 'grammar',
  checkedBy:
    'strict grammar; read by uci and fw4 built from their sources once, by hand (firewall4 of 2026, 695 rule sets of every entry, none refused), not in every test run',
  followsNames:
    'dnsmasq-full puts the addresses it answers with into nftables sets of fw4, where they stay for a day',
  update: null,
  manyDevices: true,
  render,
}
