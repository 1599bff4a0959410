import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryYaml, missingOf } from '../../capture/entry-yaml.ts'
import { propose } from '../../capture/propose.ts'
import { loadDataset } from '../../schema/load.ts'
import type { ObservedDevice } from '../../schema/observed.ts'
import { readFiles } from '../../schema/read.ts'
import { Line } from '../../schema/text.ts'
import { parseYaml } from '../../schema/yaml.ts'
import { device, input, NOW, named, ourData } from './propose-seen.ts'

const dataset = await ourData()
const { files } = await readFiles(new URL('../../data', import.meta.url).pathname)

const fresh = (over: Partial<ObservedDevice>) =>
  propose(device(over), {
    dataset,
    entry: null,
    id: 'roborock-new',
    vendor: 'roborock',
    now: NOW,
    inputs: [input()],
  })
const seen = (...made: ReturnType<typeof named>[]): Partial<ObservedDevice> => ({
  flows: made.map((each) => each.flow),
  lookups: made.map((each) => each.lookup),
})

describe('the entry as YAML', () => {
  const whole = fresh({
    ...seen(named('api.acme.io'), named('d0f0c2a1b3e4.iot.acme.io', { port: 8883 })),
    mac: '50:ec:50:12:34:56',
    mdns: ['_miio._udp.local'],
    ssdp: ['urn:schemas-upnp-org:device:Basic:1'],
  })
  const load = (text: string) =>
    loadDataset(
      new Map([
        ['vendors.yaml', files.get('vendors.yaml') ?? ''],
        ['devices/roborock/roborock-new.yaml', text],
      ]),
      { now: NOW, release: 'x' },
    )
  test('only what a person must fill in is wrong with it', () => {
    const text = entryYaml(whole.merged)
    expect(missingOf(whole.merged)).toEqual(['name', 'category'])
    expect(text).toContain('name: # fill in')
    const errors = load(text).problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'schema'],
      [3, 'schema'],
    ])
  })
  test('filled in it is an entry, the same as the merged one', () => {
    const merged = { ...whole.merged, name: 'Roborock: "new" #1', category: 'vacuum' as const }
    const { dataset: loaded, problems } = load(entryYaml(merged))
    expect(problems).toEqual([])
    expect(loaded?.devices['roborock-new']).toEqual(merged)
  })
  test('every entry of the folder survives being written anew', () => {
    for (const entry of Object.values(dataset.devices)) {
      const text = entryYaml(entry)
      const needs = new Set(['vendors.yaml', ...entry.uses.map(({ service }) => `services/${service}.yaml`)])
      const { dataset: loaded } = loadDataset(
        new Map([
          ...[...files].filter(([path]) => needs.has(path)),
          [`devices/${entry.vendor}/${entry.vendor}-x.yaml`, text],
        ]),
        { now: NOW, release: 'x' },
      )
      expect(loaded?.devices[`${entry.vendor}-x`]).toEqual(entry)
    }
  })
})

test('whatever a text holds, it is read back as it was', () => {
  const tricky = fc.constantFrom(
    ': ',
    ' #',
    '- ',
    '"',
    "'",
    '\\',
    '{',
    ']',
    ', ',
    '&a',
    '*b',
    '!',
    '%',
    '@',
    '`',
    '1_0',
    '0x1',
    'no',
    '~',
    '|',
    '>',
    '  ',
  )
  const word = fc.oneof(tricky, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.lorem({ maxCount: 12 }))
  const line = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' ').trim().slice(0, 300))
    .filter((text) => Line(1000).safeParse(text).data === text)
  const { merged } = fresh(seen(named('api.acme.io')))
  fc.assert(
    fc.property(line, line, (name, note) => {
      const [endpoint] = merged.endpoints
      const endpoints = endpoint ? [{ ...endpoint, breaks: name, note }] : []
      const text = entryYaml({ ...merged, name, note, models: [name, note], endpoints })
      const { parsed, problems } = parseYaml('x', text)
      expect(problems).toEqual([])
      expect(parsed?.value).toMatchObject({
        name,
        note,
        models: [name, note],
        endpoints: [{ breaks: name, note }],
      })
    }),
    { numRuns: 1000 },
  )
})
