import { nearest } from '../../schema/nearest.ts'
import { prefetchOnIntent } from './prefetch.ts'

prefetchOnIntent()
const place = document.querySelector<HTMLElement>('#nearest')
const parts = location.pathname.split('/').filter(Boolean)
const field = document.querySelector<HTMLInputElement>('#q')
const asked = decode(parts.at(-1) ?? '')
if (field && asked !== '') field.value = asked.replace(/[-_]+/g, ' ')
if (place && asked !== '') void suggest(place, asked)

/** Links to the pages whose ids are most like the last part of the address. */
async function suggest(into: HTMLElement, wanted: string): Promise<void> {
  const response = await fetch(into.dataset.ids ?? '')
  if (!response.ok) return
  const paths: Record<string, string[]> = await response.json()
  const near = nearest(wanted, Object.keys(paths), 4).flatMap((id) => paths[id] ?? [])
  if (near.length === 0) return
  into.append('Did you mean ')
  for (const [index, path] of near.entries()) {
    const link = document.createElement('a')
    link.href = path
    link.textContent = path
    into.append(index > 0 ? ', ' : '', link)
  }
  into.hidden = false
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
