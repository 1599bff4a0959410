import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReleaseChange, releaseChange } from '../../rules/changes/release.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { Device } from '../../schema/device.ts'
import { Service } from '../../schema/service.ts'
import { buildSite } from '../../site/build.ts'

/** Markup that would run if any page let it out of its text or attribute. */
export const MARKUP = '</script><script>document.title="taken"</script>"><img src=x onerror=alert(1)> \'`'

const both = (home_assistant: string, native_app = 'unknown') => ({ home_assistant, native_app })
const forum = { kind: 'forum', title: 'A thread', url: 'https://forum.netneeds.test/1', date: '2024-06' }

const robot = Device.parse({
  name: 'Robot One',
  vendor: 'maker',
  category: 'vacuum',
  models: ['R1'],
  native_app: 'Maker Home',
  home_assistant: { integration: 'maker', iot_class: 'local_polling' },
  identify: { mac_prefixes: ['02:00:5e'], mdns: ['_maker._udp'] },
  uses: [
    {
      service: 'maker-cloud',
      needed: both('not-needed', 'required'),
      breaks: 'the app shows it offline',
      sources: ['thread'],
    },
  ],
  endpoints: [
    {
      id: 'control',
      direction: 'inbound',
      peer: { role: 'home-assistant' },
      protocol: 'udp',
      ports: [54321],
      purpose: 'control',
      needed: both('required'),
      breaks: 'no commands',
      sources: ['thread'],
    },
    {
      id: 'time',
      direction: 'outbound',
      peer: { host: '0.pool.ntp.org' },
      protocol: 'udp',
      ports: [123],
      purpose: 'time',
      needed: both('required', 'required'),
      breaks: 'it hangs after days',
      sources: ['thread'],
    },
    {
      id: 'stats',
      direction: 'outbound',
      peer: { host: 'stats.maker.net' },
      protocol: 'tcp',
      ports: [443],
      purpose: 'telemetry',
      sources: ['thread'],
    },
  ],
  blocking: [
    {
      of: 'internet',
      method: 'drop',
      outcome: 'breaks',
      after: 'days',
      for: 'home-assistant',
      note: 'becomes unreachable',
      sources: ['thread'],
    },
    { of: 'internet', method: 'reject', outcome: 'works', for: 'home-assistant', sources: ['test'] },
  ],
  network: { same_subnet: true, multicast: ['224.0.0.50'], reflector: ['mdns'], sources: ['thread'] },
  sources: {
    thread: forum,
    test: {
      kind: 'block-test',
      title: 'A test',
      url: null,
      date: '2025-01-02',
      region: 'DE',
      minutes: 20,
      phases: ['blocked'],
    },
  },
})

const hostile = Device.parse({
  name: `Hostile ${MARKUP}`.slice(0, 80),
  vendor: 'other',
  category: 'camera',
  also_known_as: [MARKUP.slice(0, 80)],
  models: [MARKUP.slice(0, 80)],
  native_app: MARKUP.slice(0, 60),
  note: MARKUP,
  identify: { dhcp_hostnames: [MARKUP.slice(0, 100)] },
  endpoints: [
    {
      id: 'cloud',
      direction: 'outbound',
      peer: { host: 'cloud.other.net' },
      protocol: 'tcp',
      ports: [443],
      application: MARKUP.slice(0, 40),
      needed: both('required', 'required'),
      breaks: MARKUP,
      note: MARKUP,
      sources: ['bad'],
    },
  ],
  blocking: [{ of: 'internet', method: 'reject', outcome: 'breaks', note: MARKUP, sources: ['bad'] }],
  network: { note: MARKUP, sources: ['bad'] },
  sources: {
    bad: {
      kind: 'blog',
      title: MARKUP,
      url: 'javascript:alert(1)',
      date: '2020',
      firmware: MARKUP.slice(0, 60),
      note: MARKUP,
    },
  },
})

const empty = Device.parse({ name: 'Empty', vendor: 'maker', category: 'plug', sources: {} })

const box = Device.parse({
  name: 'Home box',
  vendor: 'maker',
  category: 'server',
  endpoints: [
    {
      id: 'web',
      direction: 'inbound',
      peer: { role: 'lan' },
      protocol: 'tcp',
      ports: [8123],
      application: 'http',
      needed: both('required', 'required'),
      breaks: 'no page',
      sources: ['thread'],
    },
  ],
  sources: { thread: forum },
})

const cloud = Service.parse({
  name: 'Maker cloud',
  vendor: 'maker',
  endpoints: [
    {
      id: 'api',
      direction: 'outbound',
      peer: { host: '*.api.maker.net' },
      protocol: 'tcp',
      ports: [443],
      purpose: 'control',
      sources: ['list'],
    },
  ],
  sources: {
    list: { kind: 'dns-log', title: 'A log', url: 'https://log.netneeds.test/1', date: '2025-05-05' },
  },
})

export const FIXTURE: Dataset = {
  release: '2026.01.01',
  devices: { box, empty, hostile, robot },
  services: { 'maker-cloud': cloud },
  vendors: {
    maker: { name: 'Maker', url: 'https://maker.netneeds.test/', also_known_as: [] },
    other: { name: 'Other', url: null, also_known_as: [] },
  },
  redirects: { 'old-box': 'box' },
  integrations: {},
}

/** The release before: another id, another need, one cloud and one device that are gone since. */
const BEFORE: Dataset = {
  ...FIXTURE,
  release: '2025.12.24',
  devices: {
    'old-box': box,
    gone: { ...empty, name: `Gone ${MARKUP}`.slice(0, 80) },
    hostile: { ...hostile, note: null, native_app: null, endpoints: [], blocking: [] },
    robot: {
      ...robot,
      models: [MARKUP],
      endpoints: robot.endpoints
        .filter(({ id }) => id !== 'stats')
        .map((endpoint) =>
          endpoint.id === 'time'
            ? { ...endpoint, needed: { ...endpoint.needed, home_assistant: 'unknown' } }
            : endpoint,
        ),
    },
  },
  services: { 'maker-cloud': { ...cloud, note: MARKUP }, 'old-cloud': { ...cloud, name: MARKUP } },
  redirects: {},
}

/** Both releases, newest first, as git would tell them. */
export const RELEASES: readonly ReleaseChange[] = [
  releaseChange(BEFORE, FIXTURE, { date: '2026-01-01T08:00:00.000Z', commit: 'a'.repeat(40) }),
  releaseChange(null, BEFORE, { date: '2025-12-24T08:00:00.000Z', commit: 'b'.repeat(40) }),
]

export const SITE_URL = 'https://netneeds.test'
export const REPOSITORY = 'https://git.netneeds.test/netneeds'

/** Builds a data set into a fresh folder. */
export async function buildInto(
  dataset: Dataset,
  siteUrl: string | null = SITE_URL,
  releases: readonly ReleaseChange[] | null = dataset === FIXTURE ? RELEASES : null,
): Promise<{ folder: string; pages: number }> {
  const folder = join(await mkdtemp(join(tmpdir(), 'netneeds-site-')), 'site')
  const { pages } = await buildSite({
    now: new Date('2026-11-21T00:00:00Z'),
    dataset,
    releases,
    outDir: folder,
    siteUrl,
    repository: REPOSITORY,
  })
  return { folder, pages }
}
