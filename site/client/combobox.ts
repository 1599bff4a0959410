import { type SearchRow, searched } from './searched.ts'

interface Parts {
  input: HTMLInputElement
  /** Where the matches are listed, hidden while there are none. */
  list: HTMLElement
  /** Where it is said how many there are. */
  status: HTMLElement
  /** What can be found; asked for when the field is first used. */
  load: () => Promise<readonly SearchRow[] | null>
  pick: (row: SearchRow) => void
  /** What is said where nothing matches. */
  nothing: string
}

/** A field with a list of what it finds (ARIA 1.2, combobox with listbox popup); keyboard and pointer choose one. */
export function combobox({ input, list, status, load, pick, nothing }: Parts): void {
  let rows: readonly SearchRow[] | null = null
  let shown: SearchRow[] = []
  let active = -1
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const close = (): void => {
    list.hidden = true
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
    shown = rows === null ? [] : searched(rows, input.value)
    list.replaceChildren(...shown.map((row, index) => optionOf(row, `${list.id}-${index}`)))
    close()
    list.hidden = shown.length === 0
    input.setAttribute('aria-expanded', String(shown.length > 0))
    status.textContent =
      rows === null || input.value.trim() === ''
        ? ''
        : shown.length === 0
          ? nothing
          : `${shown.length} found, arrow keys choose.`
  }
  async function loadRows(): Promise<void> {
    rows ??= await load()
    if (rows !== null && input.value !== '') show()
  }

  input.addEventListener('focus', () => void loadRows())
  if (document.activeElement === input) void loadRows()
  input.addEventListener('input', show)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) show()
      move(active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1))
      event.preventDefault()
    } else if (event.key === 'Escape' && !list.hidden) {
      close()
      event.preventDefault()
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      options()[active]?.click()
    }
  })
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    const row = shown[options().indexOf(option as HTMLElement)]
    if (row === undefined) return
    close()
    pick(row)
  })
  input.addEventListener('blur', () => {
    // A click on the list takes the focus first, and must still arrive.
    setTimeout(close, 200)
  })
}

function optionOf([name, detail]: SearchRow, id: string): HTMLElement {
  const option = document.createElement('div')
  option.id = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const what = document.createElement('span')
  what.className = 'muted'
  what.textContent = ` ${detail}`
  option.append(name, what)
  return option
}
