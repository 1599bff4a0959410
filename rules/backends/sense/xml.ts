import { wrap } from '../../text.ts'

/** Characters XML 1.0 has no place for (section 2.2), beside the controls that oneLine takes out. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const escaped = (text: string): string =>
  text.replace(NOT_XML, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An element with text, empty, or with children. */
export type Xml = [name: string, content: string | Xml[] | null] | { comment: string }

/** Lines as one comment; "--" cannot stand in it (section 2.5), so a space parts the two. */
export function xmlComment(lines: readonly string[], indent = ''): string {
  const safe = lines
    .flatMap((line) => (line === '' ? [''] : wrap(line)))
    .map((line) => line.replace(NOT_XML, ' ').replace(/-(?=-)/g, '- '))
  const [only] = safe
  if (safe.length === 1 && only !== undefined && !only.endsWith('-')) return `${indent}<!-- ${only} -->`
  return [`${indent}<!--`, ...safe.map((line) => `${indent}  ${line}`.trimEnd()), `${indent}-->`].join('\n')
}

/** Elements as indented text. */
export function xmlText(nodes: readonly Xml[], indent = ''): string {
  return nodes
    .map((node) => {
      if (!Array.isArray(node)) return xmlComment([node.comment], indent)
      const [name, content] = node
      if (content === null || content.length === 0) return `${indent}<${name}/>`
      if (typeof content === 'string') return `${indent}<${name}>${escaped(content)}</${name}>`
      return `${indent}<${name}>\n${xmlText(content, `${indent}  `)}\n${indent}</${name}>`
    })
    .join('\n')
}
