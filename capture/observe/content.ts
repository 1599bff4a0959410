import type { ClientHello } from '../names/client-hello.ts'
import type { DnsMessage } from '../names/dns.ts'
import { createDnsStream } from '../names/dns-stream.ts'
import { type HttpRequest, hostOfHttp } from '../names/http.ts'
import type { QuicHello } from '../names/quic.ts'
import { helloOfTls } from '../names/tls.ts'
import type { DtlsHello } from '../names/tls-datagram.ts'
import type { Connection } from './connections.ts'
import { createInOrder, type InOrder } from './in-order.ts'

/** What was found in the content of a connection. */
export interface ContentSink {
  hello(connection: Connection, hello: ClientHello): void
  request(connection: Connection, request: HttpRequest): void
  dns(connection: Connection, message: DnsMessage, fromClient: boolean): void
}

/** What a connection's content is remembered by while something may still be found. */
export interface Content {
  client: InOrder | null
  server: InOrder | null
  quic: QuicHello | null
  dtls: DtlsHello | null
  /** Packets with content that were looked at for the application. */
  looked: number
}

const emptyContent = (): Content => ({ client: null, server: null, quic: null, dtls: null, looked: 0 })

/** The content of a connection, begun where there is none yet. */
export function contentOf(connection: Connection): Content {
  connection.content ??= emptyContent()
  return connection.content
}

const FIRST_ROOM = 4096
const MOST = 65_536
const LINE_FEED = 10
/** Segments of a client that are looked at for a hello behind something else, as after STARTTLS. */
const TRIES = 24

/** Finds hellos and requests at the beginnings of what a client sends; a message may span segments. */
export function clientScanner(connection: Connection, sink: ContentSink): InOrder {
  let buffer = new Uint8Array(0)
  let length = 0
  let kind: 'tls' | 'http' | null = null
  let tries = 0
  let http = false

  /** Gives true when the bytes need more to be judged. */
  function judge(bytes: Uint8Array, start: number, end: number, last = false): boolean {
    const head = bytes[start] ?? 0
    if (head === 0x16) {
      const hello = helloOfTls(bytes, start, end, last)
      if (hello === 'more') {
        kind = 'tls'
        return true
      }
      if (hello !== 'no') {
        connection.clientDone = true
        sink.hello(connection, hello)
      }
      return false
    }
    if (head >= 0x41 && head <= 0x5a) {
      const request = hostOfHttp(bytes, start, end, last)
      if (request === 'more') {
        kind = 'http'
        return true
      }
      if (request !== 'no') {
        http = true
        sink.request(connection, request)
      }
    }
    return false
  }

  return createInOrder((bytes, start, end, gap) => {
    if (connection.clientDone) return
    if (gap) {
      // What was begun never ends; its beginning may say enough.
      if (kind !== null) judge(buffer, 0, length, true)
      length = 0
      kind = null
      if (connection.clientDone) return
    }
    if (start >= end) return
    if (kind === null) {
      if (judge(bytes, start, end)) {
        buffer = new Uint8Array(Math.max(FIRST_ROOM, end - start))
        buffer.set(bytes.subarray(start, end))
        length = end - start
      } else if (!http && ++tries >= TRIES) connection.clientDone = true
      return
    }
    const added = end - start
    if (length + added > MOST) {
      kind = null
      length = 0
      return
    }
    if (length + added > buffer.length) {
      const wider = new Uint8Array(Math.min(MOST, Math.max(buffer.length * 2, length + added)))
      wider.set(buffer.subarray(0, length))
      buffer = wider
    }
    buffer.set(bytes.subarray(start, end), length)
    length += added
    // A head of many small pieces is not read anew for each.
    if (kind === 'http' && !bytes.subarray(start, end).includes(LINE_FEED)) return
    if (!judge(buffer, 0, length)) {
      kind = null
      length = 0
      buffer = new Uint8Array(0)
    }
  })
}

/** Reads DNS over TCP (RFC 1035 section 4.2.2) out of one direction. */
export function dnsScanner(connection: Connection, fromClient: boolean, sink: ContentSink): InOrder {
  const stream = createDnsStream((message) => {
    sink.dns(connection, message, fromClient)
  })
  return createInOrder((bytes, start, end, gap) => {
    if (start < end) stream.push(bytes, start, end, gap)
    else stream.end()
  })
}
