import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Backend, RenderedFile } from '../../rules/backend.ts'
import { suricata } from '../../rules/backends/suricata.ts'
import type { Policy } from '../../rules/policy.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { HOSTILE, POLICIES } from '../policies.ts'
import { TAME, type Texts, texts, withTexts } from '../rules/hostile-texts.ts'
import { gravity } from './pihole-database.ts'
import { canUnshare, missing, run } from './tool.ts'

const root = mkdtempSync(join(tmpdir(), 'netneeds-hostile-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The modules of RFC 8520 beside the project. */
const YANG = resolve(import.meta.dirname, '../../../shared/yang')

/** A program that reads a rule set and says in its own words what it holds. */
interface Reader {
  id: string
  programs: readonly string[]
  unshare?: boolean
  /** What it holds, one statement a line; comments of the texts left out. Throws where it is refused. */
  read: (folder: string, files: readonly RenderedFile[]) => string[]
}

function shell(folder: string, script: string, unshare = false): string {
  const command = ['-ec', `cd '${folder}'; ${script}`]
  const { status, output } = unshare ? run('unshare', ['-n', 'sh', ...command]) : run('sh', command)
  if (status !== 0) throw new Error(output)
  return output
}
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
const find = (folder: string, ending: string): string => {
  const name = readdirSync(folder).find((each) => each.endsWith(ending))
  if (name === undefined) throw new Error(`no file ${ending}`)
  return name
}
/** An object without comments and without the numbers that the kernel gives. */
const bare = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(bare)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, each]) =>
            key === 'comment' || key === 'handle' ? [] : [[key, bare(each)]],
          ),
        )
      : value

const READERS: Reader[] = [
  {
    id: 'nftables',
    programs: ['nft', 'unshare'],
    unshare: true,
    read: (folder) => {
      const script = `ip link set lo up; nft -f '${find(folder, '.nft')}'; nft -j list ruleset`
      const { nftables } = JSON.parse(shell(folder, script, true)) as { nftables: unknown[] }
      return nftables.map((each) => JSON.stringify(bare(each)))
    },
  },
  {
    id: 'iptables',
    programs: [
      'iptables-restore',
      'iptables-save',
      'ip6tables-restore',
      'ip6tables-save',
      'ipset',
      'unshare',
    ],
    unshare: true,
    read: (folder) => {
      const script = `ipset restore -exist -f *.ipset; iptables-restore --noflush *.v4; ip6tables-restore --noflush *.v6
        ipset save -sorted; iptables-save; ip6tables-save`
      return lines(shell(folder, script, true))
        .filter((line) => !line.startsWith('#'))
        .map((line) =>
          line.replace(/--comment (?:"(?:[^"\\]|\\.)*"|\S+)/g, '').replace(/\[\d+:\d+\]| initval \S+/, ''),
        )
    },
  },
  {
    id: 'pihole',
    programs: ['sqlite3'],
    read: (_folder, files) => {
      const base = gravity()
      try {
        base.feed(files[0]?.text ?? '')
        return ['"group"', 'client', 'client_by_group', 'domainlist', 'domainlist_by_group', 'info'].map(
          (table) => `${table} ${base.feed(`SELECT count(*) FROM ${table};`).trim()}`,
        )
      } finally {
        base.remove()
      }
    },
  },
  {
    id: 'unbound',
    programs: ['unbound-checkconf'],
    read: (folder) => {
      // It prints single options alone, not zones of a view: for those it is asked whether it takes the file.
      const path = `"$PWD/${find(folder, '.conf')}"`
      const script = `unbound-checkconf ${path} >/dev/null; unbound-checkconf -o access-control-view ${path}; echo accepted`
      return lines(shell(folder, script))
    },
  },
  {
    id: 'bind-rpz',
    programs: ['named-checkconf', 'named-checkzone'],
    read: (folder) => [
      ...lines(shell(folder, `named-checkconf -p '${find(folder, '.conf')}'`)),
      ...lines(shell(folder, `named-checkzone -q -D -o - policy.rpz '${find(folder, '.zone')}'`)),
    ],
  },
  {
    id: 'mud',
    programs: ['yanglint'],
    read: (folder) => {
      const modules = ['ietf-mud@', 'ietf-acldns@', 'ietf-access-control-list@'].map((prefix) =>
        join(YANG, readdirSync(YANG).find((name) => name.startsWith(prefix)) ?? prefix),
      )
      const features = ['ipv4', 'ipv6', 'tcp', 'udp', 'icmp'].flatMap((each) => [`match-on-${each}`])
      const script = `yanglint -f json -t config -p '${YANG}' -F ietf-access-control-list:${[...features, 'ipv4', 'ipv6'].join(',')} ${modules.join(' ')} '${find(folder, '.json')}'`
      // systeminfo is the device's name, and the one string that an entry's text may be.
      return lines(shell(folder, script)).map((line) =>
        /"(systeminfo|model-name|mfg-name)"/.test(line) ? '' : line,
      )
    },
  },
  {
    id: 'suricata',
    programs: ['suricata'],
    read: (folder) => {
      const said = shell(folder, `suricata -T -v -S '${find(folder, '.rules')}' -l . 2>&1`)
      if (/^E: |error parsing/im.test(said)) throw new Error(said)
      return said.match(/\d+ rules successfully loaded, \d+ rules failed|\d+ signatures processed/g) ?? []
    },
  },
]

