import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { suggestionsOf } from '../../cli/suggestions.ts'
import { netneeds } from './run.ts'

const HOSTILE = '</details><img src=x> @everyone #1 ``` [x](javascript:alert(1))'
const source = (id: string, kind = 'capture') =>
  `  ${id}: {kind: ${kind}, title: "A ${kind}", url: "https://forum.acme.io/${id}", date: 2026-01-02}`
const entry = (name: string, endpoints: string, sources = source('log')) =>
  `name: ${JSON.stringify(name)}\nvendor: acme\ncategory: vacuum\nendpoints:\n${endpoints}\nsources:\n${sources}\n`
const to = (id: string, host: string, more = '') =>
  `  - {id: ${id}, direction: outbound, peer: {host: ${host}}, protocol: tcp, ports: [443], ${more}sources: [log]}`
const CLOUD = `name: Acme cloud
vendor: acme
endpoints:
${to('api', 'api.acme.io')}
sources:
${source('log')}
`

let root: string
let base: string
let fork: string
/** A branch of a fork: the base with files put in. */
function branch(name: string, files: Record<string, string>): string {
  const folder = join(root, name)
  cpSync(base, folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'data', path), text)
  return folder
}
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'netneeds-review-'))
  base = join(root, 'base')
  mkdirSync(join(base, 'data/devices/acme'), { recursive: true })
  mkdirSync(join(base, 'data/services'), { recursive: true })
  writeFileSync(join(base, 'data/vendors.yaml'), 'acme: {name: Acme}\n')
  writeFileSync(join(base, 'data/services/acme-cloud.yaml'), CLOUD)
  writeFileSync(
    join(base, 'data/devices/acme/acme-robot.yaml'),
    entry('Acme Robot', to('own', 'own.acme.io')),
  )
  fork = branch('fork', {
    'devices/acme/acme-plug.yaml': entry(
      'Acme Plug',
      [
        to('api', 'api.acme.io'),
        to('stats', 'stats.acme.net', 'needed: {home_assistant: required}, breaks: it stops, '),
      ].join('\n'),
      `${source('log')}\n${source('tried', 'block-test')}`,
    ),
  })
})
afterAll(() => rmSync(root, { recursive: true }))

describe('a pull request with a good entry', () => {
  test('gets one comment that says what it does', async () => {
    const labels = join(root, 'labels.json')
    const { code, out, err } = await netneeds('review', base, fork, '--labels', labels)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(readFileSync(labels, 'utf8'))).toEqual(['new entry', 'measured'])
    expect(out).toMatch(/^<!-- netneeds review -->\n## 1 entry changes, 0 errors, 0 notes\n/)
    expect(out).toContain('- `acme-plug`, `api`: `api.acme.io` is in `data/services/acme-cloud.yaml`;')
    expect(out).toContain('### Hosts seen for the first time\n\n- `stats.acme.net`\n')
    expect(out).toContain(
      '- `acme-plug`: status **verified**; 1 × capture, 1 × block-test; newest 2026-01-02\n' +
        '  - 2 endpoints, 2 of them by one voice alone; Home Assistant: required 1, unknown 1; app: unknown 2\n',
    )
    expect(out).toContain('### Acme Plug (`acme-plug`): added\n')
    for (const format of ['nftables', 'openwrt', 'opnsense', 'pihole', 'adguardhome'])
      expect(out).toContain(`<details><summary>${format}: `)
    expect(out).not.toContain('To mend')
  })
  test('an entry that widens what was there says so first', async () => {
    const wider = branch('wider', {
      'devices/acme/acme-robot.yaml': entry(
        'Acme Robot',
        to('own', '"*.acme.io"', 'needed: {home_assistant: required}, breaks: it stops, '),
      ),
    })
    const labels = join(root, 'wider-labels.json')
    const { out } = await netneeds('review', base, wider, '--labels', labels)
    expect(JSON.parse(readFileSync(labels, 'utf8'))).toEqual(['entry changed', 'lets more through'])
    expect(out).toMatch(
      /### Lets more through than before\n\n- `acme-robot` for Home Assistant: `to \*\.acme\.io TCP 443`/,
    )
  })
})

test('a file that cannot be written is told in one line', async () => {
  for (const option of ['--labels', '--suggestions', '--annotations']) {
    const nowhere = join(root, 'nowhere', 'x.json')
    const { code, err } = await netneeds('review', base, fork, option, nowhere)
    expect({ code, err }).toEqual({
      code: 2,
      err: `netneeds review: ${nowhere}: there is no such file or folder\n`,
    })
  }
})

