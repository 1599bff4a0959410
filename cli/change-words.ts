import { type RuleDifference, ruleDifferences } from '../api/rule-difference.ts'
import { code, plain, quoted } from '../rules/backends/data/plain.ts'
import type { Widening } from '../rules/widened.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { DeviceChange, EndpointChange, FieldChange } from '../schema/difference.ts'
import { type Endpoint, peerText } from '../schema/endpoint.ts'
import { expanded } from '../schema/expand.ts'

/** So much of one rule difference stands in a comment; GitHub takes 65,536 characters in all. */
const MOST_LINES = 120

/** A block of code that its text cannot end: the fence is longer than any row of backticks in it. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n*$/, '\n')}${fence}`
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return code(text.length > 160 ? `${text.slice(0, 159)}…` : text)
}

const fieldWords = ({ key, from, to }: FieldChange): string =>
  from === null
    ? `${code(key)} is now ${short(to)}`
    : to === null
      ? `${code(key)} is gone, was ${short(from)}`
      : `${code(key)} ${short(from)} → ${short(to)}`

/** An endpoint in a line: who opens it towards whom, on what, and how much it is needed. */
function endpointWords(endpoint: Endpoint): string {
  const { direction, peer, protocol, ports, purpose, needed, when, breaks } = endpoint
  const far = `${direction === 'outbound' ? 'to' : 'from'} ${code(peerText(peer))}`
  const port = ports.length === 0 ? '' : ` ${code(ports.join(', '))}`
  return [
    `${far} ${protocol.toUpperCase()}${port}, ${purpose.replaceAll('-', ' ')}`,
    `Home Assistant ${needed.home_assistant}, app ${needed.native_app}`,
    ...(when === 'always' ? [] : [`only for ${when}`]),
    ...(breaks === null ? [] : [`without it: ${quoted(breaks)}`]),
  ].join('; ')
}

function endpointLine(change: EndpointChange, before: Endpoint | null, after: Endpoint | null): string {
  const id = code(change.id)
  if (change.change === 'added' && after !== null) return `- new ${id}: ${endpointWords(after)}`
  if (change.change === 'removed' && before !== null) return `- gone ${id}: ${endpointWords(before)}`
  const fields = change.fields.filter(({ key }) => key !== 'status')
  return `- changed ${id}: ${fields.map(fieldWords).join('; ')}`
}

/** One entry: what changed in it, endpoint by endpoint. */
export function changeWords(change: DeviceChange, before: Dataset, after: Dataset): string[] {
  const old = expanded(before, change.was ?? change.id)
  const fresh = expanded(after, change.id)
  const endpoint = (device: typeof old, id: string) =>
    device?.endpoints.find((each) => each.id === id) ?? null
  const renamed = change.was === null ? '' : `, before: ${code(change.was)}`
  return [
    `### ${plain(change.name)} (${code(change.id)}): ${change.change}${renamed}`,
    '',
    ...change.fields.map((field) => `- ${fieldWords(field)}`),
    ...change.endpoints.map((each) => endpointLine(each, endpoint(old, each.id), endpoint(fresh, each.id))),
  ]
}

/** What lets more through than before, a line each. */
export const wideningWords = (widened: readonly Widening[]): string[] =>
  widened.map(({ device, for: consumer, kind, direction, peer, protocol, ports, endpoint }) => {
    const what =
      kind === 'name'
        ? `the name ${code(peer)} resolves`
        : `${direction === 'outbound' ? 'to' : 'from'} ${code(peer)} ${(protocol ?? '').toUpperCase()} ${code(ports)}`
    return `- ${code(device)} for ${consumer}: ${what}${endpoint === null ? '' : ` (${code(endpoint)})`}`
  })

function ruleBlock({ format, file, diff }: RuleDifference): string[] {
  const lines = diff.split('\n')
  const cut = lines.length - MOST_LINES
  const shown = cut > 0 ? [...lines.slice(0, MOST_LINES), `… ${cut} more lines`] : lines
  return [
    `<details><summary>${format}: ${code(file)}</summary>`,
    '',
    fenced(shown.join('\n'), 'diff'),
    '',
    '</details>',
  ]
}

/** What becomes of the rules of one entry, one folded block a file. */
export function ruleWords(
  change: DeviceChange,
  before: Dataset,
  after: Dataset,
  formats: readonly string[],
): string[] {
  const old = expanded(before, change.was ?? change.id)
  const fresh = expanded(after, change.id)
  return formats.flatMap((format) => ruleDifferences(old, fresh, format).flatMap(ruleBlock))
}
