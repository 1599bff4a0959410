import type { HomeChoicesValue } from '../schema/choices.ts'
import { isGroupPeer } from '../schema/endpoint.ts'
import type { ExpandedDevice } from '../schema/expand.ts'
import { formatName } from '../schema/host.ts'
import type { Policy } from './policy.ts'

/** Warnings and advice that every backend prints: what the evidence says about these very choices. */
export function advice(
  policy: Policy,
  devices: readonly ExpandedDevice[],
  choices: HomeChoicesValue,
): string[] {
  const notes: string[] = []
  for (const device of devices) {
    const who = devices.length > 1 ? `${device.name}: ` : ''
    notes.push(...blockingNotes(device, choices).map((note) => who + note))
    notes.push(...windowNotes(policy, device, choices, devices.length > 1).map((note) => who + note))
    if (device.network?.same_subnet === true && policy.at === 'router') {
      const nat = policy.nat.some((each) => each.subject === device.id)
      notes.push(
        `${who}it answers only hosts of its own subnet${nat ? '; the source address of Home Assistant is rewritten where this format can' : ''}.`,
      )
    }
    const groups = policy.rules.some(
      (rule) =>
        rule.subject === device.id && rule.why.endpoint !== null && isGroupPeer(rule.why.endpoint.peer),
    )
    const reflector = device.network?.reflector ?? []
    if (policy.at === 'router' && (groups || reflector.length > 0)) {
      notes.push(
        `${who}multicast and broadcast do not cross a router: keep Home Assistant in the device's network too${
          reflector.length > 0 ? `, or repeat ${reflector.join(' and ')} between the networks` : ''
        }.`,
      )
    }
  }
  if (policy.services.dns === 'block' && policy.names.resolve.length > 0) {
    const names = policy.names.resolve.map(({ name }) => formatName(name)).join(', ')
    notes.push(`dns=block contradicts the evidence: ${names} must resolve.`)
  }
  for (const { endpoint } of policy.expose) {
    if (endpoint.application === 'http') {
      notes.push(
        `${endpoint.id} is plain HTTP: exposed, passwords cross the internet in the clear. Expose HTTPS behind a proxy instead.`,
      )
    }
    if (policy.families.includes('ipv4')) {
      notes.push(
        `${endpoint.id}: a port forward needs a public IPv4 address; behind carrier-grade NAT only IPv6 reaches it.`,
      )
    }
  }
  if (policy.at === 'host') {
    notes.push(
      'at=host limits who may open connections to this computer; what it opens itself is not refused.',
      'Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.',
    )
  } else if (policy.subjects.some((subject) => subject.ipv4.length + subject.ipv6.length === 0)) {
    notes.push(
      'A device given by MAC alone is known only by what it sends: what others open towards it is not filtered.',
    )
  }
  return [...new Set(notes)]
}

/** How a firmware update or a new set-up gets through: for that time alone, by the ids or with the rules off. */
function windowNotes(
  policy: Policy,
  device: ExpandedDevice,
  choices: HomeChoicesValue,
  several: boolean,
): string[] {
  const shut = policy.withheld.filter(
    ({ subject, endpoint }) => subject === device.id && !choices.without.includes(endpoint.id),
  )
  const known = device.endpoints.some(({ when, purpose }) => when === 'update' || purpose === 'firmware')
  const update = shut.filter(({ endpoint }) => endpoint.when === 'update' || endpoint.purpose === 'firmware')
  const setup = shut.filter(({ endpoint }) => endpoint.when === 'setup')
  const ids = (of: typeof shut) =>
    of.map(({ endpoint }) => (several ? `${device.id}:${endpoint.id}` : endpoint.id)).join(',')
  return [
    ...(update.length > 0
      ? [`for a firmware update load these rules with with=${ids(update)}, and these again when it is done.`]
      : known || policy.at === 'host'
        ? []
        : [
            'what a firmware update needs is not known: undo these rules for the time of one, then load them again.',
          ]),
    ...(setup.length > 0
      ? [`to set it up again load these rules with with=${ids(setup)}, and these again when it is done.`]
      : []),
  ]
}

function blockingNotes(device: ExpandedDevice, choices: HomeChoicesValue): string[] {
  const relevant = device.blocking.filter(
    (line) =>
      (line.of === 'internet' || line.of === 'all') &&
      line.method === choices.refuse &&
      line.outcome !== 'works' &&
      (line.for === null || choices.for === 'both' || line.for === choices.for),
  )
  return relevant.map((line) => {
    const after =
      line.after === null ? '' : line.after === 'immediately' ? ' at once' : ` after ${line.after}`
    const other = device.blocking.some(
      (each) => each.of === line.of && each.outcome === 'works' && each.method !== line.method,
    )
    return `reported with ${line.method}: ${line.outcome}${after}${line.note === null ? '' : ` (${line.note.replace(/\.$/, '')})`}${
      other ? `; works with ${choices.refuse === 'drop' ? 'reject' : 'another method'} in another report` : ''
    }.`
  })
}
