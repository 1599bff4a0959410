import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, answered } from '../../rules/report/answered.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { readDataset } from '../../schema/read.ts'
import { hostEntries } from '../../site/hosts.ts'
import { siteOf } from '../../site/model.ts'
import { pagesOf } from '../../site/pages.tsx'
import { FIXTURE, REPOSITORY, SITE_URL } from './fixture.ts'

/** The pages of a data set as text, made when they are asked for. */
function pagesFrom(dataset: Dataset): (path: string) => string {
  const site = siteOf(dataset, {
    now: new Date('2026-11-21'),
    releases: null,
    siteUrl: SITE_URL,
    repository: REPOSITORY,
    assets: { style: '', icon: '', scripts: {} },
  })
  const sources = pagesOf(site, {}, () => '', { url: '', size: 0 }, '', hostEntries(site.devices))
  const pages = new Map(sources.map(({ path, node }) => [path, node]))
  return (path) => {
    const node = pages.get(path)
    if (node === undefined) throw new Error(`no page ${path}`)
    return String(node())
  }
}

async function realData(): Promise<Dataset> {
  const data = fileURLToPath(new URL('../../data', import.meta.url))
  const { dataset } = await readDataset(data, { now: new Date('2026-11-21'), release: 'test' })
  if (dataset === null) throw new Error('data/ has errors')
  return dataset
}

/** What a page says beside its markup. */
const said = (page: string): string => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const listed = (page: string): string[] =>
  [...page.matchAll(/<th [^>]*><a href="\/devices\/([a-z0-9-]+)\/">/g)].map(([, id = '']) => id).sort()
const internetOf = ({ answers }: Answered) => answers.home_assistant.internet

const WORDS = {
  'not-needed': ['works', 'work'],
  optional: ['works in part', 'work in part'],
  required: ['does not work', 'do not work'],
  unknown: ['is unknown', 'are unknown'],
} as const

function sentence(devices: readonly Answered[]): string {
  const parts = Object.entries(WORDS).flatMap(([need, [one, many]]) => {
    const number = devices.filter((each) => internetOf(each) === need).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  })
  return `${devices.length} device${devices.length === 1 ? '' : 's'}. With Home Assistant, without the internet: ${parts.join(', ')}.`
}

describe.each([
  ['the fixture', () => Promise.resolve(FIXTURE)],
  ['the real data', realData],
])('lists of %s', (_, load) => {
  let page: (path: string) => string
  let all: Answered[]
  beforeAll(async () => {
    const dataset = await load()
    page = pagesFrom(dataset)
    all = answered(dataset)
  }, 60_000)

  it.each([
    ['/vendors/', ({ device }: Answered) => device.vendor],
    ['/categories/', ({ device }: Answered) => device.category],
    ['/integrations/', ({ device }: Answered) => device.home_assistant?.integration],
  ])('%s says how many devices each group has and how many work without the internet', (path, idOf) => {
    const groups = Map.groupBy(all, idOf)
    groups.delete(undefined)
    const rows = [
      ...page(path).matchAll(
        new RegExp(
          `<tr><th scope="row"><a href="${path}([^"/]+)/">[^<]+</a></th><td>(\\d+)</td><td>(\\d+)</td><td>(\\d+)</td>`,
          'g',
        ),
      ),
    ].map(([, ...cells]) => cells)
    expect(rows.sort()).toEqual(
      [...groups]
        .map(([id, devices]) => [
          id,
          ...[
            devices,
            devices.filter((each) => internetOf(each) === 'not-needed'),
            devices.filter((each) => internetOf(each) === 'unknown'),
          ].map(({ length }) => `${length}`),
        ])
        .sort(),
    )
    for (const [id, devices] of groups) {
      const group = page(`${path}${id}/`)
      expect(said(group), `${path}${id}/`).toContain(sentence(devices))
      expect(listed(group), `${path}${id}/`).toEqual(devices.map(({ device }) => device.id).sort())
    }
  })

  it('/internet/ has every device once, under its answer, with counts by category', () => {
    const index = said(page('/internet/'))
    const groups = Map.groupBy(all, internetOf)
    for (const [need, devices] of groups) {
      expect(page('/internet/')).toContain(`href="/internet/${need}/"`)
      const group = page(`/internet/${need}/`)
      expect(listed(group), need).toEqual(devices.map(({ device }) => device.id).sort())
      expect(group).toContain(
        `<link rel="alternate" type="application/json" href="/devices?internet=${need}"`,
      )
      for (const [category, some] of Map.groupBy(devices, ({ device }) => device.category)) {
        expect(group, need).toMatch(
          new RegExp(`<a href="#${category}">[^<]+</a> <span class="muted">${some.length}</span>`),
        )
        expect(
          group.match(new RegExp(`<tr id="${category}"[^>]* data-category="${category}"`, 'g'))?.length,
        ).toBe(1)
      }
      expect(index).toContain(` ${devices.length} `)
    }
    for (const need of Object.keys(WORDS))
      if (!groups.has(need as keyof typeof WORDS)) expect(() => page(`/internet/${need}/`)).toThrow('no page')
  })

  it('offers data only where the API has it', () => {
    expect(page('/integrations/')).not.toContain('application/json')
    expect(page('/internet/')).not.toContain('application/json')
    for (const { device } of all.slice(0, 20)) {
      const id = device.home_assistant?.integration
      if (id !== undefined)
        expect(page(`/integrations/${id}/`)).toContain(
          `<link rel="alternate" type="application/json" href="/devices?integration=${id}"`,
        )
    }
  })
})

