import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Change, History } from './model.ts'

const run = promisify(execFile)

/**
 * What changed in each entry, from `git log` of the folder that holds `data/`, newest first; null without git.
 * Only subject and day are taken: who wrote it stays in the repository.
 */
export async function readHistory(folder: string): Promise<History | null> {
  try {
    const format = '--format=%x00%H%x09%cs%x09%s'
    const { stdout } = await run(
      'git',
      [
        '-C',
        folder,
        '-c',
        'core.quotePath=false',
        'log',
        '--first-parent',
        '--no-renames',
        '--name-only',
        format,
        '--',
        'data/devices',
      ],
      { maxBuffer: 256 << 20 },
    )
    return parseLog(stdout)
  } catch {
    return null
  }
}

/** The output of git log above, by device id; the id is the file's name. */
export function parseLog(log: string): History {
  const history: History = {}
  for (const block of log.split('\0').slice(1)) {
    const [head = '', ...files] = block.split('\n')
    const [commit = '', date = '', ...subject] = head.split('\t')
    const change: Change = { commit, date, subject: subject.join(' ') }
    for (const file of files) {
      const id = /^data\/devices\/[^/]+\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1]
      if (id === undefined) continue
      const known = Object.hasOwn(history, id) ? history[id] : undefined
      if (known) known.push(change)
      else history[id] = [change]
    }
  }
  return history
}
