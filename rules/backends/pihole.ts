import { z } from 'zod'
import { parseName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Name, Policy, Subject } from '../policy.ts'
import { comment, header, oneLine, token } from '../text.ts'
import { type FilteredDevice, planOf, setOf, splitRecords } from './dns-filter/plan.ts'
import { applyPlan, CLOSE, literal, MARK, OPEN, undoPlan, WANTED } from './pihole/sql.ts'

/** domainlist.type of the gravity database: docs.pi-hole.net/database/domain-database. */
const EXACT_ALLOW = 0
const REGEX_ALLOW = 2
const REGEX_DENY = 3

const escaped = (name: string): string => name.replaceAll('.', '\\.')

/** A row of the domain list, and what stands in for it where the person has that very row switched off. */
interface Row {
  type: number
  domain: string
  otherType: number
  other: string
  because: string
}

function nameRow(name: Name, because: string): Row {
  if (!name.wildcard) {
    return {
      type: EXACT_ALLOW,
      domain: name.name,
      otherType: REGEX_ALLOW,
      other: `^${escaped(name.name)}$`,
      because,
    }
  }
  const below = `\\.${escaped(name.name)}$`
  return {
    type: REGEX_ALLOW,
    domain: below,
    otherType: REGEX_ALLOW,
    other: `(${below.slice(0, -1)})$`,
    because,
  }
}

function rowsOf(device: FilteredDevice): Row[] {
  if (device.everyName) return []
  const deny: Row = {
    type: REGEX_DENY,
    domain: '.*',
    otherType: REGEX_DENY,
    other: '^.*$',
    because: 'everything else',
  }
  return [...device.answered.map(({ name, because }) => nameRow(name, because.join(', '))), deny]
}

/** Clients as Pi-hole spells them (MAC in upper case), and the other spelling a row may have. */
const clientsOf = (subject: Subject): { ip: string; other: string }[] => [
  ...subject.ipv4.map((ip) => ({ ip, other: `${ip}/32` })),
  ...subject.ipv6.map((ip) => ({ ip, other: `${ip}/128` })),
  ...subject.mac.map((mac) => ({ ip: mac.toUpperCase(), other: mac })),
]

/** One INSERT with its rows, each beneath a comment that says why it is there. */
function insert(table: string, rows: readonly { values: string; because: string }[]): string[] {
  if (rows.length === 0) return []
  const lines = rows.flatMap(({ values, because }, i) => [
    `  -- ${oneLine(because)}`,
    `  (${values})${i + 1 < rows.length ? ',' : ';'}`,
  ])
  return [`INSERT INTO ${table} VALUES`, ...lines]
}

const groupRows = (devices: readonly FilteredDevice[]) =>
  insert(
    'netneeds_group',
    devices.map(({ subject, label }) => ({
      values: `${literal(label)}, ${literal(`rules for ${token(subject.name)}`)}`,
      because: subject.id,
    })),
  )

function script(policy: Policy, devices: readonly FilteredDevice[]): string[] {
  const clients = devices.flatMap(({ subject, label }) =>
    clientsOf(subject).map(({ ip, other }) => ({
      values: `${literal(ip)}, ${literal(other)}, ${literal(label)}, ${literal(`${MARK}: ${token(subject.name)}`)}`,
      because: subject.id,
    })),
  )
  const domains = devices.flatMap((device) =>
    rowsOf(device).map(({ type, domain, otherType, other, because }) => ({
      values: `${type}, ${literal(domain)}, ${otherType}, ${literal(other)}, ${literal(device.label)}, ${literal(`${MARK}: ${token(because, 120)}`)}`,
      because: `${device.subject.id}: ${because}`,
    })),
  )
  return [
    ...OPEN,
    ...WANTED,
    ...groupRows(devices),
    ...insert('netneeds_client', clients),
    ...insert('netneeds_domain', domains),
    ...applyPlan(policy.name, setOf(policy)),
    ...CLOSE,
  ]
}

