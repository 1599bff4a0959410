import { expect } from 'vitest'

/** Sends a request to the service under test. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>

/** The releases of published.ts; that file is Node's, these tests run anywhere. */
export const FIRST = '2026.01.01'
export const SECOND = '2026.02.02'
export const ORIGIN = 'https://netneeds.test'

export interface Item {
  id: string
  [key: string]: unknown
}

export interface Body {
  release: string
  total: number
  items: Item[]
  status: number
  type: string
  detail: string
  errors: { parameter?: string; pointer?: string; detail: string }[]
  suggestions: string[]
  [key: string]: unknown
}

export const post = (body: unknown, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** What a browser sends when it opens an address. */
export const asPage = {
  headers: { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
}

export const ids = (body: Body): string[] => body.items.map(({ id }) => id)

/** Ways to ask that hold every answer to what all answers promise. */
export function asking(send: Send) {
  const get = async (path: string): Promise<Body> => {
    const response = await send(path)
    expect(response.status, `${path}: ${response.status}`).toBe(200)
    return (await response.json()) as Body
  }
  const problem = async (path: string, status: number, init?: RequestInit): Promise<Body> => {
    const response = await send(path, init)
    expect(response.status, path).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Netneeds-Release')).toBe(SECOND)
    const body = (await response.json()) as Body
    expect(Object.keys(body).sort()).toEqual(['detail', 'errors', 'status', 'suggestions', 'title', 'type'])
    expect(body.status).toBe(status)
    expect(body.type).toMatch(/^https:\/\/netneeds\.test\/problems\/[a-z-]+\/$/)
    return body
  }
  return { get, problem }
}
