const SHOWN_MS = 2000

/** Makes the Copy buttons of rule texts work, those that are there and those that come later. */
export function enableCopy(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const button = target?.closest<HTMLButtonElement>('[data-copy]')
    const code = button?.closest('.file')?.querySelector('.code')
    if (button && code) void copyFrom(button, code)
    const link = target?.closest<HTMLAnchorElement>('a[data-download]')
    if (link) offerText(link)
  })
}

/** Copies what `element` says; where the browser forbids it, selects it instead. */
export async function copyFrom(button: HTMLButtonElement, element: Element): Promise<void> {
  const before = 'Copy'
  try {
    await navigator.clipboard.writeText(textOf(element))
    button.textContent = 'Copied'
  } catch {
    if (element instanceof HTMLInputElement) element.select()
    else getSelection()?.selectAllChildren(element)
    button.textContent = 'Selected'
  }
  setTimeout(() => {
    button.textContent = before
  }, SHOWN_MS)
}

/** The text of a file, folded parts too, of a field, or of any other element. */
function textOf(element: Element): string {
  if (element instanceof HTMLInputElement) return element.value
  const lines = [...element.querySelectorAll('.line')]
  return lines.length > 0 ? lines.map((line) => line.textContent ?? '').join('') : (element.textContent ?? '')
}

/** The very text on the page as the download, so that it works without a server and is never another release. */
function offerText(link: HTMLAnchorElement): void {
  const code = link.closest('.file')?.querySelector('.code')
  if (!code) return
  const text = textOf(code)
  const url = URL.createObjectURL(new Blob([text], { type: link.dataset.download ?? 'text/plain' }))
  const original = link.href
  link.href = url
  setTimeout(() => {
    link.href = original
    URL.revokeObjectURL(url)
  }, SHOWN_MS)
}
