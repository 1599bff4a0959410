import { type Endpoint, peerText } from '../../schema/endpoint.ts'

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** An id that says what the endpoint is, and that no other of the entry has. */
export function idFor(endpoint: Omit<Endpoint, 'id' | 'sources'>, taken: ReadonlySet<string>): string {
  const { peer, application, protocol, ports, direction } = endpoint
  const what = application === 'unknown' ? [protocol, ...ports.slice(0, 1)].join('-') : application
  const base =
    'host' in peer
      ? peer.host.replace(/^\*\./, 'any-')
      : 'role' in peer
        ? `${peer.role}-${what}${direction === 'inbound' ? '-in' : ''}`
        : endpoint.note === null
          ? what
          : `address-${peerText(peer)}`
  const first = slug(base).slice(0, 48).replace(/-+$/, '')
  const choices = [first, slug(`${first}-${what}`), slug(`${first}-${protocol}-${ports[0] ?? ''}`)]
  for (const choice of choices) {
    if (choice.length <= 64 && !taken.has(choice)) return choice
  }
  for (let count = 2; ; count++) {
    const choice = `${first}-${count}`
    if (!taken.has(choice)) return choice
  }
}
