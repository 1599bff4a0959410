import type { Source } from './source.ts'

/** A repository's code, whatever the file and the commit: one author's word. */
const REPOSITORY =
  /^https?:\/\/(?:raw\.githubusercontent\.com|github\.com)\/([^/]+\/[^/#?]+)(?:\/(?!issues|pull|discussions).*)?$/i
/** Home Assistant's documentation and code come from one hand. */
const HOME_ASSISTANT =
  /^https?:\/\/(?:[a-z-]+\.)*home-assistant\.io\/(?!t\/)|^https?:\/\/github\.com\/home-assistant\/[^/]+\/(?!issues|pull|discussions)/i

/**
 * Who speaks: sources with the same witness are one voice, however many there are. The pages of one vendor are one,
 * the files of one repository are one, a thread is one (a comment in it is not another). A source without an address
 * is known by its title.
 */
export function witnessOf(source: Pick<Source, 'kind' | 'title' | 'url'>): string {
  if (source.url === null) return source.title
  const url = source.url.replace(/[#?].*$/, '').replace(/\/+$/, '')
  if (HOME_ASSISTANT.test(url)) return 'home-assistant'
  const repository = REPOSITORY.exec(url)?.[1]
  if (repository !== undefined) return `github.com/${repository.toLowerCase()}`
  const place = url.replace(/^https?:\/\/(?:www\.)?/i, '')
  return source.kind === 'vendor-doc' || source.kind === 'dataset' ? (place.split('/')[0] ?? place) : place
}
