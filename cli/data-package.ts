import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answer } from '../rules/answer.ts'
import type { Dataset } from '../schema/dataset.ts'
import { expandDevice } from '../schema/expand.ts'
import { DATA, PROJECT } from './data-folder.ts'
import type * as Published from './package/index.d.ts'

/** The devices with services expanded and answers compiled: what somebody who has no API at hand wants. */
function contentOf(dataset: Dataset): typeof Published {
  const devices = Object.keys(dataset.devices).flatMap((id) => {
    const device = expandDevice(dataset, id)
    if (device === null) return []
    const of = (consumer: 'home-assistant' | 'native-app') => {
      const { because: _because, ...said } = answer(device, consumer)
      return said
    }
    return [
      [id, { ...device, answers: { home_assistant: of('home-assistant'), native_app: of('native-app') } }],
    ] as const
  })
  const { release, vendors, redirects } = dataset
  return { release, devices: Object.fromEntries(devices), vendors, redirects }
}

const INDEX = `import dataset from './dataset.json' with { type: 'json' }

export const { release, devices, vendors, redirects } = dataset
`

const README = (release: string): string => `# netneeds-data

What smart-home devices need from the network: hosts, ports and protocols, what is needed for Home Assistant and for
the vendor's app, what breaks without it, and who says so. Release ${release} of <https://github.com/netneeds/netneeds>.

\`\`\`js
import { devices } from 'netneeds-data'

for (const { name, answers } of Object.values(devices))
  if (answers.home_assistant.internet === 'not-needed') console.log(name)
\`\`\`

A major version has lost an id that nothing redirects from; a minor one has an entry or an endpoint that is new, gone or
other; a patch has other words or sources. Seen is not needed: \`unknown\` means that no source says. CC0-1.0.
`

/** The files of the npm package by name: no dependency, no code but an import. */
export async function packageFiles(dataset: Dataset, version: string): Promise<Map<string, string>> {
  const { repository } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
  const manifest = {
    name: 'netneeds-data',
    version,
    description: 'What smart-home devices need from the network, with evidence',
    keywords: ['smart-home', 'iot', 'firewall', 'home-assistant', 'dataset'],
    license: 'CC0-1.0',
    repository: { ...repository, url: `git+${repository.url}.git` },
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './dataset.json': './dataset.json',
      './package.json': './package.json',
    },
    files: ['index.js', 'index.d.ts', 'dataset.json'],
    engines: { node: '>=20.10' },
  }
  return new Map([
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['index.js', INDEX],
    ['index.d.ts', await readFile(join(PROJECT, 'cli/package/index.d.ts'), 'utf8')],
    ['dataset.json', `${JSON.stringify(contentOf(dataset))}\n`],
    ['README.md', README(dataset.release)],
    ['LICENSE', await readFile(join(DATA, 'LICENSE'), 'utf8')],
  ])
}
