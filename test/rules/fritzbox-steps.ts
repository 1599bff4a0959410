import { HOST_PATTERN } from '../../schema/host.ts'
import { meaning } from './markdown-table.ts'

/** Ids, names, addresses: what stands between backticks. */
const CODE = '`[^`|\\\\]+`'
const CODES = `${CODE}(?:, ${CODE})*`
/** A claim of an entry: anything, but every sign of it escaped. */
const TEXT = '"(?:[^!-/:-@[-`{-~]|\\\\[!-/:-@[-`{-~]|&(?:amp|lt|gt|quot|#39|#8203);)*"'
const SAID = TEXT.slice(1, -1)
const MENU =
  '(?:Internet|Filters|Filter|Lists|Listen|Access Profiles|Zugangsprofile|Parental Controls|Kindersicherung)'
const WAY = `${MENU}(?: / ${MENU})+`

/** Every line that the steps can have. */
const LINES = [
  '',
  '# FRITZ!Box, step by step',
  '## (?:Steps|Let through|Notes|To undo|Not expressible here|Names that DNS must answer)',
  '## (?:CHANGE ME: documentation addresses|In the home, where the box filters nothing)',
  '## Withheld: documented, but not let through by these choices',
  '## Port sharing \\(Internet / Permit Access, Internet / Freigaben\\)',
  `### ${CODE}`,
  `For (?:${CODE} ${TEXT}(?:, ${CODE} ${TEXT})*|no device)\\. Release ${CODE}(?:, from ${CODE})?\\.`,
  `${TEXT}, known by (?:${CODES}|its name in the list)\\.`,
  'None: see below\\.',
  `1\\. Open ${WAY} \\(${WAY}\\)\\.`,
  '1\\. Leave it in the profile "Standard": what it needs cannot be told apart from the rest\\.',
  '2\\. Find the device in the list and give it the access profile "Blocked" \\("Gesperrt"\\); newer FRITZ!OS has a lock for single devices \\(Gerätesperre\\) in the same place\\.',
  '3\\. Click "Apply" \\("Übernehmen"\\)\\. It still reaches everything in the home\\.',
  `2\\. Edit "Permitted websites \\(whitelist\\)" \\("Erlaubte Internetseiten \\(Whitelist\\)"\\) and add ${CODES}\\. An empty list has no effect\\.`,
  '2\\. Leave the list of permitted websites as it is\\.',
  `3\\. Under "Permitted IP addresses" \\("Erlaubte IP-Adressen"\\) allow ${CODES} once they show up as blocked\\.`,
  '3\\. Addresses need no entry\\.',
  `4\\. Under "Network applications" \\("Netzwerkanwendungen"\\) add one named ${CODE} with: (?:(?:TCP|UDP), destination ports \\d+ to \\d+(?:; |\\.))+`,
  `5\\. Open ${WAY} \\(${WAY}\\) and make a new profile ${CODE}: filter websites \\(Internetseiten filtern\\) on, HTTPS allowed, permitted websites \\(whitelist\\), and ${CODE} among the blocked network applications \\(gesperrte Netzwerkanwendungen\\)\\.`,
  `6\\. Open ${WAY} \\(${WAY}\\), give the device the profile ${CODE}, and click "Apply" \\("Übernehmen"\\)\\.`,
  `- ${CODE} stands for ${TEXT} \\(parameter ${CODE}\\)`,
  `- ${CODE}: for ${CODE} share (?:TCP|UDP) port ${CODE} with the same port outside, IPv4 and IPv6 \\(Portfreigabe\\)`,
  `- ${CODE}: ${CODE}, ${SAID}`,
  `- ${CODE}: ${TEXT}`,
  `- ${CODE}: ${SAID}`,
  `- ${CODE}`,
  `- ${TEXT}`,
  '- Names of the menus as in the help of FRITZ!OS, German beside; releases differ\\. Filters are not there when the box is an IP client or a mesh repeater\\.',
  '- For an update of its firmware give the device the profile "Unrestricted" \\("Unbeschränkt"\\) for a while, then go back\\.',
  `- Give the device the profile "Standard" again, under ${WAY}\\.`,
  '- Delete the profile and the network application that the steps made, and the entries of the list\\.',
  '- Delete the port sharing under Internet / Freigaben\\.',
].map((line) => new RegExp(`^${line}$`, 'u'))

/** The numbers of the steps of one device. */
const RUNS = ['1', '123', '123456']

/** Reads the steps: names, and numbers of steps by device; throws on a line that is none of ours. */
export function readSteps(text: string): { devices: Map<string, string>; listed: string[] } {
  const devices = new Map<string, string>()
  const listed: string[] = []
  let device: string | null = null
  if (!text.endsWith('\n')) throw new Error('the last line is cut')
  for (const line of text.slice(0, -1).split('\n')) {
    if (!LINES.some((known) => known.test(line))) throw new Error(`not a line of ours: ${line}`)
    if (/<|>|https?:|www\./.test(meaning(line))) throw new Error(`markup: ${line}`)
    if (line.startsWith('#')) device = /^### `(.+)`$/.exec(line)?.[1] ?? null
    const number = /^(\d)\. /.exec(line)?.[1]
    if (number !== undefined) {
      if (device === null) throw new Error(`a step of no device: ${line}`)
      devices.set(device, `${devices.get(device) ?? ''}${number}`)
    }
    const names = /and add (.*)\. An empty list/.exec(line)?.[1]
    if (names !== undefined) listed.push(...names.split(', ').map((name) => name.slice(1, -1)))
  }
  for (const [id, run] of devices) if (!RUNS.includes(run)) throw new Error(`steps of ${id}: ${run}`)
  for (const name of listed) if (!HOST_PATTERN.test(name)) throw new Error(`no name: ${name}`)
  return { devices, listed }
}
