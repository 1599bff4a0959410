import { Hono } from 'hono'
import { CATEGORIES } from '../../schema/device.ts'
import { listOf, one, PageQuery, ReadQuery } from '../../schema/http.ts'
import { deviceUrl, unknownId } from '../entries.ts'
import { apiUrl } from '../links.ts'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { readQuery } from '../query.ts'
import { replyList, replyOne, serve, toPage } from '../reply.ts'
import type { AppEnv, Ctx } from '../runtime.ts'
import { serviceEndpoint } from '../service-answer.ts'
import { CategorySummary, ServiceAnswer, ServiceSummary, VendorAnswer, VendorSummary } from '../shapes.ts'
import type { Served } from '../store/store.ts'

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/vendors',
    tag: 'catalogue',
    summary: 'Vendors',
    query: PageQuery,
    answers: { 'application/json': listOf(VendorSummary) },
    examples: () => [{ title: 'all vendors', path: '/vendors' }],
  },
  {
    method: 'get',
    path: '/vendors/{id}',
    tag: 'catalogue',
    summary: 'One vendor with its devices and services',
    parameters: { id: 'vendor id' },
    query: ReadQuery,
    answers: { 'application/json': one(VendorAnswer.shape) },
    problems: [404],
    examples: ({ vendor }) => [{ title: 'a vendor', path: `/vendors/${vendor}` }],
  },
  {
    method: 'get',
    path: '/services',
    tag: 'catalogue',
    summary: 'Vendor clouds that several devices use',
    query: PageQuery,
    answers: { 'application/json': listOf(ServiceSummary) },
    examples: () => [{ title: 'all services', path: '/services' }],
  },
  {
    method: 'get',
    path: '/services/{id}',
    tag: 'catalogue',
    summary: 'One service with its endpoints and the devices that use it',
    parameters: { id: 'service id' },
    query: ReadQuery,
    answers: { 'application/json': one(ServiceAnswer.shape) },
    problems: [404],
    examples: ({ service }) => (service === '' ? [] : [{ title: 'a service', path: `/services/${service}` }]),
  },
  {
    method: 'get',
    path: '/categories',
    tag: 'catalogue',
    summary: 'Categories, with how many devices each has',
    query: PageQuery,
    answers: { 'application/json': listOf(CategorySummary) },
    examples: () => [{ title: 'all categories', path: '/categories' }],
  },
]

const devicesOf = ({ dataset }: Served, wanted: (device: Served['dataset']['devices'][string]) => boolean) =>
  Object.entries(dataset.devices).filter(([, device]) => wanted(device))

function vendorSummary(c: Ctx, served: Served, id: string) {
  const vendor = served.dataset.vendors[id]
  return {
    id,
    url: apiUrl(c, `/vendors/${id}`),
    name: vendor?.name ?? id,
    also_known_as: vendor?.also_known_as ?? [],
    website: vendor?.url ?? null,
    devices: devicesOf(served, (device) => device.vendor === id).length,
    services: Object.values(served.dataset.services).filter((service) => service.vendor === id).length,
  }
}

function vendorAnswer(c: Ctx, served: Served, id: string) {
  const services = Object.entries(served.dataset.services).filter(([, service]) => service.vendor === id)
  return {
    ...vendorSummary(c, served, id),
    devices: devicesOf(served, (device) => device.vendor === id).map(([device, { name }]) => ({
      id: device,
      name,
      url: deviceUrl(c, device),
    })),
    services: services.map(([service, { name }]) => ({
      id: service,
      name,
      url: apiUrl(c, `/services/${service}`),
    })),
  }
}

const uses = (id: string) => (device: Served['dataset']['devices'][string]) =>
  device.uses.some((use) => use.service === id)

function serviceAnswer(c: Ctx, served: Served, id: string) {
  const service = served.dataset.services[id]
  if (service === undefined) throw unknownId('service', id, Object.keys(served.dataset.services))
  const { exceptions: _exceptions, ...rest } = service
  return {
    ...rest,
    id,
    url: apiUrl(c, `/services/${id}`),
    endpoints: service.endpoints.map((endpoint) => serviceEndpoint(c, id, service, endpoint)),
    devices: devicesOf(served, uses(id)).map(([device, { name, uses: list }]) => ({
      id: device,
      name,
      url: deviceUrl(c, device),
      needed: list.find((use) => use.service === id)?.needed,
    })),
  }
}

export const routes = new Hono<AppEnv>()
  .get('/vendors', async (c) => {
    const { release, page } = pageOf(readQuery(c, PageQuery))
    const redirect = toPage(c, '/vendors/')
    if (redirect !== null) return redirect
    const served = await serve(c, release)
    return replyList(
      c,
      served,
      Object.keys(served.dataset.vendors).map((id) => vendorSummary(c, served, id)),
      page,
    )
  })
  .get('/vendors/:id', async (c) => {
    const { release } = readQuery(c, ReadQuery)
    const id = c.req.param('id')
    const served = await serve(c, release)
    if (!Object.hasOwn(served.dataset.vendors, id))
      throw unknownId('vendor', id, Object.keys(served.dataset.vendors))
    return toPage(c, `/vendors/${id}/`) ?? replyOne(c, served, () => vendorAnswer(c, served, id))
  })
  .get('/services', async (c) => {
    const { release, page } = pageOf(readQuery(c, PageQuery))
    const served = await serve(c, release)
    const items = Object.entries(served.dataset.services).map(([id, { name, vendor, endpoints }]) => ({
      id,
      url: apiUrl(c, `/services/${id}`),
      name,
      vendor,
      endpoints: endpoints.length,
      devices: devicesOf(served, uses(id)).length,
    }))
    return replyList(c, served, items, page)
  })
  .get('/services/:id', async (c) => {
    const { release } = readQuery(c, ReadQuery)
    const id = c.req.param('id')
    const served = await serve(c, release)
    if (!Object.hasOwn(served.dataset.services, id))
      throw unknownId('service', id, Object.keys(served.dataset.services))
    return toPage(c, `/services/${id}/`) ?? replyOne(c, served, () => serviceAnswer(c, served, id))
  })
  .get('/categories', async (c) => {
    const { release, page } = pageOf(readQuery(c, PageQuery))
    const served = await serve(c, release)
    const items = CATEGORIES.map((id) => ({
      id,
      url: apiUrl(c, `/devices?category=${id}`),
      devices: devicesOf(served, (device) => device.category === id).length,
    }))
    return replyList(c, served, items, page)
  })
