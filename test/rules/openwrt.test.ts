import { describe, expect, test } from 'vitest'
import { openwrt } from '../../rules/backends/openwrt.ts'
import type { Policy } from '../../rules/policy.ts'
import type { Packet } from '../../rules/verdict.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { batch, type Config, statements } from './openwrt-batch.ts'
import { expectVerdicts, type Fate, inRanges, probes } from './router-probes.ts'

const options = openwrt.options.parse({})
const main = (policy: Policy) => openwrt.render(policy, options).files[0]?.text ?? ''

/** What fw4 does with a packet, rule by rule. */
function fateOf(config: Config, host: boolean, packet: Packet): Fate {
  const family = packet.from.includes(':') ? 'ipv6' : 'ipv4'
  const sets = new Map(
    [...config]
      .filter(([id, { type }]) => id.startsWith('dhcp') && type === 'ipset')
      .map(
        ([
          ,
          {
            options: { name = [], domain = [] },
          },
        ]) => [name[0] ?? '', domain],
      ),
  )
  const address = (value: string, list: string[] | undefined) => {
    if (list === undefined) return true
    const not = list.filter((each) => each.startsWith('!')).map((each) => each.slice(1))
    return not.length > 0 ? !inRanges(value, not) : inRanges(value, list)
  }
  for (const { type, options } of config.values()) {
    if (type !== 'rule') continue
    const place = packet.toRouter || host ? options.dest === undefined : options.dest !== undefined
    if (!place || options.family?.[0] !== family) continue
    const proto = options.proto?.[0] ?? ''
    if (
      proto !== 'all' &&
      proto !== packet.protocol &&
      !(proto === 'icmp' && packet.protocol === 'icmpv6' && family === 'ipv6')
    )
      continue
    if (
      options.dest_port &&
      !options.dest_port.some((range) => {
        const [from = '', to = from] = range.split('-')
        return Number(from) <= (packet.port ?? -1) && (packet.port ?? -1) <= Number(to)
      })
    )
      continue
    if (options.icmp_type && !options.icmp_type.includes(`${packet.type}`)) continue
    if (options.src_mac && !options.src_mac.includes(packet.fromMac ?? '')) continue
    if (!address(packet.from, options.src_ip) || !address(packet.to, options.dest_ip)) continue
    if (options.ipset) {
      const domains = sets.get(options.ipset[0]?.split(' ')[0] ?? '') ?? []
      if (
        !(packet.names ?? []).some((name) =>
          domains.some((domain) => name === domain || name.endsWith(`.${domain}`)),
        )
      )
        continue
    }
    return options.target?.[0] === 'ACCEPT' ? 'accept' : 'refuse'
  }
  return 'left'
}

describe.each(Object.keys(POLICIES))('openwrt, %s', (name) => {
  const policy = POLICIES[name]?.() as Policy
  const rendered = openwrt.render(policy, options)
  test('every statement is one uci takes, and says every rule or drops it', () => {
    const text = main(policy)
    expect(text.endsWith('\n')).toBe(true)
    expect(batch(text).size).toBeGreaterThan(0)
    for (const { id } of policy.rules)
      expect(text.includes(id) || rendered.dropped.some((each) => each.rule === id)).toBe(true)
    for (const { reason } of rendered.dropped) expect(text.replace(/\n# {3}/g, ' ')).toContain(reason)
    expect(main(policy)).toBe(text)
  })
  test('applied twice is applied once; undo leaves nothing', () => {
    const once = batch(main(policy))
    const twice = batch(main(policy), batch(main(policy)))
    expect([...twice]).toEqual([...once])
    expect(batch(rendered.files[1]?.text ?? '', twice).size).toBe(0)
  })
  test('packets fare as the policy says', () => {
    const config = batch(main(policy))
    expectVerdicts(policy, probes(policy), (packet) => fateOf(config, policy.at === 'host', packet))
  })
})

test('lines that uci or fw4 would not take are refused by the grammar', () => {
  for (const line of [
    "set firewall.a-b='rule'",
    "set firewall.a='rule' x",
    "set firewall.a='ru'le'",
    'set firewall.a=rule',
    "set firewall.a='zone'",
    'add firewall rule',
    "set network.a='rule'",
    'delete firewall.a',
  ]) {
    expect(() => batch(line)).toThrow()
  }
  expect(() => batch("set firewall.a='rule'\nset firewall.a.extra='-j DROP'")).toThrow('no such option')
})

test('no text of an entry reaches a statement', () => {
  const with_ = (text: string) =>
    statements(
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
            mac: [],
          },
        ]),
      ),
    )
  expect(with_(HOSTILE)).toEqual(with_('plain'))
})

