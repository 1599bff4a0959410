import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { differencesBetween, type Reference } from './compare.ts'
import { EXPLAINED } from './differences.ts'
import { observedOf } from './observe.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** Captures of others with answers beside them; none of them is part of this project. */
const FOLDERS = [resolve(ROOT, '../shared/captures'), process.env.NETNEEDS_CAPTURES ?? '']
const captures = FOLDERS.filter((folder) => folder !== '' && existsSync(folder)).flatMap((folder) => {
  const names = readdirSync(folder)
  return names.filter((name) => names.includes(`${name}.json`)).map((name) => join(folder, name))
})

describe.skipIf(captures.length === 0)('captures against reference answers', () => {
  test.each(captures)('%s', (file) => {
    const reference: Reference = JSON.parse(readFileSync(`${file}.json`, 'utf8'))
    // What `~` begins is a guess of the reference's about who started it; only the facts are held against us.
    const found = differencesBetween(reference, observedOf(file)).filter((line) => !line.startsWith('~'))
    const explained = EXPLAINED.filter(({ files }) => files.some((name) => file.endsWith(name)))
    const open = found.filter((line) => !explained.some(({ what }) => what.test(line)))
    expect(open).toEqual([])
    const unneeded = explained.filter(({ what }) => !found.some((line) => what.test(line)))
    expect(unneeded.map(({ what }) => `${what}`)).toEqual([])
  })
})
