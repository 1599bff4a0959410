import type { Blocking } from '../schema/device.ts'
import type { Need } from '../schema/endpoint.ts'
import type { ExpandedDevice } from '../schema/expand.ts'
import type { Source } from '../schema/source.ts'
import type { Status } from '../schema/status.ts'

export { endWords, peerWords, portWords, protocolWords, trafficWords } from '../schema/endpoint-words.ts'

/** Mark and word of each need; the marks differ in shape, so that colour is not needed to tell them apart. */
export const NEED_WORDS: Record<Need, { mark: string; word: string }> = {
  required: { mark: '●', word: 'required' },
  optional: { mark: '◐', word: 'optional' },
  'not-needed': { mark: '○', word: 'not needed' },
  unknown: { mark: '?', word: 'unknown' },
}

/** What is needed most comes first; nobody knowing may mean that it is needed. */
export const NEED_RANK: Record<Need, number> = { required: 0, optional: 1, unknown: 2, 'not-needed': 3 }

/** "Can I cut its internet?" in one word, from what the device needs of the internet. */
export const CUT_WORDS: Record<Need, string> = {
  required: 'no',
  optional: 'in part',
  'not-needed': 'yes',
  unknown: 'unknown',
}

/** The answers in the order a reader wants them: what works first, what nobody knows last. */
export const ANSWERS = ['not-needed', 'optional', 'required', 'unknown'] as const satisfies readonly Need[]

/** How devices do without the internet: as a heading, and as what one of them and several do. */
export const WITHOUT_WORDS: Record<Need, { title: string; one: string; many: string }> = {
  'not-needed': { title: 'Works without the internet', one: 'works', many: 'work' },
  optional: { title: 'Works in part without the internet', one: 'works in part', many: 'work in part' },
  required: { title: 'Does not work without the internet', one: 'does not work', many: 'do not work' },
  unknown: { title: 'Unknown whether it works without the internet', one: 'is unknown', many: 'are unknown' },
}

/** How many devices give which answer, as "With Home Assistant, without the internet: 2 work, 1 is unknown." */
export function answerSentence(counts: Readonly<Record<Need, number>>): string {
  const said = ANSWERS.filter((need) => counts[need] > 0).map(
    (need) => `${counts[need]} ${counts[need] === 1 ? WITHOUT_WORDS[need].one : WITHOUT_WORDS[need].many}`,
  )
  return `With Home Assistant, without the internet: ${said.join(', ')}.`
}

type IotClass = NonNullable<NonNullable<ExpandedDevice['home_assistant']>['iot_class']>

/** What Home Assistant means by each class (developers.home-assistant.io, "Integration manifest", IoT class). */
export const IOT_CLASS_WORDS: Record<IotClass, { name: string; means: string }> = {
  local_polling: {
    name: 'local polling',
    means: 'Home Assistant asks the device itself, and may notice a change late',
  },
  local_push: {
    name: 'local push',
    means: 'the device itself tells Home Assistant as soon as something changes',
  },
  cloud_polling: {
    name: 'cloud polling',
    means: 'Home Assistant asks a cloud, which takes the internet, and may notice a change late',
  },
  cloud_push: {
    name: 'cloud push',
    means: 'a cloud tells Home Assistant as soon as something changes, which takes the internet',
  },
  assumed_state: {
    name: 'assumed state',
    means: 'Home Assistant cannot ask for the state and assumes what it commanded last',
  },
  calculated: { name: 'calculated', means: 'the integration speaks with no device and calculates' },
}

export const STATUS_WORDS: Record<Status, string> = {
  verified: 'a block test and another independent measurement say so',
  reported: 'at least one person or instrument saw it',
  claimed: 'only the words of vendors and integrations',
}

export const KIND_WORDS: Record<Source['kind'], string> = {
  capture: 'packet capture',
  'dns-log': 'DNS log',
  'firewall-log': 'firewall log',
  'block-test': 'block test',
  'vendor-doc': "vendor's documentation",
  'integration-source': 'integration source code',
  'integration-doc': 'integration documentation',
  'mud-profile': 'MUD profile',
  paper: 'paper',
  dataset: 'data set',
  forum: 'forum',
  blog: 'blog',
}

export const METHOD_WORDS: Record<Blocking['method'], string> = {
  reject: 'rejected',
  drop: 'dropped',
  dns: 'blocked in DNS',
  unknown: 'blocked, how is not said',
}

export const OUTCOME_WORDS: Record<Blocking['outcome'], string> = {
  works: 'works',
  degrades: 'works in part',
  breaks: 'breaks',
}

/** The vendor's own app, as "Mi Home app". */
export function appName(device: Pick<ExpandedDevice, 'native_app'>): string {
  if (device.native_app === null) return "The vendor's app"
  return /\bapp$/i.test(device.native_app) ? device.native_app : `${device.native_app} app`
}

/** "ev-charger" as "EV charger". */
export const categoryWords = (category: string): string =>
  category === 'tv' ? 'TV' : category.replace(/^ev-/, 'EV ').replaceAll('-', ' ')

/** "1 device", "2 devices". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** First letter as a capital; the rest as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** First letter as a small one; the rest as it is. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The date of the newest source, as far as it is given; null when no source has one. */
export function newestDate(sources: Readonly<Record<string, Source>>): string | null {
  let newest: string | null = null
  for (const { date } of Object.values(sources))
    if (date !== null && (newest === null || date > newest)) newest = date
  return newest
}

/** An address from an entry that a link may carry; null for every scheme but http and https. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url) ? url : null
