import { createHash } from 'node:crypto'
import { access, constants, open, stat } from 'node:fs/promises'
import { createCapture, type Hash, type Phase } from '../capture/capture.ts'
import { parseAddress, parseCidr } from '../schema/address.ts'
import type { Dataset } from '../schema/dataset.ts'
import { nearest } from '../schema/nearest.ts'
import type { Observed } from '../schema/observed.ts'
import { PHASES } from '../schema/source.ts'
import { type Arguments, FileError, type Option, textsOf, UsageError } from './args.ts'
import type { Streams } from './command.ts'
import { fileHash } from './file-hash.ts'
import { loadMakers } from './makers.ts'
import { createProgress } from './progress.ts'
import { counted, printable } from './table.ts'

const CHUNK = 1 << 20
const LARGE = 16 << 20

/** A capture or log to read. */
export interface InputFile {
  /** `-` is stdin. */
  path: string
  phase: Phase | null
  /** In bytes; null where nobody knows. */
  size: number | null
}

/** What the home is, as far as the person says. */
export const HOME_OPTIONS: Record<string, Option> = {
  lan: {
    type: 'string',
    value: 'CIDR',
    multiple: true,
    about: 'a range of the home beside the private ones',
  },
  ha: { type: 'string', value: 'ADDRESS', multiple: true, about: 'the address of Home Assistant' },
  app: {
    type: 'string',
    value: 'ADDRESS',
    multiple: true,
    about: "the address of the phone with the vendor's app",
  },
}
export const PHASE_OPTION: Record<string, Option> = {
  phase: {
    type: 'string',
    value: 'PHASE',
    multiple: true,
    about: `what the device was doing in the files behind it, up to the next --phase: ${PHASES.join(', ')}`,
  },
}

/** The files of a command line, each with its phase. Throws FileError for one that is not there. */
export async function inputsOf({ order }: Arguments): Promise<InputFile[]> {
  const inputs: InputFile[] = []
  let phase: Phase | null = null
  for (const given of order) {
    if ('word' in given) inputs.push({ path: given.word, phase, size: null })
    else if (given.option === 'phase') phase = phaseOf(String(given.value))
  }
  if (inputs.length === 0) throw new UsageError('name a capture or log; - is stdin')
  if (inputs.filter(({ path }) => path === '-').length > 1) throw new UsageError('stdin can be read once')
  for (const input of inputs) if (input.path !== '-') input.size = await sizeOf(input.path)
  return inputs
}

function phaseOf(text: string): Phase {
  const phase = PHASES.find((each) => each === text)
  if (phase !== undefined) return phase
  const [near] = nearest(text, PHASES, 1)
  throw new UsageError(
    `--phase is one of ${PHASES.join(', ')}, not "${text}"${near === undefined ? '' : `; did you mean ${near}?`}`,
  )
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EACCES' ? 'it may not be read' : String(code ?? error)
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new FileError(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `there is no ${path}`
        : `cannot read ${path}: ${reasonOf(error)}`,
    )
  })
  if (found.isDirectory()) throw new FileError(`${path} is a folder; name its files`)
  await access(path, constants.R_OK).catch((error: unknown) => {
    throw new FileError(`cannot read ${path}: ${reasonOf(error)}`)
  })
  return found.isFile() ? found.size : null
}

/** A file's bytes; the next piece is read while the last is worked on, into one of two buffers. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    const buffers = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)] as const
    let turn = 0
    let next = file.read(buffers[0])
    for (;;) {
      const { bytesRead, buffer } = await next
      if (bytesRead === 0) return
      turn = 1 - turn
      next = file.read(turn === 0 ? buffers[0] : buffers[1])
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** The bytes of an input, a mebibyte at a time; each piece holds until the next. Throws FileError where reading fails. */
export async function* bytesOf(path: string, streams: Streams): AsyncGenerator<Uint8Array> {
  const source: AsyncIterable<Uint8Array> = path === '-' ? (streams.in ?? process.stdin) : piecesOf(path)
  try {
    yield* source
  } catch (error) {
    throw new FileError(`cannot read ${path === '-' ? 'stdin' : path}: ${reasonOf(error)}`)
  }
}

