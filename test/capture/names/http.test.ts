import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostOfAuthority, hostOfHttp, isResponse } from '../../../capture/names/http.ts'
import { readSsdp } from '../../../capture/names/ssdp.ts'
import { join, within } from './message.ts'

const read = (text: string, last = false) => hostOfHttp(...within(join(text)), last)
const host = (text: string) => {
  const request = read(text)
  return typeof request === 'string' ? request : request.host
}

describe('hostOfHttp', () => {
  test('reads a request', () => {
    const text =
      'GET /fw/check?v=1 HTTP/1.1\r\nuser-agent: ESP8266 SDK\r\nHOST:  Update.Example.NET:8080 \r\n\r\nbody'
    expect(read(text)).toEqual({
      method: 'GET',
      host: 'update.example.net',
      path: '/fw/check?v=1',
      userAgent: 'ESP8266 SDK',
      contentType: null,
      upgrade: null,
      proxy: false,
    })
  })

  test('asks for more until the head is whole, and reads what is there when nothing more comes', () => {
    const text = 'PROPFIND /a HTTP/1.1\r\nHost: a.example.net\r\nUser-Agent: x\r\n\r\n'
    for (let size = 1; size < text.length; size++)
      expect(read(text.slice(0, size)), text.slice(0, size)).toBe('more')
    expect(read(text)).toMatchObject({ host: 'a.example.net' })
    expect(read(text.slice(0, 50), true)).toMatchObject({ host: 'a.example.net', userAgent: null })
    // A name cut short is another name.
    expect(read(text.slice(0, 35), true)).toMatchObject({ host: null })
    expect(read('GET / HT', true)).toBe('no')
    expect(read('POST ', true)).toBe('no')
  })

  test('is no request of another protocol', () => {
    for (const text of [
      'HTTP/1.1 200 OK\r\n\r\n',
      'OPTIONS rtsp://a/ RTSP/1.0\r\n\r\n',
      'REGISTER sip:a SIP/2.0\r\n\r\n',
      'GETX / HTTP/1.1\r\n\r\n',
      'GET  / HTTP/1.1\r\n\r\n',
      'GET /\r\n',
      'GET /a b HTTP/1.1\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      'get / http/1.1\r\n\r\n',
      '\x16\x03\x01',
      '',
    ])
      expect(read(text), text).toBe('no')
  })

  test('knows every form of target', () => {
    expect(read('CONNECT api.example.net:443 HTTP/1.1\r\nHost: other\r\n\r\n')).toMatchObject({
      host: 'api.example.net',
      proxy: true,
      path: '',
    })
    expect(read('GET http://u@A.example.net:80/x HTTP/1.1\r\nHost: b.net\r\n\r\n')).toMatchObject({
      host: 'a.example.net',
      path: '/x',
      proxy: true,
    })
    expect(read('OPTIONS * HTTP/1.1\r\nHost: a.net\r\n\r\n')).toMatchObject({
      host: 'a.net',
      path: '*',
      proxy: false,
    })
    expect(read('GET / HTTP/1.0\n\n')).toMatchObject({ host: null })
    expect(read('GET / HTTP/1.1\nHost: a.net\n\n')).toMatchObject({ host: 'a.net' })
    expect(read('M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\n\r\n')).toMatchObject({
      host: '239.255.255.250',
    })
  })

  test('has no host where the line is hostile, doubtful or missing', () => {
    expect(host('GET / HTTP/1.1\r\nHost: a.net\r\nHost: b.net\r\n\r\n')).toBeNull()
    expect(host('GET / HTTP/1.1\r\nHost: a.net\r\nHost: A.net\r\n\r\n')).toBe('a.net')
    for (const name of [
      'a<b>.net',
      'a b',
      'a\x00b',
      'a\x1b[31m',
      '..',
      '.',
      '',
      'ä.net',
      'a,b',
      '[zz]',
      '[1]',
      `${'a'.repeat(260)}`,
    ])
      expect(host(`GET / HTTP/1.1\r\nHost: ${name}\r\n\r\n`), name).toBeNull()
    expect(host('GET / HTTP/1.1\r\nX-Host: a.net\r\n\r\n')).toBeNull()
  })

  test('cuts off ports', () => {
    expect(hostOfAuthority('[2001:DB8::1]:8080')).toBe('2001:db8::1')
    expect(hostOfAuthority('[fe80::1]')).toBe('fe80::1')
    expect(hostOfAuthority('Example.net.:80')).toBe('example.net')
    expect(hostOfAuthority('my_host:1')).toBe('my_host')
    expect(hostOfAuthority('a:b')).toBeNull()
    expect(hostOfAuthority('2001:db8::1')).toBeNull()
  })

  test('notes an upgrade and the type', () => {
    const text = 'GET /ws HTTP/1.1\r\nHost: a.net\r\nUpgrade: WebSocket, x\r\nContent-Type: Text/XML\r\n\r\n'
    expect(read(text)).toMatchObject({ upgrade: 'websocket', contentType: 'text/xml' })
  })

  test('looks at 16 KiB and no more', () => {
    const filler = `X: ${'a'.repeat(1000)}\r\n`.repeat(20)
    expect(read(`GET / HTTP/1.1\r\nHost: a.net\r\n${filler}`)).toMatchObject({ host: 'a.net' })
    expect(read(`GET / HTTP/1.1\r\n${filler}Host: a.net\r\n\r\n`)).toMatchObject({ host: null })
    expect(read(`GET /${'a'.repeat(20_000)}`)).toBe('no')
  })

  test('never throws, and never gives a host with what no name has', () => {
    const base =
      'POST http://u@a.example.net:80/x HTTP/1.1\r\nHost: [2001:db8::1]:8080\r\nUpgrade: h2c\r\n\r\n'
    const change = fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { maxLength: 6 })
    fc.assert(
      fc.property(change, fc.nat(base.length), fc.boolean(), (changes, size, last) => {
        const bytes = join(base)
        for (const [at, value] of changes) bytes[at] = value
        const request = hostOfHttp(bytes, 0, size, last)
        if (typeof request === 'object' && request.host !== null)
          expect(request.host).toMatch(/^[a-z0-9_.:-]+$/)
      }),
      { numRuns: 3000 },
    )
  })
})

