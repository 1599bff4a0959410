import type { ExpandedDevice } from '../schema/expand.ts'
import type { HostEntry } from './hosts.ts'
import type { Site, SiteDevice } from './model.ts'
import { categoryWords } from './words.ts'

/** A thing in the words of schema.org; what is undefined is left out. */
export interface Thing {
  '@type': string
  [property: string]: Value | undefined
}
type Value = string | number | boolean | Thing | { '@id': string } | readonly Value[]

/** What a page says of itself to search engines, given the address of the site, without a slash at its end. */
export type Facts = (siteUrl: string) => Thing[]

const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/'
/** So many entries of a list are named; every page has the whole list in its text. */
const MOST_ITEMS = 100

const SCRIPT_ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * Things as the text of a `script` element that holds JSON-LD. Within such an element nothing is unescaped but by JSON,
 * and no text can end it, because no `<` is left.
 */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => SCRIPT_ESCAPES[character] ?? '',
  )

/** The last day on which one of some entries changed (ISO 8601); null where no history knows. */
export function lastChange(devices: Iterable<Pick<SiteDevice, 'revisions'>>): string | null {
  let last: string | null = null
  for (const { revisions } of devices) {
    const date = revisions[0]?.release.date.slice(0, 10)
    if (date !== undefined && (last === null || date > last)) last = date
  }
  return last
}

/** The site, and how its search is asked. */
const webSite = (siteUrl: string): Thing => ({
  '@type': 'WebSite',
  '@id': `${siteUrl}/#site`,
  url: `${siteUrl}/`,
  name: 'netneeds',
  inLanguage: 'en',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/devices/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
})

/** All data of this release: a data set of its own right, beside the pages. */
const dataset = (siteUrl: string, { dataset: { release }, report: { totals }, devices }: Site): Thing => ({
  '@type': 'Dataset',
  '@id': `${siteUrl}/about/data/#dataset`,
  url: `${siteUrl}/about/data/`,
  name: 'netneeds: network needs of smart-home devices',
  description: `Which hosts, ports and protocols ${totals.entries} smart-home devices need, for Home Assistant or for the app of their vendor, and what breaks without them: ${totals.endpoints} endpoints with ${totals.sources} sources.`,
  license: CC0,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: 'netneeds', url: `${siteUrl}/` },
  version: release,
  dateModified: lastChange(devices) ?? undefined,
  distribution: {
    '@type': 'DataDownload',
    encodingFormat: 'application/json',
    contentUrl: `${siteUrl}/releases/${encodeURIComponent(release)}/dataset.json`,
  },
})

interface About {
  path: string
  name: string
  changed?: string | null
}

const page = (type: string, siteUrl: string, { path, name, changed }: About): Thing => ({
  '@type': type,
  '@id': `${siteUrl}${path}`,
  url: `${siteUrl}${path}`,
  name,
  isPartOf: { '@id': `${siteUrl}/#site` },
  dateModified: changed ?? undefined,
})

/** The way from the top to a page, which is the last of it. */
const breadcrumbs = (siteUrl: string, steps: readonly (readonly [string, string])[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([path, name], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${siteUrl}${path}`,
  })),
})

/** The front page: the site, and the data behind it. */
export const homeFacts =
  (site: Site): Facts =>
  (siteUrl) => [webSite(siteUrl), dataset(siteUrl, site)]

/** The data report. */
export const dataFacts =
  (site: Site): Facts =>
  (siteUrl) => [
    dataset(siteUrl, site),
    breadcrumbs(siteUrl, [
      ['/about/', 'About'],
      ['/about/data/', 'Data report'],
    ]),
  ]

/**
 * What an entry is about: the model, not a thing that is sold here, so it is neither a Product nor does it have an offer
 * or a rating.
 */
const model = (device: ExpandedDevice): Thing => ({
  '@type': 'ProductModel',
  name: device.name,
  brand: { '@type': 'Brand', name: device.vendor_name },
  category: categoryWords(device.category),
  model: device.models.length > 0 ? device.models : undefined,
  alternateName: device.also_known_as.length > 0 ? device.also_known_as : undefined,
})

/** The page of a device. */
export const deviceFacts =
  (entry: SiteDevice): Facts =>
  (siteUrl) => {
    const { id, name, vendor, vendor_name } = entry.device
    const path = `/devices/${id}/`
    return [
      {
        ...page('ItemPage', siteUrl, { path, name, changed: lastChange([entry]) }),
        about: model(entry.device),
      },
      breadcrumbs(siteUrl, [
        ['/devices/', 'Devices'],
        [`/vendors/${vendor}/`, vendor_name],
        [path, name],
      ]),
    ]
  }

/** A page that leads to others. `items` are their paths, where they are not so many that they make it much heavier. */
export const listFacts =
  (
    about: About,
    { above, items, count }: { above?: readonly [string, string]; items?: readonly string[]; count: number },
  ): Facts =>
  (siteUrl) => [
    {
      ...page('CollectionPage', siteUrl, about),
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: count,
        itemListElement: items?.slice(0, MOST_ITEMS).map((path, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: `${siteUrl}${path}`,
        })),
      },
    },
    ...(above === undefined ? [] : [breadcrumbs(siteUrl, [above, [about.path, about.name]])]),
  ]

/** The page of a host. */
export const hostFacts =
  ({ name }: HostEntry, title: string): Facts =>
  (siteUrl) => {
    const path = `/hosts/${name}/`
    return [
      { ...page('WebPage', siteUrl, { path, name: title }), about: { '@type': 'Thing', name: title } },
      breadcrumbs(siteUrl, [
        ['/hosts/', 'Hosts'],
        [path, title],
      ]),
    ]
  }
