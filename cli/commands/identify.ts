import type { Asked } from '../../rules/request.ts'
import { parseAddress, parseMac } from '../../schema/address.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { SCHEMA_VERSION } from '../../schema/http.ts'
import { type Arguments, flag, textOf, textsOf, UsageError } from '../args.ts'
import type { Command, Streams } from '../command.ts'
import { datasetOf } from '../dataset.ts'
import { type KnownHost, readHosts } from '../hosts.ts'
import { HOME_OPTIONS, inputsOf } from '../inputs.ts'
import { DATA_OPTION, entryId, knownEntries } from '../known.ts'
import { backendOptions, choiceOptions, FILE_OPTIONS, printRules, ruleSetFor } from '../print-rules.ts'
import { counted, printable, table } from '../table.ts'

/** From this score on, and only where no other entry has as much, an entry is taken without asking. */
const SURE = 0.6

/** The addresses of one device stand beside it, not in an option. */
const { ip: _ip, ip6: _ip6, mac: _mac, ...HOME_CHOICES } = choiceOptions()

const addressesOf = (host: KnownHost): string[] => [
  ...host.ipv4,
  // A link-local address means nothing to a router (RFC 4291 section 2.5.6).
  ...host.ipv6.filter((address) => !/^fe[89ab]/.test(address)),
  ...(host.mac === null ? [] : [host.mac]),
]

/** What a person would call it. */
const nameOf = (host: KnownHost): string =>
  host.name ?? host.hostnames[0] ?? host.ipv4[0] ?? host.ipv6[0] ?? host.mac ?? 'no name'

/** `ADDRESS=ID` of --device: which entry a host is. */
function chosen(args: Arguments, dataset: Dataset, hosts: readonly KnownHost[]): Map<KnownHost, string> {
  const map = new Map<KnownHost, string>()
  for (const text of textsOf(args, 'device')) {
    const [who = '', id] = text.split(/=(.*)/s)
    if (id === undefined)
      throw new UsageError(`--device is ADDRESS=ID, as 192.168.1.50=roborock-s50, not "${text}"`)
    const key = parseMac(who) ?? (parseAddress(who) === null ? who : who.toLowerCase())
    const host = hosts.find((each) =>
      [each.mac, ...each.ipv4, ...each.ipv6, ...each.hostnames, each.name].includes(key),
    )
    if (host === undefined) throw new UsageError(`--device: there is no host "${who}" in these files`)
    map.set(host, entryId(dataset, id))
  }
  return map
}

/** The entry a host certainly is; null where several are as likely, or none is likely enough. */
function sureId({ candidates: [first, second] }: KnownHost): string | null {
  if (first === undefined || first.score < SURE) return null
  return second !== undefined && second.score >= first.score ? null : first.id
}

function list(hosts: readonly KnownHost[], decided: ReadonlyMap<KnownHost, string>): string {
  const rows = hosts.map((host) => {
    const id = decided.get(host)
    const candidates =
      id === undefined
        ? host.candidates.slice(0, 3).map(({ id, score }) => `${id} (${score})`)
        : [`${id} (you say so)`]
    const because = id === undefined ? host.candidates.slice(0, 3).map((each) => each.because.join('; ')) : []
    return [
      nameOf(host),
      [...host.ipv4, ...host.ipv6].slice(0, 3).join('\n'),
      host.mac ?? '',
      candidates.join('\n'),
      because.join('\n'),
    ]
  })
  return table(['NAME', 'ADDRESS', 'MAC', 'IS PERHAPS', 'BECAUSE'], rows)
}

async function rulesFor(
  format: string,
  hosts: readonly KnownHost[],
  decided: ReadonlyMap<KnownHost, string>,
  dataset: Dataset,
  args: Arguments,
  streams: Streams,
): Promise<number> {
  const asked: Asked[] = []
  for (const host of hosts) {
    const id = decided.get(host) ?? sureId(host)
    const addresses = addressesOf(host).slice(0, 32)
    const device = id === null ? null : expandDevice(dataset, id)
    if (device !== null && addresses.length > 0) {
      asked.push({ device, addresses })
      streams.err(`${printable(nameOf(host))}: ${device.id} at ${addresses.join(', ')}\n`)
    } else if (device !== null) {
      streams.err(`${printable(nameOf(host))}: ${device.id}, but no file tells its address: left out\n`)
    } else if (host.candidates.length > 0) {
      const ids = host.candidates.slice(0, 3).map((each) => each.id)
      const address = addressesOf(host)[0] ?? 'ADDRESS'
      streams.err(
        `${printable(nameOf(host))}: ${ids.join(' or ')}? left out; say it with --device ${address}=${ids[0]}\n`,
      )
    }
  }
  if (asked.length === 0) {
    streams.err('no device is known for certain, so there are no rules\n')
    return 1
  }
  const query: Record<string, string> = { format }
  for (const name of Object.keys({ ...HOME_CHOICES, ...backendOptions() })) {
    const given = textsOf(args, name)
    if (given.length > 0) query[name] = given.join(',')
  }
  await printRules(ruleSetFor(asked, true, query, dataset.release), flag(args, 'json'), args, streams)
  return 0
}

export const identify: Command = {
  name: 'identify',
  usage: 'identify <file…> [--rules FORMAT] [options]',
  about:
    "Tells which known devices are in a home. Reads DHCP lease files (dnsmasq, ISC, Kea, odhcpd), ip neigh, arp -a, captures and logs, and Home Assistant's device registry (.storage/core.device_registry; core.config_entries beside it says more). --rules goes on to one rule set for all that are certain; the options of netneeds rules go with it.",
  options: {
    rules: { type: 'string', value: 'FORMAT', about: 'print one rule set for the devices, in this format' },
    device: {
      type: 'string',
      value: 'ADDRESS=ID',
      multiple: true,
      about: 'say which entry a host is, by its MAC or IP address or its name',
    },
    json: { type: 'boolean', about: 'every host with its candidates, or with --rules the whole rule set' },
    data: DATA_OPTION,
    ...HOME_CHOICES,
    ...backendOptions(),
    ...HOME_OPTIONS,
    ...FILE_OPTIONS,
  },
  async run(args, streams) {
    const inputs = await inputsOf(args)
    const format = textOf(args, 'rules')
    const folder = textOf(args, 'data')
    // The text of rules names its release, which takes a look into git.
    const named =
      format !== undefined && folder === undefined ? await datasetOf(undefined, streams.err) : null
    const dataset = named ?? (await knownEntries(folder, streams.err)).dataset
    const { hosts, files, good } = await readHosts(inputs, args, dataset, streams)
    const decided = chosen(args, dataset, hosts)
    if (format !== undefined) {
      const code = await rulesFor(format, hosts, decided, dataset, args, streams)
      return good ? code : 1
    }
    if (flag(args, 'json')) {
      const shown = hosts.map((host) => ({ ...host, id: decided.get(host) ?? sureId(host) }))
      streams.out(`${JSON.stringify({ schema_version: SCHEMA_VERSION, files, hosts: shown }, null, 2)}\n`)
      return good ? 0 : 1
    }
    const known = hosts.filter((host) => host.candidates.length > 0 || decided.has(host))
    if (known.length > 0) streams.out(list(known, decided))
    const others = hosts.length - known.length
    streams.err(
      `${counted(known.length, 'host')} that an entry may fit${others > 0 ? `, ${counted(others, 'host')} that none does` : ''}\n`,
    )
    return good ? 0 : 1
  },
}
