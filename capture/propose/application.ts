import type { Endpoint } from '../../schema/endpoint.ts'

/**
 * The applications a proposal may name: a closed list, because the text comes from a capture and anything could
 * stand in it.
 */
const KNOWN = new Set(
  `adb airplay amqp baichuan bacnet castv2 coap coaps coiot daap dhcp dicom dns dns-over-https dns-over-tls doh dot dtls ecp esphome
  fcm ftp govee-lan homekit http https igmp imap imaps ipp irc kafka kasa klap-http knx ldap lifx llmnr matter mdns miio modbus mqtt
  mqtts mqtt-tls mqtt-websocket ms-sql natpmp nat-pmp netbios netbios-ns nfs ntp ocsp onvif opc-ua pcp pop3 ptp quic radius rdp
  roborock rtcp rtmp rtmps rtp rtsp rtsps sip sips smb smtp smtps snmp socks ssdp ssh ssl stun stuns syslog tcp-dns telnet tftp
  tls tplink-discovery tplink-xor tuya tuya-discovery tuya-local turn upnp upnp-event webrtc websocket wemo wireguard wiz
  ws-discovery xmpp yeelight yeelight-lan`.split(/\s+/),
)

const BY_PORT: Record<string, string> = {
  'udp/53': 'dns',
  'tcp/53': 'dns',
  'tcp/853': 'dns-over-tls',
  'udp/123': 'ntp',
  'udp/5353': 'mdns',
  'udp/1900': 'ssdp',
  'udp/5355': 'llmnr',
  'tcp/80': 'http',
  'tcp/443': 'https',
  'udp/443': 'quic',
  'tcp/1883': 'mqtt',
  'tcp/8883': 'mqtt-tls',
  'udp/54321': 'miio',
  'udp/5683': 'coap',
  'udp/5684': 'coaps',
  'udp/3478': 'stun',
  'tcp/554': 'rtsp',
}

/** What entries call it. */
const SAME: Record<string, string> = {
  mqtts: 'mqtt-tls',
  doh: 'dns-over-https',
  dot: 'dns-over-tls',
  ssl: 'tls',
}

/** The application as an entry names it: what was recognised, else what the port is registered for, else unknown. */
export function applicationOf(told: string | null, protocol: string, port: number | null): string {
  const name = (told ?? '').toLowerCase()
  const known = KNOWN.has(name) ? (SAME[name] ?? name) : null
  const registered = port === null ? undefined : BY_PORT[`${protocol}/${port}`]
  if (known !== null && known !== 'tls' && known !== 'unknown') return known
  return registered ?? known ?? 'unknown'
}

/** What vendors of systems ask to see whether the internet is there; nothing else is called so. */
const CONNECTIVITY =
  /^(connectivitycheck\.(gstatic|android|platform\.hicloud)\.com|clients3\.google\.com|captive\.apple\.com|(www\.)?msftconnecttest\.com|(www\.)?msftncsi\.com|detectportal\.firefox\.com|connectivity-check\.ubuntu\.com|nmcheck\.gnome\.org|connect\.rom\.miui\.com|spectrum\.s3\.amazonaws\.com|checkonline\.home-assistant\.io)$/

/** What an endpoint is for, as far as the protocol itself says; unknown for the rest. */
export function purposeOf(application: string, host: string | null): Endpoint['purpose'] {
  if (application === 'ntp' || application === 'ptp') return 'time'
  if (application === 'dns' || application === 'dns-over-tls' || application === 'dns-over-https')
    return 'name-resolution'
  if (
    ['mdns', 'ssdp', 'llmnr', 'ws-discovery', 'netbios-ns', 'tuya-discovery', 'tplink-discovery'].includes(
      application,
    )
  )
    return 'discovery'
  return host !== null && CONNECTIVITY.test(host) ? 'connectivity-check' : 'unknown'
}
