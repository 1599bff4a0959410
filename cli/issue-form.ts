import { CATEGORIES } from '../schema/device.ts'
import { SOURCE_KINDS } from '../schema/source.ts'

interface Field {
  id: string
  /** The heading GitHub puts above the answer in the text. */
  label: string
  kind: 'input' | 'textarea' | 'dropdown'
  options?: readonly string[]
  required: boolean
  about: string
}

export const TRIED = [
  'I have not tried',
  'It goes on working',
  'It works in part',
  'It stops working',
] as const
export const METHODS = ['I do not know', 'reject', 'drop', 'dns'] as const

/** The questions of the form, in its order. `.github/ISSUE_TEMPLATE/device.yml` asks the very same; a test compares them. */
export const FIELDS = [
  { id: 'name', label: 'Device', kind: 'input', required: true, about: 'As it is sold, as Acme Plug Mini' },
  {
    id: 'vendor',
    label: 'Vendor',
    kind: 'input',
    required: true,
    about: 'Who makes it, or whose name is on it',
  },
  {
    id: 'category',
    label: 'Category',
    kind: 'dropdown',
    options: CATEGORIES,
    required: true,
    about: 'What it is',
  },
  {
    id: 'models',
    label: 'Model numbers',
    kind: 'input',
    required: false,
    about: 'From its label, separated by commas',
  },
  {
    id: 'integration',
    label: 'Home Assistant integration',
    kind: 'input',
    required: false,
    about: 'Its domain, as xiaomi_miio; nothing where you do not use it',
  },
  {
    id: 'endpoints',
    label: 'What it talks to',
    kind: 'textarea',
    required: true,
    about:
      'One line each: a host, then tcp or udp, then the port, as "mqtt.acme.io tcp 8883". The host alone where a DNS log shows no more. What Home Assistant opens towards it: "from home assistant tcp 80"',
  },
  {
    id: 'blocked',
    label: 'With its internet cut',
    kind: 'dropdown',
    options: TRIED,
    required: true,
    about: 'What you have seen yourself',
  },
  {
    id: 'method',
    label: 'How it was cut',
    kind: 'dropdown',
    options: METHODS,
    required: true,
    about: 'reject tells the device, drop is silence, dns blocks names',
  },
  {
    id: 'outcome',
    label: 'What happened then',
    kind: 'textarea',
    required: false,
    about: 'What worked and what did not, after how long',
  },
  {
    id: 'source',
    label: 'Where this comes from',
    kind: 'dropdown',
    options: SOURCE_KINDS,
    required: true,
    about: 'capture and dns-log are your own recordings',
  },
  {
    id: 'url',
    label: 'Address of the source',
    kind: 'input',
    required: false,
    about: 'A page others can read; this issue, where there is none',
  },
  { id: 'firmware', label: 'Firmware', kind: 'input', required: false, about: 'Its version, from the app' },
  {
    id: 'region',
    label: 'Country',
    kind: 'input',
    required: false,
    about: 'Two letters, as DE: servers differ by region',
  },
] as const satisfies readonly Field[]

export type FieldId = (typeof FIELDS)[number]['id']

/** What GitHub writes where nothing was answered. */
const NOTHING = '_No response_'

/**
 * The answers in the text of an issue that the form made: each under a heading of its own, `### Label`. Null where a
 * heading is missing, so that an issue written by hand is not taken for one.
 */
export function answersOf(body: string): Record<FieldId, string> | null {
  const parts = body.replace(/\r\n?/g, '\n').split(/^### (.*)$/m)
  const answers = new Map<string, string>()
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const [label = '', text = ''] = [parts[at]?.trim(), parts[at + 1]?.trim()]
    // The first of two counts: a heading within an answer is the answer's own.
    if (!answers.has(label)) answers.set(label, text === NOTHING ? '' : text)
  }
  if (FIELDS.some(({ label }) => !answers.has(label))) return null
  return Object.fromEntries(FIELDS.map(({ id, label }) => [id, answers.get(label) ?? ''])) as Record<
    FieldId,
    string
  >
}
