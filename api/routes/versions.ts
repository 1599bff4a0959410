import { Hono } from 'hono'
import { z } from 'zod'
import { type Widening, widenedBetween } from '../../rules/widened.ts'
import { changesBetween, type DeviceChange, differenceOf } from '../../schema/difference.ts'
import { expanded } from '../../schema/expand.ts'
import { ChangesQuery, listOf, one, PageQuery, ReadQuery } from '../../schema/http.ts'
import { deviceOr, deviceUrl } from '../entries.ts'
import { apiUrl } from '../links.ts'
import type { Operation } from '../operation.ts'
import { nextLink, type Page, pageOf } from '../page.ts'
import { badParameters, readQuery } from '../query.ts'
import { remembering } from '../remember.ts'
import { backendFor } from '../render.ts'
import { json, reply, replyList, replyOne, serve } from '../reply.ts'
import { ruleDifferences } from '../rule-difference.ts'
import type { AppEnv, Ctx } from '../runtime.ts'
import * as shapes from '../shapes.ts'
import type { ReleaseRow, Revision, Served } from '../store/store.ts'

export const ChangesAnswer = listOf(shapes.DeviceChange).extend({
  since: z.string().nullable().describe('the release compared with; null: the time before the first'),
  widened: z.array(shapes.Widening).describe('what lets more through than before, at default choices'),
})

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/releases',
    tag: 'versions',
    summary: 'Releases, newest first',
    query: PageQuery,
    answers: { 'application/json': listOf(shapes.ReleaseSummary) },
    examples: () => [{ title: 'the newest', path: '/releases?limit=10' }],
  },
  {
    method: 'get',
    path: '/releases/{release}',
    tag: 'versions',
    summary: 'One release and which devices it changed',
    parameters: { release: 'release id' },
    query: ReadQuery,
    answers: { 'application/json': one(shapes.ReleaseSummary.shape) },
    problems: [404],
    examples: ({ release }) => [{ title: 'a release', path: `/releases/${release}` }],
  },
  {
    method: 'get',
    path: '/releases/{release}/dataset.json',
    tag: 'versions',
    summary: 'The whole of a release as one file',
    description: 'Devices, services, vendors, redirects and integrations as they were written, keyed by id.',
    parameters: { release: 'release id' },
    query: ReadQuery,
    answers: {
      'application/json': z.looseObject({ release: z.string(), devices: z.record(z.string(), z.unknown()) }),
    },
    problems: [404],
    examples: ({ release }) => [{ title: 'a release', path: `/releases/${release}/dataset.json` }],
  },
  {
    method: 'get',
    path: '/changes',
    tag: 'versions',
    summary: 'What changed since a release or date',
    description:
      'Entry by entry and endpoint by endpoint; with a format, how its rule text changes too. A date means: since the start of that day, UTC.',
    query: ChangesQuery,
    answers: { 'application/json': ChangesAnswer },
    examples: ({ since }) => [
      { title: 'since a release', path: `/changes?since=${since}` },
      { title: 'since a date', path: '/changes?since=2020-01-01' },
      { title: 'with rule text', path: `/changes?since=${since}&format=nftables&limit=2` },
    ],
  },
  {
    method: 'get',
    path: '/devices/{id}/history',
    tag: 'versions',
    summary: 'The revisions of an entry, newest first',
    description: 'Each with what changed in it, changes of the services it uses included.',
    parameters: { id: 'device id' },
    query: PageQuery,
    answers: { 'application/json': listOf(shapes.RevisionAnswer).extend({ device: z.string() }) },
    problems: [404],
    examples: ({ device }) => [{ title: 'an entry', path: `/devices/${device}/history` }],
  },
]

async function summaries(c: Ctx, rows: readonly ReleaseRow[]) {
  const changes = await c.get('runtime').store.devicesChanged(rows.map(({ position }) => position))
  return rows.map(({ position, id, date, commit }) => ({
    id,
    url: apiUrl(c, `/releases/${id}`),
    date,
    commit,
    dataset: apiUrl(c, `/releases/${id}/dataset.json`),
    ...(changes.get(position) ?? { added: [], changed: [], removed: [] }),
  }))
}

