import { Hono } from 'hono'
import { z } from 'zod'
import type { Backend } from '../../rules/backend.ts'
import type { Policy } from '../../rules/policy.ts'
import { listOf, one, PageQuery, ReadQuery } from '../../schema/http.ts'
import { unknownId } from '../entries.ts'
import { apiUrl } from '../links.ts'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { readQuery } from '../query.ts'
import { replyList, replyOne, serve, toPage } from '../reply.ts'
import type { AppEnv, Ctx } from '../runtime.ts'
import { FormatAnswer } from '../shapes.ts'

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/formats',
    tag: 'rules',
    summary: 'The rule formats',
    description:
      'What each can express and cannot, its own parameters as JSON Schema, how its output was checked.',
    query: PageQuery,
    answers: { 'application/json': listOf(FormatAnswer) },
    examples: () => [{ title: 'all formats', path: '/formats' }],
  },
  {
    method: 'get',
    path: '/formats/{format}',
    tag: 'rules',
    summary: 'One rule format',
    parameters: { format: 'format id' },
    query: ReadQuery,
    answers: { 'application/json': one(FormatAnswer.shape) },
    problems: [404],
    examples: ({ format }) => [{ title: 'a format', path: `/formats/${format}` }],
  },
]

/** A policy with nothing in it, to learn how a format is applied and undone. */
const EMPTY: Policy = {
  release: 'example',
  url: null,
  name: 'netneeds',
  subjects: [{ id: 'device', name: 'the device', ipv4: ['192.0.2.50'], ipv6: [], mac: [] }],
  rules: [],
  withheld: [],
  names: { resolve: [] },
  refusal: 'reject',
  scope: 'all',
  at: 'router',
  families: ['ipv4'],
  services: { dns: 'allow', ntp: 'allow' },
  redirects: [],
  nat: [],
  expose: [],
  gateway: { ipv4: ['192.0.2.1'], ipv6: [] },
  home: { ipv4: ['192.168.0.0/16'], ipv6: [] },
  interface: null,
  wan: null,
  placeholders: [],
  notes: [],
}

function formatAnswer(c: Ctx, backend: Backend) {
  const { apply, undo } = backend.render(EMPTY, backend.options.parse({}))
  const { $schema: _, ...options } = z.toJSONSchema(backend.options, { io: 'input', unrepresentable: 'any' })
  return {
    id: backend.id,
    url: apiUrl(c, `/formats/${backend.id}`),
    title: backend.title,
    layer: backend.layer,
    about: backend.about,
    can: { ...backend.can },
    follows_names: backend.followsNames,
    many_devices: backend.manyDevices,
    checker: backend.checker,
    proof: backend.proof,
    checked_by: backend.checkedBy,
    update: backend.update,
    options,
    apply,
    undo,
  }
}

export const routes = new Hono<AppEnv>()
  .get('/formats', async (c) => {
    const { release, page } = pageOf(readQuery(c, PageQuery))
    const redirect = toPage(c, '/formats/')
    if (redirect !== null) return redirect
    const served = await serve(c, release)
    return replyList(
      c,
      served,
      c.get('runtime').backends.map((backend) => formatAnswer(c, backend)),
      page,
    )
  })
  .get('/formats/:format', async (c) => {
    const { release } = readQuery(c, ReadQuery)
    const id = c.req.param('format')
    const { backends } = c.get('runtime')
    const backend = backends.find((each) => each.id === id)
    const served = await serve(c, release)
    if (backend === undefined)
      throw unknownId(
        'format',
        id,
        backends.map((each) => each.id),
      )
    const redirect = toPage(c, `/formats/${id}/`)
    if (redirect !== null) return redirect
    return replyOne(c, served, () => formatAnswer(c, backend))
  })
