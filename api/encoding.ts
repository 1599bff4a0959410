import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Ways a body is packed, as Accept-Encoding names them; the better one first. */
const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

const packs: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
}

/**
 * The best way to pack that a client takes, or null for none (RFC 9110 section 12.5.3): a way is taken when it is
 * named, or by `*`, with a weight above 0; the one of greater weight wins.
 */
export function encodingFor(accepted: string): Encoding | null {
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    const weight = parameters.find((each) => /^q\s*=/.test(each))?.replace(/^q\s*=\s*/, '')
    if (name !== '') weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = ENCODINGS.filter((name) => weightOf(name) > 0).sort((a, b) => weightOf(b) - weightOf(a))
  return best !== undefined && weightOf(best) >= (weights.get('identity') ?? 0) ? best : null
}

/** So many bytes of packed files are remembered. */
const MOST_BYTES = 32 * 2 ** 20

/** Packs bodies and remembers the last ones by their content, so that each page is packed once. */
export function packer(): (content: string, body: Buffer, encoding: Encoding) => Promise<Buffer> {
  const held = new Map<string, Buffer>()
  let bytes = 0
  return async (content, body, encoding) => {
    const key = `${content} ${encoding}`
    const known = held.get(key)
    if (known !== undefined) {
      held.delete(key)
      held.set(key, known)
      return known
    }
    const packed = await packs[encoding](body)
    if (held.has(key)) return packed
    held.set(key, packed)
    bytes += packed.byteLength
    for (const [oldest, { byteLength }] of held) {
      if (bytes <= MOST_BYTES) break
      held.delete(oldest)
      bytes -= byteLength
    }
    return packed
  }
}