/** The revisions of a device under all the ids it had, each with what it changed; those that changed nothing left out. */
export async function history(c: Ctx, served: Served, id: string) {
  const former = Object.entries(served.dataset.redirects).flatMap(([from, to]) => (to === id ? [from] : []))
  const revisions = await c.get('runtime').store.revisions(served, [id, ...former])
  return revisions.flatMap((revision, i) => {
    const before: Revision | undefined = revisions[i + 1]
    const difference = differenceOf(before?.device ?? null, revision.device)
    const was = before !== undefined && before.id !== revision.id ? before.id : null
    const change =
      before === undefined ? ('added' as const) : was === null ? ('changed' as const) : ('renamed' as const)
    if (change === 'changed' && difference.fields.length + difference.endpoints.length === 0) return []
    const { release } = revision
    return [
      {
        release: release.id,
        date: release.date,
        commit: release.commit,
        url: `${deviceUrl(c, revision.id)}?release=${release.id}`,
        change,
        was,
        ...difference,
      },
    ]
  })
}

/** The release that changes are counted from; null: before the first. */
async function baseOf(c: Ctx, served: Served, since: string): Promise<Served | null> {
  const { store } = c.get('runtime')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) {
    const base = await store.serve(since)
    if (base.release.position <= served.release.position) return base
    throw badParameters([{ parameter: 'since', detail: `${since} is later than ${served.release.id}` }])
  }
  if (!z.iso.date().safeParse(since).success)
    throw badParameters([{ parameter: 'since', detail: `${since} is not a date` }])
  const row = await store.releaseBefore(served, `${since}T00:00:00.000Z`)
  return row === null ? null : await store.serve(row.id)
}

const comparisons = remembering<{ changes: ReturnType<typeof changesBetween>; widened: Widening[] }>(20)

/** Both comparisons of two releases; they compile every entry that changed, so they are kept. */
const compared = (served: Served, base: Served | null) =>
  comparisons(served.dataset, base?.release.id ?? '', () => {
    const changes = changesBetween(base?.dataset ?? null, served.dataset)
    return { changes, widened: base === null ? [] : widenedBetween(base.dataset, served.dataset, changes) }
  })

/** Rendering is work: fewer entries to a page when it is asked for. */
const MOST_RENDERED = 50

/** How the rules of the entries on this page change; null where no format was asked for. */
function withRules(
  changes: readonly DeviceChange[],
  { offset, limit }: Page,
  format: string | null,
  base: Served | null,
  served: Served,
) {
  return changes.map((change, index) => {
    if (format === null || index < offset || index >= offset + limit) return { ...change, rules: null }
    const before = base === null ? null : expanded(base.dataset, change.was ?? change.id)
    return { ...change, rules: ruleDifferences(before, expanded(served.dataset, change.id), format) }
  })
}

async function released(c: Ctx, id: string): Promise<Served> {
  const { release } = readQuery(c, ReadQuery)
  if (release !== undefined && release !== id) {
    throw badParameters([
      { parameter: 'release', detail: `the address already names the release ${id.slice(0, 64)}` },
    ])
  }
  return serve(c, id.slice(0, 80))
}

export const routes = new Hono<AppEnv>()
  .get('/releases', async (c) => {
    const { release, page } = pageOf(readQuery(c, PageQuery))
    const served = await serve(c, release)
    const rows = await c.get('runtime').store.releases(served, page)
    const items = await summaries(c, rows)
    // Positions are numbered without gaps from 1.
    const total = served.release.position
    return replyOne(c, served, () => ({ total, items }), {
      ofReleases: true,
      headers: nextLink(c, served, page, total),
    })
  })
  .get('/releases/:release', async (c) => {
    const served = await released(c, c.req.param('release'))
    const [summary] = await summaries(c, [served.release])
    return replyOne(c, served, () => ({ ...summary }))
  })
  .get('/releases/:release/dataset.json', async (c) => {
    const served = await released(c, c.req.param('release'))
    return reply(c, served, () => json(served.dataset))
  })
  .get('/changes', async (c) => {
    const query = readQuery(c, ChangesQuery)
    const { since } = query
    const format = query.format === undefined ? null : backendFor(c, query.format).id
    const limit = format === null ? query.limit : Math.min(query.limit, MOST_RENDERED)
    const { release, page } = pageOf({ ...query, limit })
    const served = await serve(c, release)
    const base = await baseOf(c, served, since)
    const { changes, widened } = compared(served, base)
    const items = withRules(changes, page, format, base, served).map(({ id, name, ...rest }) => ({
      id,
      name,
      url: deviceUrl(c, id),
      ...rest,
    }))
    return replyList(c, served, items, page, {
      ofReleases: true,
      more: { since: base?.release.id ?? null, widened },
    })
  })
  .get('/devices/:id/history', async (c) => {
    const { release, page } = pageOf(readQuery(c, PageQuery))
    const served = await serve(c, release)
    const found = deviceOr(c, served, c.req.param('id'))
    if ('moved' in found) return found.moved
    const items = await history(c, served, found.device.id)
    return replyList(c, served, items, page, { ofReleases: true, more: { device: found.device.id } })
  })
