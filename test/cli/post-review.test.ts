import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakeGitHub, fakeGitHub, speakTo } from './fake-github.ts'
import { netneeds } from './run.ts'

const MARK = '<!-- netneeds review -->'
const COMMIT = 'a'.repeat(40)
const PULL = '/repos/netneeds/netneeds/pulls/7'
const ISSUE = '/repos/netneeds/netneeds/issues/7'
const suggestion = {
  path: 'data/devices/acme/acme-plug.yaml',
  start_line: 5,
  line: 6,
  text: 'a ``` b',
  reason: 'has @everyone in it',
}

let folder: string
let github: FakeGitHub
let comments: unknown[]
let lineComments: unknown[]
let labels: unknown[]
const files = (comment: string, suggestions: unknown = []) => {
  writeFileSync(join(folder, 'comment.md'), comment)
  writeFileSync(join(folder, 'suggestions.json'), JSON.stringify(suggestions))
}
const post = () =>
  netneeds(
    ...['post-review', '--pull', '7', '--commit', COMMIT],
    ...['--comment', join(folder, 'comment.md'), '--suggestions', join(folder, 'suggestions.json')],
  )
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-post-'))
  comments = []
  lineComments = []
  labels = []
  const page = (list: unknown[]) => (_: unknown, query: URLSearchParams) =>
    list.slice((Number(query.get('page')) - 1) * 100, Number(query.get('page')) * 100)
  github = await fakeGitHub({
    [`GET ${ISSUE}/comments`]: (body, query) => page(comments)(body, query),
    [`POST ${ISSUE}/comments`]: () => ({ id: 1 }),
    'PATCH /repos/netneeds/netneeds/issues/comments/42': () => ({ id: 42 }),
    [`GET ${PULL}/comments`]: (body, query) => page(lineComments)(body, query),
    [`POST ${PULL}/reviews`]: () => ({ id: 2 }),
    [`GET ${ISSUE}/labels`]: (body, query) => page(labels)(body, query),
    [`POST ${ISSUE}/labels`]: () => ({}),
    [`DELETE ${ISSUE}/labels/errors`]: () => ({}),
  })
  speakTo(github)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await github.stop()
  rmSync(folder, { recursive: true })
})
const written = () => github.asked.filter(({ method }) => method !== 'GET')

describe('post-review', () => {
  test('writes one comment, and the next time renews it wherever it stands', async () => {
    files(`${MARK}\none`)
    expect(await post()).toMatchObject({ code: 0, out: '' })
    expect(written()).toEqual([
      {
        method: 'POST',
        path: `${ISSUE}/comments`,
        body: { body: `${MARK}\none` },
        token: 'Bearer secret-token',
      },
    ])
    github.asked.length = 0
    const others = Array.from({ length: 130 }, (_, id) => ({
      id,
      body: `${MARK} quoted`,
      user: { type: 'User' },
    }))
    comments = [...others, { id: 42, body: `${MARK}\none`, user: { type: 'Bot' } }]
    files(`${MARK}\ntwo`)
    await post()
    expect(written().map(({ method, path }) => [method, path])).toEqual([
      ['PATCH', '/repos/netneeds/netneeds/issues/comments/42'],
    ])
    github.asked.length = 0
    files(`${MARK}\none`)
    await post()
    expect(written()).toEqual([])
  })
  test("gives the review's labels, takes away those of an earlier one, and leaves people's alone", async () => {
    files(`${MARK}\none`)
    writeFileSync(join(folder, 'labels.json'), JSON.stringify(['new entry', 'lets more through']))
    labels = ['errors', 'new entry', 'please wait'].map((name) => ({ name }))
    const argv = ['--pull', '7', '--commit', COMMIT, '--comment', join(folder, 'comment.md')]
    const relabel = () => netneeds('post-review', ...argv, '--labels', join(folder, 'labels.json'))
    expect(await relabel()).toMatchObject({ code: 0, err: '' })
    expect(written().filter(({ path }) => path.startsWith(`${ISSUE}/labels`))).toMatchObject([
      { method: 'POST', path: `${ISSUE}/labels`, body: { labels: ['lets more through'] } },
      { method: 'DELETE', path: `${ISSUE}/labels/errors` },
    ])
    // A label that is none of ours would let a fork speak in our name.
    writeFileSync(join(folder, 'labels.json'), JSON.stringify(['approved']))
    expect(await relabel()).toMatchObject({
      code: 2,
      err: expect.stringContaining('not what netneeds review'),
    })
  })
  test('offers corrections on their lines once', async () => {
    files(`${MARK}\none`, [suggestion, { ...suggestion, start_line: 6 }])
    const { err } = await post()
    expect(err).toBe('2 new suggestions\n')
    const [, review] = written()
    expect(review).toMatchObject({ path: `${PULL}/reviews`, body: { commit_id: COMMIT, event: 'COMMENT' } })
    const [first, second] = (review as { body: { comments: { body: string }[] } }).body.comments
    expect(first).toMatchObject({ path: suggestion.path, start_line: 5, line: 6, side: 'RIGHT' })
    expect(second).not.toHaveProperty('start_line')
    expect(first?.body).toContain('\n````suggestion\na ``` b\n````')
    expect(first?.body).not.toContain('@everyone')
    lineComments = [{ id: 9, path: suggestion.path, line: 6, body: first?.body, user: { type: 'Bot' } }]
    github.asked.length = 0
    expect((await post()).err).toBe('0 new suggestions\n')
    expect(written().map(({ path }) => path)).not.toContain(`${PULL}/reviews`)
  })
  test('what GitHub refuses is told without what was sent, and without the token', async () => {
    files(`${MARK}\none`, [suggestion])
    await github.stop()
    github = await fakeGitHub({ [`GET ${ISSUE}/comments`]: () => 403 })
    vi.stubEnv('GITHUB_API_URL', github.url)
    const { code, out, err } = await post()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('GET /issues/7/comments?per_page=100&page=1: GitHub answered 403\n')
  })
  test.each([
    ['a comment that is not ours', 'hello', []],
    ['a comment too long', `${MARK}${'x'.repeat(70_000)}`, []],
  ])('refuses %s', async (_, comment, suggestions) => {
    files(comment, suggestions)
    const { code, err } = await post()
    expect(code).toBe(2)
    expect(err).toContain('is not what netneeds review wrote')
    expect(github.asked).toEqual([])
  })
  test('refuses a suggestion for a file outside the data', async () => {
    files(`${MARK}\none`, [{ ...suggestion, path: '.github/workflows/ci.yml' }])
    const { code, err } = await post()
    expect(code).toBe(2)
    expect(err).toContain('suggestions.json is not what netneeds review wrote')
    expect(github.asked).toEqual([])
  })
  test.each([
    [['--pull', '0', '--commit', COMMIT, '--comment', 'x'], '--pull is'],
    [['--pull', '7', '--commit', 'main', '--comment', 'x'], '--commit is'],
    [['--pull', '7', '--commit', COMMIT], '--comment names'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, err } = await netneeds('post-review', ...argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})
