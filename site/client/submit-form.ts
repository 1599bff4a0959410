import type { Device } from '../../schema/device.ts'
import type { Need } from '../../schema/endpoint.ts'

/** What a person says of a device. Empty texts where nothing is said. */
export interface Facts {
  id: string
  name: string
  vendor: string
  category: Device['category'] | null
  models: string[]
  nativeApp: string
  integration: string
  firmware: string
  region: string
}

/** What a person says of one claim; a key that is missing leaves it as it is proposed. */
export interface NeedEdit {
  native_app?: Need
  home_assistant?: Need
  breaks?: string
  /** True: it is left out of the entry. */
  leave: boolean
}
/** By the key of the claim: `endpoint id` or `use id`. */
export type NeedEdits = Map<string, NeedEdit>

/** Longer addresses are cut off or refused on the way to GitHub. */
export const LONGEST_URL = 7000

/** "Mi Robot Vacuum 2" of xiaomi as "xiaomi-mi-robot-vacuum-2"; a name that begins with its vendor is not doubled. */
export function idOf(vendor: string, name: string): string {
  const slug = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  const [head, tail] = [slug(vendor), slug(name)]
  const id = tail === '' || tail === head || tail.startsWith(`${head}-`) ? tail : `${head}-${tail}`
  return id.replace(/^-/, '').slice(0, 64).replace(/-$/, '')
}

/** Where an entry is, or will be, in the repository. */
export const pathOf = (vendor: string, id: string): string =>
  `data/devices/${vendor === '' ? 'vendor' : vendor}/${id === '' ? 'id' : id}.yaml`

/** GitHub's page with a new file filled in; null where its address would be too long. */
export function newFileUrl(repository: string, path: string, text: string): string | null {
  const query = new URLSearchParams({ filename: path, value: text })
  const url = `${repository}/new/main?${query}`
  return url.length > LONGEST_URL ? null : url
}

/** GitHub's page that edits a file, or makes an empty one of this name. */
export const editUrl = (repository: string, path: string, isNew: boolean): string =>
  isNew
    ? `${repository}/new/main?${new URLSearchParams({ filename: path })}`
    : `${repository}/edit/main/${path}`
