import { spawn } from 'node:child_process'

/** Git answered with an error, or is not there. */
export class GitFailed extends Error {}

/** Settings of a person that would change what is printed. */
const PLAIN = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-c', 'log.follow=false']

/** The environment without what names another repository, as inside a hook. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name)),
  ),
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
})

/** Runs git without a shell and gives what it prints. Throws GitFailed. */
export function git(folder: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...PLAIN, ...args], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: environment(),
    })
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.resume()
    child.on('error', (error) => reject(new GitFailed(`git ${args[0]}: ${error.message}`)))
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out))
      else reject(new GitFailed(`git ${args[0]} ended with ${code}`))
    })
    // A git that ends early closes the pipe; its exit status tells why.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })
}

/** The same as text without its final line end; null where git fails or is not there. */
export async function gitText(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await git(folder, args)).toString('utf8').replace(/\n$/, '')
  } catch (error) {
    if (error instanceof GitFailed) return null
    throw error
  }
}

/** The contents of blobs, by object id, in one run of `git cat-file --batch`. */
export async function blobs(folder: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, Buffer>()
  if (wanted.length === 0) return found
  const out = await git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  let at = 0
  while (at < out.length) {
    const end = out.indexOf(10, at)
    const [id = '', type = '', size = ''] = out.subarray(at, end).toString('utf8').split(' ')
    if (type !== 'blob') throw new GitFailed(`object ${id} is ${type || 'unreadable'}`)
    const start = end + 1
    found.set(id, out.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return found
}
