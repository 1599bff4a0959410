import { describe, expect, it } from 'vitest'
import { answer } from '../../rules/answer.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { devicePath as rulesPath } from '../../rules/request.ts'
import { expandDevice } from '../../schema/expand.ts'
import { choiceCounts, compareRows, labelled, matcher, type Row } from '../../site/client/filter.ts'
import { curlLine } from '../../site/parts/rule-box.tsx'
import { linesOf } from '../../site/parts/rule-output.tsx'
import { renderRules } from '../../site/render-rules.ts'
import { sourcesOf } from '../../site/source-numbers.ts'
import { unknownsOf, untestedEndpoints } from '../../site/unknowns.ts'
import { webAddress } from '../../site/words.ts'
import { FIXTURE } from './fixture.ts'

const device = (id: string) => {
  const found = expandDevice(FIXTURE, id)
  if (found === null) throw new Error(`no device ${id}`)
  return found
}

const renderAll = (
  device: Parameters<typeof renderRules>[0],
  release: string,
  origin: string,
  query: Record<string, string>,
) => renderRules(device, release, origin, query, BACKENDS)

describe('the address of a rule set', () => {
  it('holds what differs from the defaults, in one order, and no more', () => {
    expect(rulesPath('robot', {})).toBe('/devices/robot/rules?format=nftables')
    expect(
      rulesPath('robot', {
        ha: '192.168.1.10,fd00::10',
        refuse: 'drop',
        format: 'nftables',
        for: 'home-assistant',
        ip: ' ',
      }),
    ).toBe('/devices/robot/rules?format=nftables&refuse=drop&ha=192.168.1.10,fd00::10')
    expect(rulesPath('robot', { ip: '192.168.1.50', for: 'both', format: 'openwrt' })).toBe(
      '/devices/robot/rules?format=openwrt&for=both&ip=192.168.1.50',
    )
  })

  it('leaves no quote for a shell', () => {
    const line = curlLine(`https://netneeds.test${rulesPath('robot', { name: `x'; reboot; '$(id)\`id\`"` })}`)
    expect(line.match(/'/g)?.length).toBe(2)
    expect(line).not.toMatch(/[$`"; ]reboot/)
  })
})

describe('rendering choices', () => {
  it('writes the address as the values were understood, so that the API prints the same', () => {
    const rendered = renderAll(device('robot'), 'r', 'https://netneeds.test', {
      mac: '02-00-5E-00-00-01',
      ha: ' 192.168.1.10 , fd00:0::10',
      refuse: 'drop',
    })
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.wrong))
    expect(rendered.url).toBe(
      'https://netneeds.test/devices/robot/rules?format=nftables&refuse=drop&mac=02:00:5e:00:00:01&ha=192.168.1.10,fd00::10',
    )
    expect(rendered.set.files[0]?.text).toContain(rendered.url)
  })

  it('names the parameter that is wrong', () => {
    const rendered = renderAll(device('robot'), 'r', '', { ip: '192.168.1.500' })
    expect(rendered).toMatchObject({
      ok: false,
      wrong: [{ parameter: 'ip', detail: expect.stringContaining('IPv4') }],
    })
    expect(renderAll(device('robot'), 'r', '', { format: 'nftable' })).toMatchObject({
      ok: false,
      wrong: [{ parameter: 'format', detail: expect.stringContaining('nftables') }],
    })
    expect(renderAll(device('robot'), 'r', '', { without: 'nothing' })).toMatchObject({
      ok: false,
      wrong: [{ parameter: 'without' }],
    })
    expect(renderAll(device('robot'), 'r', '', { foo: 'bar' }).ok).toBe(false)
  })
})

describe('rule text', () => {
  it('is cut into lines that join to the same bytes, comments of several languages told apart', () => {
    const text = '# a\nset x\n<!-- b\nstill\n-->\n<rule/>\n! c\n\n; d\nlast'
    const lines = linesOf(text)
    expect(lines.map(({ line }) => line).join('')).toBe(text)
    expect(lines.filter(({ comment }) => comment).map(({ line }) => line.trim())).toEqual([
      '# a',
      '<!-- b',
      'still',
      '-->',
      '! c',
      '; d',
    ])
  })
})

