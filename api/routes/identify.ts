import { Hono } from 'hono'
import { IdentifyQuery, listOf } from '../../schema/http.ts'
import { identify } from '../../schema/identify.ts'
import { deviceUrl } from '../entries.ts'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { badParameters, readQuery } from '../query.ts'
import { replyList, serve } from '../reply.ts'
import type { AppEnv } from '../runtime.ts'
import { Candidate } from '../shapes.ts'

export const operations: Operation[] = [
  {
    method: 'get',
    path: '/identify',
    tag: 'look-up',
    summary: 'Which device is this',
    description:
      'Candidates for what is known of a device, ranked, each with its reasons. At least one clue is needed.',
    query: IdentifyQuery,
    answers: { 'application/json': listOf(Candidate) },
    examples: ({ device }, dataset) => {
      const entry = dataset.devices[device]
      const model = entry?.models[0] ?? entry?.name ?? device
      return [
        { title: 'by model', path: `/identify?model=${encodeURIComponent(model)}` },
        {
          title: 'by MAC address and host name',
          path: '/identify?mac=50:ec:50:00:00:01&hostname=roborock-vacuum-s5_miio1',
        },
      ]
    },
  },
]

const CLUES = ['mac', 'hostname', 'mdns', 'model', 'integration'] as const

export const routes = new Hono<AppEnv>().get('/identify', async (c) => {
  const query = readQuery(c, IdentifyQuery)
  const { release: _release, limit: _limit, cursor: _cursor, ...clues } = query
  const { release, page } = pageOf(query)
  if (CLUES.every((clue) => clues[clue] === undefined)) {
    throw badParameters(
      [{ parameter: 'mac', detail: `give at least one of ${CLUES.join(', ')}` }],
      [...CLUES],
    )
  }
  const served = await serve(c, release)
  const found = identify(served.dataset, clues)
  return replyList(
    c,
    served,
    found.map(({ id, name, ...rest }) => ({ id, name, url: deviceUrl(c, id), ...rest })),
    page,
  )
})
