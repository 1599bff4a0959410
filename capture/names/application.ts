import { amqp, bacnet, coap, knx, matter, modbus, mqtt } from './application/automation.ts'
import { dhcp, dhcpv6, dns, dnsTcp, ntp, snmp, tftp } from './application/basic.ts'
import {
  adb,
  baichuan,
  broadlink,
  esphome,
  jsonDatagram,
  lifx,
  miio,
  tplinkTcp,
  tplinkUdp,
  tuyaTcp,
  tuyaUdp,
  yeelight,
} from './application/home.ts'
import { greeting, http, httpDatagram, session } from './application/lines.ts'
import { rtcp, rtmp, smb, telnet } from './application/media.ts'
import type { Recogniser } from './application/read.ts'
import { dtls, openvpn, openvpnTcp, quic, stun, tls, wireguard } from './application/secure.ts'

export { applicationOfPort } from './application/ports.ts'

/** The surest marks first: a later one is asked only where all before it say no. */
const TCP: readonly Recogniser[] = [
  tls,
  http,
  session,
  greeting,
  mqtt,
  dnsTcp,
  stun,
  amqp,
  tuyaTcp,
  tplinkTcp,
  baichuan,
  adb,
  smb,
  rtmp,
  telnet,
  esphome,
  yeelight,
  modbus,
  openvpnTcp,
  knx,
]
const UDP: readonly Recogniser[] = [
  quic,
  stun,
  dtls,
  dhcp,
  miio,
  httpDatagram,
  tuyaUdp,
  broadlink,
  lifx,
  knx,
  bacnet,
  tplinkUdp,
  jsonDatagram,
  session,
  snmp,
  ntp,
  dns,
  dhcpv6,
  tftp,
  wireguard,
  rtcp,
  coap,
  matter,
  openvpn,
]

/**
 * What the first bytes of a flow, of either direction, show beyond doubt: the application by the name entries use,
 * else null. Content decides; the server's `port` only helps where the content alone would not do. `bytes[start,
 * end)` is one datagram, or one piece from the beginning of a TCP stream.
 */
export function applicationOf(
  protocol: 'tcp' | 'udp',
  port: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): string | null {
  end = Math.min(end, bytes.length)
  if (start < 0 || !(end > start)) return null
  const all = protocol === 'tcp' ? TCP : UDP
  for (let i = 0; i < all.length; i++) {
    const found = all[i]?.(bytes, start, end, port)
    if (found) return found
  }
  return null
}
