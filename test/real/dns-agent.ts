/** Asks DNS questions inside one network namespace, from chosen addresses: JSON lines in, JSON lines out. */
import { createSocket } from 'node:dgram'
import { createInterface } from 'node:readline'

export interface Question {
  /** The address that asks. */
  from: string
  server: string
  port?: number
  name: string
  type?: 'A' | 'AAAA'
}
export interface Reply {
  /** The name of the response code, or "none" where no answer came. */
  code: string
  /** A and AAAA records, sorted. */
  addresses: string[]
}

const CODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED']
const TYPES = { A: 1, AAAA: 28 } as const
const PATIENCE = 3000

/** A question with recursion desired (RFC 1035, section 4.1). */
export function encode(name: string, type: 'A' | 'AAAA', id: number): Buffer {
  const labels = name.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)])
  const head = Buffer.from([id >> 8, id & 255, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0])
  return Buffer.concat([head, ...labels, Buffer.from([0, 0, TYPES[type], 0, 1])])
}

const skipName = (data: Buffer, at: number): number => {
  let i = at
  for (;;) {
    const length = data[i] ?? 0
    if (length >= 192) return i + 2
    if (length === 0) return i + 1
    i += length + 1
  }
}

/** The response code and the addresses of an answer. */
export function decode(data: Buffer): Reply {
  const addresses: string[] = []
  let at = skipName(data, 12) + 4
  for (let i = 0; i < data.readUInt16BE(6); i++) {
    at = skipName(data, at)
    const type = data.readUInt16BE(at)
    const length = data.readUInt16BE(at + 8)
    const body = data.subarray(at + 10, at + 10 + length)
    if (type === TYPES.A) addresses.push(body.join('.'))
    if (type === TYPES.AAAA) addresses.push(body.toString('hex'))
    at += 10 + length
  }
  const code = (data[3] ?? 0) & 15
  return { code: CODES[code] ?? `code ${code}`, addresses: addresses.sort() }
}

function ask({ from, server, port, name, type }: Question, id: number): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = createSocket(from.includes(':') ? 'udp6' : 'udp4')
    const done = (reply: Reply) => {
      clearTimeout(timer)
      socket.close()
      resolve(reply)
    }
    const timer = setTimeout(() => done({ code: 'none', addresses: [] }), PATIENCE)
    socket.on('error', (error) => done({ code: `error ${error.message}`, addresses: [] }))
    socket.on('message', (data) => done(decode(data)))
    socket.bind(0, from, () => socket.send(encode(name, type ?? 'A', id), port ?? 53, server))
  })
}

if (process.argv[2] === 'run') {
  createInterface({ input: process.stdin })
    .on('line', async (line) => {
      const { id, questions }: { id: number; questions: Question[] } = JSON.parse(line)
      // A few at a time, so that no socket buffer overflows.
      const replies: Reply[] = []
      for (let i = 0; i < questions.length; i += 16) {
        replies.push(
          ...(await Promise.all(questions.slice(i, i + 16).map((each, j) => ask(each, i + j + 1)))),
        )
      }
      process.stdout.write(`${JSON.stringify({ id, replies })}\n`)
    })
    .on('close', () => process.exit(0))
}
