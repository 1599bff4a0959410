import { formatName } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import { comment, oneLine } from '../../text.ts'
import type { FilteredDevice } from './plan.ts'
import { isAnswered, isAnsweredBelow, rulesOf } from './server.ts'

/** What a response policy zone can say of a refused name (draft-vixie-dnsop-dns-rpz, section 3). */
export const RPZ_ANSWER = {
  nxdomain: { target: '.', words: 'NXDOMAIN' },
  nodata: { target: '*.', words: 'an empty answer (NODATA)' },
  drop: { target: 'rpz-drop.', words: 'no answer at all' },
} as const
export type RpzAnswer = keyof typeof RPZ_ANSWER

const PASS = 'rpz-passthru.'
/** Names in a zone carry the zone's own name behind them, and 255 octets are all there is (RFC 1035, 2.3.4). */
const LONGEST = 253

/** The zone's name: short, as every name in it ends in it. */
export const rpzOrigin = (label: string): string =>
  `${label.replaceAll('_', '-').slice(0, 60).replace(/-$/, '')}.rpz`

/** Whether a zone can hold the name: short enough, and no trigger of another kind ("rpz-ip" and the like). */
const fits = (device: FilteredDevice, name: string): boolean =>
  name.length + '*.'.length + 1 + rpzOrigin(device.label).length <= LONGEST && !/\.rpz-[a-z-]+$/.test(name)

/** What is said of names that no zone can hold. */
export const misfits = (device: FilteredDevice): Dropped[] =>
  device.answered.flatMap(({ name, because }) =>
    fits(device, name.name)
      ? []
      : rulesOf(because).map((rule) => ({
          rule,
          reason: `${formatName(name)} does not fit into a response policy zone`,
        })),
  )

/** A name and everything above it, down to the top-level domain. */
const upwards = (name: string): string[] => {
  const labels = name.split('.')
  return labels.map((_, i) => labels.slice(i).join('.'))
}

/**
 * The zone for one device: each name it may look up passes, everything else gets `answer`. A name in a zone
 * hides the wildcards above it (RFC 4592, section 3.3.1), and so do the empty names between it and the top,
 * so each of them says what becomes of itself and of what is below it.
 */
export function rpzZone(device: FilteredDevice, answer: RpzAnswer, serial: number): string {
  const { target } = RPZ_ANSWER[answer]
  const fitting = device.answered.filter(({ name }) => fits(device, name.name))
  const known: FilteredDevice = { ...device, answered: fitting }
  const say = (owner: string, passes: boolean) => `${owner} CNAME ${passes ? PASS : target}`
  const nodes = [...new Set(fitting.flatMap(({ name }) => upwards(name.name)))].sort()
  const why = new Map<string, string[]>()
  for (const { name, because } of fitting) why.set(name.name, [...(why.get(name.name) ?? []), ...because])
  return [
    '$TTL 60',
    `@ SOA localhost. hostmaster.localhost. ${serial} 3600 600 86400 60`,
    '@ NS localhost.',
    comment([`${device.subject.id}: everything else`], ';'),
    say('*', false),
    ...nodes.flatMap((node) => [
      ...(why.get(node) ?? []).map((id) => `; ${oneLine(id)}`),
      say(node, isAnswered(known, node)),
      say(`*.${node}`, isAnsweredBelow(known, node)),
    ]),
  ].join('\n')
}

/** A zone without policy: for what is not filtered. */
export const emptyZone = (serial: number): string =>
  ['$TTL 60', `@ SOA localhost. hostmaster.localhost. ${serial} 3600 600 86400 60`, '@ NS localhost.'].join(
    '\n',
  )

/** The serial number: the date of the release and its number of that day; 1 where the release has no date. */
export function serialOf(release: string): number {
  const match = /^(\d{4})\.(\d{2})\.(\d{2})(?:\.(\d{1,2}))?$/.exec(release)
  return match ? Number(`${match[1]}${match[2]}${match[3]}${(match[4] ?? '1').padStart(2, '0')}`) : 1
}
