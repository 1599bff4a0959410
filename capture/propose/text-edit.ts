import { Device } from '../../schema/device.ts'
import { parseYaml } from '../../schema/yaml.ts'
import { blockingYaml, endpointYaml, sourceYaml, useYaml } from '../entry-yaml.ts'
import { mergeDevice } from '../merge.ts'
import type { Change } from './change.ts'
import { prose, scalar } from './yaml-form.ts'

/** The keys of an entry in the order of the house, to find where a new block belongs. */
const ORDER = Object.keys(Device.shape)

/** JSON with keys in one order: what two values have to share to be the same. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )

/**
 * The text of an entry with the changes made in place: comments, order and wording stay. Null where the text cannot
 * be edited so (it does not parse, or is not in the house's form): the result is read back and has to be exactly
 * what `mergeDevice` gives.
 */
export function mergeText(text: string, changes: readonly Change[]): string | null {
  const before = entryOf(text)
  if (before === null) return null
  let lines = text.replace(/\n*$/, '\n').split('\n').slice(0, -1)
  for (const change of changes) {
    const edited = edit(lines, change)
    if (edited === null) return null
    lines = edited
  }
  const result = `${lines.join('\n')}\n`
  const after = entryOf(result)
  const wanted = mergeDevice(before, changes)
  return after !== null && canonical(after) === canonical(wanted) ? result : null
}

function entryOf(text: string): Device | null {
  const { parsed } = parseYaml('entry', text)
  const result = Device.safeParse(parsed?.value)
  return result.success ? result.data : null
}

function edit(lines: string[], change: Change): string[] | null {
  switch (change.kind) {
    case 'add-endpoint':
      return append(lines, 'endpoints', endpointYaml(change.endpoint))
    case 'add-use':
      return append(lines, 'uses', useYaml(change.use))
    case 'add-blocking':
      return append(lines, 'blocking', blockingYaml(change.blocking))
    case 'add-source':
      return append(lines, 'sources', sourceYaml(change.id, change.source))
    case 'add-evidence':
      return within(lines, change.to, change.id, (item) => addToList(item, change.source))
    case 'set-need':
      return within(lines, change.of, change.id, (item) => setNeed(item, change.for, change.need))
    case 'set-breaks':
      return within(lines, change.of, change.id, (item) => addBreaks(item, change.breaks))
    case 'identify':
      return identify(lines, change.clue, scalar(change.value))
    case 'identify-ssdp':
      return identify(lines, 'ssdp', JSON.stringify(change.value))
    case 'conflict':
      return lines
  }
}

