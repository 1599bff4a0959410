import { type Line, said } from './line.ts'

const letters = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') : ''

/** Whether two texts say the same but for capitals, spaces and punctuation. */
export const sameWords = (from: unknown, to: unknown): boolean =>
  typeof from === 'string' && typeof to === 'string' && letters(from) === letters(to)

/** So much of a text that stays is left beside what changed in it. */
const CONTEXT = 20

/** Two long texts without the beginning and the end they share, cut between words. */
function apart(from: string, to: string): [from: string, to: string] {
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let end = 0
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1
  const first = start <= CONTEXT ? 0 : from.lastIndexOf(' ', start - CONTEXT) + 1
  const rest = (text: string): string => {
    const space = end <= CONTEXT ? -1 : text.indexOf(' ', text.length - end + CONTEXT)
    const until = space < 0 ? text.length : space
    return `${first > 0 ? '…' : ''}${text.slice(first, until)}${until < text.length ? '…' : ''}`
  }
  return [rest(from), rest(to)]
}

const changedText = (label: string, from: string, to: string): Line => [
  `${label} from `,
  said(from),
  ' to ',
  said(to),
]

/** A text of an entry that changed, told as what differs in it. */
export const claim =
  (label: string) =>
  (from: unknown, to: unknown): Line[] =>
    sameWords(from, to)
      ? [[`spelling of ${label}`]]
      : from === null
        ? [[`${label} now `, said(String(to))]]
        : to === null
          ? [[`${label} gone, was `, said(String(from))]]
          : [changedText(label, ...apart(String(from), String(to)))]
