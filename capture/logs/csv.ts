/** The fields of one CSV line: quoted ones may hold commas, and `""` for a quote (RFC 4180). */
export function splitCsv(line: string): string[] {
  if (!line.includes('"')) return line.split(',')
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (line.charCodeAt(at) === 34) {
      let end = at + 1
      while (end < line.length && (line.charCodeAt(end) !== 34 || line.charCodeAt(end + 1) === 34)) {
        end += line.charCodeAt(end) === 34 ? 2 : 1
      }
      const comma = line.indexOf(',', end + 1)
      fields.push(line.slice(at + 1, end).replaceAll('""', '"'))
      if (comma < 0) return fields
      at = comma + 1
    } else {
      const comma = line.indexOf(',', at)
      fields.push(comma < 0 ? line.slice(at) : line.slice(at, comma))
      if (comma < 0) return fields
      at = comma + 1
    }
  }
}
