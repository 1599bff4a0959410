import { BACKENDS } from '../../rules/registry.ts'
import type { Asked } from '../../rules/request.ts'
import { expandDevice } from '../../schema/expand.ts'
import { nearest } from '../../schema/nearest.ts'
import { textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { datasetOf } from '../dataset.ts'
import { backendOptions, choiceOptions, FILE_OPTIONS, printRules, ruleSetFor } from '../print-rules.ts'

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
    release: { type: 'string', value: 'ID', about: 'the rules of an earlier release' },
    ...FILE_OPTIONS,
  },
  async run(args, streams) {
    if (args.words.length === 0)
      throw new UsageError('name a device, as roborock-s50 or roborock-s50@192.168.1.50')
    const output = textOf(args, 'output')
    if (output !== undefined && output !== 'json' && output !== 'text')
      throw new UsageError(`--output is json or text, not "${output}"`)
    const dataset = await datasetOf(textOf(args, 'release'), streams.err)
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
    const set = ruleSetFor(asked, asked.length > 1, query, dataset.release)
    await printRules(set, output === 'json' || args.options.json !== undefined, args, streams)
    return 0
  },
}
