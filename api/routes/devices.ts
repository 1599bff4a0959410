import { Hono } from 'hono'
import { DeviceListQuery, listOf, one, ReadQuery } from '../../schema/http.ts'
import { deviceOr, deviceUrl, endpointAnswer } from '../entries.ts'
import { pageUrl } from '../links.ts'
import type { Operation } from '../operation.ts'
import { nextLink, pageOf } from '../page.ts'
import { badParameters, readQuery } from '../query.ts'
import { replyOne, serve, toPage } from '../reply.ts'
import type { AppEnv } from '../runtime.ts'
import { DeviceAnswer, DeviceSummary } from '../shapes.ts'
import { answers } from '../store/listing.ts'

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/devices',
    tag: 'devices',
    summary: 'Devices, filtered and searched',
    description: 'A browser is sent to the page with the same list.',
    query: DeviceListQuery,
    answers: { 'application/json': listOf(DeviceSummary) },
    examples: ({ vendor, device }, dataset) => [
      { title: 'everything', path: '/devices' },
      { title: 'full text', path: `/devices?q=${encodeURIComponent(device.split('-')[0] ?? device)}` },
      {
        title: 'what works without the internet',
        path: '/devices?internet=not-needed&for=home-assistant&sort=changed',
      },
      {
        title: 'by vendor and category, a page of one',
        path: `/devices?vendor=${vendor}&category=${dataset.devices[device]?.category ?? 'other'}&limit=1`,
      },
    ],
  },
  {
    method: 'get',
    path: '/devices/{id}',
    tag: 'devices',
    summary: 'One entry, its services expanded',
    description:
      'With sources, blocking reports, the compiled answers to "can I cut its internet?" and a computed status. An id that was renamed answers 301. A browser is sent to the page.',
    parameters: { id: 'device id' },
    query: ReadQuery,
    answers: { 'application/json': one(DeviceAnswer.shape) },
    problems: [404],
    examples: ({ device, release }) => [
      { title: 'an entry', path: `/devices/${device}` },
      { title: 'as of a release', path: `/devices/${device}?release=${release}` },
    ],
  },
]

export const routes = new Hono<AppEnv>()
  .get('/devices', async (c) => {
    const query = readQuery(c, DeviceListQuery)
    if (query.sort === 'relevance' && query.q === undefined) {
      throw badParameters([{ parameter: 'sort', detail: 'relevance needs q=' }])
    }
    const { release, page } = pageOf(query)
    const redirect = toPage(c, '/devices/')
    if (redirect !== null) return redirect
    const served = await serve(c, release)
    const { total, items } = await c.get('runtime').store.listDevices(served, query, page)
    return replyOne(
      c,
      served,
      () => ({ total, items: items.map(({ id, ...rest }) => ({ id, url: deviceUrl(c, id), ...rest })) }),
      { headers: nextLink(c, served, page, total) },
    )
  })
  .get('/devices/:id', async (c) => {
    const { release } = readQuery(c, ReadQuery)
    const served = await serve(c, release)
    const found = deviceOr(c, served, c.req.param('id'))
    if ('moved' in found) return found.moved
    const { device } = found
    const redirect = toPage(c, `/devices/${device.id}/`)
    if (redirect !== null) return redirect
    return replyOne(c, served, () => ({
      ...device,
      url: deviceUrl(c, device.id),
      page: pageUrl(c, `/devices/${device.id}/`),
      answers: answers(device),
      endpoints: device.endpoints.map((endpoint) => endpointAnswer(c, device.id, endpoint)),
    }))
  })
