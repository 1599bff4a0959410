import type { Fated } from '../../rules/fate.ts'
import { FATE_WORDS, fateCounts } from '../fate-words.ts'

const linesOf = (): SVGElement[] => [...document.querySelectorAll<SVGElement>('#picture [data-line]')]

/** Each line of the picture as its endpoint fares, and the counts in its words. */
export function markPicture(fates: Readonly<Record<string, Fated>>): void {
  const drawn = linesOf().map((line) => {
    const fate = fates[line.dataset.line ?? '']?.fate ?? 'withheld'
    line.classList.remove(...Object.keys(FATE_WORDS))
    line.classList.add(fate)
    return fate
  })
  const counts = document.getElementById('picture-counts')
  if (counts !== null) counts.textContent = fateCounts(drawn)
}

/** A row of the table shows its line while it is pointed at or has the focus, and a line its row. */
export function linkRows(): void {
  for (const line of linesOf()) {
    const row = document.getElementById(`endpoint-${line.dataset.line}`)
    if (row === null) continue
    const show = (on: boolean) => {
      row.classList.toggle('found', on)
      line.classList.toggle('found', on)
    }
    for (const each of [row, line]) {
      each.addEventListener('pointerenter', () => show(true))
      each.addEventListener('pointerleave', () => show(false))
    }
    row.addEventListener('focusin', () => show(true))
    row.addEventListener('focusout', () => show(false))
  }
}
