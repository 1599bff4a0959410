import { describe, expect, it } from 'vitest'
import { type SearchRow, searched } from '../../site/client/searched.ts'

const ROWS: SearchRow[] = [
  ['Acme Robot', 'Acme, vacuum', '/devices/acme-robot/', 'acme-robot r1 acme.robot.v1'],
  ['Robot One', 'Maker, vacuum', '/devices/robot/', 'robot m1'],
  ['Plug', 'Maker, plug', '/devices/plug/', 'plug ap-10'],
  ['Maker', 'vendor, 2 devices', '/vendors/maker/', 'maker'],
  ['api.robot.net', 'host of 2 devices', '/hosts/api.robot.net/', ''],
]
const paths = (query: string, most?: number) => searched(ROWS, query, most).map(([, , path]) => path)

describe('search as you type', () => {
  it('puts names that begin so first, then words in them, then what else leads there', () => {
    expect(paths('robot')).toEqual(['/devices/robot/', '/devices/acme-robot/', '/hosts/api.robot.net/'])
  })
  it('finds models, vendors and hosts, whatever the case', () => {
    expect(paths('AP-10')).toEqual(['/devices/plug/'])
    expect(paths('api.rob')).toEqual(['/hosts/api.robot.net/'])
    expect(paths('maker')[0]).toBe('/vendors/maker/')
  })
  it('wants every word', () => {
    expect(paths('maker vacuum')).toEqual(['/devices/robot/'])
    expect(paths('maker toaster')).toEqual([])
  })
  it('gives nothing for nothing, and no more than asked', () => {
    expect(paths('  ')).toEqual([])
    expect(paths('a', 2)).toHaveLength(2)
  })
})
