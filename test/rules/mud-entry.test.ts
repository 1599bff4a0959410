import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mud } from '../../rules/backends/mud.ts'
import { compile } from '../../rules/compile.ts'
import type { MudEntry } from '../../rules/mud-entry.ts'
import { Choices } from '../../schema/choices.ts'
import { Device } from '../../schema/device.ts'
import { type ExpandedDevice, expandDevice } from '../../schema/expand.ts'
import { readDataset } from '../../schema/read.ts'
import { testDevice } from '../policies.ts'
import type { Ace, MudFile } from './mud-file.ts'
import { appendixA, defaultLists, read, section9 } from './mud-samples.ts'

const { dataset } = await readDataset(join(import.meta.dirname, '../../data'), {
  now: new Date('2026-11-21'),
  release: '2026.11.21',
})
if (dataset === null) throw new Error('data/ is not valid')

/** The MUD file of a device, and what of the policy is not in it. */
function rendered(device: ExpandedDevice, query: Record<string, string>) {
  const { ip: _ip, ip6: _ip6, mac: _mac, ...choices } = Choices.parse(query)
  const devices = [{ device, ipv4: [], ipv6: [], mac: [] }]
  const url = `https://netneeds.test/devices/${device.id}/rules?format=mud`
  const compiled = compile({ devices, choices, release: '2026.11.21', url, placeholders: true })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  const { files, dropped } = mud.render(compiled.policy, { mud_url: '' })
  const file: MudFile = JSON.parse(files[0]?.text ?? '')
  return { file, dropped, policy: compiled.policy }
}

/** A draft as the device the compiler takes. */
function deviceOf({ id, entry }: Extract<MudEntry, { ok: true }>): ExpandedDevice {
  return testDevice(id, Device.parse(entry))
}

/** What is let through, by list; without names, and in one order between refusals. */
function lists(file: MudFile): Record<string, unknown[]> {
  return Object.fromEntries(
    file['ietf-access-control-list:acls'].acl.map(({ name, aces }) => {
      const entries = (aces.ace ?? []).map(({ matches, actions }: Ace) =>
        JSON.stringify({ matches, actions }),
      )
      // The order counts only across a refusal.
      const runs: string[][] = [[]]
      for (const each of entries) {
        if (each.includes('"accept"')) runs.at(-1)?.push(each)
        else runs.push([each], [])
      }
      return [name, runs.flatMap((run) => run.sort())]
    }),
  )
}

describe('there and back', () => {
  for (const id of Object.keys(dataset.devices)) {
    it.each(['home-assistant', 'native-app', 'both'])(`${id} for %s`, (consumer) => {
      const device = expandDevice(dataset, id)
      if (device === null) throw new Error(id)
      for (const allow of ['required', 'unknown']) {
        const first = rendered(device, { for: consumer, allow })
        const draft = read(first.file, id)
        expect(draft.id).toBe(id)
        expect(Device.safeParse(draft.entry).error).toBeUndefined()
        // Nothing of ours is lost but the link to the page, and who opens what has no ports.
        const losses = draft.lost.filter(
          ({ pointer, reason }) =>
            pointer !== '/ietf-mud:mud/documentation' && !reason.startsWith('narrower: either side'),
        )
        expect(losses).toEqual([])
        const second = rendered(deviceOf(draft), { for: consumer, allow: 'unknown' })
        expect(lists(second.file)).toEqual(lists(first.file))
        const left = new Set(
          first.dropped.filter(({ reason }) => /no wildcard|left out/.test(reason)).map(({ rule }) => rule),
        )
        const kept = first.policy.rules.filter((rule) => !left.has(rule.id))
        expect(draft.entry.endpoints?.length ?? 0).toBeLessThanOrEqual(kept.length)
        expect(draft.entry.endpoints?.length ?? 0).toBeGreaterThan(0)
      }
    })
  }
})

describe('RFC 8520', () => {
  it('section 9: a cloud over IPv6', () => {
    const found = read(section9())
    expect(found.id).toBe('the-bms-example-light-bulb')
    expect(found.entry).toMatchObject({
      name: 'The BMS Example Light Bulb',
      vendor: 'example',
      category: 'other',
      endpoints: [
        {
          id: 'cl0',
          direction: 'outbound',
          peer: { host: 'test.example.com' },
          protocol: 'tcp',
          ports: [443],
          sources: ['mud'],
        },
      ],
      sources: {
        mud: { kind: 'mud-profile', url: 'https://lighting.example.com/lightbulb2000', date: '2019-01-28' },
      },
    })
    expect(found.lost).toEqual([
      {
        pointer: '/ietf-access-control-list:acls/acl/1/aces/ace/0',
        reason: expect.stringContaining('ipv6 only'),
      },
    ])
    const device = deviceOf(found)
    const again = lists(
      rendered(device, { allow: 'unknown', family: 'ipv6', dns: 'block', ntp: 'block' }).file,
    )
    const original = lists(section9())
    for (const way of ['fr', 'to'])
      expect(again[`mud-${found.id}-v6${way}`]).toContainEqual(original[`mud-76100-v6${way}`]?.[0])
  })

  it('appendix A: the defaults are what our own files say of the gateway', () => {
    const found = read(appendixA())
    expect(found.lost).toEqual([])
    const shared = { direction: 'outbound', peer: { role: 'gateway' }, protocol: 'udp' }
    expect(found.entry.endpoints).toEqual([
      {
        ...shared,
        id: 'ent0',
        ports: [53],
        application: 'dns',
        purpose: 'name-resolution',
        sources: ['mud'],
      },
      { ...shared, id: 'ent1', ports: [123], application: 'ntp', purpose: 'time', sources: ['mud'] },
    ])
    const { file } = rendered(testDevice('plain', {}), {})
    const [ours, theirs] = [lists(file), lists(appendixA())]
    for (const [list, entries] of Object.entries(defaultLists(theirs)))
      for (const entry of entries) expect(ours[`mud-plain-${list}`]).toContainEqual(entry)
  })
})
