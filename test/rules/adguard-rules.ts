/** A rule of AdGuard's DNS filtering syntax, of the few forms that are printed. */
export interface AdguardRule {
  exception: boolean
  pattern: string
  client: string[] | null
  important: boolean
  dnsrewrite: string | null
}

const HOST = '(?:[a-z0-9_-]+\\.)+[a-z0-9_-]+'
const PATTERN = new RegExp(`^(?:\\*|\\|${HOST}\\^|\\|\\|\\*\\.(?:${HOST}|[a-z]+)\\^)$`)
const CLIENT = /^(?:'[a-z0-9_-]+'|[0-9.]+|[0-9a-f:]+)$/
const REWRITE = /^NOERROR;(?:A;[0-9.]+|AAAA;[0-9a-f:]+)$/

/** Reads one rule strictly; throws on a form or a modifier that is not among those documented and used. */
export function parseRule(text: string): AdguardRule {
  const match = /^(@@)?([^$]+)\$(.+)$/.exec(text)
  const pattern = match?.[2] ?? ''
  if (!match || !PATTERN.test(pattern)) throw new Error(`not a rule: ${text}`)
  const rule: AdguardRule = {
    exception: match[1] === '@@',
    pattern,
    client: null,
    important: false,
    dnsrewrite: null,
  }
  for (const modifier of (match[3] ?? '').split(',')) {
    const [name, value] = modifier.split(/=(.*)/)
    if (name === 'important' && value === undefined) rule.important = true
    else if (
      name === 'client' &&
      value !== undefined &&
      value.split('|').every((each) => CLIENT.test(each))
    ) {
      rule.client = value.split('|').map((each) => each.replaceAll("'", ''))
    } else if (name === 'dnsrewrite' && value !== undefined && REWRITE.test(value)) rule.dnsrewrite = value
    else throw new Error(`unknown modifier ${modifier} in ${text}`)
  }
  if (pattern === '*' && rule.client === null) throw new Error(`too wide: ${text}`)
  return rule
}

/** The rules of a file: what is neither empty nor a comment. */
export const parseRules = (text: string): AdguardRule[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('!'))
    .map(parseRule)

/**
 * Whether a pattern matches a host, by the documented meaning of its signs: `||` the beginning of the name or
 * of any label, `|` the beginning of the name, `*` any text, `^` its end.
 */
export function matchesPattern(pattern: string, host: string): boolean {
  const start = pattern.startsWith('||') ? '^(?:[a-z0-9_.-]+\\.)?' : pattern.startsWith('|') ? '^' : ''
  const body = pattern.replace(/^\|+/, '').replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('^', '$')
  return new RegExp(start + body).test(host)
}

/** What AdGuard Home does with a question: rewrites first, then important exception > important > exception > rule. */
export function decide(rules: readonly AdguardRule[], clients: readonly string[], host: string): string {
  const matching = rules.filter(
    (rule) =>
      matchesPattern(rule.pattern, host) &&
      (rule.client === null || rule.client.some((each) => clients.includes(each))),
  )
  const rewrites = matching.flatMap((rule) => rule.dnsrewrite ?? [])
  if (rewrites.length > 0) return rewrites.join(' ')
  const rank = (rule: AdguardRule) => (rule.important ? 2 : 0) + (rule.exception ? 1 : 0)
  const best = matching.filter((rule) => rule.dnsrewrite === null).sort((a, b) => rank(b) - rank(a))[0]
  return best === undefined || best.exception ? 'answered' : 'blocked'
}
