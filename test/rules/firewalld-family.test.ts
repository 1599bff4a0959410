import { describe, expect, test } from 'vitest'
import type { Backend } from '../../rules/backend.ts'
import { ferm } from '../../rules/backends/ferm.ts'
import { firewalld } from '../../rules/backends/firewalld.ts'
import { foomuuri } from '../../rules/backends/foomuuri.ts'
import { shorewall } from '../../rules/backends/shorewall.ts'
import { ufw } from '../../rules/backends/ufw.ts'
import { HOSTILE, POLICIES, policyOf } from '../policies.ts'
import { statements } from './first-match.ts'

const named = (name: string) => POLICIES[name]?.() ?? policyOf([])
const options = (log: 'yes' | 'no', group?: string) => ({
  log,
  ...(group === undefined ? {} : { log_group: group }),
})

/** The strictest form of every statement, backend by backend: a quote, `;` or `$(` out of place is in none of them. */
const ADDRESS = '(?:any|[0-9a-f.:]+(?:/\\d{1,3})?)'
const PORTS = '\\d{1,5}(?:[:,]\\d{1,5})*'
const IF = '[A-Za-z0-9][\\w.@-]{0,14}'
const UFW = new RegExp(
  `^ufw (?:route )?(?:prepend|delete) (?:allow|deny|reject)(?: in on ${IF})?(?: out on ${IF})?(?: log)?(?: proto (?:tcp|udp|igmp))? from ${ADDRESS} to ${ADDRESS}(?: port ${PORTS})?(?: comment '[A-Za-z0-9 ._:/@+-]+')?$`,
)
const RICH = ` --add-rich-rule='rule(?: priority="-?\\d+")? family="ipv[46]"(?: [a-z -]+="[A-Za-z0-9_.:/ -]+"| destination not| source not| limit| reject| log| nflog| accept| drop| masquerade| port| forward-port| protocol)*'`
const FIREWALLD = new RegExp(
  `^firewall-cmd --permanent (?:--(?:new|delete)-(?:policy|ipset)=\\w+(?: --type=hash:(?:net|ip))?(?: --option=[a-z]+=[a-z0-9]+)*|--ipset=\\w+ --add-entry=[0-9a-f.:/]+|--policy=\\w+(?: --(?:set|add)-(?:target|priority|ingress-zone|egress-zone)=-?\\w+|(?:${RICH})+))$`,
)
const SHOREWALL =
  /^(?:(?:ACCEPT|DROP|REJECT)!(?:\([a-z0-9-]+\))?|LOG:(?:info|NFLOG\(\d+\))|REDIRECT-|DNAT-|MASQUERADE) [A-Za-z0-9_+!$:~.,/[\]-]+(?: [A-Za-z0-9_+!$:~.,/[\]-]+){1,8}$/
const FERM =
  /^\s*(?:(?:domain|table|chain) \w+ \{|\}|(?:[\w().:/!-]+ )*(?:log-prefix|nflog-prefix) "netneeds [a-z0-9-]+: ";|(?:[\w().:/!-]+ ?)+;)$/
const FOOMUURI =
  /^(?:[a-z-]+ \{|\}| {2}(?:[\w@.:/=-]+ )*(?:[\w@.:/=-]+|nft "reject with tcp reset")(?: log "netneeds [a-z0-9-]+:"(?: log_level "group \d+")?)?)$/

interface Form {
  id: string
  backend: Backend<never>
  line: RegExp
  endings: RegExp
  groups: boolean
  broken: string[]
}
const form = <Options>(
  backend: Backend<Options>,
  line: RegExp,
  endings: RegExp,
  groups: boolean,
  broken: string[],
): Form => ({ id: backend.id, backend: backend as unknown as Backend<never>, line, endings, groups, broken })

const FORMS: Form[] = [
  form(ufw, UFW, /\.sh$/, false, [
    'ufw prepend allow from any to any; reboot',
    'ufw prepend allow from $(reboot) to any',
    "ufw prepend allow from any to any comment 'a'b'",
    'ufw reset',
    'ufw prepend limit from any to any',
    'ufw prepend allow from any to host.example',
    'ufw prepend allow proto icmp from any to any',
    'iptables -F',
  ]),
  form(firewalld, FIREWALLD, /\.sh$/, true, [
    'firewall-cmd --permanent --new-policy=a; reboot',
    'firewall-cmd --new-policy=a',
    'firewall-cmd --permanent --policy=a --add-rich-rule=\'rule family="ipv4" accept\' && reboot',
    'firewall-cmd --permanent --policy=a --add-rich-rule=\'rule family="ipv5" accept\'',
    'firewall-cmd --permanent --policy=a --add-rich-rule=\'rule family="ipv4" source address="$(x)" accept\'',
    'firewall-cmd --permanent --ipset=a --add-entry=$(reboot)',
    'firewall-cmd --permanent --delete-zone=home',
    'firewall-cmd --permanent --policy=`id` --set-target=CONTINUE',
  ]),
  form(shorewall, SHOREWALL, /\.(rules|snat)6?$/, true, [
    'ACCEPT all all',
    'SHELL reboot',
    'ACCEPT! all',
    'REJECT!(tcp-reset) all+!$FW $(reboot)',
    'ACCEPT! all+!$FW $FW ; -j ACCEPT',
    '?COMMENT a b',
    'INCLUDE /etc/passwd other',
    'LOG:info(x) all all',
  ]),
  form(ferm, FERM, /\.ferm$/, true, [
    '            ACCEPT; @hook pre "reboot";',
    '            saddr `id` ACCEPT;',
    '            saddr 1.2.3.4 ACCEPT',
    '            LOG log-prefix "other: ";',
    '            saddr $x ACCEPT;',
    '@include "a";',
    'domain ip { table filter {',
    '            saddr @resolve(host) ACCEPT;',
  ]),
  form(foomuuri, FOOMUURI, /\.conf$/, true, [
    '  tcp 443 $(reboot) accept',
    '  tcp 443 accept \\',
    '  nft "flush ruleset"',
    '  tcp 443 accept; drop',
    '  drop log "other"',
    'any-any { accept }',
    '  saddr `id` accept',
    '  tcp 443\taccept',
  ]),
]

