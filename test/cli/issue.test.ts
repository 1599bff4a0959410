import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { answersOf, FIELDS, type FieldId } from '../../cli/issue-form.ts'
import { type FakeGitHub, fakeGitHub, speakTo } from './fake-github.ts'
import { netneeds } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const GOOD: Record<FieldId, string> = {
  name: 'Acme Plug Mini',
  vendor: 'ACME',
  category: 'plug',
  models: 'AP-10, AP-10E',
  integration: '',
  endpoints: 'mqtt.acme.io tcp 8883\n- MQTT.acme.io tcp 1883\nstats.acme.io\nfrom home assistant tcp 80',
  blocked: 'It stops working',
  method: 'drop',
  outcome: 'after two days',
  source: 'dns-log',
  url: '',
  firmware: '1.2',
  region: 'DE',
}
/** The text of an issue as GitHub makes it of the form. */
const bodyOf = (answers: Partial<Record<FieldId, string>>): string =>
  FIELDS.map(({ id, label }) => `### ${label}\n\n${{ ...GOOD, ...answers }[id] || '_No response_'}`).join(
    '\n\n',
  )

let folder: string
let event: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-issue-'))
  event = join(folder, 'event.json')
  mkdirSync(join(folder, 'data/devices/acme'), { recursive: true })
  writeFileSync(join(folder, 'data/vendors.yaml'), 'acme: {name: Acme}\n')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
async function made(body: string | null) {
  const issue = {
    number: 12,
    html_url: 'https://github.com/netneeds/netneeds/issues/12',
    created_at: '2026-11-20T10:00:00Z',
    body,
  }
  writeFileSync(event, JSON.stringify({ action: 'opened', issue }))
  const { code, out, err } = await netneeds(
    'from-issue',
    event,
    '--data',
    join(folder, 'data'),
    '--into',
    folder,
  )
  return { code, err, ...JSON.parse(out) }
}

describe('the form', () => {
  test('asks what the reader of its answers knows, word for word', () => {
    const form = parse(readFileSync(join(ROOT, '.github/ISSUE_TEMPLATE/device.yml'), 'utf8'))
    const asked = form.body.filter(({ type }: { type: string }) => type !== 'markdown')
    expect(asked).toEqual(
      FIELDS.map(({ id, label, kind, about, required, ...rest }) => ({
        type: kind,
        id,
        attributes: {
          label,
          description: about,
          ...('options' in rest ? { options: [...rest.options] } : {}),
        },
        validations: { required },
      })),
    )
    expect(form.labels).toEqual(['entry'])
  })
  test('gives its answers back; a heading within an answer is the answer’s own', () => {
    expect(answersOf(bodyOf({}))).toEqual(GOOD)
    expect(answersOf(bodyOf({}).replaceAll('\n', '\r\n'))).toEqual(GOOD)
    expect(answersOf('### Device\n\nAcme')).toBeNull()
    expect(answersOf(`${bodyOf({})}\n\n### Vendor\n\nanother`)?.vendor).toBe('ACME')
  })
})

