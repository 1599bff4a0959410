const KEY = 'netneeds-home'

/** The home kept in this browser, as its text; null for none. */
export function storedHome(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Keeps a home, or none; false where the browser keeps nothing. */
export function storeHome(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, text)
    return true
  } catch {
    return false
  }
}

/** Nothing of a home is kept any longer. */
export const forgetHome = (): void => void storeHome(null)
