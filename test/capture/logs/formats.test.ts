import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectLog } from '../../../capture/logs/detect.ts'
import { brief } from './brief.ts'

const FIXTURES = new URL('../../fixtures/capture/logs/', import.meta.url)
const NOW = new Date('2026-11-21T12:00:00Z')

/** What each fixture must tell, record by record, and how many of its lines are damaged on purpose. */
const EXPECTED: Record<string, { format: string; unreadable: number; records: string[] }> = {
  'adguardhome.jsonl': {
    format: 'adguardhome',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:00.123456 192.168.1.50 asks A cloud.example.com NOERROR [192.0.2.10]',
      '2026-11-20T10:00:01.000000 192.168.1.50 asks AAAA ads.example.com BLOCKED []',
      '2026-11-20T10:00:02.000000 fd00::50 asks HTTPS gone.example.com NXDOMAIN []',
    ],
  },
  'bind.log': {
    format: 'bind',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:00.123000 192.168.1.50 asks A cloud.example.com null []',
      '2026-11-20T10:00:01.000000 192.168.1.50 asks AAAA ads.example.com null []',
      '2026-11-20T10:00:01.001000 192.168.1.50 hears AAAA ads.example.com BLOCKED []',
      '2026-11-20T10:00:02.000000 fd00::50 hears HTTPS gone.example.com NXDOMAIN []',
    ],
  },
  'conntrack.log': {
    format: 'conntrack',
    unreadable: 0,
    records: [
      '- tcp 192.168.1.50#38212 -> 192.0.2.10#8883 (null -> null) action=null answered=true started=true 18/1900 app=null',
      '- udp 192.168.1.50#40000 -> 192.0.2.11#123 (null -> null) action=null answered=false started=true 0/0 app=null',
      '- tcp fd00::50#40001 -> 2001:db8::1#443 (null -> null) action=null answered=false started=true 0/0 app=null',
      '- icmp 192.168.1.50#null -> 192.0.2.1#null (null -> null) action=null answered=true started=true 0/0 app=null',
      '- tcp 198.51.100.7#50000 -> 192.168.1.60#443 (null -> null) action=null answered=true started=true 0/0 app=null',
      '- igmp 192.168.1.50#null -> 224.0.0.22#null (null -> null) action=null answered=false started=true 0/0 app=null',
      '- tcp 192.168.1.50#40002 -> 192.0.2.12#443 (null -> null) action=null answered=null started=true 0/0 app=null',
      '2026-11-20T10:00:00.123456 tcp 192.168.1.50#40002 -> 192.0.2.12#443 (null -> null) action=null answered=false started=true 3/180 app=null',
    ],
  },
  'dnsmasq-extra.log': {
    format: 'dnsmasq',
    unreadable: 0,
    records: [
      '2026-11-21T09:40:28.000000 192.168.1.50 asks A mqtt.vendor.example null []',
      '2026-11-21T09:40:28.000000 192.168.1.51 asks A mqtt.vendor.example null []',
      '2026-11-21T09:40:28.000000 192.168.1.50 hears A cloud.vendor.example NOERROR [192.0.2.10] alias of mqtt.vendor.example',
      '2026-11-21T09:40:29.000000 192.168.1.51 hears A mqtt.vendor.example REFUSED []',
      '2026-11-21T09:40:31.000000 host 192.168.1.51 50:ec:50:00:00:02 null',
    ],
  },
  'filterlog.log': {
    format: 'filterlog',
    unreadable: 1,
    records: [
      '2026-11-20T10:00:00.868451 tcp 192.168.5.6#42970 -> 192.0.2.10#8883 (null -> null) action=dropped answered=null started=true 1/60 app=null',
      '2026-11-20T10:00:01.000000 udp 192.168.5.6#40000 -> 192.0.2.11#123 (null -> null) action=allowed answered=null started=false 1/76 app=null',
      '2026-11-20T09:00:02.000000 tcp fd00::6#65382 -> 2001:db8::6#443 (null -> null) action=rejected answered=null started=false 1/44 app=null',
      '2026-11-20T10:00:03.000000 igmp 192.168.5.6#null -> 224.0.0.22#null (null -> null) action=dropped answered=null started=false 1/32 app=null',
      '2026-11-20T10:00:04.000000 icmp 192.168.5.6#null -> 192.0.2.1#null (null -> null) action=dropped answered=null started=true 1/84 app=null',
    ],
  },
  'netfilter.log': {
    format: 'netfilter',
    unreadable: 1,
    records: [
      '2026-11-20T10:00:00.000000 tcp 192.168.1.50#38212 -> 192.0.2.10#8883 (50:ec:50:00:00:01 -> 02:00:00:00:00:01) action=rejected answered=null started=true 1/60 app=null',
      '2026-11-20T10:00:01.000000 udp fd00::50#46378 -> 2001:db8::1#123 (50:ec:50:00:00:01 -> 02:00:00:00:00:01) action=dropped answered=null started=false 1/68 app=null',
      '- icmp 192.168.1.50#null -> 192.0.2.11#null (50:ec:50:00:00:01 -> 02:00:00:00:00:01) action=allowed answered=null started=true 1/84 app=null',
      '2026-11-21T09:40:28.000000 icmp 192.168.1.50#null -> 192.0.2.1#null (50:ec:50:00:00:01 -> 02:00:00:00:00:01) action=rejected answered=null started=false 1/56 app=null',
      '2026-11-20T10:00:02.000000 udp 192.168.1.50#38451 -> 192.168.1.2#5353 (50:ec:50:00:00:01 -> 02:00:00:00:00:01) action=allowed answered=null started=false 1/122 app=null',
      '2026-11-20T09:00:03.000000 tcp 192.168.1.3#49566 -> 192.0.2.12#443 (null -> null) action=dropped answered=null started=false 1/40 app=null',
      '2026-11-20T10:00:04.000000 igmp 192.168.1.50#null -> 224.0.0.22#null (null -> null) action=dropped answered=null started=false 1/40 app=null',
    ],
  },
  'pcapdroid.csv': {
    format: 'pcapdroid',
    unreadable: 1,
    records: [
      '2026-11-20T10:00:00.125000 to 2026-11-20T10:00:05.500000 tcp 10.215.173.1#40001 -> 192.0.2.10#443 (null -> null) action=null answered=true started=true 19/3000 app=tls name=api.example.com via=log',
      '2026-11-20T10:00:00.000000 to 2026-11-20T10:00:00.050000 udp 10.215.173.1#40002 -> 10.215.173.2#53 (null -> null) action=null answered=true started=true 2/180 app=dns',
      '2026-11-20T10:00:00.000000 10.215.173.1 asks null api.example.com null []',
      '2026-11-20T10:00:01.000000 tcp 10.215.173.1#40003 -> 192.0.2.11#8883 (null -> null) action=null answered=false started=true 1/60 app=null',
    ],
  },
  'pihole.log': {
    format: 'dnsmasq',
    unreadable: 1,
    records: [
      '2026-11-20T10:00:01.000000 192.168.1.50 asks A cloud.example.com null []',
      '2026-11-20T10:00:01.000000 192.168.1.50 hears A node7.cdn.example NOERROR [192.0.2.10] alias of cloud.example.com',
      '2026-11-20T10:00:01.000000 192.168.1.50 hears A node7.cdn.example NOERROR [192.0.2.11] alias of cloud.example.com',
      '2026-11-20T10:00:02.000000 192.168.1.50 asks A ads.example.com null []',
      '2026-11-20T10:00:02.000000 192.168.1.50 hears A ads.example.com BLOCKED []',
      '2026-11-20T10:00:03.000000 192.168.1.51 asks AAAA metrics.example.com null []',
      '2026-11-20T10:00:03.000000 192.168.1.51 hears AAAA metrics.example.com BLOCKED []',
      '2026-11-20T10:00:04.000000 192.168.1.51 asks HTTPS track.example.com null []',
      '2026-11-20T10:00:04.000000 192.168.1.51 hears HTTPS track.example.com BLOCKED []',
      '2026-11-20T10:00:05.000000 192.168.1.52 asks A mask.icloud.com null []',
      '2026-11-20T10:00:05.000000 192.168.1.52 hears A mask.icloud.com BLOCKED []',
      '2026-11-20T10:00:06.000000 192.168.1.52 asks A node7.cdn.example null []',
      '2026-11-20T10:00:06.000000 192.168.1.52 hears A node7.cdn.example NOERROR [192.0.2.10]',
      '2026-11-20T10:00:07.000000 192.168.1.50 asks AAAA cloud.example.com null []',
      '2026-11-20T10:00:07.000000 192.168.1.50 hears AAAA cloud.example.com NOERROR []',
      '2026-11-20T10:00:08.000000 192.168.1.50 asks A gone.example.com null []',
      '2026-11-20T10:00:08.000000 192.168.1.51 asks A gone.example.com null []',
      '2026-11-20T10:00:08.000000 192.168.1.50 hears A gone.example.com NXDOMAIN []',
      '2026-11-20T10:00:08.000000 192.168.1.51 hears A gone.example.com NXDOMAIN []',
      '2026-11-20T10:00:09.000000 192.168.1.50 asks HTTPS lamp.lan null []',
      '2026-11-20T10:00:09.000000 192.168.1.50 hears HTTPS lamp.lan NOERROR []',
      '2026-11-20T10:00:10.000000 192.168.1.50 asks PTR 10.2.0.192.in-addr.arpa null []',
      '2026-11-20T10:00:10.000000 192.168.1.50 hears PTR 10.2.0.192.in-addr.arpa NOERROR []',
      '2026-11-20T10:00:11.000000 fd00::50 asks A tcp.example.com null []',
      '2026-11-20T10:00:11.000000 fd00::50 hears A tcp.example.com NOERROR [192.0.2.12]',
      '2026-11-20T10:00:12.000000 192.168.1.50 asks A broken.example.com null []',
      '2026-11-20T10:00:12.000000 192.168.1.50 hears A broken.example.com SERVFAIL []',
      '2026-11-20T10:00:13.000000 host 192.168.1.50 50:ec:50:00:00:01 roborock-vacuum-s5',
    ],
  },
  'routeros.log': {
    format: 'routeros',
    unreadable: 0,
    records: [
      '2026-11-20T09:00:00.594792 tcp 192.168.1.50#59388 -> 192.0.2.10#8883 (50:ec:50:00:00:01 -> null) action=dropped answered=null started=true 1/60 app=null',
      '2026-11-20T10:00:01.000000 udp 192.168.1.50#40000 -> 192.0.2.11#123 (50:ec:50:00:00:01 -> null) action=null answered=null started=true 1/76 app=null',
      '2026-11-20T10:00:02.000000 tcp fd00::50#40001 -> 2001:db8::1#443 (null -> null) action=rejected answered=null started=false 1/72 app=null',
      '- icmp 192.168.1.50#null -> 192.168.1.1#null (null -> null) action=allowed answered=null started=true 1/84 app=null',
    ],
  },
  'suricata.jsonl': {
    format: 'suricata',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:00.427257 192.168.1.50 asks A cloud.example.com null []',
      '2026-11-20T10:00:00.427356 192.168.1.50 hears A cloud.example.com NOERROR [192.0.2.10]',
      '2026-11-20T10:00:01.000000 192.168.1.50 hears AAAA gone.example.com NXDOMAIN []',
      '2026-11-20T10:00:02.000000 tcp 192.168.1.50#39343 -> 192.0.2.10#8883 (null -> null) action=null answered=null started=true 0/0 app=tls name=mqtt.example.com via=sni',
      '2026-11-20T10:00:02.000000 to 2026-11-20T10:04:00.500000 tcp 192.168.1.50#39343 -> 192.0.2.10#8883 (null -> null) action=null answered=true started=true 18/1900 app=tls',
      '2026-11-20T10:00:03.000000 icmp 192.168.1.50#null -> 192.0.2.1#null (null -> null) action=null answered=false started=true 1/98 app=null',
      '2026-11-20T10:00:04.000000 udp 192.168.1.50#40000 -> 192.0.2.11#443 (null -> null) action=null answered=null started=true 0/0 app=quic name=media.example.com via=quic',
      '2026-11-20T10:00:05.000000 host 192.168.1.50 50:ec:50:00:00:01 roborock-vacuum-s5',
    ],
  },
  'syslog.log': {
    format: 'syslog',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:00.000000 192.168.1.50 asks A cloud.example.com null []',
      '2026-11-20T10:00:00.000000 192.168.1.50 hears A cloud.example.com NOERROR [192.0.2.10]',
      '2026-11-20T10:00:01.000000 tcp 192.168.1.50#38212 -> 192.0.2.10#8883 (50:ec:50:00:00:01 -> 02:00:00:00:00:01) action=dropped answered=null started=true 1/60 app=null',
    ],
  },
  'unbound.log': {
    format: 'unbound',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:01.000000 192.168.1.50 asks A cloud.example.com null []',
      '2026-11-20T10:00:01.000000 192.168.1.50 hears A cloud.example.com NOERROR []',
      '2026-11-20T10:00:02.000000 192.168.1.50 asks AAAA x.block.example null []',
      '2026-11-20T10:00:02.000000 192.168.1.50 hears AAAA x.block.example BLOCKED []',
      '2026-11-20T10:00:03.000000 192.168.1.51 asks HTTPS gone.example.com NXDOMAIN []',
      '2026-11-20T10:00:05.000000 192.168.1.50 asks A ads.example BLOCKED []',
      '2026-11-20T10:00:06.000000 192.168.1.50 asks A ads.example BLOCKED []',
      '2026-11-20T10:00:07.000000 192.168.1.52 asks A rfc.example.com null []',
      '2026-11-20T10:00:08.000000 192.168.1.52 asks A bsd.example.com null []',
    ],
  },
  'zeek-conn.log': {
    format: 'zeek',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:00.250000 to 2026-11-20T10:00:06.750000 tcp 192.168.1.50#40001 -> 192.0.2.10#8883 (null -> null) action=null answered=true started=true 33/6584 app=mqtt',
      '2026-11-20T10:00:01.000000 tcp 192.168.1.50#40002 -> 192.0.2.11#443 (null -> null) action=null answered=false started=true 2/100 app=null',
      '2026-11-20T10:00:02.000000 udp 192.168.1.50#40003 -> 192.0.2.12#123 (null -> null) action=null answered=false started=true 1/76 app=ntp',
      '2026-11-20T10:00:03.000000 to 2026-11-20T10:00:03.100000 icmpv6 fd00::50#null -> fd00::1#null (null -> null) action=null answered=true started=true 2/136 app=null',
      '2026-11-20T10:00:04.000000 to 2026-11-20T10:00:05.000000 tcp 192.168.1.50#40004 -> 192.0.2.13#443 (null -> null) action=null answered=true started=false 3/160 app=null',
    ],
  },
  'zeek-dns.log': {
    format: 'zeek',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:00.000000 192.168.1.50 asks A cloud.example.com NOERROR [192.0.2.10 192.0.2.11]',
      '2026-11-20T10:00:01.000000 192.168.1.50 asks AAAA nothing.example.com null []',
    ],
  },
  'zeek.jsonl': {
    format: 'zeek',
    unreadable: 0,
    records: [
      '2026-11-20T10:00:00.250000 tcp 192.168.1.50#40001 -> 192.0.2.10#8883 (null -> null) action=null answered=true started=true 0/0 app=tls name=mqtt.example.com via=sni',
      '2026-11-20T10:00:01.000000 to 2026-11-20T10:00:03.500000 udp 192.168.1.50#40002 -> 192.0.2.11#443 (null -> null) action=null answered=true started=true 5/170 app=quic',
      '2026-11-20T10:00:02.000000 tcp 192.168.1.50#40003 -> 192.0.2.12#80 (null -> null) action=null answered=null started=true 0/0 app=http name=api.example.com via=http',
      '2026-11-20T10:00:03.000000 host 192.168.1.50 50:ec:50:00:00:01 roborock-vacuum-s5',
      '2026-11-20T10:00:04.000000 udp 192.168.1.50#40004 -> 192.0.2.13#443 (null -> null) action=null answered=null started=true 0/0 app=quic name=media.example.com via=quic',
    ],
  },
}

test('every fixture has its expectation', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(EXPECTED).sort())
})

test.each(Object.entries(EXPECTED))('%s is recognised and told exactly', (file, expected) => {
  const text = readFileSync(new URL(file, FIXTURES), 'utf8')
  const format = detectLog(text)
  expect(format?.id).toBe(expected.format)
  const parser = format?.create(NOW)
  const told = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parser?.line(line))
  expect(told.flatMap((records) => records ?? []).map(brief)).toEqual(expected.records)
  expect(told.filter((records) => records === undefined)).toHaveLength(expected.unreadable)
  expect(parser?.end()).toEqual([])
})
