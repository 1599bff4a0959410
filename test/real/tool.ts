import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const PATHS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

/** Where a program is; null when the machine has none. */
export function which(program: string): string | null {
  for (const folder of PATHS) {
    const path = join(folder, program)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {}
  }
  return null
}

/** Names the missing programs; in CI a missing tool is a failure, elsewhere the tests that need it are skipped. */
export function missing(...programs: string[]): string[] {
  const absent = programs.filter((program) => which(program) === null)
  if (absent.length === 0) return absent
  if (process.env.CI) throw new Error(`CI lacks ${absent.join(', ')}`)
  console.warn(`skipped here: needs ${absent.join(', ')}`)
  return absent
}

/** Whether network namespaces can be made: root, and unshare works. */
export function canUnshare(): boolean {
  const able = spawnSync('unshare', ['-n', 'true']).status === 0
  if (!able && process.env.CI) throw new Error('CI cannot make network namespaces')
  return able
}

/** Runs a program; gives its exit status and what it printed on both streams. */
export function run(
  program: string,
  args: string[],
  input?: string,
): { status: number | null; output: string } {
  const result = spawnSync(which(program) ?? program, args, {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 << 20,
  })
  return { status: result.status, output: `${result.stdout ?? ''}${result.stderr ?? ''}` }
}
