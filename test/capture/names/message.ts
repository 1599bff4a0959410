/** Bytes of texts, numbers below 256 and other bytes, one after the other. */
export function join(...parts: (string | number | readonly number[] | Uint8Array)[]): Uint8Array {
  const all: number[] = []
  for (const part of parts) {
    if (typeof part === 'string') for (let i = 0; i < part.length; i++) all.push(part.charCodeAt(i))
    else if (typeof part === 'number') all.push(part)
    else all.push(...part)
  }
  return Uint8Array.from(all)
}

export const word = (value: number): number[] => [(value >> 8) & 255, value & 255]
export const long = (value: number): number[] => [...word(value >>> 16), ...word(value & 0xffff)]

/** Bytes written in hexadecimal, blanks between them free. */
export const hex = (text: string): Uint8Array =>
  Uint8Array.from((text.replace(/\s+/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))

/** A name without compression. */
export const wire = (name: string): Uint8Array =>
  join(...(name === '.' ? [] : name.split('.').flatMap((label) => [label.length, label])), 0)

export const question = (name: string, type: number, kind = 1): Uint8Array =>
  join(wire(name), word(type), word(kind))

export const record = (
  name: string | Uint8Array,
  type: number,
  data: Uint8Array,
  kind = 1,
  ttl = 300,
): Uint8Array =>
  join(
    typeof name === 'string' ? wire(name) : name,
    word(type),
    word(kind),
    long(ttl),
    word(data.length),
    data,
  )

/** A DNS message; the sections are given as their records. */
export function dnsMessage(given: {
  id?: number
  flags?: number
  questions?: Uint8Array[]
  answers?: Uint8Array[]
  authority?: Uint8Array[]
  additional?: Uint8Array[]
}): Uint8Array {
  const { questions = [], answers = [], authority = [], additional = [] } = given
  return join(
    word(given.id ?? 1),
    word(given.flags ?? 0x8180),
    word(questions.length),
    word(answers.length),
    word(authority.length),
    word(additional.length),
    ...questions,
    ...answers,
    ...authority,
    ...additional,
  )
}

/** The same bytes somewhere within a larger buffer, with other bytes around. */
export function within(bytes: Uint8Array): [Uint8Array, number, number] {
  const around = new Uint8Array(bytes.length + 40).fill(0xc0)
  around.set(bytes, 17)
  return [around, 17, 17 + bytes.length]
}
