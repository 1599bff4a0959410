import { describe, expect, test } from 'vitest'
import { ascii } from '../../../bench/capture-bytes.ts'
import { Observed } from '../../../schema/observed.ts'
import { datagram, deviceOf, file, observed, router, talk, VACUUM, vacuum } from './home.ts'
import { asks, cloud, hello, other } from './said.ts'

describe('inputs', () => {
  const frames = [
    ...talk(vacuum, cloud, 2, 443, hello('ot.io.mi.com')),
    datagram(vacuum, router, 40_000, 53, asks('ot.io.mi.com')),
  ]
  test('the size of the pieces makes no difference', () => {
    const whole = observed([file(frames)])
    for (const size of [1, 2, 7, 100, 1000]) expect(observed([file(frames)], {}, size)).toEqual(whole)
    expect(Observed.parse(whole)).toEqual(whole)
  })
  test('phases stay with what was seen in them', () => {
    const seen = observed([
      [file(talk(vacuum, cloud, 2, 443)), 'setup'],
      [file([...talk(vacuum, cloud, 3, 443), ...talk(vacuum, other, 4, 443)]), 'idle'],
    ])
    expect(deviceOf(seen, VACUUM).flows.map((flow) => [flow.peer, flow.phases])).toEqual([
      ['18.194.236.76', ['setup', 'idle']],
      ['52.29.158.79', ['idle']],
    ])
    expect(seen.inputs.map((input) => input.phase)).toEqual(['setup', 'idle'])
  })
  test('SHA-256, counts and times', () => {
    const [input] = observed([file(frames)]).inputs
    expect(input).toMatchObject({
      format: 'pcap',
      packets: 4,
      bytes: file(frames).length,
      truncated: false,
      undecoded: 0,
      first: '2025-11-01T12:26:40.000000Z',
      last: '2025-11-01T12:26:40.003000Z',
    })
    expect(input?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
  test('what is no capture says so', () => {
    expect(observed([ascii('hello, this is a letter\n')]).inputs[0]).toMatchObject({
      format: 'unknown',
      truncated: true,
      notes: [expect.stringContaining('neither')],
    })
    expect(observed([new Uint8Array(0)]).inputs[0]).toMatchObject({ format: 'unknown', truncated: true })
  })
  test('cut short in the middle of a packet', () => {
    const bytes = file(frames)
    expect(observed([bytes.subarray(0, bytes.length - 5)]).inputs[0]).toMatchObject({
      packets: 3,
      truncated: true,
    })
  })
  test('snapped before the name: the flow is there; behind it: the name too', () => {
    const flowOf = (snap: number) => {
      const cut = file(talk(vacuum, cloud, 2, 443, hello('ot.io.mi.com', 800)), 1, snap)
      return deviceOf(observed([cut]), VACUUM).flows[0]
    }
    expect(flowOf(60)).toMatchObject({ packets: 3, port: 443, names: [] })
    expect(flowOf(240)).toMatchObject({
      packets: 3,
      port: 443,
      names: [{ name: 'ot.io.mi.com', via: 'sni' }],
    })
  })
  test('a request that the capture ends in gives its host', () => {
    const cut = file(talk(vacuum, cloud, 2, 80, ascii('GET / HTTP/1.1\r\nHost: a.example.com\r\nAccept: ')))
    expect(deviceOf(observed([cut]), VACUUM).flows[0]?.names).toEqual([
      { name: 'a.example.com', via: 'http' },
    ])
  })
})
