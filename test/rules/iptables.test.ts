import { expect, test } from 'vitest'
import { iptables } from '../../rules/backends/iptables.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'

const robot = (parts: Record<string, unknown>, query: Record<string, string> = {}) =>
  iptables.render(
    policyOf([{ device: testDevice('robot', parts), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }], {
      family: 'ipv4',
      ...query,
    }),
    { hook: 'yes' },
  )

test('more ports than one multiport takes become several rules', () => {
  const ports = ['8000-8010', ...Array.from({ length: 14 }, (_, i) => 100 + 2 * i), 9000]
  const text =
    robot({ endpoints: [endpoint('many', { peer: { network: '18.194.0.0/16' }, ports })] }).files[0]?.text ??
    ''
  const lists = [...text.matchAll(/-d 18\.194\.0\.0\/16 -p tcp -m multiport --dports (\S+) -j ACCEPT/g)].map(
    ([, list]) => list ?? '',
  )
  expect(lists.length).toBe(2)
  for (const list of lists) expect(list.split(/[,:]/).length).toBeLessThanOrEqual(15)
  expect(lists.join().split(',').sort()).toEqual(ports.map((port) => String(port).replace('-', ':')).sort())
})

test('hook=no leaves the chains of the system alone', () => {
  const policy = policyOf([{ device: testDevice('robot'), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }], {
    dns: 'redirect',
  })
  const text = (hook: 'yes' | 'no') =>
    iptables
      .render(policy, { hook })
      .files.map((file) => file.text)
      .join('')
  expect(text('yes')).toMatch(/^-I FORWARD -j netneeds_robot_f$/m)
  expect(text('yes')).toMatch(/^-I PREROUTING -j netneeds_robot_p$/m)
  expect(text('no')).not.toMatch(/^-[IAD] (FORWARD|INPUT|PREROUTING|POSTROUTING)/m)
})

test('the family that was not chosen has a file that does nothing', () => {
  const files = robot({ endpoints: [] }).files
  expect(files.map(({ name }) => name)).toEqual([
    'netneeds-robot.v4',
    'netneeds-robot.v6',
    'netneeds-robot.ipset',
    'netneeds-robot.dnsmasq.conf',
  ])
  expect(files[1]?.text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
})

test('other devices return: nothing of ours names neither sender nor receiver', () => {
  const text = robot({ endpoints: [] }, { interface: 'br-iot' }).files[0]?.text ?? ''
  const entries = text.split('\n').filter((line) => /^-A netneeds_robot_[fi] /.test(line))
  expect(entries.length).toBe(3)
  for (const line of entries)
    expect(line).toMatch(/-i br-iot -s 192\.168\.1\.50 -j|-o br-iot -d 192\.168\.1\.50 -j/)
})

test('log=yes logs within a limit right before each refusal, in both families', () => {
  const policy = policyOf([
    { device: testDevice('robot'), ipv4: ['192.168.1.50'], ipv6: ['fd00::50'], mac: [] },
  ])
  const lines = (query: Record<string, string>) =>
    iptables
      .render(policy, iptables.options.parse(query))
      .files.slice(0, 2)
      .map(({ text }) => text.split('\n').filter((line) => line.startsWith('-A netneeds_robot_r ')))
  const limit = '-A netneeds_robot_r -m limit --limit 6/minute --limit-burst 5'
  for (const [first = '', ...rest] of lines({ log: 'yes' })) {
    expect(first).toBe(`${limit} -j LOG --log-prefix "netneeds robot: " --log-level info`)
    expect(rest.length).toBe(2)
  }
  for (const [first = ''] of lines({ log: 'yes', log_group: '9' }))
    expect(first).toBe(`${limit} -j NFLOG --nflog-prefix "netneeds robot: " --nflog-group 9`)
  expect(lines({}).flat().join()).not.toContain('limit')
  expect(iptables.options.safeParse({ log_group: '65536' }).success).toBe(false)
})
