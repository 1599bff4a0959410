import type { Endpoint, Needed, Peer } from './endpoint.ts'

/** Whose need of an endpoint is a question at all: not the app's where Home Assistant is the far end, nor the other way. */
export function consumersOf(peer: Peer): (keyof Needed)[] {
  if (!('role' in peer)) return ['home_assistant', 'native_app']
  if (peer.role === 'home-assistant') return ['home_assistant']
  return peer.role === 'native-app' ? ['native_app'] : ['home_assistant', 'native_app']
}

/** Whose need of an endpoint nobody knows. */
export const unknownFor = ({ peer, needed }: Pick<Endpoint, 'peer' | 'needed'>): (keyof Needed)[] =>
  consumersOf(peer).filter((consumer) => needed[consumer] === 'unknown')
