import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { VACUUM, vacuumCapture } from './home-capture.ts'
import { netneeds } from './run.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures/data')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-identify-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const identify = (...argv: string[]) => netneeds('identify', '--data', FIXTURES, ...argv)

const LEASES = [
  `1700000000 ${VACUUM.mac} ${VACUUM.ip} ${VACUUM.name} 01:${VACUUM.mac}`,
  '1700000000 50:ec:50:00:00:09 192.168.1.59 * *',
  '1700000000 3c:22:fb:00:00:01 192.168.1.70 annas-phone *',
  '',
].join('\n')
const REGISTRY = JSON.stringify({
  version: 1,
  key: 'core.device_registry',
  data: {
    devices: [
      {
        connections: [['mac', VACUUM.mac]],
        identifiers: [['xiaomi_miio', '1']],
        manufacturer: 'roborock',
        model: 'roborock.vacuum.s5',
        name: 'Rosie',
        name_by_user: null,
        config_entries: ['e1'],
        configuration_url: null,
        entry_type: null,
      },
      {
        connections: [['mac', 'aa:bb:cc:00:00:05']],
        identifiers: [],
        manufacturer: 'Acme',
        model: 'HS110',
        name: 'Plug',
        name_by_user: 'Desk plug',
        config_entries: ['e2'],
        configuration_url: null,
        entry_type: null,
      },
    ],
    deleted_devices: [],
  },
})
const ENTRIES = JSON.stringify({
  version: 1,
  key: 'core.config_entries',
  data: { entries: [{ entry_id: 'e2', domain: 'tplink' }] },
})
interface Shown {
  name: string | null
  mac: string | null
  ipv4: string[]
  id: string | null
  candidates: { id: string; score: number; because: string[] }[]
}
const hostsOf = (out: string): Shown[] => (JSON.parse(out) as { hosts: Shown[] }).hosts

describe('identify', () => {
  test.each([
    ['dnsmasq.leases', LEASES],
    ['neigh.txt', `${VACUUM.ip} dev br0 lladdr ${VACUUM.mac} REACHABLE\n`],
    ['arp.txt', `? (${VACUUM.ip}) at ${VACUUM.mac} [ether] on eth0\n`],
    ['core.device_registry', REGISTRY],
    ['a.pcap', vacuumCapture()],
    ['a.pcap.gz', gzipSync(vacuumCapture())],
  ])('%s', async (name, content) => {
    const { code, out } = await identify(file(name, content))
    expect(code).toBe(0)
    expect(
      out.split('\n').filter((line) => line.includes(VACUUM.mac) && line.includes('roborock-s50')),
    ).toHaveLength(1)
    expect(out).not.toContain('annas-phone')
  })

  test('several files tell of one host together', async () => {
    const argv = [file('r.json', REGISTRY), file('c.json', ENTRIES), file('l', LEASES), '--json']
    const { code, out } = await identify(...argv)
    expect(code).toBe(0)
    const hosts = hostsOf(out)
    expect(hosts).toHaveLength(4)
    const vacuum = hosts.find(({ mac }) => mac === VACUUM.mac)
    expect(vacuum).toMatchObject({ name: 'Rosie', ipv4: [VACUUM.ip], id: 'roborock-s50' })
    expect(vacuum?.candidates[0]?.because).toHaveLength(4)
    const plug = hosts.find(({ name }) => name === 'Desk plug')
    expect(plug?.candidates[0]?.because).toEqual(['model is HS110', 'Home Assistant integration is tplink'])
    expect(hosts.find(({ ipv4 }) => ipv4.includes('192.168.1.70'))).toMatchObject({
      id: null,
      candidates: [],
    })
  })

  test('--rules is one rule set for those that are certain; the others are named', async () => {
    const { code, out, err } = await identify(
      file('l', LEASES),
      '--rules',
      'nftables',
      '--ha',
      '192.168.1.10',
    )
    expect(code).toBe(0)
    expect(out).toContain(VACUUM.ip)
    expect(out).toContain('ip saddr 192.168.1.10')
    expect(out).not.toContain('192.168.1.59')
    expect(err).toContain(
      '192.168.1.59: roborock-s50? left out; say it with --device 192.168.1.59=roborock-s50',
    )
  })

  test('--device decides, for two of one kind as well', async () => {
    const argv = [file('l', LEASES), '--device', '192.168.1.59=roborock-s50', '--rules', 'json']
    const { code, out } = await identify(...argv)
    expect(code).toBe(0)
    expect(out).toContain('192.168.1.59')
    expect(out).toContain(VACUUM.ip)
  })

  test('--rules with nothing certain is exit 1 and no rules', async () => {
    const path = file('neigh.txt', '192.168.1.59 dev br0 lladdr 50:ec:50:00:00:09 STALE\n')
    const { code, out, err } = await identify(path, '--rules', 'nftables')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('no device is known for certain')
  })

  test('against the entries of the project, the text names their release', async () => {
    const { code, out } = await netneeds('identify', file('l', LEASES), '--rules', 'nftables')
    expect(code).toBe(0)
    expect(out).toMatch(/Release (\d{4}\.\d\d\.\d\d|content-)/)
    expect(out).not.toContain('Release draft')
  })

  test.each([
    [['--rules', 'nftable'], /did you mean nftables/],
    [['--device', '192.168.1.59'], /--device is ADDRESS=ID/],
    [['--device', '192.168.1.99=roborock-s50'], /there is no host "192\.168\.1\.99"/],
    [['--device', '192.168.1.59=roborock-s5'], /did you mean roborock-s50/],
    [['--refuse', 'dorp', '--rules', 'nftables'], /--refuse: .*did you mean drop/],
    [['--ip', '192.168.1.1'], /unknown option --ip/],
  ])('%j is used wrongly', async (options, message) => {
    const { code, out, err } = await identify(file('l', LEASES), ...options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  test.each([
    ['a text', 'Dear diary,\nnothing happened today.\n'],
    ['broken JSON', REGISTRY.slice(0, -40)],
    ['brackets', '['.repeat(200_000)],
    ['zeros', new Uint8Array(70_000)],
    ['control characters', `1700000000 ${VACUUM.mac} ${VACUUM.ip} \u001b[2Jevil\u0007 *\n`],
  ])('%s does no harm', async (_, content) => {
    const { code, out, err } = await identify(file('x', content))
    expect([0, 1]).toContain(code)
    expect([...`${out}${err}`].filter((each) => each !== '\n' && each < ' ')).toEqual([])
    expect(err).not.toBe('')
  })

  test('a registry that is cut off is exit 1, and said', async () => {
    const { code, out, err } = await identify(file('r.json', REGISTRY.slice(0, -40)))
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('r.json: The file is broken')
  })

  test('a file that is none is exit 1, one that is not there exit 2', async () => {
    expect((await identify(file('x', 'Dear diary,\n'), file('l', LEASES))).code).toBe(1)
    expect((await identify(join(folder, 'nowhere'))).code).toBe(2)
    expect((await identify()).code).toBe(2)
  })
})
