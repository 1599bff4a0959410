import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from 'yaml'
import type { Finding, Fix, Problem } from './problem.ts'

/** Larger than any honest entry; a file over it is not parsed at all. */
export const MAX_BYTES = 256 * 1024

/** A YAML text with its value and a way back from a path to a place. */
export interface Positioned {
  file: string
  value: unknown
  /** The problem a finding is, at its place in the file. */
  place(finding: Finding, rule: string): Problem
}

const problem = (
  file: string,
  at: { line: number; col: number },
  rule: string,
  message: string,
  hint: string | null,
): Problem => ({
  file,
  line: Math.max(1, at.line),
  column: Math.max(1, at.col),
  severity: 'error',
  rule,
  message,
  hint,
  fix: null,
})

const HINTS: Record<string, string> = {
  DUPLICATE_KEY: 'keep one of the two; the later one would silently win',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'indent it as its neighbours, two spaces a level',
  MISSING_CHAR: 'close the quote or bracket',
  UNEXPECTED_TOKEN: 'quote the text if it holds ":" or "#"',
  MULTIPLE_DOCS: 'one document a file: remove "---"',
}

/**
 * Parses YAML 1.2 (core schema). Anchors, aliases, tags and several documents are refused: an entry is plain
 * data that a reader can take in. Gives the value where the syntax allows one, and every problem found.
 */
export function parseYaml(file: string, text: string): { parsed: Positioned | null; problems: Problem[] } {
  const start = { line: 1, col: 1 }
  if (text.length > MAX_BYTES) {
    const hint = 'an entry is a few hundred lines; evidence files do not belong in it'
    return {
      parsed: null,
      problems: [problem(file, start, 'file', `is larger than ${MAX_BYTES / 1024} KiB`, hint)],
    }
  }
  const counter = new LineCounter()
  let documents: ReturnType<typeof parseAllDocuments>
  try {
    documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      lineCounter: counter,
      prettyErrors: false,
    })
  } catch (error) {
    // Thousands of open brackets exhaust the parser's stack; that is a problem of the file, not of the program.
    if (!(error instanceof RangeError)) throw error
    return {
      parsed: null,
      problems: [
        problem(file, start, 'yaml', 'is nested too deeply', 'see the worked example in CONTRIBUTING'),
      ],
    }
  }
  const document = Array.isArray(documents) ? documents[0] : undefined
  if (document === undefined)
    return {
      parsed: null,
      problems: [problem(file, start, 'yaml', 'is empty', 'write an entry as CONTRIBUTING shows')],
    }
  const problems: Problem[] = []
  if (Array.isArray(documents) && documents.length > 1) {
    problems.push(
      problem(
        file,
        counter.linePos(documents[1]?.range?.[0] ?? 0),
        'yaml',
        'holds more than one document',
        HINTS.MULTIPLE_DOCS ?? null,
      ),
    )
  }
  for (const issue of [...document.errors, ...document.warnings]) {
    const message = issue.message.split('\n')[0] ?? issue.message
    problems.push(
      problem(
        file,
        counter.linePos(issue.pos[0]),
        'yaml',
        message,
        HINTS[issue.code] ?? 'see the worked example in CONTRIBUTING',
      ),
    )
  }
  visit(document, {
    Alias(_key, node) {
      problems.push(
        problem(
          file,
          counter.linePos(node.range?.[0] ?? 0),
          'yaml',
          `alias *${node.source} is not allowed`,
          'write the text out',
        ),
      )
    },
    Node(_key, node) {
      const anchor = 'anchor' in node ? node.anchor : undefined
      if (anchor !== undefined) {
        problems.push(
          problem(
            file,
            counter.linePos(node.range?.[0] ?? 0),
            'yaml',
            `anchor &${anchor} is not allowed`,
            'write the text out',
          ),
        )
      }
    },
  })
  if (document.errors.length > 0 || problems.some((each) => each.message.startsWith('alias')))
    return { parsed: null, problems }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch {
    return {
      parsed: null,
      problems: [
        ...problems,
        problem(file, start, 'yaml', 'cannot be read', 'see the worked example in CONTRIBUTING'),
      ],
    }
  }
  const tree = document as unknown as Document
  const place = (finding: Finding, rule: string): Problem => {
    const { at, fix } = locate(tree, finding, text)
    const { line, col } = counter.linePos(at)
    return {
      file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      severity: finding.severity ?? 'error',
      rule,
      message: finding.message,
      hint: finding.hint === '' ? null : finding.hint,
      fix,
    }
  }
  return { parsed: { file, value, place }, problems }
}

/** The offset of a path, or of its nearest ancestor that exists. */
function locate(document: Document, finding: Finding, text: string): { at: number; fix: Fix | null } {
  let node: Node | null | undefined = document.contents
  let at = node?.range?.[0] ?? 0
  for (const [depth, step] of finding.path.entries()) {
    const last = depth === finding.path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (!pair) return { at, fix: null }
      const key = pair.key as Node
      const value = pair.value as Node | null
      at = (last && finding.key) || !value ? (key.range?.[0] ?? at) : (value.range?.[0] ?? at)
      node = value
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined
      if (!item) return { at, fix: null }
      at = item.range?.[0] ?? at
      node = item
    } else return { at, fix: null }
  }
  if (finding.fix === undefined || !isScalar(node) || !node.range || finding.key) return { at, fix: null }
  const [from, to] = node.range
  const quote = text[from]
  const quoted = quote === '"' || quote === "'" ? `${quote}${finding.fix}${quote}` : finding.fix
  return { at, fix: { from, to, text: quoted } }
}
