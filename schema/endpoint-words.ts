import { type Endpoint, type Peer, peerText } from './endpoint.ts'

const ROLE_WORDS: Record<Extract<Peer, { role: unknown }>['role'], string> = {
  'home-assistant': 'Home Assistant',
  'native-app': "the vendor's app",
  gateway: 'the router',
  lan: 'the home network',
  broadcast: 'broadcast',
  internet: 'the internet',
}

/** Who has a role, in words; null for what is no role. */
export const roleWords = (role: string): string | null =>
  Object.hasOwn(ROLE_WORDS, role) ? ROLE_WORDS[role as keyof typeof ROLE_WORDS] : null

/** The far end in words: a host, a range, or whose role it is. */
export const peerWords = (peer: Peer): string => ('role' in peer ? ROLE_WORDS[peer.role] : peerText(peer))

/** "to ot.io.mi.com" or "from Home Assistant". */
export const endWords = (endpoint: Pick<Endpoint, 'direction' | 'peer'>): string =>
  `${endpoint.direction === 'outbound' ? 'to' : 'from'} ${peerWords(endpoint.peer)}`

export const protocolWords = (endpoint: Pick<Endpoint, 'protocol' | 'ports'>): string =>
  endpoint.protocol === 'any' ? 'any protocol' : endpoint.protocol.toUpperCase()

/** Ports as text; a dash where the protocol has none. */
export const portWords = (endpoint: Pick<Endpoint, 'protocol' | 'ports'>): string =>
  endpoint.ports.length === 0
    ? '–'
    : endpoint.ports.map((port) => (port === 'any' ? 'any port' : `${port}`)).join(', ')

/** "UDP 8053". */
export const trafficWords = (endpoint: Pick<Endpoint, 'protocol' | 'ports'>): string =>
  endpoint.ports.length === 0 ? protocolWords(endpoint) : `${protocolWords(endpoint)} ${portWords(endpoint)}`
