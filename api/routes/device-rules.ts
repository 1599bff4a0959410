import { Hono } from 'hono'
import { DEFAULT_FORMAT, RulesQuery } from '../../schema/http.ts'
import { rulesUrl } from '../canonical.ts'
import { deviceOr } from '../entries.ts'
import type { Operation } from '../operation.ts'
import { givenNames, rawQuery, readQueryWith } from '../query.ts'
import { backendFor, optionsOf, rulesReply } from '../render.ts'
import { serve } from '../reply.ts'
import type { AppEnv } from '../runtime.ts'
import { RuleSetAnswer } from '../shapes.ts'

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/devices/{id}/rules',
    tag: 'rules',
    summary: 'Rules for one device',
    description:
      'The main file as text, or everything as JSON. What is not given stands in the text as an address of the documentation ranges, marked CHANGE ME, so that an unedited rule matches nothing. A format may take further parameters: see /formats/{format}.',
    parameters: { id: 'device id' },
    query: RulesQuery,
    answers: { 'text/plain': null, 'application/json': RuleSetAnswer },
    problems: [404],
    examples: ({ device, format }) => [
      { title: 'as text', path: `/devices/${device}/rules?format=${format}` },
      {
        title: 'as JSON, with addresses',
        path: `/devices/${device}/rules?format=${format}&ip=192.168.1.50&ha=192.168.1.10&gateway=192.168.1.1&family=ipv4&output=json`,
      },
    ],
  },
]

export const routes = new Hono<AppEnv>().get('/devices/:id/rules', async (c) => {
  // The format is read first: it decides which other parameters there are.
  const raw = rawQuery(c)
  const backend = backendFor(c, raw.get('format')?.[0] ?? DEFAULT_FORMAT)
  const options = optionsOf(backend)
  const { query, own, all } = readQueryWith(c, RulesQuery, options)
  const served = await serve(c, query.release)
  const found = deviceOr(c, served, c.req.param('id'))
  if ('moved' in found) return found.moved
  const { device } = found
  const { ip, ip6, mac, output, file, release: _release, format: _format, ...choices } = query
  const order = [...Object.keys(RulesQuery.shape), ...Object.keys(options).sort()]
  return rulesReply(c, served, {
    backend,
    options: own,
    devices: [{ device, ipv4: list(ip), ipv6: list(ip6), mac: list(mac) }],
    choices,
    placeholders: true,
    url: rulesUrl(c, `/devices/${device.id}/rules`, order, givenNames(raw), all),
    output,
    file,
  })
})

const list = (value: string | undefined): string[] => (value === undefined ? [] : [value])
