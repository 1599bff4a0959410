import { parseCidr } from './address.ts'

const LABEL = '(?!-)[a-z0-9_-]{1,63}(?<!-)'
/** A name as it is written in entries: lower case, no trailing dot, at least two labels, or `*.` before such. */
export const HOST_PATTERN = new RegExp(`^(?=.{1,253}$)(\\*\\.)?(${LABEL}\\.)+(?!\\d+$)${LABEL}$`)

/** A host of an entry, taken apart: `wildcard` means any name below `name`, not `name` itself. */
export interface Name {
  name: string
  wildcard: boolean
}

/** Splits `*.example.net` or `example.net`; the text has passed HOST_PATTERN. */
export const parseName = (host: string): Name =>
  host.startsWith('*.') ? { name: host.slice(2), wildcard: true } : { name: host, wildcard: false }

/** `name` as an entry writes it. */
export const formatName = (name: Name): string => (name.wildcard ? `*.${name.name}` : name.name)

/** Whether a name looked up is one the pattern stands for. */
export const matchesName = (pattern: Name, name: string): boolean =>
  pattern.wildcard ? name.endsWith(`.${pattern.name}`) : name === pattern.name

/** What is wrong with the form of a host, and the text that would be right where that is certain. */
export function hostProblem(text: string): { message: string; hint: string; fix?: string } | null {
  if (HOST_PATTERN.test(text)) return null
  const url = /^[a-z][a-z0-9+.-]*:\/\/([^/?#:]+)/i.exec(text)
  if (url) {
    const host = (url[1] ?? '').toLowerCase()
    return {
      message: `"${text}" is a URL, not a host name`,
      hint: `write the name alone: ${host}`,
      ...(HOST_PATTERN.test(host) ? { fix: host } : {}),
    }
  }
  if (parseCidr(text)) {
    return { message: `"${text}" is an address, not a host name`, hint: `write {network: "${text}"}` }
  }
  const mended = text.trim().toLowerCase().replace(/\.+$/, '')
  if (HOST_PATTERN.test(mended)) {
    const what = text !== text.toLowerCase() ? 'has upper-case letters' : 'ends in a dot or a space'
    return { message: `host "${text}" ${what}`, hint: `write ${mended}`, fix: mended }
  }
  if (/^[a-z0-9_-]+$/i.test(text)) {
    return {
      message: `host "${text}" has a single label`,
      hint: 'write the full domain name, or a role such as {role: gateway} for a host of the home',
    }
  }
  if (text.includes('*')) {
    return {
      message: `"${text}" is not a wildcard this format has`,
      hint: 'a wildcard is "*." followed by a domain: "*.example.net"',
    }
  }
  return { message: `"${text}" is not a host name`, hint: 'write a domain name such as ot.io.mi.com' }
}
