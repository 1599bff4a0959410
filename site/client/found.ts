/** The element a page must have; a page without it is an error. */
export function found<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const element = within.querySelector<T>(selector)
  if (element === null) throw new Error(`the page lacks ${selector}`)
  return element
}

/** The parts of a field that holds several, separated by commas or blanks. */
export const tokensOf = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '')

/** How long typing rests before the text is looked at again, in milliseconds. */
const REST_MS = 150

/** Runs a while after the last call. */
export function rested(run: () => void): () => void {
  let timer = 0
  return () => {
    clearTimeout(timer)
    timer = window.setTimeout(run, REST_MS)
  }
}
