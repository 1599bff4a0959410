import type { Policy } from '../../policy.ts'

/** FNV-1a, 32 bits: short, stable names where a program limits their length. Not for secrets. */
export function fnv1a(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** Seven letters that stand for a text; letters only, because some programs read digits in names. */
export function letters(text: string): string {
  let rest = fnv1a(text)
  let word = ''
  for (let i = 0; i < 7; i++) {
    word += String.fromCharCode(97 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return word
}

/** An id in letters, digits and single "_"; where that loses something, letters that stand for the whole follow. */
function plain(id: string, most: number, between: RegExp): string {
  const words = id.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '')
  return between.test(id) && words.length <= most ? words : `${words.slice(0, most - 8)}_${letters(id)}`
}

/** What one rule set is called: the policy's prefix, and the device's id or "home" for many. */
export function setName(policy: Policy): { prefix: string; tag: string } {
  const [first] = policy.subjects
  const tag = policy.subjects.length === 1 && first !== undefined ? first.id : 'home'
  return {
    prefix: plain(policy.name, 16, /^[a-z0-9]+(_[a-z0-9]+)*$/),
    tag: plain(tag, 24, /^[a-z0-9]+(-[a-z0-9]+)*$/),
  }
}

/** The file's name without its ending. */
export function fileBase(policy: Policy): string {
  const { prefix, tag } = setName(policy)
  return `${prefix}-${tag.replaceAll('_', '-')}`
}
