import { createHash } from 'node:crypto'
import type { Dataset } from '../../schema/dataset.ts'
import { canonical } from '../../schema/same.ts'

/** One addressable piece of a data set. */
export interface Piece {
  kind: 'device' | 'service' | 'vendor' | 'redirects' | 'integrations'
  id: string
  json: string
  /** SHA-256 of kind, id and JSON. */
  hash: string
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const piece = (kind: Piece['kind'], id: string, value: unknown): Piece => {
  const json = canonical(value)
  return { kind, id, json, hash: sha256(`${kind}\n${id}\n${json}`) }
}

/** A data set taken apart, in a fixed order. The integrations list is one piece: it changes as a whole. */
export function piecesOf(dataset: Dataset): Piece[] {
  const each = (kind: Piece['kind'], record: Record<string, unknown>) =>
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, value]) => piece(kind, id, value))
  return [
    ...each('device', dataset.devices),
    ...each('service', dataset.services),
    ...each('vendor', dataset.vendors),
    piece('redirects', 'all', dataset.redirects),
    piece('integrations', 'all', dataset.integrations),
  ]
}

/** One hash for everything in a data set; its release id has no part in it. */
export const contentHash = (pieces: readonly Piece[]): string =>
  sha256(pieces.map(({ hash }) => hash).join('\n'))
