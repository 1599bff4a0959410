/** A JSON object as it was read: nothing about its members is known. */
export type Members = Readonly<Record<string, unknown>>

/** The object that a text is; null where it is none. `JSON.parse` bounds its own depth by throwing. */
export function readObject(text: string): Members | null {
  if (text.charCodeAt(0) !== 123) return null
  try {
    return members(JSON.parse(text))
  } catch {
    return null
  }
}

/** A value as an object; null where it is none. */
export function members(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null
}

/** A value as text; empty where it is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A value as a list; empty where it is none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A value as a number; undefined where it is none. */
export const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
