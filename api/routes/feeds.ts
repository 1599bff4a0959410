import { Hono } from 'hono'
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

const said = (what: string, ids: readonly string[]): string[] =>
  ids.length > 0 ? [`${what}: ${ids.join(', ')}`] : []

export const routes = new Hono<AppEnv>()
  .get('/feed.atom', async (c) => {
    const { release } = readQuery(c, ReadQuery)
    const served = await serve(c, release)
    const { store } = c.get('runtime')
    const rows = await store.releases(served, { limit: MOST, offset: 0 })
    const changes = await store.devicesChanged(rows.map(({ position }) => position))
    const entries = rows.map(({ position, id, date }) => {
      const { added, changed, removed } = changes.get(position) ?? { added: [], changed: [], removed: [] }
      const lines = [...said('Added', added), ...said('Changed', changed), ...said('Removed', removed)]
      return {
        id: apiUrl(c, `/releases/${id}`),
        title: `Release ${id}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
        updated: date,
        link: apiUrl(c, `/releases/${id}`),
        lines: lines.length > 0 ? lines : ['No device changed.'],
      }
    })
    const feed = {
      title: 'netneeds: what changed',
      self: apiUrl(c, '/feed.atom'),
      alternate: pageUrl(c, '/'),
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
      title: `${device.name}: ${revision.change} in ${revision.release}`,
      updated: revision.date,
      link: revision.url,
      lines: [
        ...revision.endpoints.map(({ id, change, fields }) =>
          change === 'changed'
            ? `${id}: ${fields.map(({ key }) => key).join(', ')} changed`
            : `${id}: ${change}`,
        ),
        ...said(
          'Changed',
          revision.fields.map(({ key }) => key),
        ),
        ...(revision.was === null ? [] : [`Its id was ${revision.was}.`]),
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
