import type { z } from 'zod'
import { CHECKS } from './checks/all.ts'
import type { Context } from './checks/check.ts'
import type { Dataset } from './dataset.ts'
import { Device } from './device.ts'
import { type Draft, draftOf } from './draft.ts'
import { findingsOf } from './issues.ts'
import { nearest } from './nearest.ts'
import type { Finding, Problem } from './problem.ts'
import { Service } from './service.ts'
import { Integrations, Redirects, Vendors } from './vendor.ts'
import { type Positioned, parseYaml } from './yaml.ts'

export interface LoadOptions {
  now: Date
  /** The release id the dataset gets. */
  release: string
  /** What was read before, by path and text: whoever loads many releases gives the same map to each. */
  remembered?: Map<string, ReadEntry>
}

export interface Loaded {
  /** Null when there is any error. */
  dataset: Dataset | null
  /** In order of file, line, column. */
  problems: Problem[]
}

const DEVICE = /^devices\/[^/]+\/([^/]+)\.yaml$/
const SERVICE = /^services\/([^/]+)\.yaml$/
const ALONE = {
  'vendors.yaml': Vendors,
  'redirects.yaml': Redirects,
  'integrations.yaml': Integrations,
} as const
const IGNORED = new Set(['LICENSE', 'README.md'])

const fileProblem = (file: string, message: string, hint: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'file',
  message,
  hint,
  fix: null,
})

interface Entry {
  draft: Draft
  source: Positioned
  parsed: Device | Service | null
}

type Alone = { [K in keyof typeof ALONE]?: z.infer<(typeof ALONE)[K]> }

/** A file as far as it can be read alone; never changed afterwards, so that releases can share it. */
export interface ReadEntry {
  /** A device or service; null where the text is no YAML, and for other files. */
  entry: Entry | null
  /** A file there is one of, under its name where it can be read; null where it is no YAML, and for entries. */
  alone: { source: Positioned; parsed: Alone } | null
  problems: readonly Problem[]
}

function readAlone(name: keyof typeof ALONE, file: string, text: string): ReadEntry {
  const { parsed, problems } = parseYaml(file, text)
  if (parsed === null) return { entry: null, alone: null, problems }
  const schema = ALONE[name]
  const result = schema.safeParse(parsed.value ?? {})
  const found = result.success
    ? []
    : findingsOf(schema, parsed.value, result.error.issues).map((finding) => parsed.place(finding, 'schema'))
  return {
    entry: null,
    alone: { source: parsed, parsed: result.success ? { [name]: result.data } : {} },
    problems: [...problems, ...found],
  }
}

function readEntry(kind: Draft['kind'], id: string, file: string, text: string): ReadEntry {
  const { parsed, problems } = parseYaml(file, text)
  if (parsed === null) return { entry: null, alone: null, problems }
  const schema = kind === 'device' ? Device : Service
  const result = schema.safeParse(parsed.value)
  const found = result.success
    ? []
    : findingsOf(schema, parsed.value, result.error.issues).map((finding) => parsed.place(finding, 'schema'))
  return {
    entry: {
      draft: draftOf(kind, id, file, parsed.value),
      source: parsed,
      parsed: result.success ? result.data : null,
    },
    alone: null,
    problems: [...problems, ...found],
  }
}

/**
 * Reads and checks the files of a data folder, given as paths relative to it with their texts. Pure: the
 * working folder, a commit and a browser's draft all come through here. Every problem of every file at once.
 */
