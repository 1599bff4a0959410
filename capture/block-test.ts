import { parseCidr } from '../schema/address.ts'
import { type BlockTest, LONG_ENOUGH_MINUTES } from '../schema/block-test.ts'
import type { Blocking, Device } from '../schema/device.ts'
import { type Endpoint, isGroupPeer, type Need, type Needed } from '../schema/endpoint.ts'
import { matchesName, parseName } from '../schema/host.ts'
import type { ObservedDevice } from '../schema/observed.ts'
import { blockingYaml } from './entry-yaml.ts'
import { best, explainer } from './match.ts'
import type { Change } from './propose/change.ts'
import { askedBy, contactsOf } from './propose/contact.ts'
import type { Home } from './propose/place.ts'

/** The need that a test shows: not needed only where it was watched for an hour. */
export function needShown(test: BlockTest): Need {
  if (test.outcome === 'breaks') return 'required'
  if (test.outcome === 'degrades') return 'optional'
  return test.minutes >= LONG_ENOUGH_MINUTES ? 'not-needed' : 'unknown'
}

/** What a test was of, in the entry. */
interface Target {
  /** For `blocking.of`; several where a host has several endpoints. */
  of: string[]
  endpoints: Endpoint[]
  uses: string[]
}

const leavesHome = ({ direction, peer }: Endpoint): boolean =>
  direction === 'outbound' &&
  ('host' in peer ||
    ('role' in peer ? peer.role === 'internet' : !isGroupPeer(peer) && parseCidr(peer.network) !== null))

function targetOf(test: BlockTest, entry: Pick<Device, 'endpoints' | 'uses'>): Target | null {
  const { of } = test
  if (of === 'internet' || of === 'all') {
    const endpoints = of === 'all' ? entry.endpoints : entry.endpoints.filter(leavesHome)
    return { of: [of], endpoints, uses: entry.uses.map(({ service }) => service) }
  }
  const endpoint = entry.endpoints.find(({ id }) => id === of)
  if (endpoint) return { of: [of], endpoints: [endpoint], uses: [] }
  if (entry.uses.some(({ service }) => service === of)) return { of: [of], endpoints: [], uses: [of] }
  const name = of.toLowerCase().replace(/\.$/, '')
  const hosts = entry.endpoints.filter(
    ({ peer }) => 'host' in peer && (peer.host === name || matchesName(parseName(peer.host), name)),
  )
  return hosts.length === 0 ? null : { of: hosts.map(({ id }) => id), endpoints: hosts, uses: [] }
}

/** The endpoints that were reached while they were blocked: the block did not hold. */
function reached(device: ObservedDevice, target: Target, home: Home): string[] {
  const asked = askedBy(device)
  const known = explainer(target.endpoints, home)
  const ids = device.flows
    .filter((flow) => flow.answered && flow.phases.length === 1 && flow.phases[0] === 'blocked')
    .flatMap((flow) => contactsOf(flow, asked, home))
    .flatMap((contact) => best(known.contact(contact)).map(({ endpoint }) => endpoint))
  return [...new Set(ids)]
}

/**
 * What a block test changes in an entry: a line under `blocking`, and the needs it decides. What people wrote of a
 * need is not overwritten: a test that says otherwise is a conflict. `source` is the id of the test's own source.
 */
export function blockTestChanges(
  test: BlockTest,
  entry: Pick<Device, 'endpoints' | 'uses'>,
  source: string,
  device: ObservedDevice | null,
  home: Home,
): Change[] {
  const told = { originals: [`${test.of}, ${test.method}, ${test.minutes} minutes`], yaml: '' }
  const conflict = (path: string, reason: string): Change => ({ kind: 'conflict', path, reason, ...told })
  const target = targetOf(test, entry)
  if (target === null)
    return [
      conflict('blocking', 'what was blocked is neither internet, all, an endpoint, a service nor a host'),
    ]
  const through = device === null ? [] : reached(device, target, home)
  const changes = through.map((id) =>
    conflict(`endpoints.${id}`, 'it was reached and answered while it was blocked: the block did not hold'),
  )
  if (changes.length > 0) return changes
  for (const of of target.of) {
    const blocking: Blocking = {
      of,
      for: test.for,
      method: test.method,
      outcome: test.outcome,
      after: test.after,
      note: test.what_happened,
      sources: [source],
    }
    const yaml = blockingYaml(blocking).join('\n')
    const reason = `the test: ${test.outcome} for ${test.for}`
    changes.push({
      kind: 'add-blocking',
      blocking,
      path: 'blocking',
      reason,
      originals: told.originals,
      yaml,
    })
  }
  const need = needShown(test)
  // That everything together breaks something does not tell which part of it; the endpoints of one host are one.
  const hosts = new Set(target.endpoints.map(({ id, peer }) => ('host' in peer ? peer.host : id)))
  const several = hosts.size + target.uses.length > 1
  if (need === 'unknown' || (several && need !== 'not-needed')) return changes
  for (const { id, needed, breaks } of target.endpoints)
    changes.push(...needChanges('endpoint', id, { needed, breaks }, test, need, source))
  for (const use of entry.uses.filter(({ service }) => target.uses.includes(service)))
    changes.push(...needChanges('use', use.service, use, test, need, source))
  return changes
}

function needChanges(
  of: 'endpoint' | 'use',
  id: string,
  { needed, breaks }: { needed: Needed; breaks: string | null },
  test: BlockTest,
  need: Need,
  source: string,
): Change[] {
  const key = test.for === 'native-app' ? 'native_app' : 'home_assistant'
  const path = `${of === 'use' ? 'uses' : 'endpoints'}.${id}`
  const originals = [`${test.outcome} after ${test.minutes} minutes without it`]
  const reason = `blocked for ${test.minutes} minutes it ${test.outcome} for ${test.for}`
  const told = { path: `${path}.needed.${key}`, reason, originals, yaml: '' }
  const evidence: Change = { ...told, kind: 'add-evidence', to: of, id, source, path: `${path}.sources` }
  if (needed[key] === need) return [evidence]
  if (needed[key] !== 'unknown')
    return [{ ...told, kind: 'conflict', reason: `${reason}: ${need}, and the entry says ${needed[key]}` }]
  const lost = test.what_happened
  const changes: Change[] = []
  if (need === 'optional' && breaks === null && lost === null)
    return [
      {
        ...told,
        kind: 'conflict',
        reason: `${reason}: say what was lost, without that it cannot be optional`,
      },
    ]
  const yaml = `    needed: {${key}: ${need}}`
  changes.push({ ...told, kind: 'set-need', of, id, for: key, need, yaml })
  if (breaks === null && lost !== null && need !== 'not-needed')
    changes.push({
      ...told,
      kind: 'set-breaks',
      of,
      id,
      breaks: lost,
      path: `${path}.breaks`,
      yaml: `    breaks: ${lost}`,
    })
  return [...changes, evidence]
}
