import { expect, test } from 'vitest'
import { readAction } from '../../../capture/logs/firewall-action.ts'
import { netfilter } from '../../../capture/logs/netfilter.ts'

test.each([
  ['[UFW BLOCK] ', 'dropped'],
  ['[UFW ALLOW] ', 'allowed'],
  ['[UFW AUDIT] ', null],
  ['[UFW LIMIT BLOCK] ', 'dropped'],
  ['IPTABLES-DROP: ', 'dropped'],
  ['FINAL_REJECT: ', 'rejected'],
  ['Shorewall:net-fw:DROP:', 'dropped'],
  ['reject wan in: ', 'rejected'],
  ['iot_denied ', 'dropped'],
  ['0 0 PVEFW-HOST-IN 20/Jun/2022:13:09:14 +0200 policy DROP: ', 'dropped'],
  ['PVEFW-reject: ', 'rejected'],
  ['[WAN_LOCAL-D-2147483647] DESCR="allow nothing" ', 'dropped'],
  ['[LAN_IN-RET-4000] ', null],
  ['[ipv4-FWD-filter-default-D]', 'dropped'],
  ['[WAN_IN-10-A]', 'allowed'],
  ['[WAN_IN-default-R]', 'rejected'],
  ['netneeds block-cam: ', 'rejected'],
  ['host netneeds block-cam:  ', 'rejected'],
  ['accept then drop: ', 'dropped'],
  ['droplet: ', null],
  ['blockade-passage ', null],
  ['', null],
] as const)('%j', (prefix, action) => {
  expect(readAction(prefix)).toBe(action)
})

test('a name of a host that sounds like an action is none', () => {
  const line = (prefix: string) =>
    `Nov 20 10:00:00 drop-box kernel: [  2.8] ${prefix}IN=a OUT=b SRC=192.0.2.1 DST=192.0.2.2 LEN=40 PROTO=TCP SPT=1 DPT=2`
  const parser = netfilter.create(new Date('2026-11-21T12:00:00Z'))
  const action = (text: string) => {
    const [record] = parser.line(text) ?? []
    return record?.kind === 'flow' ? record.action : 'no flow'
  }
  expect(action(line(''))).toBeNull()
  expect(action(line('rule7 '))).toBeNull()
  expect(action(line('allow '))).toBe('allowed')
})
