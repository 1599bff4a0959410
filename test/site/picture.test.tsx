import { describe, expect, it } from 'vitest'
import { COLUMNS, pictureOf, WIDTH } from '../../site/picture-layout.ts'
import { endpoint, testDevice } from '../policies.ts'

const UNKNOWN = { home_assistant: 'unknown', native_app: 'unknown' }
const to = (id: string, host: string, need = 'unknown') =>
  endpoint(id, { peer: { host }, needed: { home_assistant: need, native_app: 'unknown' } })
const of = (endpoints: ReturnType<typeof endpoint>[]) => {
  const picture = pictureOf(testDevice('robot', { endpoints }))
  if (picture === null) throw new Error('no picture')
  return picture
}

describe('the picture of who talks to whom', () => {
  it('has those at home on one side and owners outside on the other, the most needed first', () => {
    const { home, outside } = of([
      to('a', 'a.mi.com'),
      to('b', '*.b.mi.com'),
      to('c', 'x.acme.co.uk', 'required'),
      to('d', 'n1.cloudfront.net'),
      endpoint('e', { direction: 'inbound', peer: { role: 'native-app' } }),
      endpoint('f', { direction: 'inbound', peer: { role: 'home-assistant' } }),
      endpoint('g', { peer: { network: '224.0.0.251' }, protocol: 'udp', ports: [5353] }),
      endpoint('h', { peer: { role: 'internet' }, needed: UNKNOWN }),
      endpoint('i', { peer: { network: '198.18.0.1' }, needed: UNKNOWN }),
    ])
    expect(home.map(({ label, lines }) => [label, lines.length])).toEqual([
      ['Home Assistant', 1],
      ['Phone', 1],
      ['Home network', 1],
    ])
    expect(outside.map(({ label }) => label)).toEqual([
      'acme.co.uk',
      'mi.com',
      'Addresses',
      'Any host',
      'cloudfront.net',
    ])
  })
  it('draws nothing over another, and every line within', () => {
    const hosts = Array.from({ length: 90 }, (_, index) =>
      to(`e${index}`, `h${index}.owner${index % 17}.com`),
    )
    const { home, outside, height, device } = of([
      ...hosts,
      endpoint('ha', { direction: 'inbound', peer: { role: 'home-assistant' } }),
    ])
    // Twelve owners by name, and one box for the five others.
    expect(outside).toHaveLength(13)
    expect(outside.at(-1)?.label).toBe('5 more owners')
    for (const column of [home, outside]) {
      for (const [index, node] of column.entries()) {
        const next = column[index + 1]
        if (next !== undefined) expect(node.y + node.height).toBeLessThan(next.y)
        expect(node.y).toBeGreaterThanOrEqual(0)
        expect(node.y + node.height).toBeLessThanOrEqual(height)
        for (const { from, to: end } of node.lines) {
          expect(end).toBeGreaterThan(node.y)
          expect(end).toBeLessThan(node.y + node.height)
          expect(from).toBeGreaterThan(device.y)
          expect(from).toBeLessThan(device.y + device.height)
        }
      }
    }
    expect(outside.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(90)
    expect(COLUMNS.outside).toBeLessThan(WIDTH)
  })
  it('is none where the entry names nobody', () => {
    expect(pictureOf(testDevice('robot'))).toBeNull()
  })
})
