import { oneLine } from '../../text.ts'

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text as text and nothing else in Markdown: every sign of ASCII is escaped (CommonMark 2.4, backslash
 * escapes), and an invisible space parts a mention or an issue number from its sign.
 */
export const plain = (text: string): string =>
  oneLine(text).replace(/[!-/:-@[-`{-~]/g, (sign, at: number, whole: string) => {
    const apart = (sign === '@' || sign === '#') && /[A-Za-z0-9]/.test(whole.charAt(at + 1))
    return (ENTITY[sign] ?? `\\${sign}`) + (apart ? '&#8203;' : '')
  })

/** Ids, names, addresses and ports as code; what would end it or the cell of a table is left out. */
export const code = (text: string): string => {
  const safe = oneLine(text).replace(/[`|\\]/g, '')
  return safe === '' ? '' : `\`${safe}\``
}

/** A claim of an entry, in quotation marks. */
export const quoted = (text: string): string => (text === '' ? '' : `"${plain(text)}"`)
