import { parse } from 'yaml'
import type { RenderedFile } from '../../rules/backend.ts'
import { parseRules as parseAdguard } from './adguard-rules.ts'
import { parseCsv } from './csv-table.ts'
import { Blocky, Technitium } from './dns-apps-config.ts'
import { readConfig as readEdgeos } from './edgeos-config.ts'
import { readCalls } from './firewalla-rules.ts'
import { filled } from './first-match.ts'
import { readFile as readFoomuuri } from './foomuuri-config.ts'
import { readSteps } from './fritzbox-steps.ts'
import { parseRules, SNORT } from './inspection-rules.ts'
import { tableOf } from './markdown-table.ts'
import { batch } from './openwrt-batch.ts'
import { perform } from './opnsense-api.ts'
import { readAnchor } from './pf-anchor.ts'
import { run } from './routeros-script.ts'
import { checkUnifi } from './unifi-zones.ts'
import { readConfig as readVyos } from './vyos-config.ts'

type Grammar = (files: readonly RenderedFile[]) => unknown

const main =
  (read: (text: string) => unknown): Grammar =>
  (files) =>
    read(files[0]?.text ?? '')

/** Strict readers of what we emit, for formats whose program is not to be had; they throw on anything else. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  openwrt: main(batch),
  opnsense: main((text) => perform(JSON.parse(text).calls)),
  unifi: main(checkUnifi),
  routeros: main(run),
  fritzbox: main(readSteps),
  foomuuri: (files) =>
    readFoomuuri(
      files[0]?.text ?? '',
      filled(files[1]?.text ?? '', (target) => /^[46]#inet#foomuuri#(.+)_[46]$/.exec(target)?.[1] ?? target),
    ),
  pf: (files) =>
    readAnchor(
      files[0]?.text ?? '',
      filled(files[1]?.text ?? '', (target) => target),
    ),
  vyos: main(readVyos),
  edgeos: main(readEdgeos),
  firewalla: main(readCalls),
  adguardhome: main(parseAdguard),
  technitium: main((text) => Technitium.parse(JSON.parse(text))),
  blocky: main((text) => Blocky.parse(parse(text) ?? {})),
  snort3: main((text) => parseRules(text, SNORT)),
  json: main(JSON.parse),
  csv: main(parseCsv),
  markdown: main(tableOf),
}
