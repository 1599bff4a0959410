import { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { token } from '../text.ts'
import { acesOf } from './mud/acl.ts'
import { flowsOf } from './mud/flows.ts'

const Options = z.strictObject({
  mud_url: z
    .union([
      z.literal(''),
      z
        .string()
        .max(500)
        .regex(/^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~/-]*)?$/),
    ])
    .default('')
    .describe('the https address the file will be served at; this rule set where it is left out'),
})
type Options = { mud_url: string }

/** For a release that is no date: older than any, so that a dated one replaces it. */
const UNDATED = '1970-01-01T00:00:00Z'

/** `2026.11.21` or `2026.11.21.3` as a point of time; later releases of a day are seconds apart. */
function lastUpdate(release: string): string {
  const match = /^(\d{4})\.(\d{2})\.(\d{2})(?:\.([1-9]\d{0,3}))?$/.exec(release)
  if (!match) return UNDATED
  const [, year, month, day, nth] = match
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // A day that no month has (2026.02.31) is no date either.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(`${year}-${month}-${day}`))
    return UNDATED
  time.setUTCSeconds(nth === undefined ? 0 : Number(nth))
  return time.toISOString().replace('.000Z', 'Z')
}

const isHttps = (url: string | null): url is string => url?.startsWith('https://') === true

/** Where the file says it lives; the name below .invalid (RFC 2606) stands for a place nobody has given. */
function mudUrl(policy: Policy, options: Options, dropped: Dropped[]): string {
  if (options.mud_url !== '') return options.mud_url
  if (isHttps(policy.url)) return policy.url
  const url = `https://change-me.invalid/mud/${policy.subjects[0]?.id ?? 'device'}.json`
  dropped.push({
    rule: 'mud-url',
    reason: `CHANGE ME: a MUD URL is https; ${url} stands for where you serve the file (mud_url)`,
  })
  return url
}

/** The page that lists what this file leaves out, which JSON has no comments for. */
const explained = (url: string): string =>
  /[?&]output=/.test(url) ? url : `${url}${url.includes('?') ? '&' : '?'}output=json`

const VERSION: Record<Family, string> = { ipv4: 'v4', ipv6: 'v6' }

function accessLists(policy: Policy, flows: ReturnType<typeof flowsOf>['flows']) {
  const lists = (['from', 'to'] as const).flatMap((way) =>
    policy.families.map((family) => {
      const ace = flows.flatMap((flow) => acesOf(flow, family, way))
      // Name of at most 64 characters, the id being one of those itself.
      const name = `mud-${(policy.subjects[0]?.id ?? 'device').slice(0, 50)}-${VERSION[family]}${way === 'from' ? 'fr' : 'to'}`
      return { way, acl: { name, type: `${family}-acl-type`, aces: ace.length > 0 ? { ace } : {} } }
    }),
  )
  const policyOf = (way: 'from' | 'to') => ({
    'access-lists': {
      'access-list': lists.filter((each) => each.way === way).map(({ acl }) => ({ name: acl.name })),
    },
  })
  return { from: policyOf('from'), to: policyOf('to'), acl: lists.map(({ acl }) => acl) }
}

/** JSON of ASCII only: what is not in it is escaped, so that the bytes are the same in every encoding. */
const ascii = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function render(policy: Policy, options: Options): Rendered {
  const { flows, dropped } = flowsOf(policy)
  const lists = accessLists(policy, flows)
  const subject = policy.subjects[0]
  const file = `${policy.name}-${subject?.id ?? 'device'}.json`
  const url = mudUrl(policy, options, dropped)
  const text = ascii({
    'ietf-mud:mud': {
      'mud-version': 1,
      'mud-url': url,
      'last-update': lastUpdate(policy.release),
      'cache-validity': 48,
      'is-supported': true,
      systeminfo: token(subject?.name ?? '') || (subject?.id ?? 'device'),
      ...(isHttps(policy.url) ? { documentation: explained(policy.url) } : {}),
      'from-device-policy': lists.from,
      'to-device-policy': lists.to,
    },
    'ietf-access-control-list:acls': { acl: lists.acl },
  })
  return {
    files: [
      {
        name: file,
        media_type: 'application/mud+json',
        text: `${text}\n`,
        place: 'your MUD manager, or the mud-url',
      },
    ],
    apply: [`Give ${file} to your MUD manager for this device, or serve it at its mud-url.`],
    undo: [`Take ${file} from this device in your MUD manager.`],
    dropped,
    notes: [
      'Written from observation, not by the manufacturer: it is not signed, and is-supported says nothing about updates.',
      'What none of its entries accept is refused by default (RFC 8520 section 5); the administrator says which hosts are my-controller.',
      'A MUD file knows no addresses of the device: the manager applies it to whatever is given this file.',
    ],
  }
}

/** Manufacturer Usage Description, RFC 8520 with errata 6295; access lists as in RFC 8519. */
export const mud: Backend<Options> = {
  id: 'mud',
  title: 'MUD (RFC 8520)',
  layer: 'standard',
  refuses: 'packets',
  about: 'A Manufacturer Usage Description of what the device needs, for MUD managers and research.',
  options: Options,
  can: {
    hosts: true,
    wildcards: false,
    ports: true,
    mac: false,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: false,
    redirect: false,
    nat: false,
    expose: false,
    split_dns: false,
  },
  checker: {
    program: 'yanglint',
    package: 'libyang-tools',
    checks: 'the YANG modules of RFC 8520 and RFC 8519',
  },
  proof: 'program',
  checkedBy: 'yanglint with the modules of RFC 8520, and the direction of names by a test of our own',
  followsNames: 'the MUD manager resolves names, at best with the resolver the device uses',
  update: 'a MUD manager asks again when cache-validity ends (RFC 8520 section 3.5)',
  manyDevices: false,
  render,
}
