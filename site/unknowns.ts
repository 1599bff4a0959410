import type { Answer } from '../rules/answer.ts'
import { unknownFor } from '../schema/consumers.ts'
import type { Endpoint } from '../schema/endpoint.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../schema/expand.ts'
import { appName } from './words.ts'

/** Something no source says, and how anyone who has the device finds it out in about ten minutes. */
export interface Unknown {
  id: string
  question: string
  /** Steps in the order in which they are done. */
  test: string[]
  /** Choices of the rule box that the test wants, as a query; null where no rule is needed. */
  choices: string | null
}

/** What to try while an endpoint is refused, by what it is for. */
const TRY: Record<Endpoint['purpose'], string> = {
  control: 'send it a command from Home Assistant and one from the app',
  state: 'change its state by hand and see whether Home Assistant and the app follow',
  discovery: 'remove it from Home Assistant or the app and let it be found again',
  time: 'unplug it for a minute, then see whether its clock and schedules are right',
  'name-resolution': 'unplug it for a minute and see whether it comes back',
  firmware: 'ask the app whether there is an update',
  login: 'log out of the app and in again',
  media: 'open the picture or the sound, at home and with the phone on mobile data',
  map: 'start a run and see whether the map and the rooms appear',
  telemetry: 'use it as always; statistics in the app may stay empty',
  setup: 'nothing breaks in daily use; add the device to the app anew to see',
  notification: 'cause an event that should reach the phone',
  'connectivity-check': 'watch its light and whether the app calls it offline',
  unknown: 'use it as always, from Home Assistant and from the app',
}

/** What to try for one endpoint, as a sentence without a full stop. */
export const tryWords = (endpoint: Pick<Endpoint, 'purpose'>): string => TRY[endpoint.purpose]

/** The choices that let everything known through but this one endpoint. */
export const allBut = (endpoint: Pick<Endpoint, 'id'>): string =>
  new URLSearchParams({ for: 'both', allow: 'unknown', without: endpoint.id }).toString()

/** The endpoints nobody knows the need of, those that leave the home first. */
export function untestedEndpoints(device: ExpandedDevice): ExpandedEndpoint[] {
  const unknown = device.endpoints.filter((endpoint) => unknownFor(endpoint).length > 0)
  const far = (endpoint: ExpandedEndpoint) => endpoint.direction === 'outbound' && !('role' in endpoint.peer)
  return [...unknown.filter(far), ...unknown.filter((endpoint) => !far(endpoint))]
}

/** The open questions about a device, the telling ones first; single endpoints are not among them. */
export function unknownsOf(device: ExpandedDevice, answers: readonly Answer[]): Unknown[] {
  const found: Unknown[] = []
  for (const { consumer, internet } of answers) {
    if (internet !== 'unknown') continue
    const assistant = consumer === 'home-assistant'
    const who = assistant ? 'Home Assistant' : appName(device)
    found.push({
      id: `internet-${consumer}`,
      question: `Does it work with ${assistant ? who : lower(who)} when its internet is cut?`,
      test: [
        'Apply the rule that refuses only what leaves the home.',
        'Unplug the device for a minute: many fail only at the next start.',
        `Use it from ${assistant ? who : lower(who)} for ten minutes: read its state, send it three commands.`,
        'Write down what worked, what did not, and whether the refusal was reject or drop.',
      ],
      choices: new URLSearchParams({ for: consumer, scope: 'internet' }).toString(),
    })
  }
  if (device.blocking.length === 0 && !found.some(({ id }) => id.startsWith('internet-'))) {
    found.push({
      id: 'blocking',
      question: 'How does it take being blocked, and for how long?',
      test: [
        'Apply the rule with reject, and note the time.',
        'Look after ten minutes, after a day and after a week whether it still answers.',
        'Do the same with drop: some devices hang on silence and live with a refusal.',
      ],
      choices: new URLSearchParams({ scope: 'internet' }).toString(),
    })
  }
  const vague = device.endpoints.filter(
    (endpoint) => endpoint.protocol === 'any' && !('role' in endpoint.peer),
  )
  if (vague.length > 0) {
    found.push({
      id: 'ports',
      question: `Which port and protocol does it use towards ${listed(vague.map(({ peer }) => ('host' in peer ? peer.host : 'network' in peer ? peer.network : peer.role)))}?`,
      test: [
        'Record its traffic on the router for ten minutes, with a restart of the device in between: tcpdump -w device.pcap host ADDRESS',
        'List what it talks to: npx netneeds capture device.pcap',
      ],
      choices: null,
    })
  }
  if (device.network?.same_subnet == null) {
    found.push({
      id: 'subnet',
      question: 'Does it answer from another network or VLAN?',
      test: [
        'From a computer in another network of yours, with the router letting everything through, open one of its ports: nc -vz ADDRESS PORT',
        'Do the same from its own network. If only the second works, it answers only its own subnet.',
      ],
      choices: null,
    })
  }
  const { mac_prefixes, dhcp_hostnames, mdns, ssdp } = device.identify
  if (mac_prefixes.length + dhcp_hostnames.length + mdns.length + ssdp.length === 0) {
    found.push({
      id: 'identify',
      question: 'How does a router recognise it?',
      test: [
        'Find it in the list of DHCP leases of your router.',
        'Note the host name it gives and the first three bytes of its MAC address, no more.',
      ],
      choices: null,
    })
  }
  return found
}

const lower = (text: string): string => text.replace(/^The /, 'the ')

/** At most four, and how many more there are. */
function listed(words: readonly string[]): string {
  const shown = words.slice(0, 4).join(', ')
  return words.length > 4 ? `${shown} and ${words.length - 4} more` : shown
}
