import type { ObservedInput } from '../../schema/observed.ts'
import { isUseless, numberWords, partWords } from '../capture-words.ts'
import { ChosenFiles, ReadInputs } from '../parts/capture-inputs.tsx'
import type { Chosen, Phase, Read, ReadAnswer, ReadRequest } from './capture-protocol.ts'
import { found, tokensOf } from './found.ts'

export interface ReaderOptions {
  /** Whether the person says what the device was doing meanwhile. */
  phases: boolean
  /** Whether lists of hosts are read too. */
  lists: boolean
  /** Files were chosen: what is needed for them later may be loaded now. */
  onChosen(): void
  /** What was read, when all of it was; not called for files that gave nothing. */
  onRead(read: Read): void
  /** Reading begins or is called off: what came of the last time no longer counts. */
  onForget(): void
}

/** Addresses of the home, as the person typed them. */
export const homeFields = (): Pick<ReadRequest, 'lan' | 'homeAssistant' | 'app'> => ({
  lan: tokensOf(found<HTMLInputElement>('#f-home-lan').value),
  homeAssistant: tokensOf(found<HTMLInputElement>('#f-home-ha').value),
  app: tokensOf(found<HTMLInputElement>('#f-home-app').value),
})

export interface Reader {
  /** For what fails after reading: says so where it is seen, and keeps the reason for the browser's console. */
  trouble(reason: unknown): void
}

