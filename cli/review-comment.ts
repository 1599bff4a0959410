import { code, plain } from '../rules/backends/data/plain.ts'
import type { Widening } from '../rules/widened.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { DeviceChange } from '../schema/difference.ts'
import { NEEDS } from '../schema/endpoint.ts'
import type { Problem } from '../schema/problem.ts'
import { changeWords, ruleWords, wideningWords } from './change-words.ts'
import { type EvidenceSummary, evidenceOf, firstSeen, knownHosts } from './review-findings.ts'
import { counted } from './table.ts'

/** By this line the workflow finds its own comment again. */
export const MARK = '<!-- netneeds review -->'
/** GitHub refuses a comment of more than 65,536 characters. */
const MOST = 60_000
const SHOWN = 30

export interface Reviewed {
  before: Dataset
  /** Without the entries that have errors. */
  after: Dataset
  changes: readonly DeviceChange[]
  widened: readonly Widening[]
  /** Problems of the files that changed. */
  problems: readonly Problem[]
  formats: readonly string[]
}

const some = <T>(all: readonly T[], line: (each: T) => string): string[] => [
  ...all.slice(0, SHOWN).map(line),
  ...(all.length > SHOWN ? [`- … and ${all.length - SHOWN} more`] : []),
]

function problemLines(problems: readonly Problem[], severity: Problem['severity']): string[] {
  const found = problems.filter((problem) => problem.severity === severity)
  return some(found, ({ file, line, rule, message, hint }) => {
    const fix = hint === null ? '' : ` ${severity === 'error' ? 'Mend it: ' : ''}${plain(hint)}`
    return `- ${code(`${file}:${line}`)} ${code(rule)} ${plain(message)}.${fix}`
  })
}

/** "2 captures (one with its file), newest 2026-11". */
function sourceWords(sources: EvidenceSummary['sources']): string {
  const kinds = new Map<string, number>()
  for (const { kind } of sources) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const dates = sources.flatMap(({ date }) => date ?? []).sort()
  const minutes = Math.max(0, ...sources.map((source) => source.minutes ?? 0))
  return [
    [...kinds].map(([kind, number]) => `${number} × ${kind}`).join(', ') || 'no source',
    `newest ${dates.at(-1) ?? 'without date'}`,
    ...(minutes > 0 ? [`longest recording ${minutes} min`] : []),
  ].join('; ')
}

function evidenceLines(evidence: readonly EvidenceSummary[]): string[] {
  return some(evidence, ({ device, status, needs, sources, one_voice, endpoints }) => {
    const need = (counts: Record<string, number>) =>
      NEEDS.flatMap((each) => ((counts[each] ?? 0) > 0 ? [`${each} ${counts[each]}`] : [])).join(', ') ||
      'none'
    return [
      `- ${code(device)}: status **${status}**; ${sourceWords(sources)}`,
      `  - ${counted(endpoints, 'endpoint')}, ${one_voice} of them by one voice alone; Home Assistant: ${need(needs.home_assistant)}; app: ${need(needs.native_app)}`,
    ].join('\n')
  })
}

/** A heading with its lines; nothing where there are none. */
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines]

/** Ends a text before a block or an entry: no line of a diff begins as those do, so none is cut in two. */
function cut(text: string): string {
  if (text.length <= MOST) return text
  const end = Math.max(...['\n<details>', '\n### '].map((start) => text.lastIndexOf(start, MOST)))
  const whole = text.slice(0, end < 0 ? 0 : end)
  return `${whole.trimEnd()}\n\nThe rest is too long for a comment: \`npx netneeds review\` prints it whole.\n`
}

/** The one comment of a pull request: what it does to the data and to the rules, in words a person decides by. */
export function reviewComment(reviewed: Reviewed, whole = false): string {
  const { before, after, changes, widened, problems, formats } = reviewed
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const hosts = firstSeen(before, after)
  const known = knownHosts(after, changes)
  const lines = [
    MARK,
    `## ${counted(changes.length, 'entry changes', 'entries change')}, ${counted(errors, 'error')}, ${counted(problems.length - errors, 'note')}`,
    ...section('To mend before it can be merged', problemLines(problems, 'error')),
    ...section('Lets more through than before', wideningWords(widened)),
    ...section(
      'Hosts that stand in a vendor cloud already',
      some(
        known,
        ({ device, endpoint, host, service }) =>
          `- ${code(device)}, ${code(endpoint)}: ${code(host)} is in ${code(`data/services/${service}.yaml`)}; write ${code(`uses: - service: ${service}`)} instead, unless this device has evidence of its own`,
      ),
    ),
    ...section(
      'Hosts seen for the first time',
      some(hosts, (host) => `- ${code(host)}`),
    ),
    ...section('Evidence', evidenceLines(evidenceOf(after, changes))),
    ...section('Notes', problemLines(problems, 'warning')),
    ...changes.flatMap((change) => ['', ...changeWords(change)]),
    ...(changes.length === 0 ? [] : ['', '### What becomes of the rules']),
    ...changes.flatMap((change) => {
      const blocks = ruleWords(change, before, after, formats)
      return blocks.length === 0 ? [] : ['', code(change.id), '', ...blocks]
    }),
  ]
  const text = `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
  return whole ? text : cut(text)
}