describe('a pull request with a broken entry', () => {
  test('gets the errors on their lines, the certain corrections, and the rest of the review', async () => {
    const broken = branch('broken', {
      'devices/acme/acme-plug.yaml': entry('Acme Plug', to('api', 'API.acme.io')),
      'devices/acme/acme-lamp.yaml': entry('Acme Lamp', to('lamp', 'lamp.acme.io')),
    })
    const [annotations, suggestions] = [join(root, 'annotations'), join(root, 'suggestions.json')]
    const labels = join(root, 'broken-labels.json')
    const argv = ['review', base, broken, '--annotations', annotations, '--suggestions', suggestions]
    const { code, out } = await netneeds(...argv, '--labels', labels)
    expect(code).toBe(1)
    expect(JSON.parse(readFileSync(labels, 'utf8'))).toEqual(['new entry', 'measured', 'errors'])
    expect(out).toContain('## 1 entry changes, 1 error, 0 notes\n')
    expect(out).toContain(
      '### To mend before it can be merged\n\n- `data/devices/acme/acme-plug.yaml:5` `schema` ',
    )
    expect(out).toContain('### Acme Lamp (`acme-lamp`): added')
    expect(readFileSync(annotations, 'utf8')).toMatch(
      /^::error file=data\/devices\/acme\/acme-plug\.yaml,line=5,col=\d+,title=schema::/,
    )
    expect(JSON.parse(readFileSync(suggestions, 'utf8'))).toEqual([
      {
        path: 'data/devices/acme/acme-plug.yaml',
        start_line: 5,
        line: 5,
        text: to('api', 'api.acme.io'),
        reason: expect.stringContaining('upper-case'),
      },
    ])
  })
  test('one that breaks another entry is told, though that is not in it', async () => {
    const gone = branch('gone', {
      'devices/acme/acme-plug.yaml': entry('Acme Plug', to('b', 'b.acme.io')).replace(
        'endpoints:',
        'uses:\n  - {service: acme-cloud, sources: [log]}\nendpoints:',
      ),
    })
    rmSync(join(gone, 'data/services/acme-cloud.yaml'))
    const { code, out } = await netneeds('review', base, gone)
    expect(code).toBe(1)
    expect(out).toContain('`unknown-reference`')
  })
})

describe('a pull request with a hostile entry', () => {
  test('gets a comment that its texts cannot leave', async () => {
    const hostile = branch('hostile', {
      'devices/acme/acme-plug.yaml': entry(
        HOSTILE,
        to('api', 'evil.acme.io', `breaks: ${JSON.stringify(HOSTILE)}, `),
      ),
    })
    const { code, out } = await netneeds('review', base, hostile)
    expect(code).toBe(0)
    const outside = out.replace(/\n(`{3,})diff\n[\s\S]*?\n\1\n/g, '\n')
    expect(outside).not.toMatch(/<img|@everyone|\]\(javascript|[^\\&]#1/)
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
  })
  test('neither does the name of a file, nor a link in the folder', async () => {
    const odd = branch('odd', { 'devices/acme/@everyone <img>.yaml': entry('Odd', to('a', 'a.acme.io')) })
    const { code, out } = await netneeds('review', base, odd)
    expect(code).toBe(1)
    // In a span of code neither a mention nor markup means anything.
    expect(out.replace(/`[^`\n]*`/g, '')).not.toMatch(/<img|@everyone/)
  })
  test('a change too large for a comment is cut between blocks, and the whole is to be had', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `acme-n${index}`)
    const large = branch(
      'large',
      Object.fromEntries(
        names.map((id) => [`devices/acme/${id}.yaml`, entry(`Acme ${id}`, to('a', `${id}.acme.io`))]),
      ),
    )
    const { out } = await netneeds('review', base, large)
    expect(out.length).toBeLessThan(65_536)
    expect(out).toMatch(/The rest is too long for a comment: `npx netneeds review` prints it whole\.\n$/)
    expect(out.match(/<details>/g)?.length ?? 0).toBe(out.match(/<\/details>/g)?.length ?? 0)
    expect((await netneeds('review', base, large, '--whole')).out.length).toBeGreaterThan(65_536)
  })
})

test('a suggestion is the whole of the lines it touches, and no line is taken twice', () => {
  const files = new Map([['devices/a/b.yaml', 'one\ntwo\nthree']])
  const problem = (from: number, to: number, text: string) => ({
    file: 'data/devices/a/b.yaml',
    line: 1,
    column: 1,
    severity: 'error' as const,
    rule: 'schema',
    message: 'm',
    hint: null,
    fix: { from, to, text },
  })
  const found = suggestionsOf([problem(4, 7, 'TWO'), problem(5, 6, 'x'), problem(9, 13, '')], files)
  expect(found.map(({ start_line, line, text }) => [start_line, line, text])).toEqual([
    [2, 2, 'TWO'],
    [3, 3, 't'],
  ])
  expect(suggestionsOf([problem(2, 5, 'X')], files)[0]).toMatchObject({
    start_line: 1,
    line: 2,
    text: 'onXwo',
  })
})
