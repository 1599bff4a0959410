import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Markup, readMarkup } from './markup.ts'

/** A page as it was written, read again. */
export interface BuiltPage {
  path: string
  text: string
  markup: Markup
  ids: Set<string>
}

/** Every page of a built site by its path, and every file. */
export async function readPages(
  folder: string,
): Promise<{ pages: Map<string, BuiltPage>; files: Set<string> }> {
  const files = new Set((await readdir(folder, { recursive: true })).map((name) => `/${name}`))
  const pages = new Map<string, BuiltPage>()
  for (const file of [...files].filter((name) => name.endsWith('.html')).sort()) {
    const text = await readFile(join(folder, file), 'utf8')
    const markup = readMarkup(text)
    const path = file.replace(/index\.html$/, '')
    pages.set(path, {
      path,
      text,
      markup,
      ids: new Set(markup.tags.flatMap(({ attributes }) => attributes.id ?? [])),
    })
  }
  return { pages, files }
}
