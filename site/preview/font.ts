/** A TrueType font, as far as text is set with it: which characters it has, and how wide they are. */
export interface Font {
  /** Whether every character of a text has a drawing. */
  has(text: string): boolean
  /** The width of a text set in one line, in the unit of `size`; kerning is left out. */
  width(text: string, size: number): number
}

/** Reads the tables `cmap` (format 4) and `hmtx` of a TrueType file. Throws where there is none of them. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8))
  }
  const table = (name: string): number => {
    const at = tables.get(name)
    if (at === undefined) throw new Error(`the font has no table ${name}`)
    return at
  }
  const unitsPerEm = view.getUint16(table('head') + 18)
  const metrics = table('hmtx')
  const lastMetric = view.getUint16(table('hhea') + 34) - 1
  const glyphOf = characterMap(view, table('cmap'))
  const glyphs = new Map<string, number>()
  const glyph = (character: string): number => {
    let found = glyphs.get(character)
    if (found === undefined) {
      found = glyphOf(character.codePointAt(0) ?? 0)
      glyphs.set(character, found)
    }
    return found
  }
  return {
    has: (text) => [...text].every((character) => glyph(character) !== 0),
    width: (text, size) => {
      let units = 0
      for (const character of text)
        units += view.getUint16(metrics + 4 * Math.min(glyph(character), lastMetric))
      return (units * size) / unitsPerEm
    },
  }
}

/** The glyph of a code point, 0 for none: OpenType, "Format 4: Segment mapping to delta values". */
function characterMap(view: DataView, cmap: number): (point: number) => number {
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + 8 * index + 4),
  )
  const found = offsets.find((offset) => view.getUint16(cmap + offset) === 4)
  if (found === undefined) throw new Error('the font has no character map of format 4')
  const map = cmap + found
  const double = view.getUint16(map + 6)
  const [ends, starts] = [map + 14, map + 16 + double]
  const [deltas, ranges] = [starts + double, starts + 2 * double]
  return (point) => {
    if (point > 0xffff) return 0
    let at = 0
    while (at < double && view.getUint16(ends + at) < point) at += 2
    const start = view.getUint16(starts + at)
    if (at >= double || start > point) return 0
    const delta = view.getUint16(deltas + at)
    const range = view.getUint16(ranges + at)
    if (range === 0) return (point + delta) & 0xffff
    const glyph = view.getUint16(ranges + at + range + 2 * (point - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}