describe('an issue becomes an entry', () => {
  test('with what was said, and nothing more', async () => {
    const { code, pull } = await made(bodyOf({}))
    expect(code).toBe(0)
    expect(pull).toMatchObject({ branch: 'issue-12', title: 'data(acme-plug-mini): from issue 12' })
    expect(pull.files.map(({ path }: { path: string }) => path)).toEqual([
      'data/devices/acme/acme-plug-mini.yaml',
    ])
    const text = readFileSync(join(folder, 'data/devices/acme/acme-plug-mini.yaml'), 'utf8')
    expect(text).toBe(pull.files[0].text)
    expect(parse(text)).toMatchObject({
      models: ['AP-10', 'AP-10E'],
      endpoints: [
        { peer: { host: 'mqtt.acme.io' }, protocol: 'tcp', ports: [8883] },
        { peer: { host: 'mqtt.acme.io' }, protocol: 'tcp', ports: [1883] },
        { peer: { host: 'stats.acme.io' }, protocol: 'any' },
        { direction: 'inbound', peer: { role: 'home-assistant' }, ports: [80] },
      ],
      blocking: [{ of: 'internet', method: 'drop', outcome: 'breaks', note: 'after two days' }],
      sources: {
        issue: { kind: 'dns-log', url: 'https://github.com/netneeds/netneeds/issues/12', region: 'DE' },
      },
    })
    expect(text).not.toMatch(/required|not-needed/)
    expect((await netneeds('validate', join(folder, 'data'))).code).toBe(0)
  })
  test('a vendor that is new comes with it', async () => {
    const { pull } = await made(bodyOf({ vendor: 'Zeta "Home"', name: 'Lamp' }))
    expect(pull.files.map(({ path }: { path: string }) => path)).toEqual([
      'data/devices/zeta-home/zeta-home-lamp.yaml',
      'data/vendors.yaml',
    ])
    expect((await netneeds('validate', join(folder, 'data'))).code).toBe(0)
  })
  test.each([
    ['a host of one home', { endpoints: 'nas.fritz.box tcp 80' }, 'fritz'],
    ['a line nobody can read', { endpoints: 'mqtt.acme.io speaks MQTT' }, 'What it talks to\\, line 1'],
    ['a port that is none', { endpoints: 'mqtt.acme.io tcp 70000' }, 'ports'],
    ['a category that is none', { category: 'toaster' }, 'category'],
    ['an address with a password', { url: 'https://me:secret@acme.io/' }, ''],
    ['no name', { name: '!!!' }, 'a name with letters or digits'],
  ])('%s is asked to be mended', async (_, answers, says) => {
    const { code, comment, pull } = await made(bodyOf(answers))
    expect(code).toBe(1)
    expect(pull).toBeUndefined()
    expect(comment).toContain('Before this can become an entry')
    expect(comment).toContain(says)
  })
  test('what is there already is not overwritten', async () => {
    await made(bodyOf({}))
    const { code, comment } = await made(bodyOf({ outcome: 'something else' }))
    expect(code).toBe(1)
    expect(comment).toContain('is there already')
    expect(readFileSync(join(folder, 'data/devices/acme/acme-plug-mini.yaml'), 'utf8')).toContain(
      'after two days',
    )
  })
  test.each([
    ['../../../etc', 'x'],
    ['acme\nendpoints: []', 'y'],
    [['$', '{{ github.token }}'].join(''), '$(reboot) `id`'],
    ['__proto__', 'constructor'],
  ])('a vendor %j with a device %j stays in the data', async (vendor, name) => {
    const { code, comment, pull } = await made(
      bodyOf({ vendor, name, outcome: '@everyone <img src=x> ]]> "\'' }),
    )
    for (const { path } of pull?.files ?? [])
      expect(path).toMatch(/^data\/(vendors\.yaml|devices\/[a-z0-9-]+\/[a-z0-9-]+\.yaml)$/)
    if (code === 0) expect((await netneeds('validate', join(folder, 'data'))).code).toBe(0)
    else expect(comment).not.toMatch(/<img|@everyone/)
  })
  test('an issue written by hand, and one that is empty, are asked to use the form', async () => {
    for (const body of ['Please add my plug', null]) {
      const { code, comment } = await made(body)
      expect(code).toBe(1)
      expect(comment).toContain('with the form')
    }
  })
})

