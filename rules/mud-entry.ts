import type { z } from 'zod'
import type { Device } from '../schema/device.ts'
import { endpointsOf, slug } from './mud-entry/endpoints.ts'
import { type MudFile, type MudProblem, pointerOf } from './mud-entry/file.ts'
import { acceptedOf, type Lost, listProblems } from './mud-entry/lists.ts'
import { parseMud } from './mud-entry/parse.ts'
import { oneLine } from './text.ts'

export type { Lost, MudProblem }

/** An entry as a person writes it, to be completed: MUD knows no category and no need. */
export type EntryDraft = z.input<typeof Device>

export type MudEntry =
  | { ok: true; id: string; entry: EntryDraft; lost: Lost[] }
  | { ok: false; problems: MudProblem[] }

const line = (text: string | undefined, most: number): string =>
  oneLine(text ?? '')
    .slice(0, most)
    .trim()

/** The label before the last of the host, as good a guess at the vendor as an address allows. */
const vendorOf = (mud: MudFile['ietf-mud:mud']): string =>
  slug(mud['mfg-name'] ?? '') ||
  slug(/^https:\/\/(?:[^/?#:]*\.)?([^/?#:.]+)\.[^/?#:.]+(?:[/?#:]|$)/i.exec(mud['mud-url'])?.[1] ?? '') ||
  'unknown'

/** What stands beside the lists and has no place in an entry. */
function beside(mud: MudFile['ietf-mud:mud']): Lost[] {
  const said: [keyof typeof mud, boolean, string][] = [
    [
      'mud-signature',
      mud['mud-signature'] !== undefined,
      'the signature was not checked; an entry has sources instead',
    ],
    [
      'is-supported',
      !mud['is-supported'],
      'that the manufacturer no longer supports it has no place in an entry',
    ],
    [
      'documentation',
      mud.documentation !== undefined,
      'name it as a source where it says what the device needs',
    ],
  ]
  return said.flatMap(([key, there, reason]) =>
    there ? [{ pointer: pointerOf(['ietf-mud:mud', key]), reason }] : [],
  )
}

/**
 * A draft entry from a Manufacturer Usage Description: parsed JSON of RFC 8520 with access lists of RFC 8519.
 * Each endpoint has the file as its source and needs that are unknown; category is `other`, for a person to
 * mend. `id` names the device, and is taken off the front of endpoint names. `lost` says what the entry
 * cannot say, or says wider or narrower, by JSON pointer (RFC 6901). Never throws on what `JSON.parse` gives.
 */
export function entryFromMud(json: unknown, { id: wanted }: { id?: string } = {}): MudEntry {
  const parsed = parseMud(json)
  if (!parsed.ok) return parsed
  const problems = listProblems(parsed.file)
  if (problems.length > 0) return { ok: false, problems }
  const mud = parsed.file['ietf-mud:mud']
  const model = line(mud['model-name'], 80)
  const name = line(mud.systeminfo, 80) || model || 'A device with a MUD file'
  const id = slug(wanted ?? '') || slug(model) || slug(name) || 'device'
  const foreign = parsed.foreign.map(pointerOf)
  const { accepted, lost } = acceptedOf(parsed.file, foreign)
  lost.push(
    ...beside(mud),
    ...foreign.map((pointer) => ({
      pointer,
      reason: 'a node of an extension, which an entry has no word for',
    })),
  )
  const endpoints = endpointsOf(accepted, id, lost)
  const revision = line(mud['firmware-rev'] ?? mud['software-rev'], 60)
  const url = mud['mud-url']
  return {
    ok: true,
    id,
    entry: {
      name,
      vendor: vendorOf(mud),
      category: 'other',
      ...(model === '' ? {} : { models: [model] }),
      endpoints,
      sources: {
        mud: {
          kind: 'mud-profile',
          title: `MUD file of ${name}`,
          url: url.length <= 500 ? oneLine(url) : null,
          date: mud['last-update'].slice(0, 10),
          ...(revision === '' ? {} : { firmware: revision }),
        },
      },
    },
    lost,
  }
}
