import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vi } from 'vitest'

/** What was asked of it. */
export interface Asked {
  method: string
  path: string
  body: unknown
  token: string | undefined
}

export interface FakeGitHub {
  url: string
  asked: Asked[]
  stop(): Promise<void>
}

/** A GitHub that answers from a table of `METHOD /path` without the query, with what `answer` gives; 404 for the rest. */
export async function fakeGitHub(
  answers: Record<string, (body: unknown, query: URLSearchParams) => unknown>,
): Promise<FakeGitHub> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const body: unknown = text === '' ? null : JSON.parse(text)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://github.test')
    asked.push({ method: request.method ?? '', path: pathname, body, token: request.headers.authorization })
    const answer = answers[`${request.method} ${pathname}`]
    const given = answer?.(body, searchParams)
    const status = given === undefined ? 404 : typeof given === 'number' ? given : 200
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(typeof given === 'number' ? { message: 'no' } : (given ?? {})))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The variables of a workflow that speaks to it, until `vi.unstubAllEnvs`. */
export function speakTo({ url }: FakeGitHub): void {
  vi.stubEnv('GITHUB_REPOSITORY', 'netneeds/netneeds')
  vi.stubEnv('GITHUB_TOKEN', 'secret-token')
  vi.stubEnv('GITHUB_API_URL', url)
}
