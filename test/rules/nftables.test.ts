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
