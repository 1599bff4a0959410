import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Frame, pcap } from './pcap-bytes.ts'
import { which } from './tool.ts'

// The engine's own defaults; logs that tell each packet's fate and what was recognised.
const CONFIG = `%YAML 1.1
---
outputs:
  - eve-log:
      enabled: yes
      filetype: regular
      filename: eve.json
      types:
        - drop: {alerts: yes, flows: all}
        - flow
app-layer:
  protocols:
    tls: {enabled: yes, detection-ports: {dp: 443}}
    dns: {tcp: {enabled: yes, detection-ports: {dp: 53}}, udp: {enabled: yes, detection-ports: {dp: 53}}}
    http: {enabled: yes}
    http2: {enabled: yes}
    ssh: {enabled: yes}
    smtp: {enabled: yes}
`

/** What became of each frame of a conversation: true where it went on. */
export type Fates = Record<string, boolean[]>

/**
 * Runs Suricata as an IPS over conversations, one after the other, in a network of its own (a reject would
 * send real packets). Throws where it takes a rule for an error.
 */
export function inspect(rules: string, talks: Readonly<Record<string, readonly Frame[]>>): Fates {
  const folder = mkdtempSync(join(tmpdir(), 'suricata-'))
  try {
    const at = (name: string) => join(folder, name)
    writeFileSync(at('suricata.yaml'), CONFIG)
    writeFileSync(at('x.rules'), rules)
    writeFileSync(at('x.pcap'), pcap(Object.values(talks).flat()))
    const args = ['-c', at('suricata.yaml'), '-S', at('x.rules'), '-r', at('x.pcap'), '--simulate-ips']
    const more = ['-l', folder, '--init-errors-fatal', '--runmode', 'single', '--set', 'pcre.jit=no']
    const ran = spawnSync('unshare', ['-n', which('suricata') ?? 'suricata', ...args, ...more], {
      encoding: 'utf8',
      timeout: 60_000,
    })
    const said = `${ran.stdout}${ran.stderr}`
    if (ran.status !== 0 || /error/i.test(said)) throw new Error(`suricata: ${said}`)
    const dropped = new Set<number>()
    for (const line of readFileSync(at('eve.json'), 'utf8').split('\n')) {
      if (line === '') continue
      const event = JSON.parse(line)
      if (event.event_type === 'drop') dropped.add(Number(event.pcap_cnt))
    }
    let number = 0
    return Object.fromEntries(
      Object.entries(talks).map(([name, frames]) => [name, frames.map(() => !dropped.has(++number))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
