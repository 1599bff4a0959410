import { z } from 'zod'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header, token } from '../text.ts'
import { LogChoice, logPrefix, logRate } from './netfilter/refusal-log.ts'
import { itselfNotes } from './router/itself.ts'
import { fileBase, setName } from './router/names.ts'
import { openings } from './router/openings.ts'
import { filterItems } from './routeros/filter.ts'
import { listsOf } from './routeros/lists.ts'
import type { Item, Menu } from './routeros/model.ts'
import { natItems } from './routeros/nat.ts'

const Options = z.strictObject({ log: LogChoice })
type Options = Partial<z.infer<typeof Options>>

/** Every menu, rules before the lists they name, so that nothing is let through or refused half. */
const MENUS: Menu[] = [
  '/ip firewall filter',
  '/ip firewall nat',
  '/ip firewall address-list',
  '/ipv6 firewall filter',
  '/ipv6 firewall nat',
  '/ipv6 firewall address-list',
  '/ip dns static',
]

/** A bare word where RouterOS takes one (manual, Scripting: names of letters, digits and some signs), else a string. */
const value = (text: string): string => (/^!?[A-Za-z0-9_./:,-]+$/.test(text) ? text : `"${token(text, 200)}"`)

function statement({ menu, properties, about, first }: Item, mark: string): string {
  const words = properties.map(([key, text]) => `${key}=${value(text)}`)
  // The first of what is not dynamic: nothing can stand before the counter of FastTrack.
  const place = first ? [`place-before=([${menu} find where dynamic=no]->0)`] : []
  const add = [menu, 'add', ...words, `comment="${mark}${token(about, 120)}"`, ...place].join(' ')
  if (menu !== '/ip dns static') return add
  // A second entry of one name and type would stop the import.
  const [name, type] = words
  return `:if ([:len [${menu} find where ${name} and ${type}]] = 0) do={ ${add} }`
}

function render(policy: Policy, options: Options): Rendered {
  const { prefix, tag } = setName(policy)
  const mark = `${prefix} ${tag}: `
  const base = `${prefix}-${tag}`.replaceAll('_', '-')
  const file = fileBase(policy)
  const all = openings(policy)
  const lists = listsOf(policy, base, prefix.replaceAll('_', '-'), all)
  const filter = filterItems(policy, base, lists, all, options.log === 'yes')
  const nat = policy.at === 'host' ? { items: [], dropped: [] } : natItems(policy, base, lists)
  // Chains are filled before anything jumps into them.
  const rules = [...filter.items, ...nat.items]
  const items = [
    ...lists.items,
    ...rules.filter(({ first }) => !first),
    ...rules.filter(({ first }) => first === true),
  ]
  const menus = MENUS.filter((menu) => policy.families.includes('ipv6') || !menu.startsWith('/ipv6'))
  const remove = menus.map((menu) => `${menu} remove [find where dynamic=no and comment~"^${mark}"]`)
  const flush = '/ip dns cache flush'
  const apply = [`upload ${file}.rsc to the router, then: /import file-name=${file}.rsc`]
  const undo = [...remove, flush]
  const dropped: Dropped[] = [...filter.dropped, ...nat.dropped, ...limits(policy, items)]
  const notes = remarks(policy, items, options)
  const text = [
    head(policy, { apply, undo, dropped, notes }),
    '',
    '# What an earlier run put in goes first',
    ...remove,
    '',
    ...items.map((item) => statement(item, mark)),
    '',
    '# Names are looked up anew, so that the lists fill',
    flush,
    '',
  ].join('\n')
  return {
    files: [
      { name: `${file}.rsc`, media_type: 'text/plain', text, place: 'Files, then /import in a terminal' },
    ],
    apply,
    undo,
    dropped,
    notes,
  }
}

/** A backslash at the end of a line joins it with the next one, so none stands there. */
const head = (policy: Policy, said: Parameters<typeof header>[2]): string =>
  comment(header(policy, 'routeros', said), '#').replace(/\\+$/gm, '/')

function limits(policy: Policy, items: readonly Item[]): Dropped[] {
  const dropped: Dropped[] = []
  if (items.some(({ properties }) => properties.some(([key]) => key === 'match-subdomain'))) {
    dropped.push({
      rule: 'names',
      reason: 'wider: match-subdomain takes in the domain itself beside every name below it',
    })
  }
  if (
    items.some(({ menu }) => menu.endsWith('address-list')) &&
    policy.rules.some(({ far }) => far.kind === 'name')
  ) {
    dropped.push({
      rule: 'names',
      reason:
        'wider: names that share an address are let through together, and the router asks for single names itself, so a service that answers each host differently may be missed',
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

function remarks(policy: Policy, items: readonly Item[], options: Options): string[] {
  const notes = [
    'For a current RouterOS 7. The jumps stand before all other rules; FastTrack and connections that are already open are not touched.',
  ]
  if (items.some(({ properties }) => properties.some(([key]) => key === 'match-subdomain'))) {
    notes.push(
      'Wildcards need a device that asks this router for names (/ip dns set allow-remote-requests=yes), and RouterOS reads static entries from the top: one of your own for the same domain must not come first. Rule sets share the entry of a wildcard: after undoing one, import the others again.',
    )
  }
  notes.push(...itselfNotes(policy))
  if (policy.families.includes('ipv6'))
    notes.push('The IPv6 lines need IPv6 switched on; without it import with family=ipv4.')
  if (policy.expose.length > 0 && policy.wan === null)
    notes.push('The port forward is switched off until its interface is set: CHANGE ME in its comment.')
  if (options.log === 'yes') {
    notes.push(
      `${logRate(policy, 'all devices of this rule set together, IPv4 and IPv6 apart')}: /log print where message~"${logPrefix(policy).trim()}".`,
    )
  }
  return notes
}

/** MikroTik RouterOS 7: a script for /import (manual: Filter, NAT, Address-lists, DNS). */
export const routeros: Backend<Options> = {
  id: 'routeros',
  title: 'MikroTik RouterOS',
  layer: 'packet',
  refuses: 'packets',
  about: 'A script for the firewall, address lists and DNS of RouterOS 7.',
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
  checkedBy: 'strict grammar; not checked by the real program',
  followsNames:
    'the router looks single names up itself and keeps them in address lists; for wildcards its DNS server puts the answers it gives into lists until they expire',
  update:
    'a scheduler may run /tool fetch url="URL" dst-path=FILE and /import file-name=FILE once a day; the script takes out the rules it made before. RouterOS does not compare ETags, so the lists of addresses begin anew each time',
  manyDevices: true,
  render,
}
