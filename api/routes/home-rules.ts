import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { Backend } from '../../rules/backend.ts'
import type { Placed } from '../../rules/compile.ts'
import { sortAddresses } from '../../rules/request.ts'
import { expanded } from '../../schema/expand.ts'
import { DEFAULT_FORMAT, HomeRulesBody, HomeRulesQuery, type ProblemAnswer } from '../../schema/http.ts'
import { nearest } from '../../schema/nearest.ts'
import { rulesUrl } from '../canonical.ts'
import { currentId } from '../entries.ts'
import type { Operation } from '../operation.ts'
import { Problem } from '../problem.ts'
import { badParameters, givenNames, rawQuery, readBody, readQuery, readQueryWith } from '../query.ts'
import { backendFor, optionsOf, rulesReply } from '../render.ts'
import { serve } from '../reply.ts'
import type { AppEnv } from '../runtime.ts'
import { RuleSetAnswer } from '../shapes.ts'
import type { Served } from '../store/store.ts'

const MOST_BYTES = 256 * 1024
const answers = { 'text/plain': null, 'application/json': RuleSetAnswer }

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/rules',
    tag: 'rules',
    summary: 'One rule set for the devices of a home',
    description:
      'Devices with their addresses, repeated: device=roborock-s50@192.168.1.50,50:ec:50:00:00:01.',
    query: HomeRulesQuery,
    answers,
    examples: ({ device, other, format }) => [
      {
        title: 'two devices',
        path: `/rules?format=${format}&device=${device}@192.168.1.50&device=${other}@192.168.1.51&ha=192.168.1.10`,
      },
    ],
  },
  {
    method: 'post',
    path: '/rules',
    tag: 'rules',
    summary: 'The same for many devices',
    description: 'Up to 500 devices; the choices have the names of the query.',
    query: z.strictObject({}),
    body: HomeRulesBody,
    answers,
    problems: [413, 415],
    examples: ({ device, format }) => [
      {
        title: 'one device, everything as JSON',
        path: '/rules',
        body: {
          devices: [{ id: device, addresses: ['192.168.1.50', 'fd00::50'] }],
          format,
          ha: ['192.168.1.10'],
          output: 'json',
        },
      },
    ],
  },
]

/** What is said of one device, and where it was said. */
interface Wanted {
  id: string
  addresses: string[]
  at: { parameter: string } | { pointer: string }
}

/** The devices with their addresses read; every problem at once. */
function place(served: Served, wanted: readonly Wanted[]): Placed[] {
  const errors: ProblemAnswer['errors'] = []
  const suggestions: string[] = []
  const placed = wanted.flatMap(({ id, addresses, at }): Placed[] => {
    const device = expanded(served.dataset, currentId(served, id) ?? id)
    if (device === null) {
      const near = nearest(id, Object.keys(served.dataset.devices))
      suggestions.push(...near)
      errors.push({
        ...at,
        detail: `there is no device "${id}"${near[0] === undefined ? '' : `; did you mean "${near[0]}"?`}`,
      })
    }
    const { wrong, ...sorted } = sortAddresses(addresses)
    for (const text of wrong)
      errors.push({ ...at, detail: `"${text}" is not the IPv4, IPv6 or MAC address of one host` })
    return device === null ? [] : [{ device, ...sorted }]
  })
  if (errors.length === 0) return placed
  if (wanted.every(({ at }) => 'parameter' in at)) throw badParameters(errors, suggestions)
  throw new Problem(
    'bad-body',
    errors
      .map(({ detail }) => detail)
      .slice(0, 3)
      .join('; '),
    { errors, suggestions },
  )
}

function checkMany(backend: Backend, devices: readonly Placed[]): void {
  if (backend.manyDevices || new Set(devices.map(({ device }) => device.id)).size < 2) return
  throw new Problem(
    'one-device-only',
    `${backend.id} describes one device at a time: ask for /devices/{id}/rules?format=${backend.id} once for each`,
    { errors: [{ parameter: 'format', detail: 'is for one device' }] },
  )
}

const tooLarge = () =>
  new Problem('body-too-large', `the body may have ${MOST_BYTES / 1024} KiB`, {
    // What is left of the body is not read, so nothing more can be asked on this connection.
    headers: { Connection: 'close' },
  })

export const routes = new Hono<AppEnv>()
  .get('/rules', async (c) => {
    const raw = rawQuery(c)
    const backend = backendFor(c, raw.get('format')?.[0] ?? DEFAULT_FORMAT)
    const options = optionsOf(backend)
    const { query, own, all } = readQueryWith(c, HomeRulesQuery, options, ['device'])
    const served = await serve(c, query.release)
    const { device, output, file, release: _release, format: _format, ...choices } = query
    const wanted = device.map((text): Wanted => {
      const [id = '', addresses = ''] = text.split('@')
      return { id, addresses: addresses.split(',').filter(Boolean), at: { parameter: 'device' } }
    })
    const devices = place(served, wanted)
    checkMany(backend, devices)
    const order = [...Object.keys(HomeRulesQuery.shape), ...Object.keys(options).sort()]
    const url = rulesUrl(c, '/rules', order, givenNames(raw), all)
    return rulesReply(c, served, {
      backend,
      options: own,
      devices,
      choices,
      placeholders: false,
      url,
      output,
      file,
    })
  })
  .post(
    '/rules',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw tooLarge()
      },
    }),
    async (c) => {
      readQuery(c, z.strictObject({}))
      const loose = await readBody(c, z.looseObject({ format: z.string().optional() }))
      const backend = backendFor(c, loose.format ?? DEFAULT_FORMAT)
      const options = optionsOf(backend)
      const body = await readBody(c, HomeRulesBody.extend(options))
      const all: Record<string, unknown> = body
      const own = Object.fromEntries(Object.keys(options).map((name) => [name, all[name]]))
      const {
        devices: list,
        output,
        file,
        release,
        format: _format,
        ...choices
      } = HomeRulesBody.strip().parse(loose)
      const served = await serve(c, release)
      const devices = place(
        served,
        list.map(({ id, addresses }, i) => ({ id, addresses, at: { pointer: `/devices/${i}` } })),
      )
      checkMany(backend, devices)
      const device = list.map(({ id, addresses }) => `${id}@${addresses.join(',')}`)
      const order = [...Object.keys(HomeRulesQuery.shape), ...Object.keys(options).sort()]
      const url = rulesUrl(c, '/rules', order, new Set(['device', ...Object.keys(loose)]), { ...all, device })
      const response = rulesReply(c, served, {
        backend,
        options: own,
        devices,
        choices,
        placeholders: false,
        url,
        output,
        file,
      })
      response.headers.set('Cache-Control', 'no-store')
      response.headers.delete('ETag')
      return response
    },
  )