test('a response is told by its status line', () => {
  const is = (text: string) => isResponse(...within(join(text)))
  expect(is('HTTP/1.1 200 OK\r\n')).toBe(true)
  expect(is('HTTP/1.0 404')).toBe(true)
  for (const text of ['HTTP/2.0 200 OK', 'HTTP/1.1 900 X', 'HTTP/1.1 20', 'GET / HTTP/1.1\r\n'])
    expect(is(text)).toBe(false)
})

describe('SSDP', () => {
  const ssdp = (text: string) => readSsdp(...within(join(text)))

  test('reads searches, notifications and answers', () => {
    expect(
      ssdp(
        'M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: "ssdp:discover"\r\nST: upnp:rootdevice\r\nUSER-AGENT: X/1\r\n\r\n',
      ),
    ).toEqual({
      kind: 'search',
      target: 'upnp:rootdevice',
      state: null,
      usn: null,
      location: null,
      server: 'X/1',
    })
    expect(
      ssdp(
        'NOTIFY * HTTP/1.1\r\nNT: urn:Belkin:device:1\r\nnts:ssdp:alive\r\nUSN: uuid:1::urn\r\nLocation: http://192.168.1.9:49153/setup.xml\r\nSERVER: Unspecified, UPnP/1.0\r\n\r\n',
      ),
    ).toEqual({
      kind: 'notify',
      target: 'urn:Belkin:device:1',
      state: 'ssdp:alive',
      usn: 'uuid:1::urn',
      location: 'http://192.168.1.9:49153/setup.xml',
      server: 'Unspecified, UPnP/1.0',
    })
    expect(
      ssdp('HTTP/1.1 200 OK\r\nST: wifi_bulb\r\nLocation: yeelight://192.168.1.9:55443\r\n'),
    ).toMatchObject({
      kind: 'response',
      target: 'wifi_bulb',
      location: 'yeelight://192.168.1.9:55443',
    })
  })

  test('is nothing else', () => {
    for (const text of [
      '',
      'HTTP/1.1 200 OK\r\nServer: x\r\n\r\n',
      'NOTIFY /event HTTP/1.1\r\nNT: upnp:event\r\n\r\n',
      'M-SEARCH',
    ])
      expect(ssdp(text), text).toBeNull()
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
        expect(readSsdp(...within(join('NOTIFY * HTTP/1.1\r\n', tail)))?.kind).toBe('notify')
      }),
    )
  })
})
