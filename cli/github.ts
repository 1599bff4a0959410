import { UsageError } from './args.ts'

/** GitHub answered something else than was asked for. */
export class GitHubFailed extends Error {}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/

/** Who may speak to which repository: the variables that GitHub Actions sets. */
export interface GitHub {
  repository: string
  /** Asks one address below the repository; the body of the answer, null for one without. Throws GitHubFailed. */
  ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown>
}

/** From GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL. Throws UsageError where one is missing or not what it should be. */
export function githubOf(environment: NodeJS.ProcessEnv): GitHub {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = environment
  const api = environment.GITHUB_API_URL || 'https://api.github.com'
  if (!REPOSITORY.test(repository)) throw new UsageError('GITHUB_REPOSITORY is to be owner/name')
  if (token === '') throw new UsageError('GITHUB_TOKEN is to be a token that may write')
  return {
    repository,
    async ask(method, path, body) {
      const response = await fetch(`${api}/repos/${repository}${path}`, {
        method,
        headers: {
          Accept: 'application/vnd.github+json',
          Authorization: `Bearer ${token}`,
          'X-GitHub-Api-Version': '2022-11-28',
          'User-Agent': 'netneeds',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(30_000),
      })
      const text = await response.text()
      // The answer's own words may hold what was sent; the status is enough to find it.
      if (!response.ok) throw new GitHubFailed(`${method} ${path}: GitHub answered ${response.status}`)
      return text === '' ? null : JSON.parse(text)
    },
  }
}

/** Runs what speaks to GitHub; a refusal of it is told, and is exit code 1. */
export async function orTold(err: (text: string) => void, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof GitHubFailed)) throw error
    err(`${error.message}\n`)
    return 1
  }
}

/** Every item of a list that GitHub gives page by page, at most so many pages. */
export async function everyItem(github: GitHub, path: string, pages = 20): Promise<unknown[]> {
  const items: unknown[] = []
  for (let page = 1; page <= pages; page++) {
    const found = await github.ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`)
    if (!Array.isArray(found)) throw new GitHubFailed(`GET ${path}: GitHub gave no list`)
    items.push(...found)
    if (found.length < 100) break
  }
  return items
}
