import type { Child } from 'hono/jsx'
import { BACKENDS } from '../rules/registry.ts'
import { categoryGroups, integrationGroups, internetGroups, vendorGroups } from './groups.ts'
import type { HostEntry } from './hosts.ts'
import type { Site } from './model.ts'
import { ChangesPage } from './pages/changes.tsx'
import { CheckPage } from './pages/check.tsx'
import { ComparePage } from './pages/compare.tsx'
import { DataReportPage } from './pages/data-report.tsx'
import { DevicePage } from './pages/device.tsx'
import { FormatPage, FormatsPage } from './pages/formats.tsx'
import { CATEGORIES, GroupPage, GroupsPage, INTEGRATIONS, VENDORS, VendorPage } from './pages/groups.tsx'
import { HomePage } from './pages/home.tsx'
import { HostPage, HostsPage } from './pages/hosts.tsx'
import { IntegrationPage } from './pages/integrations.tsx'
import { InternetGroupPage, InternetPage } from './pages/internet.tsx'
import { DeviceListPage } from './pages/lists.tsx'
import { MyHomePage } from './pages/my-home.tsx'
import { ReleasePage } from './pages/release.tsx'
import { ServicePage, ServicesPage } from './pages/services.tsx'
import { SubmitPage } from './pages/submit.tsx'
import { AboutPage, NotFoundPage, ProblemPage } from './pages/texts.tsx'
import { releasePath } from './release-words.ts'
import { lastChange } from './structured-data.ts'
import { categoryWords } from './words.ts'

/** One page: where it is, and how it is made. */
export interface PageSource {
  /** As in a URL, with a slash at its end. */
  path: string
  node: () => Child
  /** The day of its last change, where the history of the data knows it. */
  changed?: string | null
}

/** The script that holds the whole data set, for the pages that read captures. */
export interface DatasetFile {
  url: string
  /** In bytes, before compression. */
  size: number
}

export interface Problems {
  [slug: string]: { title: string; text: string }
}

/** Every page of the site but /404.html. Ids come from the data set and are slugs, so they can stand in a path. */
export function pagesOf(
  site: Site,
  problems: Problems,
  entryUrl: (id: string) => string,
  dataset: DatasetFile,
  searchUrl: string,
  hosts: readonly HostEntry[],
): PageSource[] {
  const vendors = vendorGroups(site)
  const categories = categoryGroups(site.devices)
  const integrations = integrationGroups(site)
  const internet = internetGroups(site.devices)
  const example =
    site.devices.find(({ device }) => device.id === 'roborock-s50') ??
    site.devices.find(({ device }) => device.endpoints.length > 0)
  const changed = lastChange(site.devices)
  const byId = new Map(site.devices.map((entry) => [entry.device.id, entry]))
  const devicesAt = ({ uses }: HostEntry) => uses.flatMap(({ device }) => byId.get(device.id) ?? [])
  return [
    { path: '/', node: () => <HomePage site={site} searchUrl={searchUrl} />, changed },
    { path: '/devices/', node: () => <DeviceListPage site={site} />, changed },
    ...site.devices.map((entry) => ({
      path: `/devices/${entry.device.id}/`,
      node: () => <DevicePage site={site} entry={entry} entryUrl={entryUrl(entry.device.id)} />,
      changed: lastChange([entry]),
    })),
    { path: '/vendors/', node: () => <GroupsPage site={site} kind={VENDORS} groups={vendors} /> },
    ...vendors.map((group) => ({
      path: `/vendors/${group.id}/`,
      node: () => <VendorPage site={site} group={group} />,
      changed: lastChange(group.devices),
    })),
    { path: '/categories/', node: () => <GroupsPage site={site} kind={CATEGORIES} groups={categories} /> },
    ...categories.map((group) => ({
      path: `/categories/${group.id}/`,
      node: () => (
        <GroupPage
          site={site}
          kind={CATEGORIES}
          group={group}
          called={`Smart home, ${categoryWords(group.id)}`}
          json={`/devices?category=${group.id}`}
        />
      ),
      changed: lastChange(group.devices),
    })),
    {
      path: '/integrations/',
      node: () => <GroupsPage site={site} kind={INTEGRATIONS} groups={integrations} />,
    },
    ...integrations.map((group) => ({
      path: `/integrations/${group.id}/`,
      node: () => <IntegrationPage site={site} group={group} />,
      changed: lastChange(group.devices),
    })),
    { path: '/internet/', node: () => <InternetPage site={site} groups={internet} /> },
    ...internet.map((group) => ({
      path: `/internet/${group.id}/`,
      node: () => <InternetGroupPage site={site} group={group} />,
      changed: lastChange(group.devices),
    })),
    { path: '/services/', node: () => <ServicesPage site={site} /> },
    ...Object.entries(site.dataset.services).map(([id, service]) => ({
      path: `/services/${id}/`,
      node: () => <ServicePage site={site} id={id} service={service} />,
    })),
    { path: '/hosts/', node: () => <HostsPage site={site} hosts={hosts} /> },
    ...hosts.map((host) => ({
      path: `/hosts/${host.name}/`,
      node: () => <HostPage site={site} host={host} />,
      changed: lastChange(devicesAt(host)),
    })),
    { path: '/formats/', node: () => <FormatsPage site={site} /> },
    ...BACKENDS.map((backend) => ({
      path: `/formats/${backend.id}/`,
      node: () => <FormatPage site={site} backend={backend} example={example} />,
    })),
    { path: '/submit/', node: () => <SubmitPage site={site} dataset={dataset} /> },
    { path: '/home/', node: () => <MyHomePage site={site} dataset={dataset} example={example} /> },
    { path: '/check/', node: () => <CheckPage site={site} dataset={dataset} /> },
    { path: '/compare/', node: () => <ComparePage site={site} /> },
    { path: '/changes/', node: () => <ChangesPage site={site} /> },
    ...(site.releases ?? []).map((release) => ({
      path: releasePath(release.id),
      node: () => <ReleasePage site={site} release={release} />,
      changed: release.date.slice(0, 10),
    })),
    { path: '/about/', node: () => <AboutPage site={site} /> },
    { path: '/about/data/', node: () => <DataReportPage site={site} /> },
    ...Object.entries(problems).map(([slug, { title, text }]) => ({
      path: `/problems/${slug}/`,
      node: () => <ProblemPage site={site} slug={slug} title={title} text={text} />,
    })),
  ]
}

/** The page for addresses that are none. */
export const notFoundPage = (site: Site, idsUrl: string): Child => (
  <NotFoundPage site={site} idsUrl={idsUrl} />
)

/** For the nearest-id search of that page: each id, and the pages it names. */
export function idsOf(pages: readonly PageSource[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {}
  for (const { path } of pages) {
    const id = path.split('/').filter(Boolean).at(-1)
    if (id === undefined) continue
    ids[id] = [...(Object.hasOwn(ids, id) ? (ids[id] ?? []) : []), path]
  }
  return ids
}
