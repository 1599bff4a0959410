import { describe, expect, test } from 'vitest'
import { answer } from '../../rules/answer.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { Device } from '../../schema/device.ts'
import { expandDevice } from '../../schema/expand.ts'
import { Service } from '../../schema/service.ts'
import { policyOf, testDevice } from '../policies.ts'

const report = (method: string, outcome: string, more = {}) => ({
  of: 'internet',
  method,
  outcome,
  sources: ['a'],
  ...more,
})
const of = (blocking: ReturnType<typeof report>[]) =>
  answer(testDevice('plug', { blocking }), 'home-assistant')

describe('can its internet be cut, where reports disagree', () => {
  test('one that it works stands against one of trouble, and both are counted', () => {
    const { internet, sentence, disagreements } = of([
      report('unknown', 'works'),
      report('unknown', 'breaks'),
    ])
    expect(internet).toBe('not-needed')
    expect(sentence).toContain('Reports disagree: works 1, breaks 1.')
    expect(disagreements).toHaveLength(1)
  })
  test('many of trouble outweigh it', () => {
    const trouble = [report('unknown', 'breaks'), report('unknown', 'degrades', { note: 'readings freeze' })]
    const { internet, verdict, sentence } = of([report('unknown', 'works'), ...trouble])
    expect({ internet, verdict }).toEqual({ internet: 'optional', verdict: 'partly' })
    expect(sentence).toBe(
      'In part. Without it: readings freeze. Reports disagree: works 1, in part 1, breaks 1.',
    )
  })
  test('trouble by another method does not: then it is the method that matters', () => {
    const dropped = [report('drop', 'breaks'), report('drop', 'breaks'), report('drop', 'breaks')]
    const { internet, sentence } = of([report('reject', 'works'), ...dropped])
    expect(internet).toBe('not-needed')
    expect(sentence).toContain('Yes, by reports of the device as a whole, if you reject instead of drop.')
  })
  test('trouble by a way nobody told counts a third: it may have been any of the three', () => {
    const untold = Array.from({ length: 3 }, () => report('unknown', 'breaks'))
    expect(of([report('reject', 'works'), ...untold]).internet).toBe('not-needed')
    expect(of([report('reject', 'works'), ...untold, report('unknown', 'breaks')]).internet).toBe('optional')
  })
  test('what works in part is half a trouble', () => {
    const parts = (count: number) => Array.from({ length: count }, () => report('drop', 'degrades'))
    expect(of([report('drop', 'works'), ...parts(2)]).internet).toBe('not-needed')
    expect(of([report('drop', 'works'), ...parts(3)]).internet).toBe('optional')
  })
  test('without a report that it works, trouble decides', () => {
    expect(of([report('drop', 'breaks')]).internet).toBe('required')
    expect(of([report('drop', 'degrades')]).internet).toBe('optional')
    expect(of([]).internet).toBe('unknown')
  })
})

describe('a cloud that is needed as a whole', () => {
  const dataset = (needed: Record<string, string>): Dataset => ({
    release: 'test',
    vendors: {},
    redirects: {},
    integrations: {},
    services: {
      cloud: Service.parse({
        name: 'Cloud',
        vendor: 'test',
        endpoints: ['a', 'b'].map((id) => ({
          id,
          direction: 'outbound',
          peer: { host: `${id}.test.net` },
          protocol: 'tcp',
          ports: [443],
          needed,
          sources: ['log'],
        })),
        sources: { log: { kind: 'dns-log', title: 'A log' } },
      }),
    },
    devices: {
      plug: Device.parse({
        name: 'Plug',
        vendor: 'test',
        category: 'plug',
        uses: [
          {
            service: 'cloud',
            needed: { home_assistant: 'required' },
            breaks: 'it is unavailable',
            sources: ['doc'],
          },
        ],
        sources: { doc: { kind: 'integration-doc', title: 'Documentation' } },
      }),
    },
  })
  const device = (needed: Record<string, string>) => {
    const expanded = expandDevice(dataset(needed), 'plug')
    if (expanded === null) throw new Error('no plug')
    return expanded
  }
  const unknown = { home_assistant: 'unknown', native_app: 'unknown' }
  test('makes the internet required, though of no host anybody knows it', () => {
    expect(answer(device(unknown), 'home-assistant')).toMatchObject({
      internet: 'required',
      verdict: 'no',
      sentence: 'No. Without it: it is unavailable.',
      because: [{ kind: 'service', id: 'cloud', sources: ['doc'] }],
    })
    expect(answer(device(unknown), 'native-app').internet).toBe('unknown')
  })
  test('lends its loss to no host of unknown need', () => {
    expect(device(unknown).endpoints.map(({ breaks }) => breaks)).toEqual([null, null])
    expect(device({}).endpoints.map(({ breaks }) => breaks)).toEqual([
      'it is unavailable',
      'it is unavailable',
    ])
  })
  test('rules that refuse such hosts say so', () => {
    const notes = (needed: Record<string, string>, query: Record<string, string> = {}) =>
      policyOf([{ device: device(needed), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }], {
        family: 'ipv4',
        ...query,
      }).notes.join()
    const said = 'cloud is required, and of 2 of its hosts nobody knows whether they are meant'
    expect(notes(unknown)).toContain(said)
    expect(notes(unknown, { allow: 'unknown' })).not.toContain(said)
    expect(notes(unknown, { for: 'native-app' })).not.toContain(said)
    expect(notes({})).not.toContain(said)
  })
})