const PART: Record<string, string> = { foomuuri: '.dnsmasq.conf' }
const rendered = ({ backend }: Form, policy: ReturnType<typeof named>, query: object = {}) =>
  backend.render(policy, backend.options.parse(query))
const lines = (each: Form, policy: ReturnType<typeof named>, query: object = {}) =>
  rendered(each, policy, query)
    .files.filter(({ name }) => each.endings.test(name) && !name.endsWith(PART[each.id] ?? '.dnsmasq.conf'))
    .flatMap(({ text }) => statements(text))

describe.each(FORMS)('$id', (each) => {
  test.each(Object.keys(POLICIES))('%s: every line is of the form', (name) => {
    for (const query of [{}, options('yes'), ...(each.groups ? [options('yes', '5')] : [])])
      for (const line of lines(each, named(name), query)) expect(line).toMatch(each.line)
  })

  test('the form refuses what is not ours', () => {
    expect(each.broken.length).toBeGreaterThanOrEqual(8)
    for (const line of each.broken) expect(line).not.toMatch(each.line)
  })

  test.each(Object.keys(POLICIES))('%s: every rule is in the text, every gap is printed', (name) => {
    const policy = named(name)
    const { files, dropped, apply, undo } = rendered(each, policy)
    const text = files.map((file) => file.text).join('\n')
    for (const { id } of policy.rules) expect(text).toContain(id)
    for (const { rule } of dropped) expect(text).toContain(rule)
    for (const file of files) expect(file.text.endsWith('\n'), file.name).toBe(true)
    expect(rendered(each, named(name))).toEqual(rendered(each, policy))
    expect(Math.min(apply.length, undo.length)).toBeGreaterThan(0)
  })

  test('hostile text changes no statement', () => {
    const hostile = named('hostile-text')
    const tame = structuredClone(hostile)
    for (const subject of tame.subjects) subject.name = 'Robot'
    for (const { why } of tame.rules)
      if (why.endpoint) Object.assign(why.endpoint, { breaks: 'x', note: 'x' })
    expect(lines(each, hostile)).toEqual(lines(each, tame))
    expect(HOSTILE).toContain('$(reboot)')
  })

  test('log=yes adds a log and changes no decision', () => {
    const policy = named('inbound-home-assistant')
    const without = lines(each, policy)
    const logged = lines(each, policy, options('yes'))
    const quiet = (all: readonly string[]) =>
      all
        .filter((line) => !/^\s*(LOG:|mod limit)/.test(line))
        .map((line) =>
          line
            .replace(/ log(?: proto| from)?(?= )/g, (found) => found.slice(4))
            .replace(
              / log prefix="[^"]*" level="info" limit value="6\/m"| prefix="[^"]*" level="info" limit value="6\/m"/g,
              '',
            )
            .replace(/ log "[^"]*"| "netneeds [a-z]+:"/g, ''),
        )
    expect(logged).not.toEqual(without)
    expect(quiet(logged)).toEqual(without)
  })
})

test('a host behind firewalld hears the queries of MLD, and that this is wider is said', () => {
  const wide =
    'rule priority="-300" family="ipv6" destination address="ff00::/8" protocol value="ipv6-icmp" accept'
  const of = (name: string) => firewalld.render(named(name), firewalld.options.parse({}))
  const host = of('at-host')
  expect(host.files[0]?.text).toContain(wide)
  expect(host.dropped.map(({ rule, reason }) => `${rule}: ${reason}`)).toContainEqual(
    expect.stringMatching(/^icmpv6: wider: any ICMPv6 to multicast groups/),
  )
  const router = of('no-address')
  expect(router.files[0]?.text).toContain('neighbour-solicitation')
  expect(router.files[0]?.text).not.toContain('address="ff00::/8"')
  expect(router.dropped.map(({ rule }) => rule)).not.toContain('icmpv6')
})