/** Where the block of a top-level key stands: its line, and the line behind its last content. */
function blockOf(lines: readonly string[], key: string): { at: number; end: number } | null {
  const at = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (at < 0) return null
  let end = at + 1
  for (let next = at + 1; next < lines.length && !/^[A-Za-z_]/.test(lines[next] ?? ''); next++) {
    // Comments and blank lines before the next key belong to it.
    if (/^\s+[^\s#]|^-/.test(lines[next] ?? '')) end = next + 1
  }
  return { at, end }
}

/** Lines two spaces in, behind the last of a block; the block is made where there is none. */
function append(lines: string[], key: string, added: readonly string[]): string[] | null {
  const found = blockOf(lines, key)
  if (found === null) {
    const later = ORDER.slice(ORDER.indexOf(key) + 1)
      .map((each) => blockOf(lines, each)?.at)
      .filter((at) => at !== undefined)
    const at = Math.min(lines.length, ...later)
    return [...lines.slice(0, at), `${key}:`, ...added, ...lines.slice(at)]
  }
  const head = lines[found.at] ?? ''
  const value = head
    .slice(key.length + 1)
    .replace(/\s#.*$/, '')
    .trim()
  if (value === '[]' || value === '{}')
    return [...lines.slice(0, found.at), `${key}:`, ...added, ...lines.slice(found.at + 1)]
  if (value !== '') return null
  const first = lines.slice(found.at + 1, found.end).find((line) => /^\s*[^\s#]/.test(line)) ?? '  '
  const indent = /^ */.exec(first)?.[0] ?? '  '
  const moved = added.map((line) => `${indent}${line.slice(2)}`)
  return [...lines.slice(0, found.end), ...moved, ...lines.slice(found.end)]
}

/** Changes the lines of one item of `endpoints` or `uses`. */
function within(
  lines: string[],
  of: 'endpoint' | 'use',
  id: string,
  change: (item: string[]) => string[] | null,
): string[] | null {
  const block = blockOf(lines, of === 'endpoint' ? 'endpoints' : 'uses')
  if (block === null) return null
  const key = of === 'endpoint' ? 'id' : 'service'
  const wanted = new RegExp(`^\\s*(?:- )?\\s*${key}:\\s*["']?${id}["']?\\s*(?:#.*)?$`)
  const at = lines.findIndex((line, index) => index > block.at && index < block.end && wanted.test(line))
  if (at < 0) return null
  let from = at
  while (from > block.at && !/^\s*- /.test(lines[from] ?? '')) from--
  const dash = /^ */.exec(lines[from] ?? '')?.[0].length ?? 0
  let end = from + 1
  for (let next = from + 1; next < block.end; next++) {
    const line = lines[next] ?? ''
    const indent = /^ */.exec(line)?.[0].length ?? 0
    if (/^\s*[^\s#]/.test(line) && indent <= dash) break
    if (/^\s*[^\s#]/.test(line)) end = next + 1
  }
  const edited = change(lines.slice(from, end))
  return edited === null ? null : [...lines.slice(0, from), ...edited, ...lines.slice(end)]
}

/** Adds an id to `sources: [a, b]`, on one line or on several, or to a block list. */
function addToList(item: readonly string[], id: string): string[] | null {
  const at = item.findIndex((line) => /^\s*(?:- )?sources:/.test(line))
  if (at < 0) return null
  const edited = [...item]
  const head = edited[at] ?? ''
  if (/sources:\s*\[/.test(head)) {
    const end = edited.findIndex((line, index) => index >= at && line.includes(']'))
    const line = edited[end]
    if (line === undefined) return null
    const close = line.lastIndexOf(']')
    const start = line.slice(0, close).trimEnd()
    edited[end] = `${start}${start.endsWith('[') ? '' : ', '}${id}${line.slice(close)}`
    return edited
  }
  let last = at
  while (/^\s*- /.test(edited[last + 1] ?? '')) last++
  if (last === at) return null
  const indent = /^ */.exec(edited[last] ?? '')?.[0] ?? ''
  edited.splice(last + 1, 0, `${indent}- ${id}`)
  return edited
}

/** Sets one of the two needs in `needed: {native_app: …, home_assistant: …}` or its block form. */
function setNeed(item: readonly string[], key: string, need: string): string[] | null {
  const indent = ' '.repeat((/^ */.exec(item[0] ?? '')?.[0].length ?? 0) + 2)
  const at = item.findIndex((line) => /^\s*needed:/.test(line))
  if (at < 0) return beforeSources(item, [`${indent}needed: {${key}: ${need}}`])
  const edited = [...item]
  const said = new RegExp(`(${key}:\\s*)[a-z-]+`)
  const line = edited.findIndex((each, index) => index >= at && index <= at + 2 && said.test(each))
  if (line >= 0) {
    edited[line] = (edited[line] ?? '').replace(said, `$1${need}`)
    return edited
  }
  if (!/\{/.test(edited[at] ?? '')) return null
  edited[at] = (edited[at] ?? '').replace(/\{\s*/, `{${key}: ${need}, `).replace(/, \}/, '}')
  return edited
}

function addBreaks(item: readonly string[], text: string): string[] | null {
  const indent = (/^ */.exec(item[0] ?? '')?.[0].length ?? 0) + 2
  if (item.some((line) => /^\s*breaks:\s*\S/.test(line) && !/breaks:\s*null/.test(line))) return null
  const rest = item.filter((line) => !/^\s*breaks:\s*(null)?\s*$/.test(line))
  return beforeSources(
    rest,
    prose('breaks', text, indent).map((line) => `${' '.repeat(indent)}${line}`),
  )
}

function beforeSources(item: readonly string[], added: readonly string[]): string[] | null {
  const at = item.findIndex((line) => /^\s*sources:/.test(line))
  return at < 0 ? null : [...item.slice(0, at), ...added, ...item.slice(at)]
}

/** Adds a clue to a list under `identify:`. */
function identify(lines: string[], clue: string, value: string): string[] | null {
  const block = blockOf(lines, 'identify')
  if (block === null || /^identify:\s*\{/.test(lines[block.at] ?? ''))
    return block === null ? append(lines, 'identify', [`  ${clue}: [${value}]`]) : null
  const at = lines.findIndex(
    (line, index) => index > block.at && index < block.end && new RegExp(`^\\s+${clue}:`).test(line),
  )
  if (at < 0) return append(lines, 'identify', [`  ${clue}: [${value}]`])
  const line = lines[at] ?? ''
  const close = line.lastIndexOf(']')
  if (close < 0) return null
  const start = line.slice(0, close).trimEnd()
  const edited = [...lines]
  edited[at] = `${start}${start.endsWith('[') ? '' : ', '}${value}${line.slice(close)}`
  return edited
}
