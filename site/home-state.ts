import { homePath } from '../rules/request.ts'
import { MAX_DEVICES } from '../schema/http.ts'

/** A device of a home, and its addresses as the person wrote them. */
export interface HomeDevice {
  id: string
  addresses: readonly string[]
}

/** A home: its devices, and the choices for the rules by the names they have in a URL. */
export interface Home {
  devices: readonly HomeDevice[]
  choices: Readonly<Record<string, string>>
}

/** Longer texts are no home anybody typed. */
const LONGEST = 60_000

/** A home as text: the query of `/rules` for it (contract: `device=id@address,address`, repeated). */
export function homeText({ devices, choices }: Home): string {
  const asked = devices.map(({ id, addresses }) => ({ device: { id }, addresses }))
  return homePath(asked, choices).replace(/^\/rules\?&?/, '')
}

/**
 * A home from such a text, which may come from anybody: `known` says the id a device has today, or null. What cannot
 * be taken is told in `left`, one sentence each, and everything else is taken.
 */
export function readHome(
  text: string,
  known: (id: string) => string | null,
  names: ReadonlySet<string>,
): { home: Home; left: string[] } {
  const home = { devices: [] as HomeDevice[], choices: {} as Record<string, string> }
  const left: string[] = []
  if (text.length > LONGEST)
    return { home, left: ['The link is too long to be a home; nothing of it is taken.'] }
  for (const [name, value] of new URLSearchParams(text)) {
    if (name !== 'device') {
      if (names.has(name)) home.choices[name] = value
      else left.push(`There is no choice "${short(name)}".`)
      continue
    }
    const [asked = '', addresses = ''] = value.split('@')
    const id = known(asked)
    if (id === null) left.push(`There is no device "${short(asked)}" here.`)
    else if (home.devices.length === MAX_DEVICES)
      left.push(`A home has ${MAX_DEVICES} devices at most; "${id}" is left out.`)
    else
      home.devices.push({
        id,
        addresses: addresses
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean),
      })
  }
  return { home, left }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