test.each([
  [['from-issue', '/nowhere'], 'cannot read /nowhere'],
  [['post-entry', '--issue', '3', '--made', '/nowhere'], 'cannot read /nowhere'],
])('%j tells that the file is not there', async (argv, message) => {
  const { code, out, err } = await netneeds(...argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})
test('a file that is no event is told', async () => {
  writeFileSync(event, '{')
  const { code, err } = await netneeds('from-issue', event)
  expect(code).toBe(2)
  expect(err).toContain('event.json is not an event about an issue')
})
test.each(['publish', 'serve', 'new', 'report', 'package', 'post-review', 'post-entry'])(
  '%s takes no word beside its options',
  async (command) => {
    const { code, err } = await netneeds(command, 'everything')
    expect(code).toBe(2)
    expect(err).toContain('"everything" is one word too many')
  },
)

describe('post-entry', () => {
  let github: FakeGitHub
  const there: { refs: unknown[]; pulls: unknown[]; comments: unknown[] } = {
    refs: [],
    pulls: [],
    comments: [],
  }
  const R = '/repos/netneeds/netneeds'
  beforeEach(async () => {
    Object.assign(there, { refs: [], pulls: [], comments: [] })
    github = await fakeGitHub({
      [`GET ${R}/git/ref/heads/main`]: () => ({ object: { sha: 'base' } }),
      [`POST ${R}/git/trees`]: () => ({ sha: 'tree' }),
      [`POST ${R}/git/commits`]: () => ({ sha: 'commit' }),
      [`GET ${R}/git/matching-refs/heads/issue-12`]: () => there.refs,
      [`POST ${R}/git/refs`]: () => ({}),
      [`PATCH ${R}/git/refs/heads/issue-12`]: () => ({}),
      [`GET ${R}/pulls`]: () => there.pulls,
      [`POST ${R}/pulls`]: () => ({ number: 77 }),
      [`GET ${R}/issues/12/comments`]: () => there.comments,
      [`POST ${R}/issues/12/comments`]: () => ({ id: 1 }),
    })
    speakTo(github)
  })
  afterEach(() => github.stop())
  const post = (value: unknown, issue = '12') => {
    writeFileSync(join(folder, 'made.json'), JSON.stringify(value))
    return netneeds('post-entry', '--issue', issue, '--made', join(folder, 'made.json'))
  }
  const written = () => github.asked.filter(({ method }) => method !== 'GET')
  const pull = {
    branch: 'issue-12',
    title: 'data(acme-plug): from issue 12',
    body: 'Closes #12',
    files: [{ path: 'data/devices/acme/acme-plug.yaml', text: 'name: x\n' }],
  }

  test('opens a pull request with one commit', async () => {
    expect(await post({ pull })).toMatchObject({ code: 0, out: '77 commit\n' })
    expect(written().map(({ method, path }) => `${method} ${path.slice(R.length)}`)).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'POST /git/refs',
      'POST /pulls',
    ])
    expect(written()[0]?.body).toMatchObject({
      base_tree: 'base',
      tree: [{ path: pull.files[0]?.path, mode: '100644' }],
    })
  })
  test('renews what an edited issue opened before', async () => {
    there.refs = [{ ref: 'refs/heads/issue-123' }, { ref: 'refs/heads/issue-12' }]
    there.pulls = [{ number: 70 }]
    expect((await post({ pull })).out).toBe('70 commit\n')
    expect(written().map(({ method, path }) => `${method} ${path.slice(R.length)}`)).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'PATCH /git/refs/heads/issue-12',
    ])
  })
  test('writes what is to be mended under the issue', async () => {
    expect((await post({ comment: 'mend it' })).code).toBe(0)
    expect(written()).toMatchObject([
      { path: `${R}/issues/12/comments`, body: { body: '<!-- netneeds entry -->\nmend it' } },
    ])
  })
  test.each([
    [
      'a file outside the data',
      { pull: { ...pull, files: [{ path: '.github/workflows/ci.yml', text: '' }] } },
    ],
    [
      'a way out of the data',
      { pull: { ...pull, files: [{ path: 'data/devices/../../x.yaml', text: '' }] } },
    ],
    ['a branch of another name', { pull: { ...pull, branch: 'main' } }],
    ['another issue', { pull: { ...pull, branch: 'issue-13' } }],
    ['nothing known', { run: 'rm' }],
  ])('refuses %s', async (_, value) => {
    expect((await post(value)).code).toBe(2)
    expect(github.asked).toEqual([])
  })
})
