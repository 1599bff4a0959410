import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Rendered } from '../../rules/backend.ts'
import { iptables } from '../../rules/backends/iptables.ts'
import { nftables } from '../../rules/backends/nftables.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import { canUnshare, missing, run } from './tool.ts'

const endpoints = [
  endpoint('cloud', { peer: { host: '*.mi.com' }, ports: [443, '8000-8010'] }),
  endpoint('poll', { direction: 'inbound', peer: { role: 'home-assistant' }, ports: [80] }),
]
const place = (id: string, n: number) => ({
  device: testDevice(id, { endpoints }),
  ipv4: [`10.0.${n >> 8}.${n & 255}`],
  ipv6: [`fd00::${n.toString(16)}`],
  mac: [`50:ec:50:00:${(n >> 8).toString(16).padStart(2, '0')}:${(n & 255).toString(16).padStart(2, '0')}`],
})

/** The telling policies, and the sizes and names that strain a real program. */
const ALL: Record<string, () => Policy> = {
  ...POLICIES,
  'longest-names': () =>
    policyOf([place('x'.repeat(64), 1)], {
      name: 'abcdefghijklmnop',
      expose: '',
      dns: 'redirect',
      refuse: 'drop',
    }),
  'digits-first': () => policyOf([place('360-camera', 1)]),
  'everything-is-home': () => policyOf([place('robot', 1)], { scope: 'internet', lan: '0.0.0.0/0,::/0' }),
  'no-device': () => policyOf([]),
  'ipv6-only': () => policyOf([place('robot', 1)], { family: 'ipv6', ntp: 'redirect' }),
  'two-hundred-devices': () =>
    policyOf(
      Array.from({ length: 200 }, (_, i) => place(`plug-${i}`, i + 1)),
      { ha: '10.9.0.1', scope: 'internet', dns: 'redirect' },
    ),
}

const folder = mkdtempSync(join(tmpdir(), 'netneeds-netfilter-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script in a fresh network namespace, beside the files of a rendering. */
function inside(rendered: Rendered, script: string): void {
  for (const { name, text } of rendered.files) writeFileSync(join(folder, name), text)
  const { status, output } = run('unshare', ['-n', 'sh', '-ec', `cd '${folder}'\n${script}`])
  expect(`${output}exit ${status}`).toBe('exit 0')
}
const named = (rendered: Rendered, ending: string) =>
  rendered.files.find(({ name }) => name.endsWith(ending))?.name ?? ''
const own = (steps: readonly string[]) => steps.filter((line) => !line.includes('dnsmasq')).join('\n')

describe.skipIf(!canUnshare() || missing('nft', 'dnsmasq').length > 0)('nft', () => {
  test.each(Object.keys(ALL))('loads %s', (name) => {
    const rendered = nftables.render(ALL[name]?.() ?? policyOf([]), {})
    const file = named(rendered, '.nft')
    inside(
      rendered,
      `cat ${file} | nft -c -f -
      nft add table inet other; nft list ruleset > before
      nft -f ${file}; nft list ruleset > once; nft -f ${file}; nft list ruleset > twice; cmp once twice
      ${own(rendered.undo)}
      nft list ruleset > after; cmp before after
      dnsmasq --test -C ${named(rendered, '.conf')} 2>&1 | grep -qx 'dnsmasq: syntax check OK.'`,
    )
  })
})

describe
  .skipIf(!canUnshare() || missing('iptables-nft', 'iptables-legacy', 'ipset', 'dnsmasq').length > 0)
  .each(['nft', 'legacy'])('iptables-%s', (kind) => {
  /** Plain names for the kind, as a router has them. */
  const NAMES = ['iptables', 'ip6tables']
    .map((program) =>
      ['', '-restore', '-save']
        .map((end) => `ln -sf "$(command -v ${program}-${kind}${end})" bin/${program}${end}`)
        .join('\n'),
    )
    .join('\n')
  const START = `PATH=$PATH:/usr/sbin:/sbin
    mkdir -p bin; ${NAMES}
    PATH="$PWD/bin:$PATH"
    for p in iptables ip6tables; do $p -A FORWARD -p tcp --dport 9 -j DROP; $p -A INPUT -p tcp --dport 9 -j DROP; $p -t nat -A PREROUTING -p tcp --dport 9 -j RETURN; done
    ipset create other hash:ip
    save() { (iptables-save; ip6tables-save; ipset save) | sed -E '/^#/d; s/ \\[[0-9:]+\\]//' > $1; }
    save before`

  test.each(Object.keys(ALL))('loads %s', (name) => {
    const rendered = iptables.render(ALL[name]?.() ?? policyOf([]), { hook: 'yes' })
    inside(
      rendered,
      `${START}
      ${own(rendered.apply)}
      save once
      ${own(rendered.apply)}
      save twice; cmp once twice
      ${own(rendered.undo)}
      save after; cmp before after
      dnsmasq --test -C ${named(rendered, '.conf')} 2>&1 | grep -qx 'dnsmasq: syntax check OK.'`,
    )
  })

  test('the files fed twice as they stand: only the jump doubles, and undo takes both', () => {
    const rendered = iptables.render(policyOf([place('robot', 1)], { dns: 'redirect' }), { hook: 'yes' })
    const feed = `ipset restore -exist < ${named(rendered, '.ipset')}
      iptables-restore --noflush < ${named(rendered, '.v4')}
      ip6tables-restore --noflush < ${named(rendered, '.v6')}`
    inside(
      rendered,
      `${START}
      ${feed}
      save once
      ${feed}
      save twice; ! cmp -s once twice
      sort once > a; uniq twice | sort > c; cmp a c
      ${own(rendered.undo)}
      save after; cmp before after`,
    )
  })

  test('hook=no refreshes what is hooked in, twice as once', () => {
    const policy = policyOf([place('robot', 1)])
    const rendered = iptables.render(policy, { hook: 'yes' })
    const refresh = iptables.render(policy, { hook: 'no' })
    for (const { name, text } of refresh.files) writeFileSync(join(folder, `again-${name}`), text)
    inside(
      rendered,
      `${START}
      ${own(rendered.apply)}
      save once
      for i in 1 2; do iptables-restore --noflush < again-${named(refresh, '.v4')}; ip6tables-restore --noflush < again-${named(refresh, '.v6')}; done
      save twice; cmp once twice`,
    )
  })
})
