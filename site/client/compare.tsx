import { type ComparedDevice, CompareTable } from '../parts/compare-table.tsx'
import { ask } from './ask.ts'
import { found } from './found.ts'
import { prefetchOnIntent } from './prefetch.ts'

const form = found<HTMLFormElement>('#compare')
const place = found<HTMLElement>('#compared')
const status = found<HTMLElement>('#compare-status')
const fields = ['a', 'b'].map((name) => form.elements.namedItem(name) as HTMLSelectElement)

let newest = 0
async function show(): Promise<void> {
  const turn = ++newest
  const [a = '', b = ''] = fields.map(({ value }) => value)
  const query = new URLSearchParams([
    ...(a === '' ? [] : [['a', a]]),
    ...(b === '' ? [] : [['b', b]]),
  ] as string[][])
  history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`)
  if (a === '' || b === '') {
    place.replaceChildren()
    status.textContent = ''
    return
  }
  try {
    const devices = await Promise.all([
      ask<ComparedDevice>(`/devices/${a}`),
      ask<ComparedDevice>(`/devices/${b}`),
    ])
    if (turn !== newest) return
    place.innerHTML = String(<CompareTable devices={devices} />)
    status.textContent = ''
  } catch (error) {
    if (turn !== newest) return
    place.replaceChildren()
    status.textContent = `Not compared: ${error instanceof Error ? error.message : 'the server did not answer'}.`
  }
}

const asked = new URLSearchParams(location.search)
for (const field of fields) {
  const wanted = asked.get(field.name) ?? ''
  if ([...field.options].some(({ value }) => value === wanted)) field.value = wanted
}
form.addEventListener('input', () => void show())
form.addEventListener('submit', (event) => event.preventDefault())
prefetchOnIntent()
void show()