describe('sources', () => {
  it('that are the same are listed once', () => {
    const source = device('robot').sources.thread
    if (source === undefined) throw new Error('no source')
    const sources = { a: source, b: { ...source }, c: { ...source, title: 'Another' } }
    expect(sourcesOf(sources, ['b', 'a', 'c', 'none']).map(({ number, ids }) => [number, ids])).toEqual([
      [1, ['a', 'b']],
      [2, ['c']],
    ])
  })

  it('become links only when they are web addresses', () => {
    expect(webAddress('https://a.netneeds.test/x')).toBe('https://a.netneeds.test/x')
    for (const bad of [null, 'javascript:alert(1)', 'data:text/html,x', '//a.test', 'https://', 'https:// a'])
      expect(webAddress(bad)).toBeNull()
  })
})

describe('what nobody knows', () => {
  it('is asked with a test, and not where a source has answered', () => {
    const of = (id: string) =>
      unknownsOf(device(id), [answer(device(id), 'home-assistant'), answer(device(id), 'native-app')]).map(
        (each) => each.id,
      )
    expect(of('empty')).toEqual(['internet-home-assistant', 'internet-native-app', 'subnet', 'identify'])
    expect(of('robot')).toEqual([])
    expect(untestedEndpoints(device('robot')).map(({ id }) => id)).toEqual(['stats'])
  })
})

describe('filters', () => {
  const row: Row = {
    text: 'robot one maker r1',
    hosts: 'stats.maker.net *.api.maker.net',
    vendor: 'maker',
    category: 'vacuum',
    integration: 'maker',
    status: 'reported',
    'home-assistant': 'not-needed',
    'native-app': 'required',
    newest: '2025-01-02',
    name: 'Robot One',
  }
  it.each([
    ['', true],
    ['q=one+robot', true],
    ['q=two', false],
    ['q=eu.api.maker.net', true],
    ['q=api.maker.net', true],
    ['q=maker.example', false],
    ['vendor=maker&category=vacuum', true],
    ['vendor=other', false],
    ['internet=required', false],
    ['internet=required&for=native-app', true],
    ['status=verified', false],
  ])('%s', (query, expected) => {
    expect(matcher(new URLSearchParams(query))(row)).toBe(expected)
  })
  it('count what each choice would leave, the other filters being as they are', () => {
    const rows: Row[] = [
      row,
      { ...row, vendor: 'other', category: 'plug', integration: '', 'native-app': 'not-needed' },
      { ...row, vendor: 'other', 'home-assistant': 'unknown', text: 'other two' },
    ]
    // Each count is what choosing it would show: asked of the filters themselves.
    const NAMES = ['vendor', 'category', 'integration', 'internet', 'for', 'status'] as const
    const VALUES = ['', 'maker', 'other', 'vacuum', 'plug', 'not-needed', 'unknown', 'required', 'reported']
    for (const query of [
      '',
      'vendor=maker',
      'vendor=other&category=vacuum',
      'vendor=maker&category=plug&integration=maker',
      'q=two',
      'internet=not-needed',
      'internet=not-needed&for=native-app',
      'internet=unknown&vendor=maker',
      'q=stats.maker.net&status=reported',
    ]) {
      const filters = new URLSearchParams(query)
      const counts = choiceCounts(rows, filters)
      for (const name of NAMES)
        for (const value of name === 'for' ? ['home-assistant', 'native-app'] : VALUES) {
          const chosen = new URLSearchParams(filters)
          chosen.set(name, value)
          const left = rows.filter(matcher(chosen)).length
          if (name !== 'for' || filters.has('internet'))
            expect(counts.get(name)?.get(value) ?? 0, `${query}, ${name}=${value}`).toBe(left)
        }
    }
    expect(choiceCounts(rows, new URLSearchParams()).has('for')).toBe(false)
    expect(choiceCounts(rows, new URLSearchParams('vendor=other')).get('category')).toEqual(
      new Map([
        ['', 2],
        ['plug', 1],
        ['vacuum', 1],
      ]),
    )
  })
  it('show a count behind a choice, none as 0, and where nothing is counted none', () => {
    const counts = new Map([['maker', 7]])
    expect(labelled('Maker', counts, 'maker')).toBe('Maker (7)')
    expect(labelled('Other', counts, 'other')).toBe('Other (0)')
    expect(labelled('name', undefined, 'name')).toBe('name')
  })
  it('sort by name with numbers in order, and by newest evidence', () => {
    const names = ['S10', 'S9', 's1'].map((name) => ({ ...row, name }))
    expect(names.sort((a, b) => compareRows('name', a, b)).map(({ name }) => name)).toEqual([
      's1',
      'S9',
      'S10',
    ])
    expect(compareRows('newest', { ...row, newest: '2024' }, { ...row, newest: '2025' })).toBeGreaterThan(0)
  })
})