/** Makes the box work in which files are chosen, dropped, read and called off. */
export function startReader({ phases, lists, onChosen, onRead, onForget }: ReaderOptions): Reader {
  const section = found<HTMLElement>('#reader')
  const field = found<HTMLInputElement>('#f-files')
  const chosenList = found<HTMLElement>('#chosen')
  const button = found<HTMLButtonElement>('#read')
  const reading = found<HTMLElement>('#reading')
  const bar = found<HTMLProgressElement>('#reading-bar')
  const status = found<HTMLElement>('#reader-status')
  const problem = found<HTMLElement>('#reader-problem')
  const inputs = found<HTMLElement>('#inputs')
  let chosen: Chosen[] = []
  let worker: Worker | null = null

  const showChosen = (): void => {
    const rows = chosen.map(({ file: { name, size }, phase }) => ({ name, size, phase }))
    chosenList.innerHTML = chosen.length === 0 ? '' : String(<ChosenFiles files={rows} phases={phases} />)
    button.disabled = chosen.length === 0
  }
  const add = (files: readonly File[]): void => {
    if (files.length === 0 || worker !== null) return
    chosen = [...chosen, ...files.map((file) => ({ file, phase: null }))]
    showChosen()
    onChosen()
    status.textContent = `${chosen.length === 1 ? 'One file is' : `${chosen.length} files are`} chosen. Nothing is read yet.`
  }
  const busy = (on: boolean): void => {
    reading.hidden = !on
    button.disabled = on || chosen.length === 0
    field.disabled = on
    for (const each of chosenList.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('button, select'))
      each.disabled = on
  }
  const stop = (): void => {
    worker?.terminate()
    worker = null
    busy(false)
  }
  const tellProblem = (title: string, words: string): void => {
    const heading = document.createElement('h3')
    heading.textContent = title
    const text = document.createElement('p')
    text.textContent = words
    problem.replaceChildren(heading, text)
    problem.hidden = false
    problem.focus()
    status.textContent = ''
  }

  const progress = ({ file, bytes, total, packets }: Extract<ReadAnswer, { kind: 'progress' }>): void => {
    bar.value = total === 0 ? 1 : bytes / total
    found('#reading-file').textContent = `Reading ${chosen[file]?.file.name ?? ''}`
    const counted = packets === null ? '' : `, ${numberWords(packets)} packets or lines`
    found('#reading-amount').textContent = `${partWords(bytes, total)}${counted}`
  }

  const done = (read: Read): void => {
    const { observed } = read
    inputs.innerHTML = String(<ReadInputs inputs={observed.inputs} lists={read.lists} />)
    const useful = observed.inputs.filter((input) => !isUseless(input)).length + read.lists.length
    const hosts = observed.devices.length + read.lists.reduce((sum, list) => sum + list.hosts.length, 0)
    if (useful === 0) tellProblem(...nothingIn(observed.inputs))
    else if (hosts === 0)
      tellProblem(
        'No device was found',
        'What was read shows no host of a home network. Capture on the router or the access point, not behind address translation, or say above which network is yours.',
      )
    else {
      status.textContent = 'Read. What was found stands below.'
      onRead(read)
    }
  }

  const begin = (): void => {
    onForget()
    problem.hidden = true
    inputs.replaceChildren()
    status.textContent = ''
    progress({
      kind: 'progress',
      file: 0,
      bytes: 0,
      total: chosen.reduce((sum, { file }) => sum + file.size, 0),
      packets: null,
    })
    const started = new Worker(new URL('./capture-worker.ts', import.meta.url), {
      type: 'module',
      name: 'capture',
    })
    worker = started
    busy(true)
    found('#cancel').focus()
    started.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (worker !== started) return
      if (data.kind === 'progress') return progress(data)
      stop()
      if (data.kind === 'done') done(data.read)
      else if (data.file !== null) tellProblem(`${data.file} could not be read`, unreadable(data.reason))
      else tellProblem('Reading stopped', fault(data.reason))
    })
    started.addEventListener('error', (event) => {
      if (worker !== started) return
      stop()
      tellProblem('Reading stopped', fault(event.message ?? ''))
    })
    const request: ReadRequest = {
      files: chosen,
      ...homeFields(),
      dataset: section.dataset.dataset ?? '',
      lists,
    }
    started.postMessage(request)
  }

  field.addEventListener('change', () => {
    add([...(field.files ?? [])])
    field.value = ''
  })
  section.addEventListener('dragover', (event) => {
    event.preventDefault()
    section.classList.add('over')
  })
  section.addEventListener('dragleave', () => section.classList.remove('over'))
  section.addEventListener('drop', (event) => {
    event.preventDefault()
    section.classList.remove('over')
    add([...(event.dataTransfer?.files ?? [])])
  })
  chosenList.addEventListener('change', ({ target }) => {
    const file = target instanceof HTMLSelectElement ? chosen[Number(target.dataset.phase)] : undefined
    if (file && target instanceof HTMLSelectElement)
      file.phase = target.value === '' ? null : (target.value as Phase)
  })
  chosenList.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.dataset.remove === undefined) return
    const index = Number(target.dataset.remove)
    chosen = chosen.filter((_, each) => each !== index)
    showChosen()
    status.textContent = 'Removed.'
    const next = chosenList.querySelectorAll<HTMLElement>('[data-remove]')[Math.min(index, chosen.length - 1)]
    ;(next ?? field).focus()
  })
  button.addEventListener('click', begin)
  found('#cancel').addEventListener('click', () => {
    stop()
    status.textContent = 'Cancelled. Nothing of what was read is kept.'
    button.focus()
  })
  // A file dropped beside the box would take the place of the page.
  for (const kind of ['dragover', 'drop'])
    document.addEventListener(kind, (event) => {
      event.preventDefault()
    })
  field.disabled = false
  status.textContent = ''
  return {
    trouble(reason) {
      console.error(reason)
      tellProblem('Something on this page failed', fault(reason instanceof Error ? reason.message : ''))
    },
  }
}

function nothingIn(inputs: readonly ObservedInput[]): [string, string] {
  const one = inputs.length === 1
  if (inputs.every(({ bytes }) => bytes === 0))
    return [
      one ? 'The file is empty' : 'The files are empty',
      'Nothing was written to it. Capture again, and look at its size before you come back.',
    ]
  if (inputs.every(({ format, packets }) => format !== 'unknown' && packets === 0))
    return ['The capture is empty', 'It holds no packet. Capture again, and use the device meanwhile.']
  return [
    one ? 'This is no capture and no known log' : 'Nothing here is a capture or a known log',
    'What is known stands beside each file below. A log of another program: the issues of this project are the place to ask for it.',
  ]
}

const unreadable = (reason: string): string =>
  `The browser could not read it: it is a folder, it was moved, or it changed meanwhile. Choose it again. (${reason.replace(/\.$/, '')}.)`

const fault = (reason: string): string =>
  `That is a fault of this page, or a part of it did not load; the file is not to blame. Nothing was sent. Try again, or use the command line below.${reason === '' ? '' : ` The browser says: ${reason}`}`
