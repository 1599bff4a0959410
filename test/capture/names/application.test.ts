import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applicationOf, applicationOfPort } from '../../../capture/names/application.ts'
import { dnsMessage, hex, join, long, question, record, wire, within, word } from './message.ts'

type Sample = [name: string, protocol: 'tcp' | 'udp', port: number, bytes: Uint8Array]

const xor = (text: string): Uint8Array => {
  let key = 0xab
  return join(text).map((byte) => {
    key ^= byte
    return key
  })
}
const zero = (count: number) => new Uint8Array(count)
const query = dnsMessage({ flags: 0x0100, questions: [question('ot.io.mi.com', 1)] })
const lifx = join([36, 0, 0x00, 0x34], zero(28), [2, 0, 0, 0])
const tuya = join(long(0x55aa), long(1), long(10), long(12), zero(4), long(0), long(0xaa55))
const tuya35 = join(long(0x6699), zero(2), long(1), long(0x10), long(32), zero(32), long(0x9966))
const clientHello = join([22, 3, 1], word(100), [1, 0, 0, 96, 3, 3], zero(94))

/** Each is known by its content on a port that says nothing, but for those that say otherwise. */
const ANY = 40_000
const SAMPLES: Sample[] = [
  ['tls', 'tcp', ANY, clientHello],
  ['tls', 'tcp', ANY, join([23, 3, 3], word(64), zero(64))],
  ['tls', 'tcp', ANY, hex('15 0301 0002 0228')],
  ['dtls', 'udp', ANY, join([22, 0xfe, 0xfd], word(0), zero(6), word(60), [1], zero(60))],
  ['quic', 'udp', ANY, join([0xc3, 0, 0, 0, 1, 8], zero(8), [0], zero(1180))],
  ['quic', 'udp', ANY, join([0xd3], hex('6b3343cf'), [8], zero(8), [0], zero(1180))],
  ['quic', 'udp', ANY, join([0x0d], zero(8), 'Q043', zero(40))],
  ['http', 'tcp', ANY, join('GET / HTTP/1.1\r\nHost: a.net\r\n\r\n')],
  ['http', 'tcp', ANY, join('HTTP/1.1 200 OK\r\n')],
  ['http', 'tcp', ANY, join('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
  ['websocket', 'tcp', ANY, join('GET /api HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n')],
  ['websocket', 'tcp', ANY, join('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n')],
  [
    'homekit',
    'tcp',
    ANY,
    join('POST /pair-verify HTTP/1.1\r\nHost: a\r\nContent-Type: application/pairing+tlv8\r\n\r\n'),
  ],
  ['klap-http', 'tcp', ANY, join('POST /app/handshake1 HTTP/1.1\r\nHost: 192.168.1.9\r\n\r\n')],
  [
    'upnp',
    'tcp',
    ANY,
    join('POST /ctl HTTP/1.1\r\nHost: a\r\nSOAPACTION: "urn:schemas-upnp-org:service:X:1#Y"\r\n\r\n'),
  ],
  [
    'upnp-event',
    'tcp',
    ANY,
    join('SUBSCRIBE /evt HTTP/1.1\r\nHOST: 192.168.1.9:49153\r\nNT: upnp:event\r\n\r\n'),
  ],
  [
    'onvif',
    'tcp',
    ANY,
    join('POST /onvif/device_service HTTP/1.1\r\n\r\n<s xmlns="http://www.onvif.org/ver10/device/wsdl"/>'),
  ],
  ['rtsp', 'tcp', ANY, join('OPTIONS rtsp://192.168.1.9/ch0 RTSP/1.0\r\nCSeq: 1\r\n\r\n')],
  ['rtsp', 'tcp', ANY, join('RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\n')],
  ['airplay', 'tcp', ANY, join('GET /info RTSP/1.0\r\nCSeq: 0\r\nUser-Agent: AirPlay/620.8.2\r\n\r\n')],
  ['sip', 'udp', ANY, join('REGISTER sip:sip.example.net SIP/2.0\r\n')],
  ['sip', 'tcp', ANY, join('SIP/2.0 401 Unauthorized\r\n')],
  ['ssh', 'tcp', ANY, join('SSH-2.0-dropbear_2019.78\r\n')],
  ['smtp', 'tcp', ANY, join('220 mail.example.net ESMTP Postfix\r\n')],
  ['smtp', 'tcp', ANY, join('EHLO camera\r\n')],
  ['ftp', 'tcp', ANY, join('220 (vsFTPd 3.0.3) FTP\r\n')],
  ['ftp', 'tcp', 21, join('220 Welcome\r\n')],
  ['imap', 'tcp', ANY, join('* OK [CAPABILITY IMAP4rev1] ready\r\n')],
  ['pop3', 'tcp', 110, join('+OK ready\r\n')],
  ['irc', 'tcp', ANY, join('NICK bot\r\n')],
  ['xmpp', 'tcp', ANY, join("<?xml version='1.0'?><stream:stream to='a.net'>")],
  ['telnet', 'tcp', ANY, hex('fffd18 fffd20 fffb03')],
  ['amqp', 'tcp', ANY, hex('414d5150 00000901')],
  ['mqtt', 'tcp', ANY, hex('10 10 0004 4d515454 04 02 003c 0004 61626364')],
  ['mqtt', 'tcp', ANY, hex('10 8001 0006 4d5149736470 03 02 003c')],
  ['rtmp', 'tcp', 1935, join([3], zero(1536))],
  ['smb', 'tcp', ANY, hex('00000040 fe534d42 4000')],
  ['adb', 'tcp', ANY, hex('434e584e 00000001 00001000 07000000 32020000 bcb1a7b1')],
  ['modbus', 'tcp', 502, hex('0001 0000 0006 01 03 0000 0002')],
  ['tuya-local', 'tcp', ANY, tuya],
  ['tuya-local', 'tcp', ANY, tuya35],
  ['tuya-discovery', 'udp', ANY, tuya],
  ['tplink-xor', 'tcp', ANY, join(long(29), xor('{"system":{"get_sysinfo":{}}}'))],
  ['tplink-discovery', 'udp', ANY, xor('{"system":{"get_sysinfo":{}}}')],
  ['tplink-discovery', 'udp', 20002, join(hex('02000001 0010 11 00'), zero(8), zero(16))],
  ['esphome', 'tcp', 6053, hex('00 05 01 0a03616263')],
  ['esphome', 'tcp', 6053, hex('01 0000 01 0001 00')],
  ['yeelight-lan', 'tcp', 55443, join('{"id":1,"method":"get_prop","params":["power"]}\r\n')],
  ['baichuan', 'tcp', ANY, join(hex('f0debc0a 01000000'), zero(16))],
  ['openvpn', 'tcp', 1194, join(word(14), [0x38], zero(13))],
  ['dns', 'tcp', ANY, join(word(query.length), query)],
  ['dns', 'udp', 8053, query],
  ['dns', 'udp', 53, query.subarray(0, 40)],
  [
    'mdns',
    'udp',
    5353,
    dnsMessage({ flags: 0x8400, answers: [record('lamp.local', 1, Uint8Array.of(192, 168, 1, 2), 0x8001)] }),
  ],
  ['llmnr', 'udp', 5355, dnsMessage({ flags: 0, questions: [question('wpad', 1)] })],
  [
    'nbns',
    'udp',
    137,
    dnsMessage({
      flags: 0x0110,
      questions: [join(32, 'EGFCEFEECACACACACACACACACACACACA', 0, word(32), word(1))],
    }),
  ],
  ['dhcp', 'udp', ANY, join([1, 1, 6, 0], zero(232), hex('63825363 350101 ff'))],
  ['dhcp', 'udp', 67, join([1, 1, 6, 0], zero(100))],
  ['dhcpv6', 'udp', 547, hex('01 000001 0006 0002 0017')],
  ['ntp', 'udp', 123, join([0x23, 0, 6, 0xec], zero(44))],
  ['ntp', 'udp', 123, join([0x24, 1, 6, 0xec], zero(44))],
  ['snmp', 'udp', ANY, hex('30 1a 020101 0406 7075626c6963 a00d 020101 020100 020100 3000 0000')],
  ['tftp', 'udp', 69, join(word(1), 'fw.bin', 0, 'octet', 0)],
  ['stun', 'udp', ANY, join(hex('0001 0000 2112a442'), zero(12))],
  ['turn', 'udp', ANY, join(hex('0003 0008 2112a442'), zero(12), hex('0019 0004 11000000'))],
  ['ssdp', 'udp', ANY, join('M-SEARCH * HTTP/1.1\r\nST: ssdp:all\r\n\r\n')],
  ['ssdp', 'udp', 1900, join('HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\n\r\n')],
  ['ssdp-yeelight', 'udp', 1982, join('M-SEARCH * HTTP/1.1\r\nST: wifi_bulb\r\n\r\n')],
  [
    'ws-discovery',
    'udp',
    ANY,
    join('<?xml version="1.0"?><e xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"/>'),
  ],
  ['miio', 'udp', ANY, join(hex('2131 0020'), zero(28).fill(255))],
  ['lifx', 'udp', ANY, lifx],
  ['broadlink', 'udp', ANY, join(hex('5aa5aa55 5aa5aa55'), zero(48))],
  ['wiz', 'udp', 38899, join('{"method":"getPilot","params":{}}')],
  ['govee-lan', 'udp', 4001, join('{"msg":{"cmd":"scan","data":{"account_topic":"reserve"}}}')],
  ['irobot-discovery', 'udp', 5678, join('irobotmcs')],
  ['coap', 'udp', ANY, join([0x40, 1, 0x12, 0x34], 0xbb, '.well-known', 0x04, 'core')],
  ['coap', 'udp', 5683, hex('60 45 1234 ff 6f6b')],
  [
    'coiot',
    'udp',
    5683,
    join([0x50, 30, 0, 1], 0xb3, 'cit', 0x01, 's', 0xed, word(3332 - 11 - 269), 3, 'SHSW-1#AABBCC#1', 1),
  ],
  ['matter', 'udp', ANY, join([4, 0, 0, 0], zero(4), zero(7), [9, 5, 0x20, 0x16, 0, 0, 0, 0x15])],
  ['matter', 'udp', 5540, join([0, 0x12, 0x34, 0], zero(4), zero(40))],
  ['bacnet', 'udp', ANY, hex('81 0b 000c 0120ffff00ff 1008')],
  ['knxnet-ip', 'udp', ANY, hex('0610 0201 000e 08 01 c0a80102 0e57')],
  ['wireguard', 'udp', ANY, join([1, 0, 0, 0], zero(144).fill(7))],
  ['openvpn', 'udp', ANY, join([0x38], zero(8).fill(9), zero(5))],
  ['rtcp', 'udp', ANY, join([0x80, 200], word(6), zero(24).fill(1), [0x81, 202], word(3), zero(12))],
]

const of = (protocol: 'tcp' | 'udp', port: number, bytes: Uint8Array) =>
  applicationOf(protocol, port, ...within(bytes))

describe('applicationOf', () => {
  test.each(SAMPLES)('%s over %s, port %i', (name, protocol, port, bytes) => {
    expect(of(protocol, port, bytes)).toBe(name)
  })

  test('says nothing where a few bytes are not enough', () => {
    const silent: ['tcp' | 'udp', number, Uint8Array][] = [
      ['tcp', 443, zero(100)],
      ['udp', 443, join([0xc3, 0, 0, 0, 9, 8], zero(60))],
      ['udp', 443, join([0x43], zero(60))],
      ['udp', 123, zero(48)],
      ['udp', 5004, join([0x80, 96], zero(160))],
      ['udp', 4001, join('{"a":1}')],
      ['udp', ANY, join([0x23, 0, 6, 0xec], zero(44))],
      ['tcp', ANY, join('220 Welcome\r\n')],
      ['tcp', ANY, join('+OK\r\n')],
      ['tcp', ANY, join('POST ')],
      ['tcp', ANY, join('hello')],
      ['udp', ANY, join(query, 0)],
      ['udp', ANY, dnsMessage({ flags: 0x0100, questions: [join(wire('.'), word(2), word(1))] })],
      ['udp', ANY, join(lifx, 0)],
      ['udp', ANY, join(hex('2131 0021'), zero(28))],
      ['tcp', 55443, join('{"a":1}')],
    ]
    for (const [protocol, port, bytes] of silent)
      expect(of(protocol, port, bytes), `${protocol} ${port}`).toBeNull()
    expect(applicationOf('udp', 53, query, 5, 5)).toBeNull()
    expect(applicationOf('udp', 53, query, 9, 2)).toBeNull()
  })

  test('does not look beyond the end it is given', () => {
    for (const [, protocol, port, bytes] of SAMPLES) {
      for (let size = 0; size < Math.min(bytes.length, 80); size++) {
        const alone = applicationOf(protocol, port, bytes.slice(0, size), 0, size)
        const around = Uint8Array.from(bytes)
        expect(applicationOf(protocol, port, around, 0, size)).toBe(alone)
      }
    }
  })

  test('hardly ever sees something in noise, on no port of meaning', () => {
    let state = 1
    const noise = zero(60_000).map(() => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 16
    })
    const seen: string[] = []
    for (const protocol of ['tcp', 'udp'] as const)
      for (let at = 0; at < 50_000; at++) {
        const found = applicationOf(protocol, ANY, noise, at, at + 200 + (at % 1200))
        if (found !== null) seen.push(found)
      }
    expect(seen).toEqual([])
  })

  test('never throws', () => {
    const sample = fc.constantFrom(...SAMPLES)
    const change = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 })
    fc.assert(
      fc.property(sample, change, fc.nat(1500), ([, protocol, port, bytes], changes, size) => {
        const changed = Uint8Array.from(bytes)
        for (const [at, value] of changes) if (at < changed.length) changed[at] = value
        const found = applicationOf(protocol, port, changed, 0, Math.min(size, changed.length))
        expect(found === null || /^[a-z0-9-]{2,40}$/.test(found)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})

test('a port is a guess', () => {
  expect(applicationOfPort('tcp', 443)).toBe('https')
  expect(applicationOfPort('udp', 443)).toBe('quic')
  expect(applicationOfPort('udp', 123)).toBe('ntp')
  expect(applicationOfPort('tcp', 8883)).toBe('mqtt-tls')
  expect(applicationOfPort('tcp', 40_000)).toBeNull()
})
