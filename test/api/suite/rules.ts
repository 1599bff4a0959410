import { describe, expect, test } from 'vitest'
import { asking, type Body, type Item, ids, ORIGIN, post, SECOND, type Send } from './asking.ts'

export function ruleSuite(send: Send): void {
  const { get, problem } = asking(send)

  describe('rules', () => {
    test('of one device as text', async () => {
      const response = await send('/devices/roborock-s50/rules?ip=192.168.1.50&ha=192.168.1.10&family=ipv4')
      expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
      expect(response.headers.get('Content-Disposition')).toMatch(/^inline; filename="[A-Za-z0-9._-]+\.nft"$/)
      const text = await response.text()
      expect(text).toContain('192.168.1.50')
      expect(text).toContain(
        `${ORIGIN}/devices/roborock-s50/rules?format=nftables&ip=192.168.1.50&ha=192.168.1.10&family=ipv4`,
      )
      expect(text).toContain(SECOND)
      expect(text.endsWith('\n')).toBe(true)
    })

    test('of one device as JSON, by parameter and by Accept', async () => {
      const body = await get('/devices/roborock-s50/rules?output=json&without=miio')
      expect(Object.keys(body)).toEqual(
        expect.arrayContaining([
          'device',
          'release',
          'format',
          'files',
          'apply',
          'undo',
          'placeholders',
          'allowed',
          'withheld',
          'dropped',
          'notes',
        ]),
      )
      const withheld = body.withheld as Item[]
      expect(withheld.find(({ id }) => id === 'miio')).toMatchObject({
        device: 'roborock-s50',
        url: `${ORIGIN}/devices/roborock-s50#miio`,
      })
      const response = await send('/devices/roborock-s50/rules', { headers: { Accept: 'application/json' } })
      expect(response.headers.get('Content-Type')).toBe('application/json')
      const files = body.files as { name: string; text: string }[]
      for (const { name, text } of files) {
        const file = await send(`/devices/roborock-s50/rules?without=miio&file=${name}`)
        expect((await file.text()).length, name).toBe(text.length)
      }
    })

    test.each([
      ['fromat=nftables', 'fromat', 'format'],
      ['format=nftable', 'format', 'nftables'],
      ['refuse=rejct', 'refuse', 'reject'],
      ['without=mio', 'without', 'miio'],
      ['file=x', 'file', null],
      ['ip=192.168.1.50/24', 'ip', null],
      ['ip=1.2.3.4&ip=1.2.3.5', 'ip', null],
      ['name=%22%3B+drop', 'name', null],
      ['at=host', 'at', 'router'],
      ['expose=cloud-name', 'expose', null],
      ['release=2026.13', 'release', null],
    ])('%s is refused and named', async (query, parameter, suggestion) => {
      const status = query.startsWith('release') ? 404 : 400
      const body = await problem(`/devices/roborock-s50/rules?${query}`, status)
      expect(body.errors.map((error) => error.parameter)).toContain(parameter)
      if (suggestion !== null) expect(body.suggestions).toContain(suggestion)
    })

    test('all that is wrong is said at once', async () => {
      const body = await problem('/devices/roborock-s50/rules?a=1&b=2&refuse=x&ip=y', 400)
      expect(body.errors.map((error) => error.parameter).sort()).toEqual(['a', 'b', 'ip', 'refuse'])
    })

    test('own parameters of a format stand in the address in one order', async () => {
      const text = await (await send('/devices/roborock-s50/rules?log=yes&bridge=yes')).text()
      expect(text).toContain(`${ORIGIN}/devices/roborock-s50/rules?format=nftables&bridge=yes&log=yes`)
    })

    test('untouched form fields count as absent', async () => {
      const plain = await (await send('/devices/roborock-s50/rules')).text()
      const form = await send('/devices/roborock-s50/rules?format=&ip=&ha=&without=')
      expect(await form.text()).toBe(plain)
    })

    test('the query cannot write into the text', async () => {
      const hostile = encodeURIComponent('x\n}; flush ruleset; #"')
      for (const parameter of ['interface', 'wan', 'ha', 'public_name', 'with', 'name']) {
        await problem(`/devices/roborock-s50/rules?${parameter}=${hostile}`, 400)
      }
    })

    test('of a home', async () => {
      const home =
        '/rules?device=roborock-s50@192.168.1.50,50:ec:50:00:00:01&device=acme-plug@fd00::51&device=old-plug@192.168.1.52'
      const text = await (await send(home)).text()
      for (const part of [
        'roborock-s50',
        'acme-plug',
        '192.168.1.50',
        '50:ec:50:00:00:01',
        'fd00::51',
        '192.168.1.52',
      ]) {
        expect(text).toContain(part)
      }
      expect(text).toContain(`${ORIGIN}${home}`)
      const body = {
        devices: [{ id: 'roborock-s50', addresses: ['192.168.1.50'] }],
        ha: ['192.168.1.10'],
        output: 'json',
      }
      const answer = (await (await send('/rules', post(body))).json()) as Body
      expect(answer).toMatchObject({ device: 'roborock-s50', devices: ['roborock-s50'], format: 'nftables' })
      expect(answer.url).toBe(
        `${ORIGIN}/rules?device=roborock-s50@192.168.1.50&format=nftables&ha=192.168.1.10`,
      )
    })

    test('of a home that cannot be', async () => {
      const missing = await problem('/rules', 400)
      expect(missing.errors).toEqual([{ parameter: 'device', detail: 'is missing' }])
      const unknown = await problem('/rules?device=robrock-s50@1.2.3.4&device=acme-plug@1.2.3', 400)
      expect(unknown.suggestions).toContain('roborock-s50')
      expect(unknown.errors).toHaveLength(2)
      await problem('/rules?device=roborock-s50', 400)
      await problem('/rules?device=roborock-s50@1.2.3.4&device=acme-plug@1.2.3.4', 400)
      const many = await problem(
        '/rules?format=mud&device=roborock-s50@1.2.3.4&device=acme-plug@1.2.3.5',
        400,
      )
      expect(many.type).toContain('one-device-only')
      expect((await problem('/rules', 400, post('{'))).errors).toEqual([
        { pointer: '', detail: 'is not JSON' },
      ])
      const wrong = await problem(
        '/rules',
        400,
        post({ devices: [{ id: 'acme-plug', adresses: [] }], fromat: 'x' }),
      )
      expect(wrong.errors.map((error) => error.pointer)).toEqual(
        expect.arrayContaining(['/devices/0/adresses', '/devices/0/addresses', '/fromat']),
      )
      expect(wrong.suggestions).toContain('format')
      const value = await problem('/rules', 400, post({ devices: [], for: 'nativ-app' }))
      expect(value.errors).toEqual([
        { pointer: '/devices', detail: 'is too short: at least 1' },
        {
          pointer: '/for',
          detail: 'cannot be "nativ-app"; use one of home-assistant, native-app, both',
        },
      ])
      expect(value.suggestions).toEqual(['native-app'])
      expect((await problem('/rules', 400, post([]))).detail).toMatch(/^the body: /)
      await problem('/rules', 415, post('a=b', 'application/x-www-form-urlencoded'))
      await problem('/rules', 413, post(' '.repeat(300_000)))
      const crowd = Array.from({ length: 501 }, (_, i) => ({
        id: 'acme-plug',
        addresses: [`10.0.${i >> 8}.${i & 255}`],
      }))
      await problem('/rules', 400, post({ devices: crowd }))
      const most = await send('/rules', post({ devices: crowd.slice(0, 500) }))
      expect(most.status).toBe(200)
      expect(await most.text()).toContain('10.0.1.243')
    })

    test('formats say what they can', async () => {
      const body = await get('/formats')
      expect(ids(body)).toContain('nftables')
      const one = await get('/formats/nftables')
      expect(one).toMatchObject({ id: 'nftables', layer: 'packet', checker: { program: 'nft' } })
      expect((await problem('/formats/nftable', 404)).suggestions).toContain('nftables')
    })
  })
}
