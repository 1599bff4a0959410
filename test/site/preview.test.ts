import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { staticSite } from '../../api/static.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { buildSite } from '../../site/build.ts'
import { headersOf } from '../../site/headers.ts'
import { siteOf } from '../../site/model.ts'
import { serviceNamesOf } from '../../site/picture-owners.ts'
import { FONTS, startDrawing } from '../../site/preview/drawing.ts'
import { readFont } from '../../site/preview/font.ts'
import { devicePreview } from '../../site/preview/picture.tsx'
import { clipped, rowsOf } from '../../site/preview/text.tsx'
import { buildInto, FIXTURE, REPOSITORY, SITE_URL } from './fixture.ts'

/** The pixels of a PNG with a palette and no filters, as "rrggbb". */
function pixels(bytes: Buffer): {
  width: number
  height: number
  at(x: number, y: number): string
  colours: number
} {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    )
  const chunk = (name: string) => chunks.get(name) ?? Buffer.alloc(0)
  const [width, height] = [chunk('IHDR').readUInt32BE(0), chunk('IHDR').readUInt32BE(4)]
  const rows = inflateSync(chunk('IDAT'))
  expect(rows.length).toBe((width + 1) * height)
  const palette = chunk('PLTE')
  return {
    width,
    height,
    colours: palette.length / 3,
    at: (x, y) => {
      const index = rows[y * (width + 1) + 1 + x] ?? 0
      return palette.subarray(3 * index, 3 * index + 3).toString('hex')
    },
  }
}

const imagesOf = async (folder: string): Promise<Map<string, string>> =>
  new Map(
    (await readdir(join(folder, 'assets/preview'))).map((name) => [
      name.replace(/-[0-9a-f]{10}\.png$/, ''),
      join(folder, 'assets/preview', name),
    ]),
  )
const fileOf = (images: Map<string, string>, name: string): string => {
  const found = images.get(name)
  if (found === undefined) throw new Error(`no image ${name}`)
  return found
}