/**
 * Steps for the record inside the home; a hosts entry has no wildcards. By hand, because
 * `pihole-FTL --config dns.hosts` sets the whole list and so takes every other record out.
 */
function splitDns(policy: Policy): { apply: string[]; undo: string[]; dropped: Dropped[] } {
  const said = { apply: [] as string[], undo: [] as string[], dropped: [] as Dropped[] }
  for (const { name, ipv4, ipv6, because } of splitRecords(policy, parseName)) {
    if (name.wildcard) {
      said.dropped.push({
        rule: 'public_name',
        reason: `Pi-hole's local records have no wildcard such as *.${name.name}`,
      })
      continue
    }
    const records = [...ipv4, ...ipv6].map((ip) => `${name.name} with ${ip}`).join(', and ')
    said.apply.push(
      `For ${because.join(', ')} inside the home: Settings > Local DNS Records: add ${records}, where it is not there yet.`,
    )
    said.undo.push(`Settings > Local DNS Records: delete ${records}.`)
  }
  return said
}

function render(policy: Policy): Rendered {
  const { devices, dropped, notes } = planOf(policy)
  const split = splitDns(policy)
  const file = `${policy.name}-${setOf(policy)}`
  const feed = (name: string) =>
    `sudo pihole-FTL sqlite3 -ni -bail -cmd ".timeout 30000" /etc/pihole/gravity.db < ${name}`
  const said = {
    apply: [feed(`${file}.sql`), 'sudo pihole reloadlists', ...split.apply],
    undo: [feed(`${file}.undo.sql`), 'sudo pihole reloadlists', ...split.undo],
    dropped: [...dropped, ...split.dropped],
    notes: [
      ...notes,
      `Groups named ${policy.name}-(device) are kept by these scripts; do not edit their description, undo reads it.`,
      'Pi-hole knows a client by MAC address only in its own network segment, and a client entry for its address or network goes before one for its MAC address.',
      'Subscribed allow lists and domains of the Default group no longer count for the device, as it leaves that group.',
    ],
  }
  const note = comment(header(policy, 'pihole', said), '--')
  const undo = [...OPEN, ...groupRows(devices), ...undoPlan(policy.name, setOf(policy)), ...CLOSE]
  const undoNote = comment(
    [`Undoes ${file}.sql (netneeds, release ${policy.release}) and puts its clients back into their groups.`],
    '--',
  )
  return {
    files: [
      {
        name: `${file}.sql`,
        media_type: 'application/sql',
        text: `${note}\n\n${script(policy, devices).join('\n')}\n`,
        place: '/etc/pihole/gravity.db',
      },
      {
        name: `${file}.undo.sql`,
        media_type: 'application/sql',
        text: `${undoNote}\n\n${undo.join('\n')}\n`,
        place: '/etc/pihole/gravity.db',
      },
    ],
    ...said,
  }
}

/**
 * Pi-hole, FTL v6, gravity schema 20: a group for each device with a regex that denies every name and exact
 * or regex allows before it. Order of decisions: docs.pi-hole.net/database/domain-database (exact allow,
 * regex allow, exact deny, lists, regex deny).
 */
export const pihole: Backend<Record<string, never>> = {
  id: 'pihole',
  title: 'Pi-hole',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as SQL for the gravity database of Pi-hole 6.',
  options: z.strictObject({}),
  can: {
    hosts: true,
    wildcards: true,
    ports: false,
    mac: true,
    ipv6: true,
    inbound: false,
    multicast: false,
    reject: false,
    redirect: false,
    nat: false,
    expose: false,
    split_dns: true,
  },
  checker: { program: 'sqlite3', package: 'sqlite3', checks: 'runs against a gravity database of schema 20' },
  proof: 'program',
  checkedBy:
    'run in SQLite against the documented schema, with the decision for each client worked out from its views',
  followsNames: 'Pi-hole decides by the name each time the device asks',
  update: null,
  manyDevices: true,
  render,
}
