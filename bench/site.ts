import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset } from '../schema/dataset.ts'
import { readDataset } from '../schema/read.ts'
import { buildSite } from '../site/build.ts'

/**
 * How long the pages take, for some devices and for many: `npx tsx bench/site.ts [devices…]`. Beyond those of data/ the
 * entries are copies under other ids, with hosts of their own, so that the pages of hosts grow too.
 */
const NOW = new Date('2026-11-21T00:00:00Z')
const wanted = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = wanted.length > 0 ? wanted : [300, 1_000, 5_000]

const { dataset } = await readDataset(join(import.meta.dirname, '../data'), { now: NOW, release: 'bench' })
if (dataset === null) throw new Error('data/ has errors')
const real = Object.entries(dataset.devices)

/** So many devices: the real ones, then copies of them. */
function grown(size: number): Dataset {
  const devices = Array.from({ length: size }, (_, at) => {
    const [id = '', device] = real[at % real.length] ?? []
    if (device === undefined) throw new Error('no entry')
    const round = Math.floor(at / real.length)
    if (round === 0) return [id, device] as const
    const endpoints = device.endpoints.map((endpoint) =>
      'host' in endpoint.peer && !endpoint.peer.host.startsWith('*.')
        ? { ...endpoint, peer: { host: `n${round}.${endpoint.peer.host}` } }
        : endpoint,
    )
    return [`${id}-${round}`, { ...device, name: `${device.name} ${round}`, endpoints }] as const
  })
  return { ...(dataset as Dataset), devices: Object.fromEntries(devices) }
}

let first: number | null = null
for (const size of sizes) {
  const outDir = await mkdtemp(join(tmpdir(), 'netneeds-bench-site-'))
  const begun = performance.now()
  const { pages } = await buildSite({
    dataset: grown(size),
    now: NOW,
    outDir: join(outDir, 'site'),
    siteUrl: 'https://netneeds.test',
    repository: 'https://github.com/netneeds/netneeds',
  })
  const seconds = (performance.now() - begun) / 1000
  const each = (1000 * seconds) / size
  first ??= each
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  console.log(
    `${size} devices, ${pages} pages: ${seconds.toFixed(1)} s, ${each.toFixed(1)} ms a device (${(each / first).toFixed(2)}× the first), ${memory} MB`,
  )
  await rm(outDir, { recursive: true })
}
