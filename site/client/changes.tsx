import type { Widening } from '../../rules/widened.ts'
import { type ChangedEntry, ChangeList } from '../parts/change-list.tsx'
import { ask } from './ask.ts'
import { found } from './found.ts'
import { prefetchOnIntent } from './prefetch.ts'

interface Release {
  id: string
}
interface Changes {
  total: number
  items: ChangedEntry[]
  widened: Widening[]
}

const form = found<HTMLFormElement>('#changes')
const list = found<HTMLElement>('#changes-list')
const status = found<HTMLElement>('#changes-status')
const field = (name: string) => form.elements.namedItem(name) as HTMLSelectElement

const optionOf = (value: string, text: string): HTMLOptionElement => {
  const option = document.createElement('option')
  option.value = value
  option.textContent = text
  return option
}

/** Fills both lists, newest first; the state before the first release is none to compare with. */
async function start(): Promise<void> {
  const { items } = await ask<{ items: Release[] }>('/releases?limit=1000')
  const asked = new URLSearchParams(location.search)
  for (const [name, fallback] of [
    ['since', items[1]?.id ?? items[0]?.id],
    ['release', items[0]?.id],
  ] as const) {
    field(name).replaceChildren(...items.map(({ id }) => optionOf(id, id)))
    const wanted = asked.get(name)
    field(name).value = items.some(({ id }) => id === wanted) ? (wanted ?? '') : (fallback ?? '')
  }
  const format = asked.get('format') ?? ''
  if ([...field('format').options].some(({ value }) => value === format)) field('format').value = format
  form.hidden = false
  await show()
}

let newest = 0
async function show(): Promise<void> {
  const turn = ++newest
  const [since, release, format] = ['since', 'release', 'format'].map((name) => field(name).value)
  const query = new URLSearchParams({ since: since ?? '', release: release ?? '' })
  if (format) query.set('format', format)
  history.replaceState(history.state, '', `${location.pathname}?${query}`)
  status.textContent = 'Comparing.'
  try {
    const changes = await ask<Changes>(`/changes?${query}`)
    if (turn !== newest) return
    list.innerHTML = String(<ChangeList {...changes} />)
    status.textContent =
      changes.total === 0 ? 'Nothing changed between these two.' : `${changes.total} changed.`
  } catch (error) {
    if (turn !== newest) return
    list.replaceChildren()
    status.textContent = `Not compared: ${error instanceof Error ? error.message : 'the server did not answer'}.`
  }
}

prefetchOnIntent()
form.addEventListener('input', () => void show())
form.addEventListener('submit', (event) => event.preventDefault())
start().catch(() => {
  status.textContent = 'The releases could not be fetched.'
})
