import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareDevice } from '../../capture/compare.ts'
import { mergeDevice, mergeText } from '../../capture/merge.ts'
import { propose } from '../../capture/propose.ts'
import { Device } from '../../schema/device.ts'
import { matchesName, parseName } from '../../schema/host.ts'
import { loadDataset } from '../../schema/load.ts'
import { readFiles } from '../../schema/read.ts'
import { someEntries } from '../some-entries.ts'
import { expanded, hasHost, input, NOW, ourData, showsAll, usesIn } from './propose-seen.ts'

const dataset = await ourData()
const entries = someEntries(dataset).map((id) => [id, dataset.devices[id] as Device] as const)
const DATA = join(import.meta.dirname, '../../data')
const { files } = await readFiles(DATA)
/** All but the other devices: what the checks of one entry look at. */
const folder = [...files].filter(
  ([path]) => !path.startsWith('devices/') && !/^(redirects|integrations)/.test(path),
)

describe.each(entries)('%s', (id, entry) => {
  const whole = showsAll(expanded(dataset, id))
  const context = { dataset, id, now: NOW, inputs: [input()] }
  const path = `devices/${entry.vendor}/${id}.yaml`

  test('a capture of what the entry says changes nothing but the evidence', () => {
    const proposal = propose(whole, { ...context, entry })
    expect(proposal.changes.filter(({ kind }) => kind !== 'add-source' && kind !== 'add-evidence')).toEqual(
      [],
    )
    expect(proposal.changesNothing).toBe(true)
    expect(compareDevice(whole, expanded(dataset, id))).toMatchObject({
      undocumented: [],
      explained: true,
      unseen: [],
    })
    expect(proposal.merged.endpoints.map(({ sources: _, ...rest }) => rest)).toEqual(
      entry.endpoints.map(({ sources: _, ...rest }) => rest),
    )
    expect(Device.parse(proposal.merged)).toEqual(proposal.merged)
  })

  test('the same capture twice is no news at all', () => {
    const first = propose(whole, { ...context, entry })
    const again = propose(whole, { ...context, entry: Device.parse(first.merged) })
    expect(again.changes).toEqual([])
    expect(again.merged).toEqual(first.merged)
  })

  test('the text of the entry keeps its comments and becomes the merged entry, without errors', () => {
    const { changes } = propose(whole, { ...context, entry })
    const text = files.get(path) ?? ''
    const merged = mergeText(text, changes)
    expect(merged).not.toBeNull()
    const comments = (each: string) => each.split('\n').filter((line) => /^\s*#/.test(line))
    expect(comments(merged ?? '')).toEqual(comments(text))
    const loaded = loadDataset(new Map([...folder, [path, merged ?? '']]), { now: NOW, release: 'x' })
    expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(loaded.dataset?.devices[id]).toEqual(mergeDevice(entry, changes))
  })

  const hosts = [...new Set(entry.endpoints.flatMap(({ peer }) => ('host' in peer ? [peer.host] : [])))]
  test.each(hosts)('without %s exactly that host is proposed', (host) => {
    const less: Device = {
      ...entry,
      endpoints: entry.endpoints.filter(({ peer }) => !('host' in peer && peer.host === host)),
    }
    const proposal = propose(whole, { ...context, entry: less })
    const added = proposal.changes.flatMap((change) =>
      change.kind === 'add-endpoint' ? [change.endpoint] : [],
    )
    const others = proposal.changes.filter(
      ({ kind }) => !['add-endpoint', 'add-use', 'add-source', 'add-evidence', 'conflict'].includes(kind),
    )
    expect(others).toEqual([])
    const missing = compareDevice(whole, expanded(dataset, id, less)).undocumented
    // Where another endpoint covers the host (a wildcard, {role: internet}), nothing is missing.
    const uses = usesIn(proposal.changes)
    expect(added.length + uses.length > 0).toBe(missing.length > 0)
    const pattern = parseName(host)
    for (const service of uses) expect(hasHost(dataset, service, host)).toBe(true)
    for (const endpoint of added) {
      const name = 'host' in endpoint.peer ? endpoint.peer.host : ''
      expect(name === host || matchesName(pattern, name)).toBe(true)
      expect(endpoint.needed).toEqual({ native_app: 'unknown', home_assistant: 'unknown' })
    }
    const text = mergeText(textWithout(host), proposal.changes)
    expect(text).not.toBeNull()
    const loaded = loadDataset(new Map([...folder, [path, text ?? '']]), { now: NOW, release: 'x' })
    expect(loaded.problems.filter(({ severity, rule }) => severity === 'error' && !KNOWN.has(rule))).toEqual(
      [],
    )
  })

  /** The entry's own text with the host's endpoints cut out. */
  function textWithout(host: string): string {
    const text = readFileSync(join(DATA, path), 'utf8')
    const items = text.split(/^(?= {2}- id: )/m)
    const kept = items.map((item, index) => {
      const mine =
        index > 0 && new RegExp(`^ {4}peer: \\{host: "?${host.replace(/[.*]/g, '\\$&')}"?\\}`, 'm').test(item)
      if (!mine) return item
      const end = item.search(/^(?=[A-Za-z_]| {0,2}#)/m)
      return end < 0 ? '' : item.slice(end)
    })
    return kept.join('').replace(/^endpoints:\n(?=[A-Za-z_])/m, 'endpoints: []\n')
  }
})

/** What cutting an endpoint out of an entry leaves behind: lines that named it. */
const KNOWN = new Set(['unknown-reference', 'unneeded-exception', 'claim-without-source'])

test('hosts were taken out of most entries', () => {
  const all = Object.values(dataset.devices).filter(({ endpoints }) =>
    endpoints.some(({ peer }) => 'host' in peer),
  )
  expect(all.length).toBeGreaterThan(20)
})
