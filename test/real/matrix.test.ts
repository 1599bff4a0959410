import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../rules/registry.ts'
import { answerQuery } from '../../rules/request.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { type ExpandedDevice, expandDevice } from '../../schema/expand.ts'
import { readDataset } from '../../schema/read.ts'
import { GRAMMARS } from '../rules/grammars.ts'
import { someEntries } from '../some-entries.ts'
import { JUDGES, type Judge, layOut, script } from './judges.ts'
import { gravity } from './pihole-database.ts'
import { canUnshare, missing } from './tool.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CONSUMERS = ['home-assistant', 'native-app', 'both'] as const
/** As permissive as choices get, so that every endpoint of every entry is rendered once. */
const EXTREME = { allow: 'unknown', dns: 'redirect', ntp: 'redirect', refuse: 'drop', scope: 'internet' }
const CHOICES: Record<string, string>[] = [
  ...CONSUMERS.flatMap((consumer) => [{ for: consumer }, { for: consumer, ...EXTREME }]),
  // One family alone, for whoever needs most.
  ...['ipv4', 'ipv6'].map((family) => ({ for: 'both', family })),
]

interface Case {
  name: string
  device: ExpandedDevice
  set: RuleSet
}

let dataset: Dataset
let entries: string[]
const folder = mkdtempSync(join(tmpdir(), 'netneeds-matrix-'))
const counts: Record<string, { rendered: number; distinct: number; accepted: number; by: string }> = {}
afterAll(() => {
  console.info(
    `${entries.length} of ${Object.keys(dataset.devices).length} entries × format × for × family (and the widest choices):`,
  )
  console.table(counts)
  rmSync(folder, { recursive: true })
}, 120_000)
beforeAll(async () => {
  const loaded = await readDataset(join(ROOT, 'data'), { now: new Date(), release: '2026.01.01' })
  if (loaded.dataset === null)
    throw new Error(JSON.stringify(loaded.problems.filter((problem) => problem.severity === 'error')))
  dataset = loaded.dataset
  entries = someEntries(dataset)
})

function cases(format: string): Case[] {
  return entries.flatMap((id) => {
    const device = expandDevice(dataset, id)
    if (device === null) throw new Error(`no ${id}`)
    return CHOICES.map((choice, index) => {
      const answered = answerQuery({
        backends: BACKENDS,
        devices: [{ device, addresses: [] }],
        home: false,
        query: {
          format,
          ip: '192.168.1.50',
          ip6: 'fd00::50',
          mac: '50:ec:50:00:00:01',
          ha: '192.168.1.10,fd00::10',
          ...choice,
        },
        release: dataset.release,
        origin: 'https://netneeds.test',
      })
      if (!answered.ok) throw new Error(JSON.stringify(answered.problems))
      return { name: `${id}.${index}`, device, set: answered.set }
    })
  })
}

