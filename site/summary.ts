/** What search results show of a description, in characters. */
const MOST = 160

/** A description that is shown whole: cut at a word where it is too long, and what more there is as far as it fits. */
export function summary(text: string, ...more: readonly string[]): string {
  let all = text
  if (text.length > MOST) {
    const end = text.lastIndexOf(' ', MOST - 1)
    all = `${text.slice(0, end < MOST / 2 ? MOST - 1 : end).replace(/[\s,;:.(]+$/, '')}…`
  }
  for (const each of more) if (all.length + 1 + each.length <= MOST) all += ` ${each}`
  return all
}