/** The addresses or ranges given for an option. Throws UsageError for what is none. */
function addressesOf(args: Arguments, name: 'lan' | 'ha' | 'app'): string[] {
  return textsOf(args, name).flatMap((text) =>
    text.split(',').map((part) => {
      const one = part.trim()
      if ((name === 'lan' ? parseCidr(one) : parseAddress(one)) !== null) return one
      throw new UsageError(
        `--${name}: "${one}" is not an ${name === 'lan' ? 'address or a range as 192.168.1.0/24' : 'IPv4 or IPv6 address'}`,
      )
    }),
  )
}

/** What the options say of the home. */
export const homeOf = (args: Arguments): { lan: string[]; homeAssistant: string[]; app: string[] } => ({
  lan: addressesOf(args, 'lan'),
  homeAssistant: addressesOf(args, 'ha'),
  app: addressesOf(args, 'app'),
})

/** Node's own SHA-256, many times as fast as one in JavaScript. */
const nodeHash = (): Hash => {
  const hash = createHash('sha256')
  return { update: (chunk) => void hash.update(chunk), hex: () => hash.digest('hex') }
}

export const captureFor = async (args: Arguments, dataset: Dataset, now: Date) =>
  createCapture({ ...homeOf(args), dataset, now, hash: nodeHash, makers: await loadMakers() })

/** The size of several inputs in bytes; null where one is unknown. */
export const sizeOfAll = (inputs: readonly InputFile[]): number | null =>
  inputs.reduce<number | null>((sum, { size }) => (sum === null || size === null ? null : sum + size), 0)

/** Reads captures and logs one after another, by stream: what they showed. */
export async function readInputs(
  inputs: readonly InputFile[],
  args: Arguments,
  dataset: Dataset,
  streams: Streams,
): Promise<Observed> {
  const capture = await captureFor(args, dataset, new Date())
  const progress = createProgress(streams, sizeOfAll(inputs))
  try {
    for (const { path, phase, size } of inputs) {
      // A thread costs more than it saves on a small file.
      const digest = path !== '-' && size !== null && size > LARGE ? fileHash(path) : null
      let known = ''
      const beside: Hash = { update: () => {}, hex: () => known }
      const input = capture.input(path === '-' ? 'stdin' : path, phase, digest === null ? undefined : beside)
      for await (const chunk of bytesOf(path, streams)) {
        input.push(chunk)
        progress.add(chunk.length, input.packets())
      }
      if (digest !== null) known = await digest
      input.end()
    }
  } finally {
    progress.clear()
  }
  return capture.finish()
}

/** Says on stderr what is wrong with inputs. Gives false where one is neither a capture nor a log. */
export function tellInputs({ inputs }: Observed, err: (text: string) => void): boolean {
  let good = true
  for (const { name, format, packets, truncated, undecoded, notes } of inputs) {
    if (format === 'unknown') {
      good = false
      err(`${printable(name)}: ${notes.join('; ') || 'is neither a capture nor a log of a known format'}\n`)
      continue
    }
    const wrong = [
      ...(truncated ? ['it ends in the middle of something, or is damaged'] : []),
      ...(undecoded > 0
        ? [`${undecoded.toLocaleString('en')} of ${packets.toLocaleString('en')} could not be read`]
        : []),
      ...notes,
    ]
    if (wrong.length > 0) err(`${printable(name)}: ${wrong.map(printable).join('; ')}\n`)
    if (packets === 0)
      err(
        `${printable(name)}: ${format} without ${counted(0, 'packet')} in it\n`.replace(
          'without 0 packets',
          'with nothing',
        ),
      )
  }
  return good
}
