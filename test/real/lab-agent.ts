/** Runs inside one network namespace; answers JSON lines on stdin with JSON lines on stdout. See lab.ts. */
import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'

export type Outcome = 'open' | 'refused' | 'prohibited' | 'timeout' | 'unreachable'
export interface Probed {
  outcome: Outcome
  /** Our address as the server saw it; null where there was no answer. */
  saw: string | null
  /** Who answered. */
  by: string | null
}
export type Order =
  | { op: 'serve'; as: string; addresses: string[]; tcp: number[]; udp: number[] }
  | { op: 'tcp' | 'udp'; to: string; port: number; timeout: number }
  /** One datagram that nobody needs to answer, to a group or by broadcast too. */
  | { op: 'send'; to: string; port: number }
  | { op: 'dns'; server: string; name: string; type: 'A' | 'AAAA' }

// ICMP 3/13 and ICMPv6 1/1 as Linux reports them on a connected socket: icmp_err_convert, icmpv6_err_convert.
const OUTCOMES: Record<string, Outcome> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'prohibited',
  EACCES: 'prohibited',
  ENETUNREACH: 'unreachable',
}

const outcomeOf = (error: Error): Outcome =>
  ('code' in error && typeof error.code === 'string' ? OUTCOMES[error.code] : undefined) ?? 'unreachable'

function serve(order: Extract<Order, { op: 'serve' }>): Promise<null> {
  const ready: Promise<void>[] = []
  for (const address of order.addresses) {
    for (const port of order.tcp) {
      const server = createServer((socket) => {
        socket.on('error', () => {})
        socket.end(`${order.as} ${socket.remoteAddress}`)
      })
      ready.push(new Promise((resolve) => server.listen(port, address, resolve)))
    }
    for (const port of order.udp) {
      const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4')
      socket.on('message', (_, from) => socket.send(`${order.as} ${from.address}`, from.port, from.address))
      socket.on('error', () => {})
      ready.push(new Promise((resolve) => socket.bind(port, address, resolve)))
    }
  }
  return Promise.all(ready).then(() => null)
}

function probed(outcome: Outcome, text: string): Probed {
  const [by, saw] = text.split(' ')
  return { outcome, by: by || null, saw: saw ?? null }
}

function tcp(to: string, port: number, timeout: number): Promise<Probed> {
  return new Promise((resolve) => {
    const socket = connect({ host: to, port })
    let text = ''
    let connected = false
    const done = (outcome: Outcome) => {
      socket.destroy()
      resolve(probed(outcome, text))
    }
    socket.setTimeout(timeout, () => done(connected ? 'open' : 'timeout'))
    socket.on('connect', () => {
      connected = true
      socket.setTimeout(250)
    })
    socket.on('data', (data) => {
      text += data.toString()
    })
    socket.on('end', () => done('open'))
    socket.on('error', (error) => done(outcomeOf(error)))
  })
}

function udp(to: string, port: number, timeout: number): Promise<Probed> {
  return new Promise((resolve) => {
    const socket = createSocket(to.includes(':') ? 'udp6' : 'udp4')
    const done = (outcome: Outcome, text: string) => {
      clearTimeout(timer)
      socket.close()
      resolve(probed(outcome, text))
    }
    const timer = setTimeout(() => done('timeout', ''), timeout)
    socket.once('error', (error) => done(outcomeOf(error), ''))
    socket.once('message', (data) => done('open', data.toString()))
    socket.connect(port, to, () => socket.send('?'))
  })
}

function send(to: string, port: number): Promise<null> {
  return new Promise((resolve) => {
    const socket = createSocket(to.includes(':') ? 'udp6' : 'udp4')
    const done = () => {
      socket.close()
      resolve(null)
    }
    socket.once('error', done)
    socket.bind(() => {
      if (!to.includes(':')) socket.setBroadcast(true)
      socket.send('!', port, to, done)
    })
  })
}

async function dns(server: string, name: string, type: 'A' | 'AAAA'): Promise<string[]> {
  const resolver = new Resolver({ timeout: 1500, tries: 1 })
  resolver.setServers([server.includes(':') ? `[${server}]` : server])
  try {
    return await (type === 'A' ? resolver.resolve4(name) : resolver.resolve6(name))
  } catch {
    return []
  }
}

const act = (order: Order): Promise<null | Probed | string[]> => {
  if (order.op === 'serve') return serve(order)
  if (order.op === 'send') return send(order.to, order.port)
  if (order.op === 'dns') return dns(order.server, order.name, order.type)
  return order.op === 'tcp'
    ? tcp(order.to, order.port, order.timeout)
    : udp(order.to, order.port, order.timeout)
}

if (process.argv[2] === 'run') {
  createInterface({ input: process.stdin })
    .on('line', async (line) => {
      const { id, order }: { id: number; order: Order } = JSON.parse(line)
      process.stdout.write(`${JSON.stringify({ id, answer: await act(order) })}\n`)
    })
    .on('close', () => process.exit(0))
}
