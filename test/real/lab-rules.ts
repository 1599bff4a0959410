import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rendered } from '../../rules/backend.ts'
import { iptables } from '../../rules/backends/iptables.ts'
import { nftables } from '../../rules/backends/nftables.ts'
import type { Policy } from '../../rules/policy.ts'
import type { HostId, Lab } from './lab.ts'
import { which } from './tool.ts'

export interface Variant {
  name: string
  programs: string[]
  render(policy: Policy, options?: Record<string, string>): Rendered
  /** Puts the right iptables first in PATH. */
  legacy: boolean
}

export const VARIANTS: Variant[] = [
  {
    name: 'nftables',
    programs: ['nft'],
    render: (policy, options = {}) => nftables.render(policy, nftables.options.parse(options)),
    legacy: false,
  },
  ...[false, true].map((legacy) => ({
    name: legacy ? 'iptables-legacy' : 'iptables-nft',
    programs: [legacy ? 'iptables-legacy' : 'iptables-nft', 'ipset'],
    render: (policy: Policy, options: Record<string, string> = {}) =>
      iptables.render(policy, iptables.options.parse(options)),
    legacy,
  })),
]

/** What stood there before us, and must stand there after. */
const BEFORE = [
  'nft add table ip before',
  "nft 'add chain ip before f { type filter hook forward priority 10; policy accept; }'",
  'nft add rule ip before f ip saddr 10.99.0.0/16 drop',
  ...['iptables', 'ip6tables'].flatMap((program) => [
    `${program} -A FORWARD -p tcp --dport 9 -j DROP`,
    `${program} -A INPUT -p tcp --dport 9 -j DROP`,
    `${program} -t nat -A PREROUTING -p tcp --dport 9 -j RETURN`,
    `${program} -t nat -A POSTROUTING -p tcp --dport 9 -j RETURN`,
  ]),
  'ipset create before hash:ip',
]

/** Every rule in the namespace, without the counters and dates that packets change. */
const SNAPSHOT =
  "nft list ruleset | sed -E 's/ expires [0-9a-z]+//; s/counter packets [0-9]+ bytes [0-9]+/counter/'; " +
  "(iptables-save; ip6tables-save) | sed -E '/^#/d; s/ \\[[0-9:]+\\]//'; ipset save"

export interface Loaded {
  before: string
  applied: string
  again: string
  /** Runs the undo steps; gives what is left. */
  undo(): string
}

/** Applies a rendering twice as its own steps say, with dnsmasq on its lines. */
export async function load(
  lab: Lab,
  host: HostId,
  variant: Variant,
  policy: Policy,
  options: Record<string, string> = {},
  twice = true,
): Promise<Loaded> {
  const rendered = variant.render(policy, options)
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-lab-'))
  const path = join(folder, 'bin')
  const sh = (script: string) => lab.shell(host, script, folder, variant.legacy ? path : undefined)
  lab.shell(host, `mkdir -p '${path}'`)
  for (const program of ['iptables', 'ip6tables']) {
    for (const ending of ['', '-restore', '-save']) {
      symlinkSync(which(`${program}-legacy${ending}`) ?? '/missing', join(path, program + ending))
    }
  }
  for (const { name, text } of rendered.files) writeFileSync(join(folder, name), text)
  const steps = (lines: readonly string[]) => lines.filter((line) => !line.includes('dnsmasq')).join('\n')
  const undoing = steps(rendered.undo)
  if (!lab.shell(host, 'nft list tables').includes('before')) sh(BEFORE.join('\n'))
  const before = sh(SNAPSHOT)
  sh(steps(rendered.apply))
  const applied = sh(SNAPSHOT)
  if (twice) sh(steps(rendered.apply))
  const again = twice ? sh(SNAPSHOT) : applied
  const conf = rendered.files.find(({ name }) => name.endsWith('.dnsmasq.conf'))
  if (host === 'router' && conf !== undefined) await lab.resolver([join(folder, conf.name)])
  return {
    before,
    applied,
    again,
    undo() {
      sh(undoing)
      const after = sh(SNAPSHOT)
      rmSync(folder, { recursive: true })
      return after
    },
  }
}
