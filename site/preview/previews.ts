import { readFileSync } from 'node:fs'
import type { Previews, Site } from '../model.ts'
import { serviceNamesOf } from '../picture-owners.ts'
import { type Drawing, FONTS, type Image, startDrawing } from './drawing.ts'
import { readFont } from './font.ts'
import { devicePreview, sitePreview } from './picture.tsx'

/**
 * Begins to draw the images that go with links to the site, one for each device and one for everything else, and says
 * where they will be. A device whose name the font cannot write has that of the site.
 */
export async function startPreviews(
  site: Site,
  folder: string,
  before: string,
): Promise<{ previews: Previews; drawing: Drawing }> {
  const [regular, bold] = FONTS.map((file) => readFont(readFileSync(file)))
  if (regular === undefined || bold === undefined) throw new Error('the faces are missing')
  const faces = { regular, bold }
  const services = serviceNamesOf(site.dataset)
  const images: Image[] = [{ name: 'site', svg: sitePreview(site, faces) }]
  const ids: string[] = []
  for (const entry of site.devices) {
    const svg = devicePreview(entry, faces, services)
    if (svg === null) continue
    ids.push(entry.device.id)
    images.push({ name: entry.device.id, svg })
  }
  const drawing = await startDrawing(images, folder, before)
  const [first = '', ...rest] = drawing.addresses
  return {
    previews: { site: first, devices: Object.fromEntries(ids.map((id, at) => [id, rest[at] ?? ''])) },
    drawing,
  }
}