test('redirects, source NAT and the port forward stand in the zones asked for', () => {
  const zones = openwrt.options.parse({ zone: 'iot', wan_zone: 'isp' })
  const text = (name: string) => openwrt.render(POLICIES[name]?.() as Policy, zones).files[0]?.text ?? ''
  const redirects = [...batch(text('redirect')).values()].filter(({ type }) => type === 'redirect')
  expect(
    redirects.map(({ options: { src, src_ip, src_dport, proto } }) => [src, src_ip, src_dport, proto]),
  ).toEqual([
    [['iot'], ['192.168.1.50'], ['53'], ['udp', 'tcp']],
    [['iot'], ['192.168.1.50'], ['123'], ['udp']],
  ])
  const config = [...batch(text('expose')).values()]
  expect(config.find(({ type }) => type === 'redirect')?.options).toMatchObject({
    src: ['isp'],
    dest: ['iot'],
    dest_ip: ['192.168.1.50'],
    src_dport: ['443'],
    dest_port: ['443'],
    reflection: ['1'],
  })
  expect(
    config.filter(({ type }) => type === 'domain').map(({ options: { name, ip } }) => [name, ip]),
  ).toEqual([
    [['home.netneeds.org'], ['192.168.1.50']],
    [['home.netneeds.org'], ['fd00::50']],
  ])
  const nat = [...batch(text('same-subnet-nat')).values()].filter(({ type }) => type === 'nat')
  expect(nat.map(({ options: { src_ip, dest_ip, target } }) => [src_ip, dest_ip, target])).toEqual([
    [['192.168.1.10'], ['192.168.1.50'], ['MASQUERADE']],
  ])
})

test('sections of one device are not those of another whose id begins alike', () => {
  const stem = (id: string) =>
    /^set firewall\.(\w+)='rule'/m.exec(
      main(
        policyOf([{ device: testDevice(id, { endpoints: [] }), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }]),
      ),
    )?.[1] ?? ''
  expect(stem('robot-s5')).toMatch(/^netneeds_robot_s5__\d+$/)
  expect(stem('robot-s5').startsWith(stem('robot').replace(/\d+$/, ''))).toBe(false)
})

test('set names end in their family, and no other digit can be taken for it', () => {
  for (const line of statements(main(POLICIES['second-device']?.() as Policy))) {
    const name = /\.ipset='(\S+)/.exec(line)?.[1]
    if (name !== undefined) expect(name).toMatch(/^[a-z_]+_[46]$/)
  }
})

test('log=yes logs what is refused and nothing else, within a limit', () => {
  const policy = POLICIES.ipv6?.() as Policy
  const asked = openwrt.render(policy, openwrt.options.parse({ log: 'yes' }))
  const rules = [...batch(asked.files[0]?.text ?? '').values()].filter(({ type }) => type === 'rule')
  expect(rules.some(({ options: { target } }) => target?.[0] === 'REJECT')).toBe(true)
  for (const { options } of rules) {
    const refuses = options.target?.[0] !== 'ACCEPT'
    expect(options.log).toEqual(refuses ? ['netneeds robot: '] : undefined)
    expect(options.log_limit).toEqual(refuses ? ['6/minute'] : undefined)
  }
  expect(asked.notes.join()).toContain("logread -e 'netneeds robot:'")
  expect(main(policy)).not.toContain('log_limit')
})

test('what uci, fw4 and dnsmasq do besides is told where it matters', () => {
  const notes = (name: string) => openwrt.render(POLICIES[name]?.() as Policy, options).notes.join('\n')
  const [told, quiet] = [notes('scope-internet'), notes('redirect')]
  for (const words of ['br-iot must be a device', 'OpenWrt 23.05 or later', 'restart empties the sets']) {
    expect(told).toContain(words)
    expect(quiet).not.toContain(words)
  }
  for (const words of ['without the comments', 'drop_invalid']) expect(quiet).toContain(words)
})
