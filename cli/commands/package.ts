import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { datasetAt, gitReleases, nothingRemembered } from '../../api/store/history.ts'
import { textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { DATA, PROJECT } from '../data-folder.ts'
import { packageFiles } from '../data-package.ts'
import { versionOf } from '../data-version.ts'
import { datasetOf } from '../dataset.ts'
import { csvOf, tablesOf, writeSqlite } from '../dumps.ts'

export const packageCommand: Command = {
  name: 'package',
  usage: 'package [--out FOLDER]',
  wordless: true,
  about:
    'Makes the data package: in package/ the npm package (JSON with types, no dependencies), beside it CSV files and an SQLite file. Its version follows from what changed since the first release in git.',
  options: {
    out: { type: 'string', value: 'FOLDER', about: 'where it goes, made anew; dist/data without it' },
  },
  async run(args, { err }) {
    const wanted = textOf(args, 'out')
    const out = wanted === undefined ? join(PROJECT, 'dist/data') : resolve(wanted)
    // A folder that somebody named is not emptied: it may hold something else.
    if (wanted !== undefined && existsSync(out)) throw new UsageError(`${wanted} is there already`)
    const dataset = await datasetOf(undefined, err)
    if (dataset === null) return 1
    const now = new Date()
    const releases = []
    const remembered = nothingRemembered()
    for (const release of (await gitReleases(DATA)) ?? []) {
      const { dataset: older } = await datasetAt(DATA, release, now, remembered)
      if (older !== null) releases.push(older)
    }
    // What is not committed yet is one release more.
    if (releases.at(-1)?.release !== dataset.release) releases.push(dataset)
    const version = versionOf(releases)
    await rm(out, { recursive: true, force: true })
    await mkdir(join(out, 'package'), { recursive: true })
    for (const [name, text] of await packageFiles(dataset, version))
      await writeFile(join(out, 'package', name), text)
    const tables = tablesOf(dataset)
    for (const table of tables)
      await writeFile(join(out, `netneeds-${version}-${table.name}.csv`), csvOf(table))
    await writeSqlite(join(out, `netneeds-${version}.sqlite`), tables, dataset.release)
    err(`version ${version} of release ${dataset.release} in ${out}\n`)
    return 0
  },
}