const withoutComments = (text: string): string =>
  text.replace(/^\s*(?:#|;|!|--|\/\/).*\n/gm, '').replace(/<!--[\s\S]*?-->/g, '')

/** Rule sets that say the same are judged once; comments are judged with the first that has them. */
function distinct(all: readonly Case[]): Case[] {
  const seen = new Map<string, Case>()
  for (const each of all) {
    const key = `${each.device.id}\n${each.set.files.map(({ text }) => withoutComments(text)).join('\n')}`
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

/** What the real program refuses of these. */
async function refused(format: string, found: readonly Case[], judge: Judge): Promise<string[]> {
  const place = join(folder, format)
  for (const { name, set } of found) {
    mkdirSync(join(place, name), { recursive: true })
    layOut(join(place, name), set.files, judge)
  }
  const command = [...judge.unshare.split(' ').filter(Boolean), 'bash', '-c', script(judge)]
  const { stdout } = await promisify(execFile)(command[0] ?? '', command.slice(1), {
    cwd: place,
    timeout: 280_000,
    maxBuffer: 64 << 20,
  })
  rmSync(place, { recursive: true })
  return stdout.split('\n').filter(Boolean)
}

/** The same in two halves at once, for the second core. */
async function refusedOf(format: string, found: readonly Case[], judge: Judge): Promise<string[]> {
  if (judge.all !== undefined) return refused(format, found, judge)
  const half = Math.ceil(found.length / 2)
  const halves = [found.slice(0, half), found.slice(half)]
  const both = await Promise.all(halves.map((part, index) => refused(`${format}-${index}`, part, judge)))
  return both.flat()
}

/** Fed twice and undone, the database of Pi-hole is what it was. */
function gravityKeeps(found: readonly Case[]): void {
  for (const { name, set } of found) {
    const database = gravity()
    const before = database.dump()
    const [main, undo] = set.files
    database.feed(main?.text ?? '')
    const once = database.dump()
    database.feed(main?.text ?? '')
    expect(database.dump(), name).toBe(once)
    database.feed(undo?.text ?? '')
    expect(database.dump(), name).toBe(before)
    database.remove()
  }
}

describe.each(BACKENDS.map(({ id }) => id))('entries of every form as %s', (format) => {
  let all: Case[]
  let few: Case[]
  beforeAll(() => {
    all = cases(format)
    few = distinct(all)
    counts[format] = { rendered: all.length, distinct: few.length, accepted: 0, by: 'nobody' }
  })
  const accepted = (by: string) => {
    counts[format] = { rendered: all.length, distinct: few.length, accepted: few.length, by }
  }

  test('every endpoint is allowed, withheld, or said to be dropped', () => {
    for (const { name, device, set } of all) {
      const listed = new Set([...set.allowed, ...set.withheld].map((each) => each.id))
      expect(
        device.endpoints.filter((endpoint) => !listed.has(endpoint.id)).map((endpoint) => endpoint.id),
        name,
      ).toEqual([])
      const text = set.files.map((file) => file.text).join('\n')
      if (format !== 'mud')
        for (const { id } of set.withheld) expect(text.includes(id), `${name} ${id}`).toBe(true)
    }
  })

  const judge = JUDGES[format]
  // The modules of RFC 8520 are read where they lie beside the project, and nothing else reads MUD.
  if (format === 'mud' && judge === undefined) return
  test('claims no more proof than there is', () => {
    const claimed = BACKENDS.find(({ id }) => id === format)?.proof
    // XML that is well formed is read by nobody yet.
    const read = format === 'pihole' || (judge !== undefined && format !== 'pfsense')
    expect(claimed === 'grammar').toBe(!read)
  })
  if (format === 'pihole') {
    test.skipIf(missing('sqlite3').length > 0)(
      'gravity takes it, twice, and gives it up',
      { timeout: 300_000 },
      () => {
        gravityKeeps(few.filter((_, index) => index % 3 === 0))
        accepted('sqlite3, every third')
      },
    )
  } else if (judge !== undefined) {
    const able = missing(...judge.programs).length === 0 && (judge.unshare === '' || canUnshare())
    test.skipIf(!able)(
      `${judge.programs[0]} accepts it, and not a broken one`,
      { timeout: 300_000 },
      async () => {
        expect(await refusedOf(format, few, judge)).toEqual([])
        accepted(judge.programs[0] ?? '')
        const { broken: change } = judge
        const broken = typeof change === 'string' ? (text: string) => `${text}${change}\n` : change
        const [good] = few
        if (good === undefined) throw new Error('no rule set')
        const files = good.set.files.map((file, index) =>
          index === 0 ? { ...file, text: broken(file.text) } : file,
        )
        expect(
          await refused(`${format}-broken`, [{ ...good, set: { ...good.set, files } }], judge),
        ).not.toEqual([])
      },
    )
  } else {
    test('the strict grammar of what is emitted accepts it', () => {
      const read = GRAMMARS[format]
      if (read === undefined) throw new Error(`${format} has neither a judge nor a grammar`)
      for (const { name, set } of few) expect(() => read(set.files), name).not.toThrow()
      accepted('grammar')
    })
  }
})
