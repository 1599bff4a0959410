import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInventory } from '../../../capture/inventory.ts'

test.each(['', 'prose\n', 'a,b,c\n1,2,3\n', '192.168.1.1 router\n', '1795168800 x y\n', '\0\u001b[31m\n'])(
  '%j is no inventory',
  (text) => {
    expect(readInventory(text)).toBeNull()
  },
)

test('too large is told', () => {
  const text = '192.168.1.50 dev br0 lladdr 50:ec:50:00:00:01 REACHABLE\n'.repeat(650_000)
  expect(readInventory(text)).toEqual({
    format: 'ip-neigh',
    hosts: [],
    problems: ['The file is too large to be read.'],
  })
})

test('many hosts are cut, and it is said', () => {
  const text = Array.from(
    { length: 20_001 },
    (_, i) => `1795168800 ${i} fd00::${(i + 1).toString(16)} * *\n`,
  ).join('')
  const read = readInventory(text)
  expect(read?.hosts).toHaveLength(20_000)
  expect(read?.problems).toEqual(['Only the first 20000 of 20001 hosts were read.'])
})

const TRUE_LINES = [
  '1795168800 50:ec:50:00:00:01 192.168.1.50 lamp 01:50:ec:50:00:00:01',
  'lease 192.168.1.50 {',
  '  hardware ethernet 50:ec:50:00:00:01;',
  '  client-hostname "lamp";',
  '}',
  'address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state',
  '192.168.1.50,50:ec:50:00:00:01,,4000,1795168800,1,0,0,lamp,0',
  '# br-lan 50:ec:50:0:0:1 ipv4 lamp -1 c0a80132 32 192.168.1.50/32',
  '192.168.1.50 dev br0 lladdr 50:ec:50:00:00:01 REACHABLE',
  '? (192.168.1.50) at 50:ec:50:00:00:01 [ether] on br0',
  '  192.168.1.50          50-ec-50-00-00-01     dynamic',
  '{"key":"core.device_registry","data":{"devices":[{"name":"lamp","connections":[["mac","50:ec:50:00:00:01"]]}]}}',
]

test('no mixture of lines and bytes throws, or costs more than its length', () => {
  const piece = fc.oneof(
    fc.constantFrom(...TRUE_LINES),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(' ', '(', ' (', '"', ',', '{', '[', ':', '\n'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.nat(60), fc.constantFrom('\n', '', ' '))), (pieces) => {
      const read = readInventory(
        pieces.map(([text, cut, end]) => text.slice(cut % 7 === 0 ? cut : 0) + end).join(''),
      )
      for (const { mac, ipv4, ipv6 } of read?.hosts ?? []) {
        expect(mac === null || /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(mac)).toBe(true)
        expect([...ipv4, ...ipv6].every((address) => /^[0-9a-f.:]+$/.test(address))).toBe(true)
      }
    }),
    { numRuns: 3000, seed: 4 },
  )
  for (const part of [
    ' ',
    '(',
    ' (',
    '"',
    ',',
    '192.168.1.50 ',
    '# br-lan ',
    '50:',
    '? (1',
    'lease ',
    '{"key":',
    '[',
    'x dev ',
    ' 10/5/3',
  ]) {
    const start = process.cpuUsage().user
    for (const head of TRUE_LINES) readInventory(head + part.repeat(1_000_000 / part.length))
    expect(process.cpuUsage().user - start, part).toBeLessThan(3_000_000)
  }
})