export function loadDataset(
  files: ReadonlyMap<string, string>,
  { now, release, remembered }: LoadOptions,
): Loaded {
  const problems: Problem[] = []
  const entries: Entry[] = []
  const alone: Alone = {}
  const positions: Partial<Record<keyof typeof ALONE, Positioned>> = {}

  for (const path of [...files.keys()].sort()) {
    if (IGNORED.has(path)) continue
    const file = `data/${path}`
    const device = DEVICE.exec(path)
    const service = SERVICE.exec(path)
    if (!device && !service && !(path in ALONE)) {
      problems.push(
        fileProblem(
          file,
          'is not a file this folder has',
          'entries are data/devices/<vendor>/<id>.yaml and data/services/<id>.yaml',
        ),
      )
      continue
    }
    const text = files.get(path) ?? ''
    const key = `${path}\n${text}`
    const known = remembered?.get(key)
    const read =
      known ??
      (path in ALONE
        ? readAlone(path as keyof typeof ALONE, file, text)
        : readEntry(device ? 'device' : 'service', (device ?? service)?.[1] ?? '', file, text))
    if (known === undefined) remembered?.set(key, read)
    problems.push(...read.problems)
    if (read.alone !== null) {
      positions[path as keyof typeof ALONE] = read.alone.source
      Object.assign(alone, read.alone.parsed)
    }
    if (read.entry !== null) entries.push(read.entry)
  }

  const context: Context = {
    now,
    drafts: entries.map((entry) => entry.draft),
    vendors: new Set(Object.keys(alone['vendors.yaml'] ?? {})),
    integrations: alone['integrations.yaml'] ?? {},
  }
  for (const entry of entries) problems.push(...checked(entry, context))
  const redirects = alone['redirects.yaml'] ?? {}
  const devices = entries.filter((entry) => entry.draft.kind === 'device')
  problems.push(
    ...redirectProblems(
      redirects,
      new Set(devices.map((entry) => entry.draft.id)),
      positions['redirects.yaml'],
    ),
  )

  problems.sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  )
  if (problems.some((problem) => problem.severity === 'error')) return { dataset: null, problems }
  const collect = <T>(kind: Draft['kind']) =>
    Object.fromEntries(
      entries
        .filter((entry) => entry.draft.kind === kind)
        .map((entry): [string, T] => [entry.draft.id, entry.parsed as T])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  const dataset: Dataset = {
    release,
    devices: collect<Device>('device'),
    services: collect<Service>('service'),
    vendors: alone['vendors.yaml'] ?? {},
    redirects,
    integrations: context.integrations,
  }
  return { dataset, problems }
}

/** Where a finding is, in the words an exception may use: an endpoint's id, a source's id, or the path. */
function placesOf(draft: Draft, path: Finding['path']): string[] {
  const [root, step] = path
  const places = [path.join('.')]
  if (root === 'endpoints' && typeof step === 'number') places.push(draft.endpoints[step]?.id ?? '')
  if (root === 'uses' && typeof step === 'number') places.push(draft.uses[step]?.service ?? '')
  if (root === 'sources' && typeof step === 'string') places.push(step)
  return places
}

function checked({ draft, source }: Entry, context: Context): Problem[] {
  const problems: Problem[] = []
  const needed = new Set<number>()
  for (const { rule, check } of CHECKS) {
    for (const finding of check(draft, context)) {
      const index = draft.exceptions.findIndex(
        (each) => each.rule === rule && placesOf(draft, finding.path).includes(each.at),
      )
      if (index >= 0) needed.add(index)
      else problems.push(source.place(finding, rule))
    }
  }
  for (const [index, exception] of draft.exceptions.entries()) {
    if (needed.has(index)) continue
    const rules = CHECKS.map((each) => each.rule)
    const [near] = rules.includes(exception.rule) ? [] : nearest(exception.rule, rules, 1)
    const message = `the exception from ${exception.rule} at "${exception.at}" is not needed`
    const hint =
      near === undefined
        ? 'take it out: nothing is found there'
        : `there is no check "${exception.rule}"; did you mean "${near}"?`
    problems.push(source.place({ path: ['exceptions', index], message, hint }, 'unneeded-exception'))
  }
  return problems
}

function redirectProblems(
  redirects: Record<string, string>,
  devices: ReadonlySet<string>,
  at: Positioned | undefined,
): Problem[] {
  if (!at) return []
  return Object.entries(redirects).flatMap(([from, to]) => {
    if (devices.has(from)) {
      return [
        at.place(
          {
            path: [from],
            key: true,
            message: `"${from}" is still a device`,
            hint: 'remove the redirect, or rename the file',
          },
          'redirect',
        ),
      ]
    }
    if (devices.has(to)) return []
    const [near] = nearest(to, devices, 1)
    const hint = near === undefined ? 'redirect to an id that exists' : `did you mean "${near}"?`
    return [
      at.place(
        { path: [from], message: `"${from}" is sent to "${to}", which is not a device`, hint },
        'redirect',
      ),
    ]
  })
}
