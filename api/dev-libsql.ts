import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Database from 'libsql'
import { z } from 'zod'

/**
 * A development stand-in for Turso: Hrana 2 over HTTP (`POST /v2/pipeline`) in front of a database file, so
 * that the Workers runtime has a libSQL server on this machine. On loopback only, without authentication,
 * one connection a stream. Not for production.
 */

const Value = z.discriminatedUnion('type', [
  z.object({ type: z.literal('null') }),
  z.object({ type: z.literal('integer'), value: z.string() }),
  z.object({ type: z.literal('float'), value: z.number() }),
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({ type: z.literal('blob'), base64: z.string() }),
])
type Value = z.infer<typeof Value>

const Stmt = z.object({
  sql: z.string().nullish(),
  sql_id: z.int().nullish(),
  args: z.array(Value).default([]),
  named_args: z.array(z.object({ name: z.string(), value: Value })).default([]),
  want_rows: z.boolean().nullish(),
})
type Stmt = z.infer<typeof Stmt>

type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] }
  | { type: 'is_autocommit' }
const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.object({ type: z.enum(['ok', 'error']), step: z.int() }),
    z.object({ type: z.literal('not'), cond: Condition }),
    z.object({ type: z.enum(['and', 'or']), conds: z.array(Condition) }),
    z.object({ type: z.literal('is_autocommit') }),
  ]),
)

const Request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('execute'), stmt: Stmt }),
  z.object({
    type: z.literal('batch'),
    batch: z.object({ steps: z.array(z.object({ condition: Condition.nullish(), stmt: Stmt })) }),
  }),
  z.object({ type: z.literal('sequence'), sql: z.string().nullish(), sql_id: z.int().nullish() }),
  z.object({ type: z.literal('store_sql'), sql_id: z.int(), sql: z.string() }),
  z.object({ type: z.literal('close_sql'), sql_id: z.int() }),
  z.object({ type: z.literal('get_autocommit') }),
  z.object({ type: z.literal('close') }),
])
type Request = z.infer<typeof Request>
const Pipeline = z.object({ baton: z.string().nullish(), requests: z.array(Request) })

interface Stream {
  db: Database.Database
  sql: Map<number, string>
  idle: ReturnType<typeof setTimeout> | undefined
}

const toNative = (value: Value): unknown => {
  if (value.type === 'null') return null
  if (value.type === 'integer') return BigInt(value.value)
  return value.type === 'blob' ? Buffer.from(value.base64, 'base64') : value.value
}

function toValue(value: unknown): Value {
  if (value === null || value === undefined) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: value.toString() }
  if (typeof value === 'number') return { type: 'float', value }
  if (typeof value === 'string') return { type: 'text', value }
  return { type: 'blob', base64: Buffer.from(value as Uint8Array).toString('base64') }
}

const sqlOf = (stream: Stream, { sql, sql_id }: Pick<Stmt, 'sql' | 'sql_id'>): string =>
  sql ?? stream.sql.get(sql_id ?? -1) ?? ''

function execute(stream: Stream, stmt: Stmt) {
  const statement = stream.db.prepare(sqlOf(stream, stmt)).safeIntegers(true)
  const named = Object.fromEntries(
    stmt.named_args.map(({ name, value }) => [name.replace(/^[:@$]/, ''), toNative(value)]),
  )
  // Always one argument, a list or an object: the driver takes a lone null for an object without fields.
  const args = stmt.named_args.length > 0 ? named : stmt.args.map(toNative)
  const none = { affected_row_count: 0, last_insert_rowid: null }
  if (statement.reader) {
    const rows = statement.raw(true).all(args) as unknown[][]
    const cols = statement.columns().map(({ name, type }) => ({ name, decltype: type }))
    return { cols, rows: rows.map((row) => row.map(toValue)), ...none }
  }
  const { changes, lastInsertRowid } = statement.run(args)
  return {
    cols: [],
    rows: [],
    affected_row_count: Number(changes),
    last_insert_rowid: String(lastInsertRowid),
  }
}

const failure = (error: unknown) => ({
  message: error instanceof Error ? error.message : 'failed',
  code: (error as { code?: string }).code ?? 'SQLITE_ERROR',
})

function batch(stream: Stream, steps: Extract<Request, { type: 'batch' }>['batch']['steps']) {
  const results: (ReturnType<typeof execute> | null)[] = []
  const errors: (ReturnType<typeof failure> | null)[] = []
  const holds = (condition: Condition): boolean => {
    if (condition.type === 'ok') return results[condition.step] != null
    if (condition.type === 'error') return errors[condition.step] != null
    if (condition.type === 'not') return !holds(condition.cond)
    if (condition.type === 'and') return condition.conds.every(holds)
    if (condition.type === 'or') return condition.conds.some(holds)
    return !stream.db.inTransaction
  }
  for (const { condition, stmt } of steps) {
    results.push(null)
    errors.push(null)
    if (condition && !holds(condition)) continue
    try {
      results[results.length - 1] = execute(stream, stmt)
    } catch (error) {
      errors[errors.length - 1] = failure(error)
    }
  }
  return { step_results: results, step_errors: errors }
}

function answer(stream: Stream, request: Request): object {
  switch (request.type) {
    case 'execute':
      return { result: execute(stream, request.stmt) }
    case 'batch':
      return { result: batch(stream, request.batch.steps) }
    case 'sequence':
      stream.db.exec(sqlOf(stream, request))
      return {}
    case 'store_sql':
      stream.sql.set(request.sql_id, request.sql)
      return {}
    case 'close_sql':
      stream.sql.delete(request.sql_id)
      return {}
    case 'get_autocommit':
      return { is_autocommit: !stream.db.inTransaction }
    case 'close':
      return {}
  }
}

/** Serves a database file on a free or given port of the loopback interface. */
export async function serveLibsql(file: string, port = 0): Promise<{ url: string; stop(): Promise<void> }> {
  const streams = new Map<string, Stream>()
  const end = (stream: Stream): void => {
    clearTimeout(stream.idle)
    stream.db.close()
  }

  function pipeline(body: unknown): object {
    const { baton, requests } = Pipeline.parse(body)
    const known = baton ? streams.get(baton) : undefined
    if (baton && known === undefined) throw new TypeError('there is no such stream')
    const stream: Stream = known ?? {
      db: new Database(file, { timeout: 5000 }),
      sql: new Map(),
      idle: undefined,
    }
    if (baton) streams.delete(baton)
    clearTimeout(stream.idle)
    const results = requests.map((request) => {
      try {
        return { type: 'ok', response: { type: request.type, ...answer(stream, request) } }
      } catch (error) {
        return { type: 'error', error: failure(error) }
      }
    })
    if (requests.some(({ type }) => type === 'close')) {
      end(stream)
      return { baton: null, base_url: null, results }
    }
    const next = randomUUID()
    streams.set(next, stream)
    stream.idle = setTimeout(() => {
      streams.delete(next)
      end(stream)
    }, 10_000)
    return { baton: next, base_url: null, results }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, value: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
    }
    if (request.method !== 'POST' || request.url !== '/v2/pipeline')
      return send(404, { message: 'POST /v2/pipeline only' })
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    try {
      send(200, pipeline(JSON.parse(Buffer.concat(chunks).toString('utf8'))))
    } catch (error) {
      send(400, failure(error))
    }
  }

  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => ready())
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      for (const stream of streams.values()) end(stream)
      streams.clear()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
