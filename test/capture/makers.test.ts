import { expect, test } from 'vitest'
import { makerOf, packMakers, unpackMakers } from '../../capture/makers.ts'

const find = unpackMakers(
  packMakers([
    ['50EC50', 'Beijing Xiaomi  Mobile'],
    ['70B3D5', 'IEEE Registration Authority'],
    ['70B3D5001', 'A | small maker'],
    ['8C1F64F', 'Middle'],
    ['8C1F64', 'IEEE Registration Authority'],
    ['001122', 'Private'],
    ['001788', 'Beijing Xiaomi  Mobile'],
    ['AABBCC', ''],
  ]),
)

test.each([
  ['50:ec:50:00:00:01', 'Beijing Xiaomi Mobile'],
  ['00:17:88:00:00:01', 'Beijing Xiaomi Mobile'],
  ['70:b3:d5:00:1f:ff', 'A small maker'],
  ['70:b3:d5:99:9f:ff', null],
  ['8c:1f:64:f0:00:00', 'Middle'],
  ['00:11:22:00:00:01', null],
  ['02:17:88:00:00:01', null],
  ['aa:bb:cc:00:00:01', null],
  ['00:00:5e:00:00:01', null],
])('%s is of %s', (mac, maker) => {
  expect(makerOf(find, mac)).toBe(maker)
})
