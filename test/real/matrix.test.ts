import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../rules/registry.ts'
import { answerQuery } from '../../rules/request.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { readDataset } from '../../schema/read.ts'
import { parseRules } from '../rules/adguard-rules.ts'
import { gravity } from './pihole-database.ts'
import { canUnshare, missing } from './tool.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const YANG = join(ROOT, '../shared/yang')
const CONSUMERS = ['home-assistant', 'native-app', 'both'] as const
/** As permissive and as strict as choices get, so that every endpoint of every entry is rendered once. */
const EXTREMES: Record<string, string>[] = [
  {},
  { allow: 'unknown', dns: 'redirect', ntp: 'redirect', refuse: 'drop', scope: 'internet' },
]

interface Case {
  name: string
  set: RuleSet
}

let dataset: Dataset
const folder = mkdtempSync(join(tmpdir(), 'netneeds-matrix-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(async () => {
  const loaded = await readDataset(join(ROOT, 'data'), { now: new Date(), release: '2026.01.01' })
  if (loaded.dataset === null)
    throw new Error(JSON.stringify(loaded.problems.filter((problem) => problem.severity === 'error')))
  dataset = loaded.dataset
})

function cases(format: string): Case[] {
  return Object.keys(dataset.devices).flatMap((id) =>
    CONSUMERS.flatMap((consumer) =>
      EXTREMES.map((extreme, index) => {
        const device = expandDevice(dataset, id)
        if (device === null) throw new Error(`no ${id}`)
        const query = {
          format,
          for: consumer,
          ip: '192.168.1.50',
          ip6: 'fd00::50',
          mac: '50:ec:50:00:00:01',
          ha: '192.168.1.10,fd00::10',
          ...extreme,
        }
        const answered = answerQuery({
          backends: BACKENDS,
          devices: [{ device, addresses: [] }],
          home: false,
          query,
          release: dataset.release,
          origin: 'https://netneeds.test',
        })
        if (!answered.ok) throw new Error(JSON.stringify(answered.problems))
        return { name: `${id}.${consumer}.${index}`, set: answered.set }
      }),
    ),
  )
}

/** Writes the files of every case and runs one script over them all; the script prints a line for each that fails. */
function sweep(format: string, script: string, found: readonly Case[]): string[] {
  const dir = join(folder, format)
  execFileSync('mkdir', ['-p', dir])
  for (const { name, set } of found) {
    for (const [index, file] of set.files.entries()) writeFileSync(join(dir, `${name}.${index}`), file.text)
  }
  const shell =
    format === 'nftables' || format === 'iptables'
      ? ['unshare', '-n', 'bash', '-c', script]
      : ['bash', '-c', script]
  const output = execFileSync(shell[0] ?? '', shell.slice(1), {
    cwd: dir,
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 64 << 20,
  })
  return output.split('\n').filter(Boolean)
}

const count = (format: string, how: string, found: readonly Case[]) =>
  console.info(
    `${format}: ${found.length} rule sets of ${Object.keys(dataset.devices).length} entries ${how}`,
  )

describe('every entry in every format', () => {
  test.skipIf(missing('nft').length > 0 || !canUnshare())(
    'nftables: nft loads it, twice',
    { timeout: 300_000 },
    () => {
      const found = cases('nftables')
      expect(
        sweep(
          'nftables',
          'ip link set lo up; for f in *.0; do nft -c -f $f 2>&1 && nft -f $f 2>&1 && nft -f $f 2>&1 && nft flush ruleset || echo "BAD $f"; done',
          found,
        ),
      ).toEqual([])
      count('nftables', 'accepted by nft', found)
    },
  )
  test.skipIf(missing('iptables-restore', 'ip6tables-restore', 'ipset').length > 0 || !canUnshare())(
    'iptables: ipset and both restores load it, twice',
    { timeout: 300_000 },
    () => {
      const found = cases('iptables')
      const files = found[0]?.set.files.map((file) => file.name.split('.').pop()) ?? []
      const at = (ending: string) => files.indexOf(ending)
      const once = `ipset restore -exist -f $f.${at('ipset')} 2>&1 && iptables-restore --noflush $f.${at('v4')} 2>&1 && ip6tables-restore --noflush $f.${at('v6')} 2>&1`
      expect(
        sweep(
          'iptables',
          `for g in *.0; do f=\${g%.0}; ${once} && ${once} || echo "BAD $f"; iptables -F; iptables -t nat -F; iptables -X; iptables -t nat -X; ip6tables -F; ip6tables -t nat -F; ip6tables -X; ip6tables -t nat -X; ipset destroy; done`,
          found,
        ),
      ).toEqual([])
      count('iptables', 'accepted by ipset, iptables and ip6tables', found)
    },
  )
  test.skipIf(missing('sqlite3').length > 0)('pihole: gravity takes it, twice', { timeout: 300_000 }, () => {
    const found = cases('pihole')
    for (const { name, set } of found.filter((_, index) => index % 2 === 0)) {
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
    count('pihole', 'half of them fed to sqlite3 twice and undone', found)
  })
  test.skipIf(missing('yanglint').length > 0 || !existsSync(YANG))(
    'mud: yanglint accepts it',
    { timeout: 300_000 },
    () => {
      const found = cases('mud')
      const modules = ['ietf-mud@', 'ietf-acldns@', 'ietf-access-control-list@'].map((prefix) =>
        join(YANG, readdirSync(YANG).find((name) => name.startsWith(prefix)) ?? prefix),
      )
      const features =
        'ietf-access-control-list:match-on-eth,match-on-ipv4,match-on-ipv6,match-on-tcp,match-on-udp,match-on-icmp,eth,ipv4,ipv6,mixed-eth-ipv4'
      const lint = `yanglint -f json -t config -p ${YANG} -F ${features} ${modules.join(' ')}`
      expect(
        sweep(
          'mud',
          `for f in *.0; do cp $f $f.json; ${lint} $f.json >/dev/null 2>err || { echo "BAD $f"; head -3 err; }; done`,
          found,
        ),
      ).toEqual([])
      count('mud', 'accepted by yanglint', found)
    },
  )
  test.skipIf(missing('xmllint').length > 0)('pfsense: well-formed', { timeout: 120_000 }, () => {
    const found = cases('pfsense')
    expect(sweep('pfsense', 'xmllint --noout *.0 2>&1 || true', found)).toEqual([])
    count('pfsense', 'well-formed for xmllint', found)
  })
  test('opnsense: JSON; adguardhome: every line a rule of the grammar', () => {
    for (const { set } of cases('opnsense')) expect(() => JSON.parse(set.files[0]?.text ?? '')).not.toThrow()
    for (const { name, set } of cases('adguardhome'))
      expect(() => parseRules(set.files[0]?.text ?? ''), name).not.toThrow()
  })
  test.each(BACKENDS.map(({ id }) => id))(
    '%s: every endpoint is allowed, withheld, or said to be dropped',
    (format) => {
      for (const { name, set } of cases(format)) {
        const device = expandDevice(dataset, name.split('.')[0] ?? '')
        const listed = new Set([...set.allowed, ...set.withheld].map((each) => each.id))
        expect(
          device?.endpoints.filter((endpoint) => !listed.has(endpoint.id)).map((endpoint) => endpoint.id),
          name,
        ).toEqual([])
        const text = set.files.map((file) => file.text).join('\n')
        if (format !== 'mud')
          for (const { id } of set.withheld) expect(text.includes(id), `${name} ${id}`).toBe(true)
      }
    },
  )
})
