import { z } from 'zod'
import type { Command } from '../command.ts'
import { everyItem, githubOf, orTold } from '../github.ts'
import { LABELS } from '../labels.ts'
import { counted } from '../table.ts'

const Held = z.array(
  z.looseObject({ name: z.string(), color: z.string(), description: z.string().nullish() }),
)

export const postLabels: Command = {
  name: 'post-labels',
  usage: 'post-labels',
  wordless: true,
  about:
    'Makes the labels of the repository that forms and workflows name, and mends their colours and words; others stay. For the workflow; reads GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL.',
  options: {},
  async run(_args, { err }) {
    const github = githubOf(process.env)
    return orTold(err, async () => {
      const held = new Map(
        Held.parse(await everyItem(github, '/labels')).map((label) => [label.name.toLowerCase(), label]),
      )
      let changed = 0
      for (const label of LABELS) {
        const there = held.get(label.name)
        if (there === undefined) await github.ask('POST', '/labels', label)
        else if (there.color !== label.color || there.description !== label.description)
          await github.ask('PATCH', `/labels/${encodeURIComponent(there.name)}`, {
            color: label.color,
            description: label.description,
          })
        else continue
        changed += 1
      }
      err(`${counted(changed, 'label')} made or mended\n`)
      return 0
    })
  },
}
