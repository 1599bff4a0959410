/** Addresses and names of the home: never written into the page's address, which a reload sends to the server. */
const PRIVATE = new Set([
  'ip',
  'ip6',
  'mac',
  'ha',
  'app',
  'gateway',
  'lan',
  'interface',
  'wan',
  'public_name',
  'expose',
])
const REMEMBERED = 'netneeds-format'

/** The choices of a form as in a URL; what is empty or at its default is left out. */
export function readChoices(form: HTMLFormElement): Record<string, string> {
  const chosen: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement && name !== 'format' && value === defaultOf(field)) continue
    chosen[name] = value.trim()
  }
  return chosen
}

const defaultOf = (select: HTMLSelectElement): string =>
  [...select.options].find((option) => option.defaultSelected)?.value ?? select.options[0]?.value ?? ''

/** Puts the choices of the page's address, and the format remembered, into the form; true if any was there. */
export function restoreChoices(form: HTMLFormElement): boolean {
  const query = new URLSearchParams(location.search)
  const remembered = storedFormat()
  if (remembered !== null && !query.has('format')) query.set('format', remembered)
  let changed = false
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement) {
      if (![...field.options].some((option) => option.value === value)) continue
      changed ||= field.value !== value
      field.value = value
    } else if (field instanceof HTMLInputElement) {
      changed = true
      field.value = value
    }
    if (changed && !['format', 'for', 'ip', 'ha'].includes(name)) openMore(form)
  }
  return changed
}

function openMore(form: HTMLFormElement): void {
  const more = form.querySelector<HTMLDetailsElement>('details.more')
  if (more) more.open = true
}

/** Keeps the page's address in step with the choices, and remembers the format. */
export function keepChoices(chosen: Readonly<Record<string, string>>, defaultFormat: string): void {
  const kept = Object.entries(chosen).filter(
    ([name, value]) => !PRIVATE.has(name) && !(name === 'format' && value === defaultFormat),
  )
  const query = new URLSearchParams(kept).toString()
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`,
  )
  try {
    if (chosen.format !== undefined) localStorage.setItem(REMEMBERED, chosen.format)
  } catch {
    // Storage may be forbidden; then the format is chosen anew each time.
  }
}

function storedFormat(): string | null {
  try {
    return localStorage.getItem(REMEMBERED)
  } catch {
    return null
  }
}
