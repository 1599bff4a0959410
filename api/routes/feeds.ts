import { Hono } from 'hono'
import { lineText } from '../../rules/changes/line.ts'
import { entryLines } from '../../rules/changes/words.ts'
import { ReadQuery } from '../../schema/http.ts'
import { atom } from '../atom.ts'
import { deviceOr, deviceUrl } from '../entries.ts'
import { apiUrl, pageUrl } from '../links.ts'
import type { Operation } from '../operation.ts'
import { readQuery } from '../query.ts'
import { reply, serve } from '../reply.ts'
import type { AppEnv } from '../runtime.ts'
import { history } from './versions.ts'

const MOST = 50
const ATOM = 'application/atom+xml; charset=utf-8'

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/feed.atom',
    tag: 'versions',
    summary: 'Atom feed of the releases',
    query: ReadQuery,
    answers: { 'application/atom+xml': null },
    examples: () => [{ title: 'the feed', path: '/feed.atom' }],
  },
  {
    method: 'get',
    path: '/devices/{id}/feed.atom',
    tag: 'versions',
    summary: 'Atom feed of one entry',
    parameters: { id: 'device id' },
    query: ReadQuery,
    answers: { 'application/atom+xml': null },
    problems: [404],
    examples: ({ device }) => [{ title: 'an entry', path: `/devices/${device}/feed.atom` }],
  },
]

interface Changed {
  added: string[]
  changed: string[]
  removed: string[]
}

/** Ids by what became of them; one that another id took over from is renamed, not gone. */
function devicesOf(
  { added, changed, removed }: Changed = { added: [], changed: [], removed: [] },
  redirects: Readonly<Record<string, string>>,
): [what: string, ids: string[]][] {
  const renamed = removed.flatMap((from) => {
    const to = Object.hasOwn(redirects, from) ? redirects[from] : undefined
    return to !== undefined && added.includes(to) ? [{ from, to }] : []
  })
  return [
    ['new', added.filter((id) => !renamed.some(({ to }) => to === id))],
    ['changed', changed],
    ['renamed', renamed.map(({ from, to }) => `${from} to ${to}`)],
    ['gone', removed.filter((id) => !renamed.some(({ from }) => from === id))],
  ]
}

/** What a revision did, for the title of its entry. */
const DONE = { added: 'new', changed: 'changed', renamed: 'renamed' } as const

export const routes = new Hono<AppEnv>()
  .get('/feed.atom', async (c) => {
    const { release } = readQuery(c, ReadQuery)
    const served = await serve(c, release)
    const { store } = c.get('runtime')
    const rows = await store.releases(served, { limit: MOST, offset: 0 })
    const changes = await store.devicesChanged(rows.map(({ position }) => position))
    const entries = rows.map(({ position, id, date, commit }) => {
      const changed = devicesOf(changes.get(position), served.dataset.redirects)
      const parts = changed.filter(([, ids]) => ids.length > 0)
      return {
        id: apiUrl(c, `/releases/${id}`),
        title: `Release ${id}: ${parts.map(([what, ids]) => `${ids.length} ${what}`).join(', ') || 'no device changed'}`,
        updated: date,
        // The site has a page of each release of git.
        link: commit === null ? apiUrl(c, `/releases/${id}`) : pageUrl(c, `/changes/${id}/`),
        lines:
          parts.length > 0
            ? parts.map(
                ([what, ids]) => `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${ids.join(', ')}.`,
              )
            : ['No device changed.'],
      }
    })
    const feed = {
      title: 'netneeds: what changed',
      self: apiUrl(c, '/feed.atom'),
      alternate: pageUrl(c, '/changes/'),
      updated: served.release.date,
      entries,
    }
    return reply(c, served, () => atom(feed), { type: ATOM, ofReleases: true })
  })
  .get('/devices/:id/feed.atom', async (c) => {
    const { release } = readQuery(c, ReadQuery)
    const served = await serve(c, release)
    const found = deviceOr(c, served, c.req.param('id'))
    if ('moved' in found) return found.moved
    const { device } = found
    const revisions = await history(c, served, device.id)
    const entries = revisions.slice(0, MOST).map((revision) => ({
      id: revision.url,
      title: `${device.name}: ${DONE[revision.change]} in ${revision.release}`,
      updated: revision.date,
      link: pageUrl(c, `/devices/${device.id}/#history`),
      lines: [
        ...(revision.was === null ? [] : [`Its id was ${revision.was}.`]),
        ...entryLines(revision).map(lineText),
      ],
    }))
    const feed = {
      title: `netneeds: ${device.name}`,
      self: `${deviceUrl(c, device.id)}/feed.atom`,
      alternate: pageUrl(c, `/devices/${device.id}/`),
      updated: served.release.date,
      entries,
    }
    return reply(c, served, () => atom(feed), { type: ATOM, ofReleases: true })
  })
