import { parseAddress } from '../address.ts'
import type { Check } from './check.ts'

/** What is wrong with the address of a source; null when nothing is. */
function problem(text: string): { message: string; hint: string; severity?: 'warning' } | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null)
    return { message: `"${text}" is not a URL`, hint: 'write the whole address, with https://' }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { message: `${url.protocol} is not an address of the web`, hint: 'write an https:// address' }
  if (url.username !== '' || url.password !== '')
    return { message: 'the address holds a user name or password', hint: 'take it out' }
  if (!url.hostname.includes('.') || parseAddress(url.hostname.replace(/^\[|\]$/g, '')) !== null) {
    return {
      message: `"${url.hostname}" is not a public site`,
      hint: 'link to a public page, or leave the address out',
    }
  }
  const tracking = [...url.searchParams.keys()].filter((key) => /^(utm_|fbclid$|gclid$)/.test(key))
  if (tracking.length > 0)
    return { message: `the address carries tracking (${tracking.join(', ')})`, hint: 'take it out' }
  if (
    url.hostname === 'github.com' &&
    /^\/[^/]+\/[^/]+\/(blob|tree)\/(?![0-9a-f]{7,40}(\/|$))/.test(url.pathname)
  ) {
    return {
      message: 'the file behind this address can change',
      hint: 'link to a commit: press "y" on the page',
      severity: 'warning',
    }
  }
  if (url.protocol === 'http:')
    return {
      message: 'the address is not https',
      hint: 'write https:// if the site answers there',
      severity: 'warning',
    }
  return null
}

export const sourceUrl: Check = {
  rule: 'source-url',
  about:
    'The address of a source is a public https page, without secrets or tracking, and permanent where the site offers that.',
  *check(draft) {
    for (const [id, source] of Object.entries(draft.sources)) {
      if (source.url === null) continue
      const found = problem(source.url)
      if (found) yield { path: ['sources', id, 'url'], ...found }
    }
  },
}
