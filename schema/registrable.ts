import { parse } from 'tldts'

/**
 * The domain that one owner has registered above a name, by the public suffix list with its private part; null for a
 * public suffix itself and for a name that ends in none.
 */
export function registrableDomain(name: string): string | null {
  const { domain, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true })
  return isIcann || isPrivate ? domain : null
}

/** The domain whose owner runs the servers: of a name at a platform, as cloudfront.net, the platform's own. */
export const platformDomain = (name: string): string | null => parse(name).domain

/** Whether a name ends in a public suffix, so that the internet can have it. */
export function isPublicName(name: string): boolean {
  const { isIcann, isPrivate } = parse(name, { allowPrivateDomains: true })
  return isIcann === true || isPrivate === true
}

/** The public suffix that a name was taken to end in; for words, not for judgement. */
export const suffixOf = (name: string): string | null =>
  parse(name, { allowPrivateDomains: true }).publicSuffix
