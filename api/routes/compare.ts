import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { compareDevice } from '../../capture/compare.ts'
import { formatCidr, parseAddress, parseMac } from '../../schema/address.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expanded } from '../../schema/expand.ts'
import { CompareAnswer, CompareQuery, SCHEMA_VERSION } from '../../schema/http.ts'
import { Observed, type ObservedDevice } from '../../schema/observed.ts'
import { currentId, deviceUrl, unknownId } from '../entries.ts'
import type { Operation } from '../operation.ts'
import { Problem } from '../problem.ts'
import { badParameters, readBody, readQuery } from '../query.ts'
import { json, serve } from '../reply.ts'
import type { AppEnv } from '../runtime.ts'

const MOST_BYTES = 4 * 1024 * 1024

/** Flows as a capture would show them: one that the entry explains, and one that it does not. */
function exampleBody(dataset: Dataset, device: string): z.input<typeof Observed> {
  const known = expanded(dataset, device)?.endpoints.find(
    ({ peer, direction, ports }) =>
      direction === 'outbound' && 'host' in peer && !peer.host.startsWith('*') && Number.isInteger(ports[0]),
  )
  const flow = (name: string, peer: string, protocol: string, port: number) => ({
    direction: 'outbound' as const,
    peer,
    names: [{ name, via: 'dns' as const }],
    protocol,
    port,
    packets: 12,
    bytes: 3400,
    first: '2026-11-01T10:00:00.000000Z',
    last: '2026-11-01T10:00:02.000000Z',
    answered: true,
  })
  const explained =
    known === undefined || !('host' in known.peer)
      ? []
      : [flow(known.peer.host, '198.51.100.7', known.protocol, Number(known.ports[0]))]
  return {
    schema_version: 1,
    inputs: [],
    devices: [
      {
        mac: '50:ec:50:00:00:01',
        ipv4: ['192.168.1.50'],
        ipv6: [],
        flows: [...explained, flow('telemetry.acme.example', '203.0.113.9', 'tcp', 443)],
      },
    ],
  }
}

export const operations: Operation[] = [
  {
    method: 'post',
    path: '/compare',
    tag: 'look-up',
    summary: 'What a device was seen to do, against its entry',
    description:
      'The body is what `netneeds capture --json --device` prints: flows, never a capture. Nothing of it is kept.',
    query: CompareQuery,
    body: Observed,
    answers: { 'application/json': CompareAnswer },
    problems: [404, 413, 415],
    examples: ({ device }, dataset) => [
      {
        title: 'two flows of one device',
        path: `/compare?against=${device}`,
        body: exampleBody(dataset, device),
      },
    ],
  },
]

const addressesOf = ({ mac, ipv4, ipv6 }: ObservedDevice): string[] => [
  ...(mac === null ? [] : [mac]),
  ...ipv4,
  ...ipv6,
]

/** The device that is meant: the only one, or that of the address. Throws a problem that names the addresses. */
function deviceOf(devices: readonly ObservedDevice[], wanted: string | undefined): ObservedDevice {
  const [only, ...more] = devices
  if (only === undefined) {
    throw new Problem('bad-body', 'the body has no device', {
      errors: [{ pointer: '/devices', detail: 'is empty; give the device that is meant' }],
    })
  }
  const suggestions = devices.flatMap((device) => addressesOf(device).slice(0, 1)).slice(0, 10)
  const refuse = (detail: string) => badParameters([{ parameter: 'device', detail }], suggestions)
  if (wanted === undefined) {
    if (more.length === 0) return only
    throw refuse(
      `the body has ${devices.length} devices: give the MAC or IP address of the one that is meant`,
    )
  }
  const address = parseAddress(wanted)
  const text = parseMac(wanted) ?? (address === null ? null : formatCidr(address))
  if (text === null) throw refuse('write a MAC, IPv4 or IPv6 address')
  const found = devices.find((device) => addressesOf(device).some((each) => each.toLowerCase() === text))
  if (found === undefined) throw refuse(`no device of the body has the address ${text}`)
  return found
}

const tooLarge = () =>
  new Problem('body-too-large', `the body may have ${MOST_BYTES / 1024 / 1024} MiB; send the device alone`, {
    // What is left of the body is not read, so nothing more can be asked on this connection.
    headers: { Connection: 'close' },
  })

export const routes = new Hono<AppEnv>().post(
  '/compare',
  bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw tooLarge()
    },
  }),
  async (c) => {
    const query = readQuery(c, CompareQuery)
    const served = await serve(c, query.release)
    const id = currentId(served, query.against)
    const entry = id === null ? null : expanded(served.dataset, id)
    if (entry === null) throw unknownId('device', query.against, Object.keys(served.dataset.devices))
    const { devices } = await readBody(c, Observed)
    const device = deviceOf(devices, query.device)
    const others = devices.filter((other) => other !== device)
    const comparison: Omit<
      z.infer<typeof CompareAnswer>,
      'schema_version' | 'release' | 'url'
    > = compareDevice(device, entry, { others })
    const answer: z.infer<typeof CompareAnswer> = {
      schema_version: SCHEMA_VERSION,
      release: served.release.id,
      url: deviceUrl(c, entry.id),
      ...comparison,
    }
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
    return new Response(json(answer), { headers })
  },
)
