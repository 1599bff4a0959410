import type { FlowRecord, LogRecord, LookupRecord } from './log.ts'

/** For lines without interest: the same each time. */
export const NOTHING: readonly LogRecord[] = []

/** For a line that is not of the format: an empty one and one of another program have no interest, anything else could not be read. */
export const passOver = (text: string, another: boolean): readonly LogRecord[] | undefined =>
  another || text === '' ? NOTHING : undefined

/** A flow record of what is known; the rest says that the line does not tell. */
export function flow(
  known: Pick<FlowRecord, 'time' | 'protocol' | 'source' | 'destination'> & Partial<Omit<FlowRecord, 'kind'>>,
): FlowRecord {
  return {
    kind: 'flow',
    time: known.time,
    last: known.last ?? known.time,
    protocol: known.protocol,
    source: known.source,
    sourcePort: known.sourcePort ?? null,
    destination: known.destination,
    destinationPort: known.destinationPort ?? null,
    sourceMac: known.sourceMac ?? null,
    destinationMac: known.destinationMac ?? null,
    action: known.action ?? null,
    answered: known.answered ?? null,
    refused: known.refused ?? null,
    started: known.started ?? false,
    packets: known.packets ?? 0,
    bytes: known.bytes ?? 0,
    name: known.name ?? null,
    application: known.application ?? null,
  }
}

/** A question, with its answer where the same line has it. */
export function question(
  time: number,
  client: string,
  name: string,
  type: string | null,
  answer: string | null = null,
  addresses: string[] = [],
): LookupRecord {
  return { kind: 'lookup', time, client, name, type, question: true, answer, addresses, alias: null }
}

/** An answer to a question of an earlier line. */
export function answer(
  time: number,
  client: string,
  name: string,
  type: string | null,
  code: string | null,
  addresses: string[] = [],
  alias: string | null = null,
): LookupRecord {
  return { kind: 'lookup', time, client, name, type, question: false, answer: code, addresses, alias }
}
