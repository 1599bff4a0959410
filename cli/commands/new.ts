import { join } from 'node:path'
import { entryYaml } from '../../capture/entry-yaml.ts'
import type { Device } from '../../schema/device.ts'
import { flag, textOf } from '../args.ts'
import { AnswersEnded, createAsker } from '../ask.ts'
import type { Command } from '../command.ts'
import { pathOf, withVendor } from '../entry-place.ts'
import { DATA_OPTION, knownEntries } from '../known.ts'
import { askDevice } from '../questions.ts'
import { report } from '../report.ts'
import { problemsOf, writeWhole } from '../write-entry.ts'

export const create: Command = {
  name: 'new',
  usage: 'new [--write]',
  wordless: true,
  about:
    'Asks for an entry, question by question, and prints it as YAML. Each answer is checked at once. Answers may also come from a file or pipe, one a line; an empty line takes what stands in brackets. Where you have a capture or a log, netneeds capture asks less of you.',
  options: {
    write: { type: 'boolean', about: 'write the entry to data/devices/<vendor>/<id>.yaml' },
    data: DATA_OPTION,
  },
  async run(args, streams) {
    const { out, err } = streams
    const { folder, files, dataset } = await knownEntries(textOf(args, 'data'), err)
    const asker = createAsker(streams)
    try {
      const { device, id, newVendor } = await askDevice(asker, dataset, new Date(), err)
      const entry: Device = device
      const text = entryYaml(entry)
      const vendors = files.get('vendors.yaml') ?? ''
      const withNew =
        newVendor === null ? vendors : withVendor(vendors, entry.vendor, newVendor.name, newVendor.url)
      const path = pathOf(entry.vendor, id)
      const problems = problemsOf(new Map(files).set('vendors.yaml', withNew), path, text)
      out(text)
      err(report(problems, 'human', streams.terminal))
      const broken = problems.some(({ severity }) => severity === 'error')
      if (broken) err(flag(args, 'write') ? 'nothing was written: mend these first\n' : '')
      if (broken || !flag(args, 'write')) {
        if (newVendor !== null)
          err(`and in data/vendors.yaml: ${entry.vendor}: {name: ${JSON.stringify(newVendor.name)}}\n`)
        return broken ? 1 : 0
      }
      if (newVendor !== null) {
        const there = files.get('vendors.yaml') ?? null
        await writeWhole(join(folder, 'vendors.yaml'), withNew, there)
      }
      await writeWhole(join(folder, path), text, null)
      err(`wrote ${join(folder, path)}\n`)
      return 0
    } catch (error) {
      if (!(error instanceof AnswersEnded)) throw error
      err('the answers ended before the entry was complete; nothing was written\n')
      return 1
    } finally {
      asker.close()
    }
  },
}