describe('an integration', () => {
  const robot = FIXTURE.devices.robot
  if (robot === undefined) throw new Error('no robot')
  const integration = (known: Dataset['integrations'], iot_class: 'local_polling' | 'cloud_push' | null) =>
    pagesFrom({
      ...FIXTURE,
      devices: {
        ...FIXTURE.devices,
        second: { ...robot, home_assistant: { integration: 'maker', iot_class } },
      },
      integrations: known,
    })('/integrations/maker/')
  const OUTSIDE = 'https://www.home-assistant.io/integrations/maker/'

  it("of Home Assistant's own links its page there, and one that is not does not", () => {
    expect(integration({ maker: { name: 'Maker', iot_class: null } }, null)).toContain(`href="${OUTSIDE}"`)
    expect(integration({ maker: { name: 'Maker LAN (custom)', iot_class: null } }, null)).not.toContain(
      OUTSIDE,
    )
    expect(integration({}, null)).not.toContain(OUTSIDE)
    const device = pagesFrom(FIXTURE)('/devices/robot/')
    expect(device).toContain('<a href="/integrations/maker/">')
  })

  it('says every way its entries give of speaking with a device', () => {
    expect(said(integration({}, 'local_polling'))).toContain(
      'How it speaks local polling: Home Assistant asks the',
    )
    const two = said(integration({}, 'cloud_push'))
    expect(two).toMatch(
      /1 device: cloud push: .* 1 device: local polling: |1 device: local polling: .* 1 device: cloud push: /,
    )
    expect(said(integration({}, null))).toContain('1 device: not said')
  })
})

describe('what an answer rests on', () => {
  const robot = FIXTURE.devices.robot
  if (robot === undefined) throw new Error('no robot')
  const ground = (blocking: typeof robot.blocking) =>
    said(
      pagesFrom({ ...FIXTURE, devices: { robot: { ...robot, uses: [], blocking } } })('/internet/').split(
        '<tbody',
      )[1] ?? '',
    )
  const line = (outcome: 'works' | 'breaks', source: string) => ({
    of: 'internet',
    method: 'reject' as const,
    outcome,
    after: null,
    for: 'home-assistant' as const,
    note: null,
    sources: [source],
  })

  it('is a test that says the same, else a thread; a test that says otherwise is none', () => {
    expect(ground([line('works', 'test')])).toContain('Works without the internet 1 1 0 0')
    expect(ground([line('works', 'thread')])).toContain('Works without the internet 1 0 1 0')
    expect(ground([line('works', 'thread'), line('breaks', 'test')])).toContain(
      'without the internet 1 0 1 0',
    )
  })
})
