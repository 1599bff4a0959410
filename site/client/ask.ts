/** What the API answers, as JSON. Throws an Error with its own words for what is wrong with the question (RFC 9457). */
export async function ask<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { Accept: 'application/json' } })
  const body = await response.json().catch(() => null)
  if (!response.ok)
    throw new Error(body?.errors?.[0]?.detail ?? body?.detail ?? `the server answered ${response.status}`)
  return body as T
}
