import { choiceCounts, compareRows, labelled, matcher, type Row } from './filter.ts'
import { prefetchOnIntent } from './prefetch.ts'

const form = document.querySelector<HTMLFormElement>('#filters')
const body = document.querySelector('#device-table tbody')
const result = document.querySelector<HTMLElement>('#result')
let turn = 0

if (form && body && result) {
  const elements = new Map([...body.querySelectorAll('tr')].map((element) => [rowOf(element), element]))
  const rows = [...elements.keys()]
  const choices = choicesOf(form)
  let ordered = { sort: 'name', rows }
  for (const fields of form.querySelectorAll('fieldset')) fields.disabled = false
  readAddress(form)
  /** Shows what the form asks for; gives it as a query. */
  const apply = (): string => {
    const filters = filtersOf(form)
    const sort = filters.get('sort') ?? 'name'
    if (ordered.sort !== sort) ordered = { sort, rows: [...rows].sort((a, b) => compareRows(sort, a, b)) }
    const shown = ordered.rows.filter(matcher(filters))
    fill(
      body,
      shown.flatMap((row) => elements.get(row) ?? []),
    )
    const narrowed = [...filters.keys()].some((name) => name !== 'sort' && name !== 'for')
    result.textContent = narrowed ? `${shown.length} of ${rows.length} devices` : `${rows.length} devices`
    show('#clear', narrowed)
    show('#empty', shown.length === 0)
    show('#device-table', shown.length > 0)
    const counts = choiceCounts(rows, filters)
    for (const { name, option, text } of choices) {
      const label = labelled(text, counts.get(name), option.value)
      if (option.text !== label) option.text = label
    }
    return filters.toString()
  }
  let touched: string | null = null
  form.addEventListener('input', ({ target }) => {
    const query = apply()
    const name = target instanceof Element ? target.getAttribute('name') : null
    // Back undoes the change of one field, not each letter typed into it or each choice passed on the way.
    history[name === touched ? 'replaceState' : 'pushState'](null, '', addressOf(query))
    touched = name
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', () => {
    touched = null
    readAddress(form)
    apply()
  })
  history.replaceState(history.state, '', addressOf(apply()))
}
prefetchOnIntent()

/**
 * Makes these the rows of the table. Laying thousands out takes seconds: the first come at once, the others in the next
 * frames, each time as many as are there, unless a newer choice has come between.
 */
function fill(table: Element, wanted: readonly Element[]): void {
  turn += 1
  const mine = turn
  if (wanted.length === table.children.length && wanted.every((row, at) => row === table.children[at])) return
  table.replaceChildren(...wanted.slice(0, 100))
  const more = (): void => {
    const there = table.children.length
    if (mine !== turn || there >= wanted.length) return
    table.append(...wanted.slice(there, 2 * there))
    requestAnimationFrame(more)
  }
  requestAnimationFrame(more)
}

function addressOf(query: string): string {
  return `${location.pathname}${query === '' ? '' : `?${query}`}`
}

/** Every choice of every list of the form, with its words as they are without a count. */
function choicesOf(filters: HTMLFormElement): { name: string; option: HTMLOptionElement; text: string }[] {
  return [...filters.querySelectorAll('select')].flatMap((select) =>
    [...select.options].map((option) => ({
      name: select.name,
      option,
      text: option.text.replace(/ \(\d+\)$/, ''),
    })),
  )
}

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
