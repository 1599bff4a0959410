import { join } from 'node:path'
import { compile, type Placed } from '../../rules/compile.ts'
import type { Policy } from '../../rules/policy.ts'
import { Choices } from '../../schema/choices.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { readDataset } from '../../schema/read.ts'

const { dataset } = await readDataset(join(import.meta.dirname, '../../data'), {
  now: new Date('2026-11-21'),
  release: '2026.11.21',
})
if (dataset === null) throw new Error('data/ is not valid')
export const DATASET: Dataset = dataset

/** Entries a home is made of: as many for every size, so that sizes can be compared. */
const MODELS = Object.keys(dataset.devices)
  .filter((id) => dataset.devices[id]?.category !== 'server')
  .slice(0, 50)

/** `count` devices with an IPv4, an IPv6 and a MAC address each; from the 51st on entries come again under another id. */
export function homeOf(count: number): Placed[] {
  return Array.from({ length: count }, (_, i) => {
    const id = MODELS[i % MODELS.length] ?? ''
    const device = expandDevice(DATASET, id)
    if (device === null) throw new Error(`no device ${id}`)
    const round = Math.floor(i / MODELS.length)
    const hex = (i + 1).toString(16).padStart(4, '0')
    return {
      device: round === 0 ? device : { ...device, id: `${id}-${round + 1}` },
      ipv4: [`10.20.${1 + Math.floor(i / 200)}.${10 + (i % 200)}`],
      ipv6: [`fd21::${hex.replace(/^0+/, '')}`],
      mac: [`50:ec:51:00:${hex.slice(0, 2)}:${hex.slice(2)}`],
    }
  })
}

/** One rule set for a home, with the choices as in a URL. */
export function homePolicy(devices: readonly Placed[], query: Record<string, string> = {}): Policy {
  const {
    ip: _ip,
    ip6: _ip6,
    mac: _mac,
    ...choices
  } = Choices.parse({
    ha: '192.168.10.10,fd10::10',
    app: '192.168.10.20',
    gateway: '10.20.0.1',
    lan: '10.20.0.0/16,192.168.10.0/24,fd10::/64,fd21::/64',
    for: 'both',
    allow: 'unknown',
    ...query,
  })
  const compiled = compile({ devices, choices, release: '2026.11.21', url: null, placeholders: false })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return compiled.policy
}
