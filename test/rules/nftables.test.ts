import { expect, test } from 'vitest'
import { nftables } from '../../rules/backends/nftables.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'

const main = (parts: Record<string, unknown>, query: Record<string, string> = {}, mac: string[] = []) =>
  nftables.render(
    policyOf([{ device: testDevice('robot', parts), ipv4: ['192.168.1.50'], ipv6: [], mac }], {
      family: 'ipv4',
      ...query,
    }),
    {},
  ).files[0]?.text ?? ''

test('the table is emptied before it is filled', () => {
  const lines = main({})
    .split('\n')
    .filter((line) => /^(table|delete)/.test(line))
  expect(lines).toEqual([
    'table inet netneeds_robot',
    'delete table inet netneeds_robot',
    'table inet netneeds_robot {',
  ])
})

test('ports, protocols and ranges are said exactly', () => {
  const text = main({
    endpoints: [
      endpoint('a', { peer: { network: '18.194.0.0/16' }, ports: [80, '8000-8010'] }),
      endpoint('b', { peer: { network: '18.195.0.1' }, protocol: 'udp', ports: 'any' }),
      endpoint('c', { peer: { network: '18.195.0.2' }, protocol: 'any', ports: [] }),
    ],
  })
  expect(text).toContain('\t\tip daddr 18.194.0.0/16 tcp dport { 80, 8000-8010 } accept\n')
  expect(text).toContain('\t\tip daddr 18.195.0.1 meta l4proto udp accept\n')
  expect(text).toContain('\t\tip daddr 18.195.0.2 accept\n')
})

test('the cost of a packet does not grow with the number of devices', () => {
  const text = (count: number) => {
    const devices = Array.from({ length: count }, (_, i) => ({
      device: testDevice(`plug-${i}`),
      ipv4: [`192.168.1.${i + 2}`],
      ipv6: [],
      mac: [],
    }))
    return nftables.render(policyOf(devices), {}).files[0]?.text ?? ''
  }
  const forward = (all: string) => /chain forward \{([^}]*(?:\{[^}]*\}[^}]*)*)\n\t\}/.exec(all)?.[1]
  expect(forward(text(200))).toBe(forward(text(2)))
})

test('scope=internet leaves packets for the router alone and refuses by home', () => {
  const text = main({}, { scope: 'internet' }, ['50:ec:50:00:00:01'])
  expect(text).not.toContain('hook input')
  expect(text).toContain('ip saddr @devices4 ip daddr != @home4 goto refuse')
  expect(text).toContain('ether saddr @devices_mac ip daddr != @home4 goto refuse')
})

const rendered = (query: Record<string, string>, options: Record<string, string>) =>
  nftables.render(
    policyOf(
      [
        {
          device: testDevice('robot', {
            endpoints: [
              endpoint('cloud', { peer: { host: 'ot.io.mi.com' } }),
              endpoint('report', { peer: { network: '224.0.0.50' }, protocol: 'udp', ports: [9898] }),
              endpoint('mdns', { peer: { network: '224.0.0.251' }, protocol: 'udp', ports: [5353] }),
              endpoint('ssdp', { peer: { network: '239.255.255.250' }, protocol: 'udp', ports: [1900] }),
              endpoint('miio', {
                direction: 'inbound',
                peer: { role: 'home-assistant' },
                protocol: 'udp',
                ports: [54321],
              }),
            ],
          }),
          ipv4: ['192.168.1.50'],
          ipv6: ['fd00::50'],
          mac: [],
        },
      ],
      { ha: '192.168.1.10,fd00::10', ...query },
    ),
    nftables.options.parse(options),
  )

test('log=yes logs in the refuse chain alone', () => {
  const text = rendered({}, { log: 'yes', log_group: '5' }).files[0]?.text ?? ''
  expect(text.match(/^\t\tlimit rate .*$/gm)).toEqual([
    '\t\tlimit rate 6/minute burst 5 packets log prefix "netneeds robot: " group 5',
  ])
  expect(text.indexOf('limit rate')).toBeGreaterThan(text.indexOf('chain refuse'))
  expect(rendered({}, { log: 'yes' }).files[0]?.text).toContain('log prefix "netneeds robot: " level info')
  expect(rendered({}, {}).files[0]?.text).not.toContain('log prefix')
})

test('the bridge file has no names, drops, and is applied and undone with the rest', () => {
  const { files, apply, undo, dropped } = rendered({}, { bridge: 'yes' })
  const [, bridge] = files
  expect(bridge?.name).toBe('netneeds-robot.bridge.nft')
  const lines = (bridge?.text ?? '').split('\n').filter((line) => !/^\s*#/.test(line))
  expect(lines.filter((line) => /^(table|delete)/.test(line))).toEqual([
    'table bridge netneeds_robot_l2',
    'delete table bridge netneeds_robot_l2',
    'table bridge netneeds_robot_l2 {',
  ])
  expect(lines.join('\n')).not.toMatch(/reject|ct state|@n\d|nfproto/)
  expect(lines).toContain('\t\tip daddr 224.0.0.50 udp dport 9898 accept')
  expect(lines).toContain('\t\tip saddr 192.168.1.10 udp dport 54321 accept')
  expect(lines).toContain('\t\tip daddr 192.168.1.10 udp sport 54321 accept')
  expect(apply).toContain('nft -f netneeds-robot.bridge.nft')
  expect(undo).toContain('nft delete table bridge netneeds_robot_l2')
  expect(dropped.map(({ rule }) => rule)).toEqual(['bridge', 'refusal', 'robot.cloud'])
  expect(rendered({ refuse: 'drop' }, { bridge: 'yes' }).dropped.map(({ rule }) => rule)).not.toContain(
    'refusal',
  )
})

test('where the device is in a network of its own the notes say how groups get across', () => {
  const notes = rendered({ interface: 'br-iot' }, {}).notes.join('\n')
  expect(notes).toContain('allow-interfaces=br-iot,HA-INTERFACE')
  expect(notes).toContain('enable-reflector=yes')
  expect(notes).toContain(
    'udpbroadcastrelay --id 1 --port 9898 --dev br-iot --dev HA-INTERFACE --multicast 224.0.0.50.',
  )
  expect(notes).toContain('"mgroup from br-iot group 239.255.255.250"')
  expect(notes).toContain('"mroute from br-iot group 239.255.255.250 to HA-INTERFACE"')
  expect(notes).not.toMatch(/mroute from \S+ group 224\.0\.0\./)
  expect(rendered({}, {}).notes.join()).not.toContain('HA-INTERFACE')
  expect(rendered({ ha: '192.168.7.10' }, {}).notes.join()).toContain('DEVICE-INTERFACE,HA-INTERFACE')
})
