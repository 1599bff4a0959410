import type { Rendered } from './backend.ts'

/** Longer addresses are refused by servers on the way. */
export const LONGEST_URL = 7000

/** Where the script keeps what it fetched. */
const FOLDER = '/var/lib/netneeds'

/** What cron runs is root already. */
const asRoot = (command: string): string => command.replace(/\bsudo (?=[a-z])/g, '')

/** What the script is called: the main file's name without what follows the first dot. */
export const updateName = ([main]: Rendered['files']): string => main?.name.replace(/\..*$/, '') ?? ''

/** The line of root's crontab(5) that runs the script each day, at a time when few are awake. */
export const cronLine = (name: string): string => `17 4 * * * sh /root/${name}`

/**
 * A shell script for cron that keeps a rule set as it is published: each file is asked for with the ETag of
 * last time (RFC 9110 section 13.1.2; curl(1), --etag-compare), and the commands to apply run when a text
 * other than the release's name changed, or when the last try failed. `url` is the rule set's own address.
 * Null where the rendering has no commands to run unattended, is not fetched by an address (or one too long),
 * or still holds placeholders: what matches nothing is not worth a fetch.
 */
export function updateScript(
  rendered: Pick<Rendered, 'files' | 'apply' | 'refresh'>,
  url: string | null,
  placeholders: number,
  folder = FOLDER,
): string | null {
  const [main, ...companions] = rendered.files
  if (main === undefined || url === null || placeholders > 0) return null
  if (url.includes("'") || url.length > LONGEST_URL) return null
  const name = updateName(rendered.files)
  const files = [
    `get '${main.name}' '${url}'`,
    ...companions.map((file) => `get '${file.name}' '${url}&file=${encodeURIComponent(file.name)}'`),
  ]
  return `${[
    '#!/bin/sh',
    `# /root/${name}: keeps these rules as they are published, each day, by this line of root's crontab:`,
    `# ${cronLine(name)}`,
    '# What the entry adds later is let through without you being asked; the releases tell what that was.',
    'set -eu',
    // cron(8) gives no sbin, where the programs of a router are.
    'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin"',
    `mkdir -p '${folder}/${name}'`,
    `cd '${folder}/${name}'`,
    `text() { sed '/ Release [^ ]*, from /d' "$1"; }`,
    'get() {',
    '  curl -fsS --retry 3 --etag-compare "$1.etag" --etag-save "$1.tag" -o "$1.new" "$2"',
    '  if [ -s "$1.new" ]; then',
    '    if [ ! -f "$1" ] || [ "$(text "$1.new")" != "$(text "$1")" ]; then rm -f applied; fi',
    '    mv "$1.new" "$1"',
    '  fi',
    '  mv "$1.tag" "$1.etag"',
    '}',
    ...files,
    'if [ -f applied ]; then exit 0; fi',
    ...(rendered.refresh ?? rendered.apply).map(asRoot),
    'touch applied',
  ].join('\n')}\n`
}
