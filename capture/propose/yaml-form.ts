const WIDTH = 110
/** What YAML 1.2's core schema takes for something else than text. */
const OTHER =
  /^(?:~|null|true|false|yes|no|on|off|[-+]?(?:\.inf|\.\d+|[\d_]+(?:\.[\d_]*)?(?:e[-+]?\d+)?)|0[xo][\da-f]+|\.nan)$/i
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9_ ./()+;'&=@$%^-]*$/

/** A value as YAML writes it, safe within braces and brackets: quoted wherever that could be in doubt. */
export function scalar(value: string | number | null): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return String(value)
  return PLAIN.test(value) && !OTHER.test(value) && !value.endsWith(' ') ? value : quoted(value)
}

/** Double-quoted; what JSON leaves as it is and YAML 1.2 section 5.1 does not allow is escaped. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const list = (values: readonly (string | number)[]): string =>
  `[${values.map((value) => scalar(value)).join(', ')}]`

export const pairs = (values: readonly (readonly string[])[]): string =>
  `{${values.map(([key = '', value = '']) => `${key}: ${scalar(value)}`).join(', ')}}`

/** A sentence behind its key: on one line, or folded where it is longer. Lines after the first are indented by two. */
export function prose(key: string, text: string, indent: number): string[] {
  const one = `${key}: ${sentence(text)}`
  if (one.length + indent <= WIDTH) return [one]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such a text cannot be folded, only quoted
  if (/^ | {2}|[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text)) return [`${key}: ${quoted(text)}`]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + indent + 3 > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return [`${key}: >-`, ...lines.map((each) => `  ${each}`)]
}

/** Prose may hold commas where it stands by itself. */
const sentence = (text: string): string =>
  /^[A-Za-z0-9_][A-Za-z0-9_ .,/()+;'&=@$%^-]*$/.test(text) && !OTHER.test(text) && !text.endsWith(' ')
    ? text
    : quoted(text)