/** Hostile texts: those that are written down, and some that are the same in every run. */
const WILD: Texts[] = [
  {
    name: HOSTILE,
    application: HOSTILE,
    breaks: HOSTILE,
    note: HOSTILE,
    reason: HOSTILE,
    advice: HOSTILE,
    what: HOSTILE,
  },
  ...fc.sample(texts, { numRuns: 7, seed: 8520 }),
]
const TEMPLATES = ['hostile-text', 'withheld-unknown', 'expose']

const backendOf = (id: string): Backend => {
  const found = BACKENDS.find((backend) => backend.id === id)
  if (found !== undefined) return found
  if (id === suricata.id) return suricata as unknown as Backend
  throw new Error(`no backend ${id}`)
}

describe.each(READERS.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
  const lacksModules = id === 'mud' && !existsSync(YANG)
  // They are no part of the project and no program that a machine can be given.
  if (lacksModules) console.warn('skipped here: needs the YANG modules of RFC 8520 beside the project')
  const absent =
    lacksModules || missing(...reader.programs).length > 0 || (reader.unshare === true && !canUnshare())
  const held = (policy: Policy, change = (text: string) => text): string[] => {
    const backend = backendOf(id)
    const files = backend
      .render(policy, backend.options.parse({}))
      .files.map((file) => ({ ...file, text: change(file.text) }))
    const folder = mkdtempSync(join(root, `${id}-`))
    for (const { name, text } of files) writeFileSync(join(folder, name), text)
    return reader.read(folder, files)
  }
  test.skipIf(absent).each(TEMPLATES)(
    'the program reads as many statements out of %s, whatever the texts',
    (template) => {
      const policy = POLICIES[template]?.()
      if (policy === undefined) throw new Error(`no policy ${template}`)
      const tame = held(withTexts(policy, TAME))
      expect(tame.length).toBeGreaterThan(0)
      for (const said of WILD) {
        const wild = held(withTexts(policy, said))
        expect(wild.length, JSON.stringify(said)).toBe(tame.length)
        expect(wild).toEqual(tame)
      }
    },
    60_000,
  )
  test.skipIf(absent)('a line out of its comment is noticed', () => {
    const policy = POLICIES['single-name']?.()
    if (policy === undefined) throw new Error('no policy')
    const escaped = (text: string) => (id === 'mud' ? text.replace('{', '{"x":1,') : `${text}"; } escaped\n`)
    expect(() => held(policy, escaped)).toThrow()
  })
})
