import { describe, expect, test } from 'vitest'
import { endpoint, policyOf } from '../policies.ts'
import { cloud, HOME, place, rulesOf } from './one-device.ts'

describe('advice', () => {
  test('what opens the whole internet is said, with the way to shut it', () => {
    const wide = cloud('cloud', 'required', 'required', {
      peer: { role: 'internet' },
      protocol: 'any',
      ports: [],
    })
    const time = cloud('ntp', 'required', 'required', {
      peer: { role: 'internet' },
      protocol: 'udp',
      ports: [123],
      purpose: 'time',
    })
    const said = ({ notes }: { notes: string[] }) => notes.filter((note) => note.includes('WIDE'))
    const { policy } = rulesOf({ endpoints: [wide, time] })
    expect(said(policy)).toEqual([
      'WIDE: cloud lets it reach any host of the internet, since no source names them all. A capture would narrow that; without=cloud shuts it.',
    ])
    expect(said(rulesOf({ endpoints: [wide] }, { without: 'cloud' }).policy)).toEqual([])
    expect(said(rulesOf({ endpoints: [cloud('a', 'required', 'required')] }).policy)).toEqual([])
    const parts = { endpoints: [wide] }
    const home = policyOf([place(parts), place(parts, 'plug', ['192.168.1.51'])], HOME)
    expect(said(home).join()).toMatch(
      /without=plug:cloud shuts.*without=robot:cloud shuts|without=robot:cloud/,
    )
    expect(
      said(
        policyOf([place(parts), place(parts, 'plug', ['192.168.1.51'])], {
          ...HOME,
          without: 'plug:cloud,robot:cloud',
        }),
      ),
    ).toEqual([])
  })

  test('where no way to Home Assistant is required by itself, one is to be chosen', () => {
    const way = (id: string, need: string) =>
      endpoint(id, {
        direction: 'inbound',
        peer: { role: 'home-assistant' },
        needed: { home_assistant: need, native_app: 'unknown' },
        purpose: 'control',
      })
    const said = (endpoints: ReturnType<typeof endpoint>[], query = {}) =>
      rulesOf({ endpoints }, query).policy.notes.filter((note) => note.startsWith('nothing between'))
    const two = [way('local', 'optional'), way('other', 'unknown')]
    expect(said(two)).toEqual([
      'nothing between it and Home Assistant is let through: no source says that one way is needed by itself. Add the one you use: with=local or with=other.',
    ])
    expect(said(two, { without: 'local' })[0]).toContain('use: with=other.')
    expect(said(two, { for: 'native-app' })).toEqual([])
    expect(said([way('local', 'required'), way('other', 'optional')])).toEqual([])
    // The cloud is the way then, and it is let through.
    expect(said([...two, cloud('api', 'required', 'required')])).toEqual([])
    expect(said([way('local', 'not-needed')])).toEqual([])
  })
})
