import { type SearchRow, searched } from '../search.ts'
import { enableCopy } from './copy.ts'
import { prefetchOnIntent } from './prefetch.ts'

prefetchOnIntent()
enableCopy()

const field = document.querySelector<HTMLInputElement>('#q')
const list = document.querySelector<HTMLElement>('#found')
const status = document.querySelector<HTMLElement>('#found-status')
if (field && list && status) searchAsYouType(field, list, status)

/** A combobox with a list of pages (ARIA 1.2, combobox with listbox popup); without the list the form goes on as it is. */
function searchAsYouType(input: HTMLInputElement, found: HTMLElement, told: HTMLElement): void {
  let rows: SearchRow[] | null = null
  let active = -1
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', found.id)
  input.setAttribute('aria-expanded', 'false')
  input.removeAttribute('list')

  const options = (): HTMLElement[] => [...found.querySelectorAll<HTMLElement>('[role=option]')]
  const close = (): void => {
    found.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
    active = -1
  }
  const move = (to: number): void => {
    const all = options()
    if (all.length === 0) return
    active = (to + all.length) % all.length
    for (const [index, option] of all.entries())
      option.setAttribute('aria-selected', String(index === active))
    input.setAttribute('aria-activedescendant', all[active]?.id ?? '')
    all[active]?.scrollIntoView({ block: 'nearest' })
  }
  const show = (): void => {
    const shown = rows === null ? [] : searched(rows, input.value)
    found.replaceChildren(...shown.map(optionOf))
    close()
    found.hidden = shown.length === 0
    input.setAttribute('aria-expanded', String(shown.length > 0))
    const one = shown.length === 1
    told.textContent =
      rows === null || input.value.trim() === ''
        ? ''
        : shown.length === 0
          ? 'Nothing is called so; Enter searches everything.'
          : `${shown.length} ${one ? 'page' : 'pages'}, arrow keys choose.`
  }
  async function load(): Promise<void> {
    if (rows !== null) return
    const response = await fetch(found.dataset.rows ?? '').catch(() => null)
    if (response?.ok !== true) return
    rows = (await response.json()) as SearchRow[]
    if (input.value !== '') show()
  }

  input.addEventListener('focus', () => void load(), { once: true })
  if (document.activeElement === input) void load()
  input.addEventListener('input', show)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (found.hidden) show()
      move(active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1))
      event.preventDefault()
    } else if (event.key === 'Escape' && !found.hidden) {
      close()
      event.preventDefault()
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      options()[active]?.click()
    }
  })
  input.addEventListener('blur', () => {
    // A click on the list takes the focus first, and must still arrive.
    setTimeout(close, 200)
  })
}

function optionOf([name, detail, path]: SearchRow, index: number): HTMLElement {
  const option = document.createElement('div')
  option.id = `found-${index}`
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const what = document.createElement('span')
  what.className = 'muted'
  what.textContent = ` ${detail}`
  option.append(name, what)
  option.addEventListener('click', () => location.assign(path))
  return option
}
