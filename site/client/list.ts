import { compareRows, matchesRow, type Row } from './filter.ts'
import { prefetchOnIntent } from './prefetch.ts'

const form = document.querySelector<HTMLFormElement>('#filters')
const body = document.querySelector('#device-table tbody')
const result = document.querySelector<HTMLElement>('#result')

if (form && body && result) {
  const rows = [...body.querySelectorAll('tr')].map((element) => ({ element, row: rowOf(element) }))
  form.hidden = false
  readAddress(form)
  const apply = (): void => {
    const filters = filtersOf(form)
    const shown = rows.filter(({ element, row }) => {
      element.hidden = !matchesRow(row, filters)
      return !element.hidden
    })
    const sort = filters.get('sort') ?? 'name'
    body.append(...[...rows].sort((a, b) => compareRows(sort, a.row, b.row)).map(({ element }) => element))
    const narrowed = [...filters.keys()].some((name) => name !== 'sort' && name !== 'for')
    result.textContent = narrowed ? `${shown.length} of ${rows.length} devices` : `${rows.length} devices`
    show('#clear', narrowed)
    show('#empty', shown.length === 0)
    show('#device-table', shown.length > 0)
    const query = filters.toString()
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}`)
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    apply()
  })
  addEventListener('popstate', () => {
    readAddress(form)
    apply()
  })
  apply()
}
prefetchOnIntent()

function show(selector: string, visible: boolean): void {
  const element = document.querySelector<HTMLElement>(selector)
  if (element) element.hidden = !visible
}

function readAddress(filters: HTMLFormElement): void {
  filters.reset()
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = filters.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
      field.value = value
  }
}

/** What the form says beyond its defaults. */
function filtersOf(filters: HTMLFormElement): URLSearchParams {
  const found = new URLSearchParams()
  for (const [name, value] of new FormData(filters)) {
    const field = filters.elements.namedItem(name)
    const first = field instanceof HTMLSelectElement ? field.options[0]?.value : ''
    if (typeof value === 'string' && value.trim() !== '' && value !== first) found.set(name, value.trim())
  }
  return found
}

function rowOf(element: HTMLTableRowElement): Row {
  const say = (name: string): string => element.getAttribute(`data-${name}`) ?? ''
  return {
    text: say('text'),
    hosts: say('hosts'),
    vendor: say('vendor'),
    category: say('category'),
    integration: say('integration'),
    status: say('status'),
    'home-assistant': say('home-assistant'),
    'native-app': say('native-app'),
    newest: say('newest'),
    name: say('name'),
  }
}
