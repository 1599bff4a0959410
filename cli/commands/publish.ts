import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { reportText } from '../../api/report-text.ts'
import type { PublishReport } from '../../api/store/publish-folder.ts'
import { type Arguments, flag, textOf, UsageError } from '../args.ts'
import type { Command, Streams } from '../command.ts'
import { DATA, PROJECT } from '../data-folder.ts'
import { report } from '../report.ts'

/** Options that say which folder goes into which database; the environment says it where they do not. */
export const databaseOptions = {
  data: { type: 'string', value: 'FOLDER', about: 'the entries (default: data/ of the project)' },
  database: {
    type: 'string',
    value: 'URL',
    about: 'libSQL address, file: or libsql: (default: DATABASE_URL, or dist/netneeds.db)',
  },
} as const

const DATABASE_URL = /^(file|libsql|https?|wss?):./

/** Where to publish from and to. Throws UsageError when there is no such folder or it is no address. */
export function placesOf(args: Arguments): {
  dataDir: string
  databaseUrl: string
  authToken: string | undefined
} {
  const dataDir = resolve(textOf(args, 'data') ?? DATA)
  if (!existsSync(dataDir)) throw new UsageError(`there is no folder ${dataDir}`)
  const databaseUrl =
    textOf(args, 'database') ?? (process.env.DATABASE_URL || `file:${join(PROJECT, 'dist/netneeds.db')}`)
  if (!DATABASE_URL.test(databaseUrl)) {
    throw new UsageError(
      `"${databaseUrl}" is not a libSQL address; write file:FOLDER/NAME.db or libsql://HOST`,
    )
  }
  return { dataDir, databaseUrl, authToken: process.env.DATABASE_AUTH_TOKEN || undefined }
}

/** Prints what came of publishing: every error of the folder, then what was done. */
export function tell(published: PublishReport, { err }: Streams): void {
  const errors = published.problems.filter(({ severity }) => severity === 'error')
  err(report(errors, 'human', false))
  for (const line of reportText(published)) err(`${line}\n`)
}

export const publish: Command = {
  name: 'publish',
  usage: 'publish [--data FOLDER] [--database URL]',
  wordless: true,
  about:
    'Puts the entries, with their history in git, into the database. Nothing is written when an entry is broken.',
  options: { ...databaseOptions, json: { type: 'boolean', about: 'the report as JSON' } },
  async run(args, streams) {
    // The database's client is large; the commands that need none start without it.
    const { publishFolder } = await import('../../api/store/publish-folder.ts')
    const published = await publishFolder({ ...placesOf(args), now: new Date() })
    if (flag(args, 'json')) streams.out(`${JSON.stringify({ schema_version: 1, ...published }, null, 2)}\n`)
    else tell(published, streams)
    return published.ok ? 0 : 1
  },
}
