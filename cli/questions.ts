import type { Dataset } from '../schema/dataset.ts'
import { Blocking, CATEGORIES, Device, HomeAssistant, Identify } from '../schema/device.ts'
import { type Endpoint, isGroupPeer, NEEDS, Protocol, Purpose } from '../schema/endpoint.ts'
import { nearest } from '../schema/nearest.ts'
import { SOURCE_KINDS, Source } from '../schema/source.ts'
import { Line, Slug } from '../schema/text.ts'
import { Vendor } from '../schema/vendor.ts'
import { by, idsOf, listOf, macPrefixes, oneOf, peer, perhaps, perhapsOneOf, ports } from './answers.ts'
import type { Answer, Asker } from './ask.ts'
import { idOf, slugOf, vendorOf } from './entry-place.ts'

export interface Asked {
  id: string
  device: Device
  /** A vendor that data/vendors.yaml has not yet. */
  newVendor: { name: string; url: string | null } | null
}

/** Asks everything that an entry holds, the device first, then its sources, and what they say. */
export async function askDevice(
  { ask }: Asker,
  dataset: Dataset,
  now: Date,
  tell: (text: string) => void,
): Promise<Asked> {
  const name = await ask('Name, as it is sold', by(Device.shape.name))
  const { vendor, newVendor } = await askVendor({ ask }, dataset)
  const suggested = idOf(vendor, newVendor?.name ?? dataset.vendors[vendor]?.name ?? vendor, name)
  const id = await ask(`Id, its file's name and address [${suggested}]`, freeId(dataset, suggested))
  const category = await ask('Category (? lists them)', oneOf(CATEGORIES))
  const models = await ask(
    'Model numbers, separated by commas []',
    listOf(Device.shape.models.unwrap().element),
  )
  const also_known_as = await ask(
    'Other names it is sold under, separated by commas []',
    listOf(Device.shape.also_known_as.unwrap().element),
  )
  const native_app = await ask("The vendor's own app []", perhaps(Line(60)))
  const integration = await ask('Home Assistant integration, its domain []', integrationOf(dataset))
  const dhcp_hostnames = await ask(
    'DHCP host names, * for what differs from one to the next []',
    listOf(Identify.shape.dhcp_hostnames.unwrap().element),
  )
  const mac_prefixes = await ask('First half of its MAC address []', macPrefixes)
  const mdns = await ask('mDNS service types, as _miio._udp []', listOf(Identify.shape.mdns.unwrap().element))

  tell('\nWho says so: every claim names its source.\n')
  const sources = await askSources({ ask }, now)
  const ids = Object.keys(sources)
  tell('\nWhat it talks to, one after another.\n')
  const endpoints = await askEndpoints({ ask }, ids)
  tell('\nWhat happened when somebody blocked it.\n')
  const blocking = await askBlocking({ ask }, ids, endpoints)
  const device: Device = {
    name,
    vendor,
    category,
    models,
    also_known_as,
    native_app,
    home_assistant:
      integration === null
        ? null
        : HomeAssistant.parse({
            integration,
            iot_class: dataset.integrations[integration]?.iot_class ?? null,
          }),
    identify: { dhcp_hostnames, mac_prefixes, mdns, ssdp: [] },
    uses: [],
    endpoints,
    blocking,
    network: null,
    note: null,
    exceptions: [],
    sources,
  }
  return { id, device, newVendor }
}

type Questions = Pick<Asker, 'ask'>

const freeId =
  ({ devices, services }: Dataset, suggested: string) =>
  (answer: string): Answer<string> => {
    const read = by(Slug)(answer === '' ? suggested : answer)
    if (!('value' in read)) return read
    return Object.hasOwn(devices, read.value) || Object.hasOwn(services, read.value)
      ? { problem: `${read.value} is there already; mend that entry, or choose another id` }
      : read
  }

