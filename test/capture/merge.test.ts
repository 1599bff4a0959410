import { describe, expect, test } from 'vitest'
import { mergeDevice, mergeText } from '../../capture/merge.ts'
import { type Change, propose } from '../../capture/propose.ts'
import { Device } from '../../schema/device.ts'
import { parseYaml } from '../../schema/yaml.ts'
import { device, input, NOW, named, ourData } from './propose-seen.ts'

const dataset = await ourData()

const TEXT = `# Kept: what a person wrote above it all.
name: Acme Robot
vendor: roborock
category: vacuum
endpoints:
  # Kept: why this is here.
  - id: api
    direction: outbound
    peer: {host: api.acme.io}
    protocol: tcp
    ports: [443]
    needed: {native_app: required, home_assistant: unknown}   # kept: a test of mine
    breaks: The app is empty
    sources: [mine,
      other]
  - id: ota
    direction: outbound
    peer: {host: ota.acme.io}
    protocol: tcp
    ports: [443]
    sources:
      - mine

# Kept: before the sources.
sources:
  mine: {kind: forum, title: Mine}
  other:
    kind: blog
    title: Other
`
const entry = Device.parse(parseYaml('x', TEXT).parsed?.value)
const seen = [named('api.acme.io'), named('ota.acme.io'), named('new.acme.io', { port: 8883 })]
const { changes, merged } = propose(
  device({ flows: seen.map((each) => each.flow), lookups: seen.map((each) => each.lookup) }),
  { dataset, entry, id: 'acme-robot', now: NOW, inputs: [input()] },
)
const read = (text: string | null) => Device.parse(parseYaml('x', text ?? '').parsed?.value)

describe('into the text of an entry', () => {
  test('the new host, the source and the evidence; every line that was there is there still', () => {
    const text = mergeText(TEXT, changes)
    expect(read(text)).toEqual(merged)
    const lines = (text ?? '').split('\n')
    for (const line of TEXT.split('\n').filter((each) => !each.includes('other]')))
      expect(lines).toContain(line)
    expect(text).toContain('other, capture-2026-11-01]')
    expect(text).toContain('      - mine\n      - capture-2026-11-01\n')
    expect(lines.indexOf('# Kept: before the sources.')).toBe(lines.indexOf('sources:') - 1)
  })
  test('twice is once', () => {
    const text = mergeText(TEXT, changes) ?? ''
    expect(mergeDevice(read(text), changes)).toEqual(merged)
  })
  test('needs, breaks and clues in place', () => {
    const told = { path: '', reason: '', originals: [], yaml: '' }
    const more: Change[] = [
      { ...told, kind: 'set-need', of: 'endpoint', id: 'api', for: 'home_assistant', need: 'not-needed' },
      { ...told, kind: 'set-need', of: 'endpoint', id: 'ota', for: 'native_app', need: 'optional' },
      { ...told, kind: 'set-breaks', of: 'endpoint', id: 'ota', breaks: 'No updates: "none" # at all' },
      { ...told, kind: 'identify', clue: 'mac_prefixes', value: '50:ec:50' },
      { ...told, kind: 'identify', clue: 'mac_prefixes', value: '50:ec:51' },
      { ...told, kind: 'identify-ssdp', value: { st: 'urn:acme:device:robot:1' } },
      {
        ...told,
        kind: 'add-blocking',
        blocking: {
          of: 'ota',
          for: null,
          method: 'drop',
          outcome: 'works',
          after: null,
          note: null,
          sources: ['mine'],
        },
      },
    ]
    const text = mergeText(TEXT, more)
    expect(read(text)).toEqual(mergeDevice(entry, more))
    expect(text).toContain('home_assistant: not-needed}   # kept: a test of mine')
  })
  test('what is not in the form of the house is not guessed at', () => {
    expect(mergeText('endpoints: [', changes)).toBeNull()
    const flow = TEXT.replace(
      'sources:\n  mine: {kind: forum, title: Mine}\n  other:\n    kind: blog\n    title: Other\n',
      'sources: {mine: {kind: forum, title: Mine}, other: {kind: blog, title: Other}}\n',
    )
    expect(read(flow)).toEqual(entry)
    expect(mergeText(flow, changes)).toBeNull()
  })
})

test('the entry that was given is left alone, and what is not there is not changed', () => {
  const before = structuredClone(entry)
  const told = { path: '', reason: '', originals: [], yaml: '' }
  const nowhere: Change[] = [
    { ...told, kind: 'set-need', of: 'endpoint', id: 'gone', for: 'native_app', need: 'required' },
    { ...told, kind: 'add-evidence', to: 'use', id: 'gone', source: 'mine' },
    { ...told, kind: 'set-breaks', of: 'endpoint', id: 'api', breaks: 'other words' },
  ]
  expect(mergeDevice(entry, nowhere)).toEqual(entry)
  expect(mergeDevice(entry, changes)).not.toEqual(entry)
  expect(entry).toEqual(before)
})
