import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atom, escapeXml } from '../../api/atom.ts'
import { optionsOf } from '../../api/render.ts'
import { matchExpression } from '../../api/store/search.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { HomeRulesQuery, RulesQuery } from '../../schema/http.ts'
import { HOSTILE } from '../policies.ts'
import { run, which } from '../real/tool.ts'
import { appOver, data, publishFixtures } from './published.ts'

describe('text that wants out', () => {
  test('stays in its element of a feed', () => {
    const feed = {
      title: HOSTILE,
      self: `https://x.test/${HOSTILE}`,
      alternate: HOSTILE,
      updated: '2026-01-01T00:00:00Z',
      entries: [
        {
          id: HOSTILE,
          title: `\u0000\u001b\ud800${HOSTILE}`,
          updated: '2026-01-01T00:00:00Z',
          link: HOSTILE,
          lines: [HOSTILE, '\u0007'],
        },
      ],
    }
    const text = atom(feed)
    expect(text.match(/<(?!\/|\?)[a-z]+/g)).toEqual([
      '<feed',
      '<id',
      '<title',
      '<updated',
      '<author',
      '<name',
      '<link',
      '<link',
      '<entry',
      '<id',
      '<title',
      '<updated',
      '<link',
      '<content',
    ])
    if (which('xmllint') !== null)
      expect(run('xmllint', ['--noout', '-'], text)).toEqual({ status: 0, output: '' })
  })
  test('XML has no character it forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text)
        expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
        expect(escaped).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/)
      }),
    )
  })
  test('a search is words, never an expression', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const expression = matchExpression(text)
        if (expression !== null) expect(expression).toMatch(/^("[^"]*"\*( |$))+$/)
      }),
    )
  })
  test('no search makes the database stumble', async () => {
    const opened = await publishFixtures()
    const { send } = appOver(opened)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
        const response = await send(`/devices?q=${encodeURIComponent(text.toWellFormed())}`)
        expect([200, 400]).toContain(response.status)
      }),
      { numRuns: 150 },
    )
    opened.client.close()
  })
  test('no query gets into the text of a rule set as a statement', async () => {
    const opened = await publishFixtures()
    const { send } = appOver(opened)
    const names = Object.keys(RulesQuery.shape)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
        async (name, value) => {
          const response = await send(`/devices/roborock-s50/rules?${name}=${encodeURIComponent(value)}`)
          expect([200, 400, 404]).toContain(response.status)
        },
      ),
      { numRuns: 200 },
    )
    opened.client.close()
  })
})

test('a fault shows neither stack nor path nor SQL', async () => {
  const opened = await publishFixtures()
  const broken = {
    id: 'broken',
    options: BACKENDS[0]?.options,
    render: () => {
      throw new Error('select * from secrets at /home/x/api/render.ts')
    },
  }
  const { send, faults } = appOver(
    opened,
    {},
    { backends: [{ ...BACKENDS[0], ...broken } as (typeof BACKENDS)[number]] },
  )
  const response = await send('/devices/roborock-s50/rules?format=broken')
  expect(response.status).toBe(500)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const text = JSON.stringify(await data(response))
  expect(text).not.toMatch(/select|secrets|render|\.ts|node_modules|\/home|Error:/)
  expect(faults).toHaveLength(1)
  opened.client.close()
})

test.each(BACKENDS.map((backend) => [backend.id, backend] as const))(
  'the own options of %s stand beside the common ones',
  (_, backend) => {
    const own = Object.keys(optionsOf(backend))
    expect(own.filter((name) => name in RulesQuery.shape || name in HomeRulesQuery.shape)).toEqual([])
    expect(backend.options.safeParse({}).success).toBe(true)
  },
)
