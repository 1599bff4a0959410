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
    const field = fieldOf(form, name)
    if (field instanceof HTMLSelectElement && name !== 'format' && value === defaultOf(field)) continue
    chosen[name] = value.trim()
  }
  return chosen
}

const defaultOf = (select: HTMLSelectElement): string =>
  [...select.options].find((option) => option.defaultSelected)?.value ?? select.options[0]?.value ?? ''

/** The field of this name that counts; formats may share the name of an option, and only the chosen one's is on. */
export const fieldOf = (form: HTMLFormElement, name: string): Element | undefined =>
  [...form.elements].find((field) => field.getAttribute('name') === name && !field.matches(':disabled'))

/** Only the chosen format's own options are shown and sent. */
export function showOwnFields(form: HTMLFormElement): void {
  const format = fieldOf(form, 'format')
  for (const set of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-format]')) {
    const chosen = format instanceof HTMLSelectElement && set.dataset.format === format.value
    set.hidden = !chosen
    set.disabled = !chosen
  }
}

/** Puts the choices of the page's address, and the format remembered, into the form; true if any was there. */
export function restoreChoices(form: HTMLFormElement): boolean {
  const query = new URLSearchParams(location.search)
  const remembered = storedFormat()
  if (remembered !== null && !query.has('format')) query.set('format', remembered)
  return fillChoices(form, query)
}

/** Puts choices into the fields of their names; true if that changed any. Those without a field are passed over. */
export function fillChoices(form: HTMLFormElement, query: Iterable<[string, string]>): boolean {
  let changed = false
  // The format first: the others may be options of its own.
  for (const [name, value] of [...query].sort(
    ([a], [b]) => Number(b === 'format') - Number(a === 'format'),
  )) {
    const field = fieldOf(form, name)
    if (field instanceof HTMLSelectElement) {
      if (![...field.options].some((option) => option.value === value)) continue
      changed ||= field.value !== value
      field.value = value
      if (name === 'format') showOwnFields(form)
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
  rememberFormat(chosen)
}

/** The format of the next visit. */
export function rememberFormat({ format }: Readonly<Record<string, string>>): void {
  try {
    if (format !== undefined) localStorage.setItem(REMEMBERED, format)
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

/** What is wrong with a choice, beside its field. */
export function showWrong(form: HTMLFormElement, name: string, detail: string): void {
  const field = fieldOf(form, name)
  const place = document.getElementById(`w-${field?.id.slice('f-'.length)}`)
  field?.setAttribute('aria-invalid', 'true')
  if (place === null) return
  place.textContent = detail
  place.hidden = false
}

/** Nothing is wrong any longer. */
export function clearWrong(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
  for (const place of form.querySelectorAll<HTMLElement>('.wrong')) place.hidden = true
}
