import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { homePath } from '../../rules/request.ts'
import { homeText, readHome } from '../../site/home-state.ts'

const known = (id: string): string | null =>
  id === 'old-robot' ? 'robot' : /^(robot|box)$/.test(id) ? id : null
const NAMES = new Set(['format', 'for', 'ha', 'lan'])

describe('a home as text', () => {
  it('is the query of /rules for it, and reads back as it was', () => {
    const address = fc.oneof(fc.ipV4(), fc.ipV6(), fc.constant('02:00:5e:8c:4f:21'))
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ id: fc.constantFrom('robot', 'box'), addresses: fc.array(address, { maxLength: 3 }) }),
          {
            maxLength: 5,
          },
        ),
        fc.record(
          {
            format: fc.constantFrom('nftables', 'pihole'),
            for: fc.constantFrom('both', 'native-app'),
            ha: fc.ipV4(),
          },
          { requiredKeys: ['format'] },
        ),
        (devices, choices) => {
          const text = homeText({ devices, choices })
          expect(readHome(text, known, NAMES)).toEqual({ home: { devices, choices }, left: [] })
          const asked = devices.map(({ id, addresses }) => ({ device: { id }, addresses }))
          expect(homePath(asked, choices).endsWith(text)).toBe(true)
        },
      ),
    )
  })

  it('takes what it knows from anybody and tells what it does not', () => {
    const { home, left } = readHome(
      'device=old-robot@192.168.1.50&device=toaster@192.168.1.9&device=%3Cimg%20src=x%3E&ha=192.168.1.10&__proto__=1&release=2020.01.01',
      known,
      NAMES,
    )
    expect(home).toEqual({
      devices: [{ id: 'robot', addresses: ['192.168.1.50'] }],
      choices: { ha: '192.168.1.10' },
    })
    expect(left).toEqual([
      'There is no device "toaster" here.',
      'There is no device "<img src=x>" here.',
      'There is no choice "__proto__".',
      'There is no choice "release".',
    ])
  })

  it('has an end', () => {
    const many = readHome(Array.from({ length: 600 }, () => 'device=robot').join('&'), known, NAMES)
    expect(many.home.devices.length).toBe(500)
    expect(many.left[0]).toContain('500 devices at most')
    expect(readHome('device=robot&'.repeat(10_000), known, NAMES)).toEqual({
      home: { devices: [], choices: {} },
      left: ['The link is too long to be a home; nothing of it is taken.'],
    })
  })
})
