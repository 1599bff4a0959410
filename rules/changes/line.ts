/**
 * A piece of a line: our own words as they are, or what comes from an entry. `code` is an id, host or port, `said`
 * a claim in its own words, `old` and `now` a value before and after.
 */
export type Piece = string | { kind: 'code' | 'said' | 'old' | 'now'; text: string }

/** One line about a change, in pieces, so that Markdown, HTML and plain text each set values apart in their way. */
export type Line = readonly Piece[]

const MOST = 160

const cut = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST - 1).toWellFormed()}…` : text

export const code = (text: string): Piece => ({ kind: 'code', text: cut(text) })
export const said = (text: string): Piece => ({ kind: 'said', text: cut(text) })
export const old = (text: string): Piece => ({ kind: 'old', text: cut(text) })
export const now = (text: string): Piece => ({ kind: 'now', text: cut(text) })

/** Lines as one, with the separator between them. */
export const joined = (lines: readonly Line[], separator: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]))

/** "ports from 80 to 443", "native app now Roborock", "native app gone, was Mi Home". */
export const fromTo = (label: string, from: string | null, to: string | null): Line =>
  from === null
    ? [`${label} now `, now(to ?? 'none')]
    : to === null
      ? [`${label} gone, was `, old(from)]
      : [`${label} from `, old(from), ' to ', now(to)]

/** A line as plain text. */
export const lineText = (line: Line): string =>
  line
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.kind === 'said' ? `“${piece.text}”` : piece.text,
    )
    .join('')
