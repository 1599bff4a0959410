import { expect, test } from 'vitest'
import { ascii, join } from '../../../bench/capture-bytes.ts'
import { deviceOf, observed, shorts } from './home.ts'

const log = (...lines: string[]) => observed([ascii(`${lines.join('\n')}\n`)])
const at = (seconds: number, text: string) => `Nov 21 09:40:${String(seconds).padStart(2, '0')} ${text}`

test('dnsmasq: look-ups of the client, and names for its flows in another log', () => {
  const dns = [
    at(1, 'dnsmasq[31960]: query[A] ot.io.mi.com from 192.168.1.50'),
    at(1, 'dnsmasq[31960]: forwarded ot.io.mi.com to 9.9.9.9'),
    at(1, 'dnsmasq[31960]: reply ot.io.mi.com is 18.194.236.76'),
    at(2, 'dnsmasq[31960]: query[A] blocked.example.com from 192.168.1.50'),
  ]
  const nat = [
    'tcp      6 431999 ESTABLISHED src=192.168.1.50 dst=18.194.236.76 sport=40000 dport=443 packets=7 bytes=900 src=18.194.236.76 dst=203.0.113.9 sport=443 dport=40000 packets=6 bytes=800 [ASSURED] mark=0 use=1',
  ]
  const seen = observed([ascii(`${dns.join('\n')}\n`), ascii(`${nat.join('\n')}\n`)])
  expect(seen.inputs.map(({ format, packets, undecoded }) => [format, packets, undecoded])).toEqual([
    ['dnsmasq', 4, 0],
    ['conntrack', 1, 0],
  ])
  const device = deviceOf(seen, null, '192.168.1.50')
  expect(device.lookups).toMatchObject([
    { name: 'ot.io.mi.com', type: 'A', count: 1, addresses: ['18.194.236.76'] },
    { name: 'blocked.example.com', type: 'A', count: 1, answer: null },
  ])
  expect(device.flows).toMatchObject([
    {
      direction: 'outbound',
      peer: '18.194.236.76',
      port: 443,
      packets: 13,
      bytes: 1700,
      answered: true,
      started_by: 'log',
      names: [{ name: 'ot.io.mi.com', via: 'log' }],
    },
  ])
})

test('a firewall that drops: the try is there, refused, with the MAC', () => {
  const seen = log(
    at(
      1,
      'router kernel: [ 4518.505609] [iot-drop] IN=br0 OUT=eth0 MAC=00:b5:6d:06:08:ba:50:ec:50:00:00:01:08:00 SRC=192.168.1.50 DST=18.194.236.76 LEN=48 TOS=0x00 PREC=0x00 TTL=64 ID=7121 DF PROTO=UDP SPT=59412 DPT=8053 LEN=28',
    ),
    at(
      2,
      'router kernel: [ 4519.505609] [iot-drop] IN=br0 OUT=eth0 MAC=00:b5:6d:06:08:ba:50:ec:50:00:00:01:08:00 SRC=192.168.1.50 DST=18.194.236.76 LEN=48 TOS=0x00 PREC=0x00 TTL=64 ID=7122 DF PROTO=UDP SPT=59412 DPT=8053 LEN=28',
    ),
  )
  expect(shorts(deviceOf(seen, '50:ec:50:00:00:01'))).toEqual([
    '> 18.194.236.76 udp 8053 log unanswered firewall',
  ])
  expect(seen.devices[0]?.flows[0]?.packets).toBe(2)
})

test('Zeek: a refused connection, and a name of the TLS log on the flow of the connection log', () => {
  const conn = [
    '{"ts":1763717000.1,"uid":"C1","id.orig_h":"192.168.1.50","id.orig_p":40000,"id.resp_h":"18.194.236.76","id.resp_p":443,"proto":"tcp","service":"ssl","duration":1.5,"conn_state":"SF","history":"ShADadFf","orig_pkts":5,"orig_ip_bytes":500,"resp_pkts":4,"resp_ip_bytes":900}',
    '{"ts":1763717001.1,"uid":"C2","id.orig_h":"192.168.1.50","id.orig_p":40001,"id.resp_h":"192.168.1.20","id.resp_p":80,"proto":"tcp","conn_state":"REJ","history":"Sr","orig_pkts":1,"orig_ip_bytes":60,"resp_pkts":1,"resp_ip_bytes":40}',
  ]
  const tls = [
    '{"ts":1763717000.2,"uid":"C1","id.orig_h":"192.168.1.50","id.orig_p":40000,"id.resp_h":"18.194.236.76","id.resp_p":443,"version":"TLSv13","server_name":"ot.io.mi.com","established":true}',
  ]
  const device = deviceOf(
    observed([ascii(`${conn.join('\n')}\n`), ascii(`${tls.join('\n')}\n`)]),
    null,
    '192.168.1.50',
  )
  expect(shorts(device)).toEqual(['> 18.194.236.76 tcp 443 log', '> 192.168.1.20 tcp 80 log unanswered rst'])
  expect(device.flows.find(({ port }) => port === 443)).toMatchObject({
    packets: 9,
    names: [{ name: 'ot.io.mi.com', via: 'sni' }],
  })
})

test('lines that are none are counted; the rest is read', () => {
  const seen = observed([
    join(
      ascii(`${at(1, 'dnsmasq[1]: query[A] a.example.com from 192.168.1.50')}\n`),
      ascii('\u0000\u0001 rubbish\n'),
      ascii(`${at(2, 'dnsmasq[1]: query[A] b.example.com from 192.168.1.50')}\n`),
    ),
  ])
  expect(seen.inputs[0]).toMatchObject({ packets: 3, undecoded: 1 })
  expect(deviceOf(seen, null, '192.168.1.50').lookups.map(({ name }) => name)).toEqual([
    'a.example.com',
    'b.example.com',
  ])
})
