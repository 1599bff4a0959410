import { expect, test } from 'vitest'
import {
  readAddress,
  readLabel,
  readMac,
  readName,
  readPort,
  readProtocol,
  readType,
} from '../../../capture/logs/words.ts'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['fd77:0000:0000:0000:0000:0000:0000:0050', 'fd77::50'],
  ['FE80::1%eth0', 'fe80::1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::', '::'],
  ['192.0.2.256', null],
  ['192.0.2.01', null],
  ['192.0.2', null],
  ['192.0.2.1.1', null],
  ['1.2.3.', null],
  ['.1.2.3.4', null],
  ['fd00:::1', null],
  ['12345::', null],
  ['host.example', null],
  ['\u001b[31m', null],
  ['', null],
  [':'.repeat(60), null],
])('address %s', (text, address) => {
  expect(readAddress(text)).toBe(address)
})

test('names', () => {
  expect(readName('Cloud.Example.COM.')).toBe('cloud.example.com')
  for (const bad of ['', '.', 'a b', 'a\u0000b', 'zwölf.example', 'x'.repeat(254)])
    expect(readName(bad)).toBeNull()
})

test('MAC addresses, ports, protocols, types and labels', () => {
  expect(readMac('50-EC-50-00-00-01')).toBe('50:ec:50:00:00:01')
  expect(readMac('0:1b:2:3:4:5')).toBe('00:1b:02:03:04:05')
  expect(readMac('00:00:00:00:00:00')).toBeNull()
  expect(readMac('50:ec:50:00:00')).toBeNull()
  expect([readPort('0'), readPort('65535'), readPort('65536'), readPort('-1'), readPort('')]).toEqual([
    0,
    65535,
    null,
    null,
    null,
  ])
  expect([readPort(80), readPort(80.5), readPort(-1), readPort(undefined)]).toEqual([80, null, null, null])
  expect(['TCP', '17', 'ICMPv6', 'IPv6-ICMP', '253', 'a b'].map((text) => readProtocol(text, false))).toEqual(
    ['tcp', 'udp', 'icmpv6', 'icmpv6', '253', null],
  )
  expect(readProtocol('ICMP', true)).toBe('icmpv6')
  expect(readProtocol('constructor', false)).toBe('constructor')
  expect(['type=65', 'TYPE64', 'a', '28', 'type=9999', '<x>'].map(readType)).toEqual([
    'HTTPS',
    'SVCB',
    'A',
    'AAAA',
    'TYPE9999',
    null,
  ])
  expect([readLabel(' lamp '), readLabel('*'), readLabel('a\u001b[31m'), readLabel(5)]).toEqual([
    'lamp',
    null,
    null,
    null,
  ])
})
