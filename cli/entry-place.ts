import { nearest } from '../schema/nearest.ts'
import { Slug } from '../schema/text.ts'
import type { Vendor } from '../schema/vendor.ts'

/** Lower-case letters, digits and hyphens of a text; '' where it has none. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '')

/** The id of an entry by its vendor and name: `roborock-s50` for Roborock S50. */
export function idOf(vendor: string, vendorName: string, name: string): string {
  const rest = slugOf(name)
  const led = [vendor, slugOf(vendorName)].some((each) => rest === each || rest.startsWith(`${each}-`))
  return led ? rest : slugOf(`${vendor}-${rest}`)
}

/** Where an entry stands in a data folder. */
export const pathOf = (vendor: string, id: string): string => `devices/${vendor}/${id}.yaml`

export const isSlug = (text: string): boolean => Slug.safeParse(text).success

/** The vendor meant by an id, a name or another name; else the ids most like it. */
export function vendorOf(
  vendors: Readonly<Record<string, Vendor>>,
  wanted: string,
): { id: string } | { near: string[] } {
  const plain = wanted.trim().toLowerCase()
  const names = new Map<string, string>()
  for (const [id, { name, also_known_as }] of Object.entries(vendors))
    for (const each of [id, name, ...also_known_as]) names.set(each.toLowerCase(), id)
  const id = Object.hasOwn(vendors, plain) ? plain : names.get(plain)
  if (id !== undefined) return { id }
  return { near: [...new Set(nearest(plain, names.keys()).map((name) => names.get(name) ?? name))] }
}

/** data/vendors.yaml with one more vendor, in its place by the alphabet. */
export function withVendor(text: string, id: string, name: string, url: string | null): string {
  const line = `${id}: {name: ${JSON.stringify(name)}, url: ${url === null ? 'null' : JSON.stringify(url)}}`
  const lines = text.replace(/\n+$/, '').split('\n')
  const at = lines.findIndex((each) => (/^([a-z0-9-]+):/.exec(each)?.[1] ?? '') > id)
  return `${[...lines.slice(0, at < 0 ? lines.length : at), line, ...(at < 0 ? [] : lines.slice(at))].join('\n')}\n`
}
