import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gitReleases } from '../../api/store/history.ts'
import { fenced } from '../../cli/change-words.ts'
import { DATA } from '../../cli/data-folder.ts'
import { netneeds } from './run.ts'

const entry = (name: string, endpoints: string) => `name: ${JSON.stringify(name)}
vendor: acme
category: vacuum
endpoints:
${endpoints}
sources:
  log: {kind: capture, title: "A capture", url: "https://forum.acme.io/1", date: 2026-01-02}
`
const cloud = (host: string, more = 'needed: {home_assistant: required}, breaks: it stops') =>
  `  - {id: cloud, direction: outbound, peer: {host: ${host}}, protocol: tcp, ports: [443], ${more}, sources: [log]}`
const HOSTILE = '</details><img src=x> @everyone #1 ``` [x](javascript:alert(1)) |'

let root: string
let base: string
let head: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'netneeds-diff-'))
  base = join(root, 'base')
  head = join(root, 'head')
  mkdirSync(join(base, 'data/devices/acme'), { recursive: true })
  writeFileSync(join(base, 'data/vendors.yaml'), 'acme: {name: Acme}\n')
  const put = (folder: string, id: string, text: string) =>
    writeFileSync(join(folder, `data/devices/acme/${id}.yaml`), text)
  put(base, 'acme-robot', entry('Acme Robot', cloud('api.acme.io')))
  put(base, 'acme-plug', entry('Acme Plug', cloud('plug.acme.io')))
  put(base, 'acme-old', entry('Acme Old', cloud('old.acme.io')))
  cpSync(base, head, { recursive: true })
  rmSync(join(head, 'data/devices/acme/acme-old.yaml'))
  put(head, 'acme-robot', entry('Acme Robot', cloud('"*.acme.io"')))
  put(head, 'acme-new', entry(HOSTILE, cloud('new.acme.io', `breaks: ${JSON.stringify(HOSTILE)}`)))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('diff', () => {
  test('tells entries, endpoints, what is widened, and rule text of five formats', async () => {
    const { code, out, err } = await netneeds('diff', base, head)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^## 3 entries change\n\nLets more through than before:\n\n- `acme-robot` for Home Assistant: `to \*\.acme\.io TCP 443` \(`cloud`\)\n/,
    )
    expect(out).toContain('- changed `cloud`: far end from `api.acme.io` to `*.acme.io`\n')
    expect(out).toContain('### Acme Old (`acme-old`): removed\n')
    expect(out).not.toContain('acme-plug')
    for (const format of ['nftables', 'openwrt', 'opnsense', 'pihole', 'adguardhome'])
      expect(out).toContain(`<details><summary>${format}: `)
    expect(out).toMatch(/\n-.*api\.acme\.io.*\n(?:.*\n)*?\+.*\*?acme\.io/)
  })
  test('lets no text of an entry out of its place', async () => {
    const { out } = await netneeds('diff', base, head, '--format', 'markdown,nftables')
    const outside = out.replace(/(`{3,})diff\n[\s\S]*?\n\1/g, '')
    expect(outside).not.toMatch(/<img|@everyone|\]\(javascript|<\/details><img/)
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
    // What stands in a block of code cannot end it.
    for (const [, fence = '', block = ''] of out.matchAll(/\n(`{3,})diff\n([\s\S]*?)\n\1\n/g))
      expect(block).not.toContain(fence)
  })
  test('a fence is longer than any row of backticks in its text', () => {
    expect(fenced('a ```` b', 'x')).toBe('`````x\na ```` b\n`````')
    expect(fenced('a', 'x')).toBe('```x\na\n```')
  })
  test('the same twice is nothing, and JSON has it all', async () => {
    expect(await netneeds('diff', base, base)).toMatchObject({ code: 0, out: 'Nothing changes.\n' })
    const { out } = await netneeds('diff', base, join(head, 'data'), '--json', '--format', 'pihole')
    const { items, widened } = JSON.parse(out)
    expect(items.map(({ id, change }: { id: string; change: string }) => [id, change])).toEqual([
      ['acme-new', 'added'],
      ['acme-old', 'removed'],
      ['acme-robot', 'changed'],
    ])
    expect(items[0].rules[0]).toMatchObject({ format: 'pihole' })
    expect(widened).toHaveLength(1)
  })
  test('a revision of git is a state too', async () => {
    const revision = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
    const { code, out } = await netneeds('diff', revision, 'HEAD')
    expect({ code, out }).toEqual({ code: 0, out: 'Nothing changes.\n' })
  })
  test('a release is a state by its id, the same as its commit', async () => {
    const [last, before = last] = ((await gitReleases(DATA)) ?? []).reverse()
    if (last === undefined || before === undefined) throw new Error('the project has no release')
    const usual = ['--format', 'csv', '--json']
    const byId = await netneeds('diff', before.id, last.id, ...usual)
    expect(byId.code).toBe(0)
    const byCommit = await netneeds('diff', before.commit, last.commit, ...usual)
    expect(JSON.parse(byId.out).items).toEqual(JSON.parse(byCommit.out).items)
    const near = await netneeds('diff', `${last.id}9`, 'HEAD')
    expect(near).toMatchObject({ code: 2, err: expect.stringContaining('did you mean') })
  })
  test('a state with errors is told, and nothing else', async () => {
    const broken = join(root, 'broken')
    cpSync(base, broken, { recursive: true })
    writeFileSync(join(broken, 'data/devices/acme/acme-plug.yaml'), 'name: 1\n')
    const { code, out, err } = await netneeds('diff', base, broken)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`${broken} has errors:\ndata/devices/acme/acme-plug.yaml:1:`)
  })
  test.each([
    [[], 'give two states'],
    [['a'], 'give two states'],
    [['a', 'b', 'c'], '"c" is one word too many'],
    [['no-such-place', 'HEAD'], '"no-such-place" is neither a folder, nor a release'],
    [['--output=x', 'HEAD'], 'unknown option --output'],
    [['HEAD', 'HEAD', '--format', 'nftable'], 'did you mean nftables?'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, out, err } = await netneeds('diff', ...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
