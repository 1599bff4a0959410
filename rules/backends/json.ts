import { z } from 'zod'
import { formatName } from '../../schema/host.ts'
import type { Backend, Rendered } from '../backend.ts'
import type { Far, Policy } from '../policy.ts'
import { ascii } from './data/ascii.ts'
import { fileBase } from './router/names.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

/** Raised when a key changes its meaning or goes; new keys may come at any time. */
const SCHEMA_VERSION = 1

/** One shape for every far end: `kind`, and the keys of the other kinds null or empty. */
function farJson(far: Far) {
  return {
    kind: far.kind,
    name: far.kind === 'name' ? formatName(far.name) : null,
    role: far.kind === 'ranges' ? far.role : null,
    group: far.kind === 'ranges' && far.group,
    ipv4: far.kind === 'ranges' ? far.ipv4 : [],
    ipv6: far.kind === 'ranges' ? far.ipv6 : [],
  }
}

/**
 * The policy with stable keys: `subjects`, `rules` in order (`far` and `ports` as they are matched, `endpoint`
 * as the entry has it, null for what netneeds adds), `withheld` with where it would lead, `names.resolve`, `refusal` of the rest within
 * `scope`, `redirects`, `nat`, `expose`, `services`, `gateway`, `home`, `placeholders` to replace, `notes`.
 * Ports are `{from, to}` or null for every port; addresses are canonical; a name may begin with `*.`.
 */
export function policyJson(policy: Policy) {
  return {
    schema_version: SCHEMA_VERSION,
    kind: 'netneeds-policy',
    release: policy.release,
    url: policy.url,
    name: policy.name,
    at: policy.at,
    families: policy.families,
    refusal: policy.refusal,
    scope: policy.scope,
    services: policy.services,
    interface: policy.interface,
    wan: policy.wan,
    gateway: policy.gateway,
    home: policy.home,
    subjects: policy.subjects.map(({ id, name, ipv4, ipv6, mac }) => ({ id, name, ipv4, ipv6, mac })),
    rules: policy.rules.map(({ id, subject, direction, far, protocol, ports, why }) => ({
      id,
      subject,
      direction,
      far: farJson(far),
      protocol,
      ports,
      need: why.need,
      reason: why.reason,
      endpoint: why.endpoint,
    })),
    withheld: policy.withheld.map(({ subject, endpoint, far, need, reason }) => ({
      subject,
      far: farJson(far),
      need,
      reason,
      endpoint,
    })),
    names: {
      resolve: policy.names.resolve.map(({ subject, name, endpoint }) => ({
        subject,
        name: formatName(name),
        endpoint,
      })),
    },
    redirects: policy.redirects,
    nat: policy.nat,
    expose: policy.expose.map(({ subject, endpoint, protocol, ports, publicName }) => ({
      subject,
      endpoint,
      protocol,
      ports,
      public_name: publicName,
    })),
    placeholders: policy.placeholders,
    dropped: [],
    notes: policy.notes,
  }
}

function render(policy: Policy): Rendered {
  const file = `${fileBase(policy)}.json`
  const text = `${ascii(policyJson(policy))}\n`
  return {
    files: [{ name: file, media_type: 'application/json', text, place: 'a program of your own' }],
    apply: [`Give ${file} to the program that makes rules of it; by itself it changes nothing.`],
    undo: [`Delete ${file}; what was made of it is for that program to undo.`],
    dropped: [],
    notes: [
      'The whole policy with stable keys: a program that reads it has to follow names, refuse the rest and let replies pass.',
    ],
  }
}

/** The policy itself, for programs. */
export const json: Backend<Options> = {
  id: 'json',
  title: 'JSON',
  layer: 'standard',
  refuses: 'nothing',
  about:
    'The policy itself with stable keys, for programs of your own: rules, what is withheld, names, redirects.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
    ports: true,
    mac: true,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: true,
    nat: true,
    expose: true,
    split_dns: true,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'read back: the policy is in it whole, and nothing else',
  followsNames: 'names are given as names; the program that reads them follows them',
  update: 'fetch it with the ETag of last time; 304 says that nothing changed',
  manyDevices: true,
  render,
}