const integrationOf =
  ({ integrations }: Dataset) =>
  (answer: string): Answer<string | null> => {
    if (answer === '') return { value: null }
    const domains = Object.keys(integrations)
    if (domains.length === 0 || Object.hasOwn(integrations, answer))
      return by(HomeAssistant.shape.integration)(answer)
    const near = nearest(answer, domains)
    return {
      problem: `Home Assistant has no integration "${answer}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
    }
  }

async function askVendor(
  { ask }: Questions,
  { vendors }: Dataset,
): Promise<{ vendor: string; newVendor: Asked['newVendor'] }> {
  let refused: string | null = null
  const found = await ask('Vendor', (answer): Answer<{ id: string; fresh: boolean }> => {
    if (answer === '') return { problem: 'an answer is needed' }
    const known = vendorOf(vendors, answer)
    if ('id' in known) return { value: { id: known.id, fresh: false } }
    const id = slugOf(answer)
    // A new vendor is said twice, so that a misspelt one is not made by accident.
    if (refused === answer && id !== '') return { value: { id, fresh: true } }
    refused = answer
    const near = known.near.length > 0 ? `did you mean ${known.near.join(', ')}? ` : ''
    return { problem: `there is no vendor "${answer}" yet; ${near}the same again makes it` }
  })
  if (!found.fresh) return { vendor: found.id, newVendor: null }
  const name = await ask("The vendor's name", by(Vendor.shape.name))
  const url = await ask("The vendor's site []", perhaps(Vendor.shape.url.unwrap().unwrap()))
  return { vendor: found.id, newVendor: { name, url } }
}

async function askSources({ ask }: Questions, now: Date): Promise<Record<string, Source>> {
  const sources: Record<string, Source> = {}
  const today = now.toISOString().slice(0, 10)
  for (;;) {
    const first = Object.keys(sources).length === 0
    const kind = await ask(
      first ? 'Kind of the first source (? lists them)' : 'Kind of the next source [no more]',
      first ? oneOf(SOURCE_KINDS) : perhapsOneOf(SOURCE_KINDS),
    )
    if (kind === null) return sources
    const title = await ask('Its title', by(Source.shape.title))
    const url = await ask('Its address, https://… []', webAddress)
    const date = await ask(
      `When it was observed or written [${today}]`,
      by(Source.shape.date.unwrap().unwrap(), today),
    )
    const firmware = await ask('Firmware []', perhaps(Line(60)))
    const region = await ask('Region, as DE []', perhaps(Line(40)))
    const base = `${kind}-${date}`.slice(0, 60)
    let suggested = base
    for (let count = 2; Object.hasOwn(sources, suggested); count++) suggested = `${base}-${count}`
    const id = await ask(`The id by which claims name it [${suggested}]`, (answer): Answer<string> => {
      const read = by(Slug)(answer === '' ? suggested : answer)
      return 'value' in read && Object.hasOwn(sources, read.value)
        ? { problem: 'another source has it' }
        : read
    })
    sources[id] = Source.parse({ kind, title, url, date, firmware, region })
  }
}

const webAddress = (answer: string): Answer<string | null> => {
  if (answer === '') return { value: null }
  if (!/^https:\/\/[^\s/]+\.[^\s/]+/.test(answer))
    return { problem: 'write an https address of a public page' }
  return perhaps(Source.shape.url.unwrap().unwrap())(answer)
}

async function askEndpoints({ ask }: Questions, sources: readonly string[]): Promise<Endpoint[]> {
  const endpoints: Endpoint[] = []
  for (;;) {
    const first = endpoints.length === 0
    const direction = await ask(
      `${first ? 'Who starts' : 'Who starts the next'}: outbound (the device) or inbound (the other) [no more]`,
      perhapsOneOf(['outbound', 'inbound'] as const),
    )
    if (direction === null) return endpoints
    const other = await ask('The other: a host name, *.suffix, an address, or a role as home-assistant', peer)
    const protocol = await ask(
      `Protocol: ${Protocol.options.join(', ')} [tcp]`,
      oneOf(Protocol.options, 'tcp' as const),
    )
    const withPorts = protocol === 'tcp' || protocol === 'udp'
    const at = withPorts ? await ask('Ports of the side that accepts, as 443 or 49151-49159', ports) : []
    const application = await ask('What is spoken, as https or mqtt [unknown]', by(Line(40), 'unknown'))
    const purpose = await ask(`Purpose (? lists them) [unknown]`, oneOf(Purpose.options, 'unknown' as const))
    const needs = NEEDS.join(', ')
    const home_assistant = await ask(
      `Home Assistant needs it: ${needs} [unknown]`,
      oneOf(NEEDS, 'unknown' as const),
    )
    const app = await ask("The vendor's app needs it [unknown]", oneOf(NEEDS, 'unknown' as const))
    const must = home_assistant === 'optional' || app === 'optional'
    const breaks = await ask(
      must ? 'What is lost without it' : 'What fails without it []',
      must ? by(Line(300)) : perhaps(Line(300)),
    )
    const taken = endpoints.map(({ id }) => id)
    const base = suggestion(other, application, protocol)
    let suggested = base
    for (let count = 2; taken.includes(suggested); count++) suggested = `${base}-${count}`
    const id = await ask(`Its id in this entry [${suggested}]`, (answer): Answer<string> => {
      const read = by(Slug)(answer === '' ? suggested : answer)
      return 'value' in read && taken.includes(read.value) ? { problem: 'another endpoint has it' } : read
    })
    const said = await ask(`Sources [${sources.join(', ')}]`, idsOf(sources, [...sources]))
    endpoints.push({
      id,
      direction,
      peer: other,
      protocol,
      ports: at,
      application,
      purpose,
      needed: { native_app: app, home_assistant },
      when: 'always',
      resolve: null,
      breaks,
      note: null,
      sources: said,
    })
  }
}

function suggestion(other: Endpoint['peer'], application: string, protocol: string): string {
  const what = application === 'unknown' ? protocol : slugOf(application) || protocol
  const text =
    'host' in other
      ? other.host.replace('*.', '')
      : 'role' in other
        ? `${other.role}-${what}`
        : isGroupPeer(other)
          ? what
          : `address-${other.network}`
  return slugOf(text).slice(0, 56).replace(/-+$/, '') || what
}

async function askBlocking(
  { ask }: Questions,
  sources: readonly string[],
  endpoints: readonly Endpoint[],
): Promise<Blocking[]> {
  const blocking: Blocking[] = []
  const parts = ['internet', 'all', ...endpoints.map(({ id }) => id)]
  for (;;) {
    const of = await ask(
      'What was blocked: internet, all, or the id of an endpoint [no more]',
      perhapsOneOf(parts),
    )
    if (of === null) return blocking
    const { method, outcome, after, for: whose } = Blocking.shape
    blocking.push({
      of,
      for: await ask(
        'Whose function was watched: native-app, home-assistant [the device as a whole]',
        perhapsOneOf(whose.unwrap().unwrap().options),
      ),
      method: await ask('How: reject, drop, dns [unknown]', oneOf(method.options, 'unknown' as const)),
      outcome: await ask('It works, degrades or breaks', oneOf(outcome.options)),
      after: await ask(
        'After: immediately, minutes, hours, days, weeks []',
        perhapsOneOf(after.unwrap().unwrap().options),
      ),
      note: await ask('What happened []', perhaps(Line(500))),
      sources: await ask(`Sources [${sources.join(', ')}]`, idsOf(sources, [...sources])),
    })
  }
}
