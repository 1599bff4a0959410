import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dnsmasq } from '../../rules/backends/dnsmasq.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'
import { buildLab, HOSTS, type HostId, type Lab } from './lab.ts'
import { canUnshare, missing } from './tool.ts'

const able = missing('dnsmasq', 'nft', 'ip').length === 0 && canUnshare()
const router = HOSTS.router

/** A device that is known by its MAC address alone, in a home where DNS is steered to the router. */
const rendered = (dns: 'allow' | 'redirect') => {
  const policy = policyOf(
    [
      {
        device: testDevice('robot', {
          endpoints: [endpoint('cloud', { peer: { host: 'cloud.netneeds.test' } })],
        }),
        ipv4: [],
        ipv6: [],
        mac: [HOSTS.device.mac],
      },
    ],
    { ha: HOSTS.ha.ipv4[0], gateway: router.ipv4[0], lan: '192.168.20.0/24,192.168.10.0/24', dns },
    false,
  )
  return dnsmasq.render(policy, {})
}

describe.skipIf(!able)('dnsmasq, by the mark that the MAC address gives', () => {
  let lab: Lab
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-marks-'))
  beforeAll(async () => {
    lab = await buildLab()
    const { files } = rendered('allow')
    for (const { name, text } of files) writeFileSync(join(folder, name), text)
    lab.shell('router', `nft -f '${folder}/netneeds-robot.nft'`)
    await lab.resolver(
      files.filter(({ name }) => name.endsWith('.conf')).map(({ name }) => join(folder, name)),
    )
  }, 60_000)
  afterAll(async () => {
    await lab?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const answered = async (from: HostId, server: string, name: string) =>
    (await lab.look(from, server, name)).length > 0

  it.each([router.ipv4[0], router.ipv6[0]])(
    'answers the device what it needs and nothing else, at %s',
    async (server) => {
      expect(await answered('device', server, 'cloud.netneeds.test')).toBe(true)
      expect(await answered('device', server, 'ntp.netneeds.test')).toBe(false)
    },
  )

  it('does not touch another device of the same network', async () => {
    for (const name of ['cloud.netneeds.test', 'ntp.netneeds.test']) {
      expect(await answered('second', router.ipv4[0], name)).toBe(true)
      expect(await answered('second', router.ipv6[0], name)).toBe(true)
    }
  })

  it('takes the same marks a second time', () => {
    const tables = () => lab.shell('router', 'nft list ruleset')
    const once = tables()
    expect(once).toContain('table inet netneeds_robot_dns')
    lab.shell('router', `nft -f '${folder}/netneeds-robot.nft'`)
    expect(tables()).toBe(once)
  })

  it('finds no mark for a redirected question, which is what it says', async () => {
    const said = rendered('redirect').dropped.filter(({ rule }) => rule === 'robot.netneeds-dns')
    expect(said.map(({ reason }) => reason.slice(0, 6))).toContain('wider:')
    lab.shell(
      'router',
      `nft 'table ip steer { chain pre { type nat hook prerouting priority dstnat; iifname "br-iot" udp dport 53 redirect; }
}'`,
    )
    const outside = HOSTS.internet.ipv4[1]
    expect(await answered('device', outside, 'ntp.netneeds.test')).toBe(true)
    lab.shell('router', 'nft delete table ip steer')
    expect(await answered('device', router.ipv4[0], 'ntp.netneeds.test')).toBe(false)
    lab.shell('router', 'nft delete table inet netneeds_robot_dns')
    expect(await answered('device', router.ipv4[0], 'ntp.netneeds.test')).toBe(true)
  })
})
