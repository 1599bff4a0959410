import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BACKENDS } from '../../rules/registry.ts'
import { type Asked, answerQuery } from '../../rules/request.ts'
import { Choices } from '../../schema/choices.ts'
import { expandDevice } from '../../schema/expand.ts'
import { SCHEMA_VERSION } from '../../schema/http.ts'
import { nearest } from '../../schema/nearest.ts'
import { type Option, textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { datasetOf } from '../dataset.ts'

const choiceOptions = (): Record<string, Option> =>
  Object.fromEntries(
    Object.entries(Choices.shape).map(([name, schema]) => [
      name,
      { type: 'string', value: name.toUpperCase(), about: schema.description ?? '' } as Option,
    ]),
  )

const backendOptions = (): Record<string, Option> => {
  const own: Record<string, Option> = {}
  for (const backend of BACKENDS) {
    const shape =
      (backend.options as unknown as { shape?: Record<string, { description?: string }> }).shape ?? {}
    for (const [name, schema] of Object.entries(shape)) {
      own[name] = {
        type: 'string',
        value: name.toUpperCase(),
        about: `${schema.description ?? ''} (${backend.id})`.trim(),
      }
    }
  }
  return own
}

/** Writes the files into a folder, which is made where it is missing. Throws UsageError where it cannot be written. */
async function writeInto(dir: string, files: readonly { name: string; text: string }[]): Promise<void> {
  try {
    await mkdir(dir, { recursive: true })
    for (const { name, text } of files) await writeFile(join(dir, name), text)
  } catch (error) {
    throw new UsageError(`cannot write into ${dir} (${(error as NodeJS.ErrnoException).code ?? error})`)
  }
}

export const rules: Command = {
  name: 'rules',
  usage: 'rules <id[@address,…]>… [--format nftables] [options]',
  about: 'Prints the rules of devices. The options are the parameters of /devices/{id}/rules.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      about: `one of ${BACKENDS.map(({ id }) => id).join(', ')}; nftables without it`,
    },
    ...choiceOptions(),
    ...backendOptions(),
    output: {
      type: 'string',
      value: 'json',
      about: 'json: the whole answer, with files, allowed, withheld and dropped',
    },
    json: { type: 'boolean', about: 'the same as --output json' },
    file: { type: 'string', value: 'NAME', about: 'print this companion file instead of the main one' },
    release: { type: 'string', value: 'ID', about: 'the rules of an earlier release' },
    dir: {
      type: 'string',
      value: 'FOLDER',
      about: 'write every file there, instead of printing the main one',
    },
  },
  async run(args, { out, err }) {
    if (args.words.length === 0)
      throw new UsageError('name a device, as roborock-s50 or roborock-s50@192.168.1.50')
    const output = textOf(args, 'output')
    if (output !== undefined && output !== 'json' && output !== 'text')
      throw new UsageError(`--output is json or text, not "${output}"`)
    const dataset = await datasetOf(textOf(args, 'release'), err)
    if (dataset === null) return 1
    const asked: Asked[] = []
    for (const word of args.words) {
      const [id = '', list = ''] = word.split(/@(.*)/s)
      const known = expandDevice(dataset, dataset.redirects[id] ?? id)
      if (known === null) {
        const near = nearest(id, Object.keys(dataset.devices))
        throw new UsageError(
          `there is no device "${id}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
        )
      }
      asked.push({
        device: known,
        addresses: list
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      })
    }
    const bare = asked.filter(({ addresses }) => addresses.length === 0)
    if (asked.length > 1 && bare.length > 0) {
      const ids = bare.map(({ device }) => device.id)
      throw new UsageError(
        `several devices need an address each: write ${ids.map((id) => `${id}@ADDRESS`).join(' ')}`,
      )
    }
    const query: Record<string, string> = {}
    for (const [name, values] of Object.entries(args.options)) {
      const value = values.at(-1)
      if (typeof value === 'string' && !['output', 'file', 'release', 'dir'].includes(name))
        query[name] = value
    }
    const answered = answerQuery({
      backends: BACKENDS,
      devices: asked,
      home: asked.length > 1,
      query,
      release: dataset.release,
      origin: (process.env.SITE_URL || '').replace(/\/+$/, ''),
    })
    if (!answered.ok) {
      throw new UsageError(
        answered.problems
          .map(
            ({ parameter, detail, suggestions }) =>
              `--${parameter}: ${detail}${suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : ''}`,
          )
          .join('\n'),
      )
    }
    const { set } = answered
    if (output === 'json' || args.options.json) {
      out(`${JSON.stringify({ schema_version: SCHEMA_VERSION, ...set }, null, 2)}\n`)
      return 0
    }
    const wanted = textOf(args, 'file')
    const names = set.files.map((file) => file.name)
    const file = wanted === undefined ? set.files[0] : set.files.find((each) => each.name === wanted)
    if (!file) throw new UsageError(`there is no file "${wanted}"; the files are ${names.join(', ')}`)
    const dir = textOf(args, 'dir')
    if (dir !== undefined) {
      await writeInto(dir, set.files)
      err(`wrote ${names.join(', ')} to ${dir}\n`)
      return 0
    }
    out(file.text)
    if (set.files.length > 1 && wanted === undefined)
      err(
        `also: ${names
          .slice(1)
          .map((name) => `--file ${name}`)
          .join(', ')}, or all with --dir FOLDER\n`,
      )
    return 0
  },
}
