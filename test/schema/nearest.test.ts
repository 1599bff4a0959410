import { expect, test } from 'vitest'
import { nearest } from '../../schema/nearest.ts'

const WORDS = [
  'at',
  'format',
  'family',
  'for',
  'roborock-s50',
  'roborock-s6',
  'tapo-p110',
  'nftables',
  'iptables',
]
test.each([
  ['fromat', ['format']],
  ['roborok-s50', ['roborock-s50']],
  ['s50', ['roborock-s50']],
  ['nftable', ['nftables']],
  ['Roborock-S50', ['roborock-s50']],
  ['xyz', []],
  ['', []],
  ['x'.repeat(500), []],
])('%s', (wanted, expected) => {
  expect(nearest(wanted, WORDS).slice(0, Math.max(1, expected.length))).toEqual(expected)
})
