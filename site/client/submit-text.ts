import { found } from './found.ts'

const SHOWN_MS = 2000

/** The text of the entry, as it may be edited by hand. */
export const text = found<HTMLTextAreaElement>('#f-text')

/** Copies the text; where the browser forbids it, selects it instead. Gives the word for it. */
export async function copyText(): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.value)
    return 'Copied'
  } catch {
    text.select()
    return 'Selected: copy it now'
  }
}

/** The text as a file of this name. */
export function download(name: string): void {
  const url = URL.createObjectURL(new Blob([text.value], { type: 'application/yaml' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), SHOWN_MS)
}

/** The caret to a place of the text, in view. */
export function goTo(line: number, column: number): void {
  const lines = text.value.split('\n')
  const at = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  text.focus()
  text.setSelectionRange(at + column - 1, at + (lines[line - 1]?.length ?? 0))
  text.scrollTop = Math.max(0, (text.scrollHeight / Math.max(1, lines.length)) * (line - 4))
}
