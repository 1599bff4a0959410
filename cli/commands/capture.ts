import type { Observed, ObservedDevice } from '../../schema/observed.ts'
import { flag, textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { HOME_OPTIONS, inputsOf, PHASE_OPTION, readInputs, tellInputs } from '../inputs.ts'
import { DATA_OPTION, knownEntries } from '../known.ts'
import { pickDevice } from '../pick-device.ts'
import { PROPOSE_OPTIONS, proposeEntry, wishesOf } from '../propose-entry.ts'
import { counted, table } from '../table.ts'

/** How many addresses and candidates of a device the list shows. */
const SHOWN = 3

const most = (texts: readonly string[]): string =>
  [...texts.slice(0, SHOWN), ...(texts.length > SHOWN ? [`and ${texts.length - SHOWN} more`] : [])].join('\n')

function listOf(devices: readonly ObservedDevice[]): string {
  const rows = devices.map((device) => [
    most([...device.hostnames, ...device.roles.map((role) => `(${role})`)]),
    most([...device.ipv4, ...device.ipv6]),
    device.mac ?? '',
    device.vendor ?? '',
    String(device.flows.length),
    String(device.lookups.length),
    most(device.candidates.map(({ id, score }) => `${id} (${score})`)),
  ])
  return table(['NAME', 'ADDRESS', 'MAC', 'MAKER', 'FLOWS', 'NAMES ASKED', 'IS PERHAPS'], rows)
}

const json = (observed: Observed): string => `${JSON.stringify(observed, null, 2)}\n`

export const capture: Command = {
  name: 'capture',
  usage: 'capture [--phase PHASE] <file…> [--device MAC|IP|NAME [--into ID] [--write]] [--json]',
  about:
    'Lists the devices in captures and logs, or proposes the entry of one of them. Reads pcap and pcapng (also .gz and .zst), logs of Pi-hole, dnsmasq, AdGuard Home, netfilter, pfSense, OPNsense, Zeek and Suricata, CSV of PCAPdroid, conntrack -L; - is stdin. Nothing leaves this machine.',
  options: {
    device: {
      type: 'string',
      value: 'MAC|IP|NAME',
      about: 'print the proposed entry of this device as YAML',
    },
    into: { type: 'string', value: 'ID', about: 'merge it into this entry instead' },
    write: { type: 'boolean', about: 'write the entry to data/devices/<vendor>/<id>.yaml' },
    json: { type: 'boolean', about: 'everything that was seen; with --device, of that device alone' },
    ...PHASE_OPTION,
    ...HOME_OPTIONS,
    ...PROPOSE_OPTIONS,
    data: DATA_OPTION,
  },
  async run(args, streams) {
    const { out, err } = streams
    const inputs = await inputsOf(args)
    const wanted = textOf(args, 'device')
    const alone = ['into', 'write', ...Object.keys(PROPOSE_OPTIONS)].find((name) => args.options[name])
    if (wanted === undefined && alone !== undefined) throw new UsageError(`--${alone} goes with --device`)
    const known = await knownEntries(textOf(args, 'data'), err)
    const wishes = wanted === undefined ? null : await wishesOf(args, known.dataset)
    const observed = await readInputs(inputs, args, known.dataset, streams)
    const good = tellInputs(observed, err)
    if (wanted === undefined || wishes === null) {
      if (flag(args, 'json')) out(json(observed))
      else if (observed.devices.length > 0) out(listOf(observed.devices))
      if (!flag(args, 'json')) err(`${counted(observed.devices.length, 'device')} of the home\n`)
      return good ? 0 : 1
    }
    const device = pickDevice(observed.devices, wanted)
    if (typeof device === 'string') {
      err(`netneeds capture: ${device}\n`)
      return 1
    }
    if (flag(args, 'json')) {
      out(json({ ...observed, devices: [device] }))
      return good ? 0 : 1
    }
    const code = await proposeEntry(device, observed, wishes, known, args, streams)
    return good ? code : 1
  },
}