describe('the images that go with links', () => {
  it('name who the device talks to as its page does', () => {
    const site = siteOf(FIXTURE, {
      now: new Date('2026-11-21'),
      releases: null,
      siteUrl: SITE_URL,
      repository: REPOSITORY,
      assets: { style: '', icon: '', scripts: {} },
    })
    const robot = site.devices.find(({ device }) => device.id === 'robot')
    const [regular, bold] = FONTS.map((file) => readFont(readFileSync(file)))
    if (robot === undefined || regular === undefined || bold === undefined) throw new Error('nothing to draw')
    const svg = devicePreview(robot, { regular, bold }, serviceNamesOf(FIXTURE)) ?? ''
    for (const name of ['Robot One', 'Home Assistant', 'Maker cloud', 'ntp.org']) expect(svg).toContain(name)
    expect(svg).not.toContain('maker-cloud')
  })

  it('are drawn in the colours of the site, with text', async () => {
    const { folder } = await buildInto(FIXTURE)
    const images = await imagesOf(folder)
    expect([...images.keys()].sort()).toEqual(['box', 'empty', 'hostile', 'robot', 'site'])
    for (const file of images.values()) {
      const image = pixels(await readFile(file))
      expect([image.width, image.height]).toEqual([1200, 630])
      expect(image.at(600, 6)).toBe('0a58ad')
      expect(image.at(20, 600)).toBe('ffffff')
      // The name, or the question of the front page, stands in this strip.
      const strip = new Set(
        Array.from({ length: 500 * 80 }, (_, at) => image.at(64 + (at % 500), 170 + Math.floor(at / 500))),
      )
      expect(strip).toContain('1a1f25')
    }
  }, 60_000)

  it('are served as images that may be kept, and that pages of others may show', async () => {
    const { folder } = await buildInto(FIXTURE)
    const path = fileOf(await imagesOf(folder), 'robot').slice(folder.length)
    const answer = await staticSite(folder).page(new Request(SITE_URL + path))
    const headers = Object.fromEntries(answer?.headers ?? [])
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
    expect(headersOf(path)['Cross-Origin-Resource-Policy']).toBe('cross-origin')
    expect(headersOf('/devices/robot/')['Cross-Origin-Resource-Policy']).toBe('same-origin')
  }, 60_000)

  it('are taken from the site before where nothing changed, and drawn anew where something did', async () => {
    const { folder } = await buildInto(FIXTURE)
    const before = await imagesOf(folder)
    for (const file of before.values()) await writeFile(file, 'of the site before')
    const { robot, ...others } = FIXTURE.devices
    if (robot === undefined) throw new Error('no robot')
    const devices = { ...others, robot: { ...robot, name: 'Robot Two' } }
    await buildSite({
      dataset: { ...FIXTURE, release: '2026.01.02', devices },
      now: new Date('2026-11-22'),
      outDir: folder,
      siteUrl: SITE_URL,
      repository: REPOSITORY,
    })
    const after = await imagesOf(folder)
    for (const name of ['box', 'empty', 'hostile', 'site']) {
      expect(after.get(name), name).toBe(before.get(name))
      expect(await readFile(fileOf(after, name), 'utf8'), name).toBe('of the site before')
    }
    expect(after.get('robot')).not.toBe(before.get('robot'))
    expect(pixels(await readFile(fileOf(after, 'robot'))).width).toBe(1200)
  }, 60_000)

  it('are that of the site where the font cannot write a name', async () => {
    const box = FIXTURE.devices.box
    if (box === undefined) throw new Error('no box')
    const dataset: Dataset = { ...FIXTURE, devices: { box: { ...box, name: '小米网关' } } }
    const { folder } = await buildInto(dataset)
    expect([...(await imagesOf(folder)).keys()]).toEqual(['site'])
    expect(await readFile(join(folder, 'devices/box/index.html'), 'utf8')).toMatch(
      /property="og:image" content="[^"]*\/assets\/preview\/site-/,
    )
  }, 60_000)

  it('keep white and black, and come near the rest, where more colours are there than a palette holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netneeds-preview-'))
    const stripes = Array.from(
      { length: 900 },
      (_, at) =>
        `<rect x="${at}" width="1" height="9" fill="rgb(${at % 256},${(at * 7) % 256},${(at * 31) % 256})"/>`,
    )
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="902" height="9"><rect width="902" height="9" fill="#fff"/>${stripes.join('')}<rect x="901" width="1" height="9"/></svg>`
    const { addresses, finished } = await startDrawing([{ name: 'stripes', svg }], folder, '/nowhere')
    await finished
    const image = pixels(await readFile(join(folder, addresses[0] ?? '')))
    expect(image.colours).toBeLessThanOrEqual(256)
    expect(image.at(900, 4)).toBe('ffffff')
    expect(image.at(901, 4)).toBe('000000')
    for (let x = 0; x < 900; x += 1) {
      const colour = Buffer.from(image.at(x, 4), 'hex')
      for (const [channel, wanted] of [x % 256, (x * 7) % 256, (x * 31) % 256].entries())
        expect(Math.abs((colour[channel] ?? 0) - wanted)).toBeLessThan(64)
    }
  })

  it('fail the build where one cannot be drawn', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netneeds-preview-'))
    const { finished } = await startDrawing([{ name: 'broken', svg: '<svg' }], folder, '/nowhere')
    await expect(finished).rejects.toThrow()
  })
})

describe('text in an image', async () => {
  const [regular, bold] = await Promise.all(FONTS.map(async (file) => readFont(await readFile(file))))
  if (regular === undefined || bold === undefined) throw new Error('the faces are missing')

  it('is measured by the font', () => {
    expect(regular.width('', 20)).toBe(0)
    expect(regular.width('WW', 20)).toBeCloseTo(2 * regular.width('W', 20))
    expect(regular.width('W', 40)).toBeCloseTo(2 * regular.width('W', 20))
    expect(regular.width('i', 20)).toBeLessThan(regular.width('W', 20))
    expect(bold.width('needs', 20)).toBeGreaterThan(regular.width('needs', 20))
    expect(regular.has('TRÅDFRI, Caséta · “no” … – €')).toBe(true)
    expect(regular.has('網')).toBe(false)
    expect(regular.has('🏠')).toBe(false)
  })

  it('is broken and cut so that it fits', () => {
    const text = 'Mitsubishi Electric Wi-Fi adapter MAC-567IF, MAC-577IF and MAC-587IF'
    for (const [size, width, most] of [
      [60, 546, 9],
      [38, 546, 3],
      [60, 300, 2],
      [90, 100, 4],
    ] as const) {
      const rows = rowsOf(text, bold, size, width, most)
      expect(rows.length).toBeLessThanOrEqual(most)
      for (const row of rows) expect(bold.width(row, size), row).toBeLessThanOrEqual(width)
    }
    expect(rowsOf(text, bold, 38, 546, 3).join(' ')).toBe(text)
    expect(rowsOf(text, bold, 60, 546, 2).at(-1)).toMatch(/…$/)
    expect(clipped('short', bold, 20, 500)).toBe('short')
  })
})
