import { describe, expect, test } from 'vitest'
import { quote } from '../../rules/backends/unifi/hcl.ts'
import { unifi } from '../../rules/backends/unifi.ts'
import type { Policy } from '../../rules/policy.ts'
import { verdict } from '../../rules/verdict.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { tableOf } from './markdown-table.ts'
import { expectVerdicts, probes } from './router-probes.ts'
import { type Block, checkUnifi, fateOf, parseHcl } from './unifi-zones.ts'

const OPTIONS = unifi.options.parse({})
const render = (policy: Policy) => unifi.render(policy, OPTIONS)
const main = (policy: Policy) => render(policy).files[0]?.text ?? ''
const of = (name: string) => POLICIES[name]?.() as Policy
const resources = (blocks: readonly Block[], type: string) =>
  blocks.filter(({ labels }) => labels[0] === type)

describe.each(Object.keys(POLICIES))('unifi, %s', (name) => {
  const policy = of(name)
  const rendered = render(policy)
  test('every block is in the documentation of the provider, every rule is said or dropped', () => {
    const text = main(policy)
    const blocks = checkUnifi(text)
    for (const { id } of policy.rules)
      expect(
        text.includes(`# ${id}`) ||
          text.includes(`, ${id}`) ||
          rendered.dropped.some(({ rule }) => rule === id),
      ).toBe(true)
    for (const { reason } of rendered.dropped) expect(text.replace(/\n# {3}/g, ' ')).toContain(reason)
    // Every policy has a place in the order of its pair of zones.
    const ordered = resources(blocks, 'unifi_firewall_zone_policy_order').flatMap(
      ({ body }) => body.before_predefined_ids as { ref: string }[],
    )
    expect(ordered.map(({ ref }) => ref.split('.')[1]).sort()).toEqual(
      resources(blocks, 'unifi_firewall_zone_policy')
        .map(({ labels }) => labels[1])
        .sort(),
    )
    expect(main(policy)).toBe(text)
  })
  test('the steps have the same policies', () => {
    const blocks = checkUnifi(main(policy))
    const [, ...rows] = tableOf(rendered.files[1]?.text ?? '')
    expect(rows.map(([, title]) => title)).toEqual(
      resources(blocks, 'unifi_firewall_zone_policy').map(({ labels }) => `\`${labels[1]}\``),
    )
  })
  if (policy.at === 'router')
    test('packets fare as the policy says', () => {
      const blocks = checkUnifi(main(policy))
      const near = policy.subjects.flatMap(({ ipv4, ipv6 }) => [...ipv4, ...ipv6])
      const narrower = new Set(rendered.dropped.map(({ rule }) => rule))
      const asked = probes(policy, { wild: true, link: true }).filter((packet) => {
        // What two devices of one zone say to each other is said to be left to others.
        if (near.includes(packet.from) && near.includes(packet.to)) return false
        // Groups stay on the link, and ICMPv6 to the gateway is said to be wider.
        if (/^(22|255|ff)/.test(packet.to) || (packet.protocol === 'icmpv6' && packet.toRouter === true))
          return false
        const said = verdict(policy, packet)
        return !(said.action === 'pass' && said.rule !== null && narrower.has(said.rule))
      })
      expectVerdicts(policy, asked, (packet) => fateOf(policy, blocks, packet))
    })
})

test('replies pass before anything is refused, and only new connections are', () => {
  const blocks = checkUnifi(main(of('single-name')))
  const policies = resources(blocks, 'unifi_firewall_zone_policy').map(({ body }) => body)
  for (const body of policies) {
    if (body.action !== 'ALLOW') expect(body.connection_states).toEqual(['NEW'])
    expect(body).not.toHaveProperty('auto_allow_return_traffic')
  }
  expect(policies[0]).toMatchObject({ action: 'ALLOW', connection_states: ['ESTABLISHED', 'RELATED'] })
})

test('a name goes with its own ports; several ports and ranges of addresses are groups', () => {
  const blocks = checkUnifi(main(of('port-range')))
  const ports = resources(blocks, 'unifi_firewall_group').find(({ body }) => body.type === 'port-group')
  expect(ports?.body.members).toEqual(['80', '8000-8010'])
  const named = resources(blocks, 'unifi_firewall_zone_policy').find(({ body }) =>
    JSON.stringify(body).includes('web_domains'),
  )
  expect(named?.body.destination).toMatchObject({
    web_domains: ['media.mi.com'],
    port_group_id: { ref: `unifi_firewall_group.${ports?.labels[1]}.id` },
  })
  const net = resources(checkUnifi(main(of('network'))), 'unifi_firewall_group').map(
    ({ body }) => body.members,
  )
  expect(net).toContainEqual(['18.194.0.0/16'])
})

test('refuses what the policy drops; zone ids are marked; wildcards are not widened', () => {
  const actions = (name: string) =>
    new Set(
      resources(checkUnifi(main(of(name))), 'unifi_firewall_zone_policy').map(({ body }) => body.action),
    )
  expect(actions('redirect')).toEqual(new Set(['ALLOW', 'BLOCK']))
  expect(actions('single-name')).toEqual(new Set(['ALLOW', 'REJECT']))
  for (const { kind, body } of checkUnifi(main(of('single-name'))))
    if (kind === 'variable') expect(body.default).toBe('CHANGE-ME')
  expect(render(of('wildcard')).dropped.find(({ rule }) => rule === 'robot.cloud')?.reason).toMatch(
    /no wildcard/,
  )
  expect(main(of('wildcard'))).not.toContain('web_domains')
})

test('a port forward and the records inside', () => {
  const blocks = checkUnifi(main(of('expose')))
  expect(resources(blocks, 'unifi_port_forward').map(({ body }) => body)).toMatchObject([
    { protocol: 'tcp', dst_port: '443', fwd_port: '443', fwd_ip: '192.168.1.50' },
  ])
  expect(resources(blocks, 'unifi_dns_record').map(({ body }) => body)).toMatchObject([
    { name: 'home.netneeds.org', type: 'A', record: '192.168.1.50' },
    { name: 'home.netneeds.org', type: 'AAAA', record: 'fd00::50' },
  ])
})

test('what is no HCL, or not of the provider, is refused', () => {
  const brace = '{'
  expect(quote(`a"b\\c$${brace}d}%${brace}e}$f`)).toBe(`"a\\"b\\\\c$$${brace}d}%%${brace}e}$f"`)
  expect(quote(`$$${brace}x}`)).toBe(`"$$${brace}x}"`)
  expect(parseHcl(`x "y" { a = ${quote(`a"b\\c$${brace}d}`)} }`)[0]?.body.a).toBe(`a"b\\c$${brace}d}`)
  const rule = (attribute: string) =>
    `variable "home_zone_id" {\n  type = string\n}\nresource "unifi_firewall_zone_policy" "a" {\n  name = "a"\n  action = "ALLOW"\n  source = { zone_id = var.home_zone_id }\n  destination = { zone_id = var.home_zone_id }\n  ${attribute}\n}\n`
  expect(checkUnifi(rule(''))).toHaveLength(2)
  for (const attribute of [
    'colour = "red"',
    'name = "again"',
    'protocol = "sctp"',
    `description = "\${var.home_zone_id}"`,
    'description = "a" b"',
    'description = "a',
    'connection_states = []',
    'enabled = local-exec',
  ])
    expect(() => checkUnifi(rule(attribute)), attribute).toThrow()
  expect(() => checkUnifi(rule('').replaceAll('var.home_zone_id', 'var.other_zone_id'))).toThrow()
  expect(() => checkUnifi('provisioner "x" "y" {\n}\n')).toThrow()
})

test('no text of an entry reaches a block', () => {
  const with_ = (text: string) =>
    checkUnifi(
      main(
        policyOf([
          {
            device: testDevice('robot', {
              name: `Robot ${text}`.slice(0, 80),
              endpoints: [
                endpoint('cloud', {
                  peer: { host: 'ot.io.mi.com' },
                  breaks: text,
                  application: text.slice(0, 40),
                  note: text,
                }),
              ],
            }),
            ipv4: ['192.168.1.50'],
            ipv6: [],
            mac: ['50:ec:50:00:00:01'],
          },
        ]),
      ),
    )
  expect(with_(HOSTILE)).toEqual(with_('plain'))
  expect(with_(`\${file("x")} %{ if true } */ \\`)).toEqual(with_('plain'))
})
