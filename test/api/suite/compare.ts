import { describe, expect, test } from 'vitest'
import { CompareAnswer } from '../../../schema/http.ts'
import { asking, FIRST, ORIGIN, post, SECOND, type Send } from './asking.ts'

const MAC = '50:ec:50:a1:b2:c3'

const flow = (name: string, peer: string, port: number, protocol = 'tcp') => ({
  direction: 'outbound',
  peer,
  names: [{ name, via: 'dns' }],
  protocol,
  port,
  packets: 3,
  bytes: 300,
  first: null,
  last: null,
  answered: true,
})
const device = (mac: string, ip: string, flows: object[]) => ({ mac, ipv4: [ip], ipv6: ['fd00::50'], flows })
const observed = (...devices: object[]) => ({ schema_version: 1, inputs: [], devices })

const KNOWN = flow('ot.io.mi.com', '47.241.1.2', 8053, 'udp')
const NEWS = flow('log.acme-telemetry.com', '47.241.2.10', 443)
const VACUUM = device(MAC, '192.168.1.50', [KNOWN, NEWS])

export function compareSuite(send: Send): void {
  const { problem } = asking(send)
  const compare = async (path: string, body: unknown = observed(VACUUM)) => {
    const response = await send(path, post(body))
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    return { response, answer: CompareAnswer.parse(await response.json()) }
  }

  describe('POST /compare', () => {
    test('documented, undocumented and unseen', async () => {
      const { response, answer } = await compare('/compare?against=roborock-s50')
      expect(response.headers.get('Netneeds-Release')).toBe(SECOND)
      expect(answer).toMatchObject({
        entry: 'roborock-s50',
        url: `${ORIGIN}/devices/roborock-s50`,
        release: SECOND,
        explained: false,
      })
      expect(answer.documented.map(({ endpoints }) => endpoints)).toEqual([['cloud-name']])
      expect(answer.undocumented.map(({ names, flow }) => [names, flow.port])).toEqual([
        [['log.acme-telemetry.com'], 443],
      ])
      expect(answer.unseen.map(({ endpoint }) => endpoint).sort()).toEqual([
        'miio',
        'xiaomi-cloud.api',
        'xiaomi-cloud.frankfurt',
      ])
    })

    test('a flow that the entry has explains everything, under /v1 too', async () => {
      const body = observed(device(MAC, '192.168.1.50', [KNOWN]))
      const { answer } = await compare('/v1/compare?against=roborock-s50', body)
      expect([answer.explained, answer.undocumented]).toEqual([true, []])
    })

    test('against an earlier release, and an id that was', async () => {
      const { answer } = await compare(`/compare?against=roborock-s50&release=${FIRST}`)
      expect(answer.release).toBe(FIRST)
      expect(answer.undocumented).toHaveLength(2)
      expect((await compare('/compare?against=old-plug')).answer.entry).toBe('acme-plug')
    })

    test('a validator of the client does not take the answer away', async () => {
      const asked = post(observed(VACUUM))
      const response = await send('/compare?against=roborock-s50', {
        ...asked,
        headers: { ...asked.headers, 'If-None-Match': '*' },
      })
      expect(response.status).toBe(200)
    })

    test('one of several, by its MAC or IP address', async () => {
      const body = observed(device('d0:73:d5:00:00:01', '192.168.1.60', []), VACUUM)
      for (const named of [MAC, MAC.toUpperCase().replaceAll(':', '-'), '192.168.1.50'])
        expect(
          (await compare(`/compare?against=roborock-s50&device=${named}`, body)).answer.documented,
        ).toHaveLength(1)
      const none = await problem('/compare?against=roborock-s50', 400, post(body))
      expect(none.errors).toMatchObject([
        { parameter: 'device', detail: expect.stringContaining('2 devices') },
      ])
      expect(none.suggestions).toEqual(['d0:73:d5:00:00:01', MAC])
      const other = await problem('/compare?against=roborock-s50&device=192.168.1.99', 400, post(body))
      expect(other.errors).toMatchObject([{ parameter: 'device' }])
      const word = await problem('/compare?against=roborock-s50&device=vacuum', 400, post(body))
      expect(word.errors).toMatchObject([{ parameter: 'device' }])
    })

    test('an id that is not there: 404 with the nearest', async () => {
      const body = await problem('/compare?against=roborock-s5', 404, post(observed(VACUUM)))
      expect(body.suggestions).toContain('roborock-s50')
    })

    test.each([
      ['/compare', 'against'],
      ['/compare?against=roborock-s50&agianst=x', 'agianst'],
      ['/compare?against=Robo%20Rock', 'against'],
    ])('%s: 400 names the parameter', async (path, parameter) => {
      expect((await problem(path, 400, post(observed(VACUUM)))).errors).toMatchObject([{ parameter }])
    })

    test.each<[string, unknown, string]>([
      ['text', '{', ''],
      ['a list', [], ''],
      ['no device', observed(), '/devices'],
      [
        'a flow without a peer',
        observed(device(MAC, '1', [{ ...KNOWN, peer: undefined }])),
        '/devices/0/flows/0/peer',
      ],
      [
        'a port that is none',
        observed(device(MAC, '1', [{ ...KNOWN, port: 70_000 }])),
        '/devices/0/flows/0/port',
      ],
      ['a key that is none', { ...observed(VACUUM), packets: 'AAAA' }, '/packets'],
      ['another version', { ...observed(VACUUM), schema_version: 2 }, '/schema_version'],
    ])('%s is no body: 400 points at the place', async (_, body, pointer) => {
      const answer = await problem('/compare?against=roborock-s50', 400, post(body))
      expect(answer.type).toContain('/bad-body/')
      expect(answer.errors[0]).toMatchObject({ pointer })
    })

    test('a capture itself is refused: 415', async () => {
      const pcap = post('\u00d4\u00c3', 'application/vnd.tcpdump.pcap')
      await problem('/compare?against=roborock-s50', 415, pcap)
    })

    test('more than 4 MiB: 413, whether or not the size is told', async () => {
      const large = JSON.stringify({ ...observed(VACUUM), filler: 'x'.repeat(4 * 1024 * 1024) })
      const answer = await problem('/compare?against=roborock-s50', 413, post(large))
      expect(answer.detail).toContain('4 MiB')
      const piece = new TextEncoder().encode(' '.repeat(512 * 1024))
      let sent = 0
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent >= 64) controller.close()
          else controller.enqueue(piece)
          sent++
        },
      })
      const streamed = { ...post(''), body, duplex: 'half' } as RequestInit
      await problem('/compare?against=roborock-s50', 413, streamed)
      // It stopped reading long before the end.
      expect(sent).toBeLessThan(20)
    })

    test('only POST is answered', async () => {
      const response = await send('/compare?against=roborock-s50')
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST'])
    })

    test('hostile names and numbers of flows are only text', async () => {
      const names = ['__proto__', 'constructor', '\u001b[2J', `${'a.'.repeat(120)}com`, '*.*', '']
      const flows = names.flatMap((name) =>
        ['0.0.0.0', '::', 'x', '255.255.255.255', '999.1.1.1', 'ff02::fb%eth0'].map((peer) =>
          flow(name, peer, 0),
        ),
      )
      const lookups = names.map((name) => ({ name, type: 'A', answer: null, count: 1 }))
      const body = observed({ ...device(MAC, 'not an address', flows), lookups })
      const { answer } = await compare('/compare?against=roborock-s50', body)
      expect(answer.explained).toBe(false)
    })

    test('a browser of another site may send it', async () => {
      const response = await send('/compare', {
        method: 'OPTIONS',
        headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'POST' },
      })
      expect(response.status).toBe(204)
      expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST')
      expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type')
    })
  })
}
