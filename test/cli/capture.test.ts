import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../../cli/main.ts'
import { Device } from '../../schema/device.ts'
import { Observed } from '../../schema/observed.ts'
import { parseYaml } from '../../schema/yaml.ts'
import { twinCapture, VACUUM, vacuumCapture } from './home-capture.ts'
import { netneeds } from './run.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures/data')
const NEWS = 'log.acme-telemetry.com'
const ENTRY = 'devices/roborock/roborock-s50.yaml'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-capture-'))
  data = join(folder, 'data')
  cpSync(FIXTURES, data, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A file of the test's folder, by its path. */
function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const capture = (...argv: string[]) => netneeds('capture', '--data', data, ...argv)
const entryOf = (text: string): Device => Device.parse(parseYaml('entry', text).parsed?.value)
const inData = (path: string): string => readFileSync(join(data, path), 'utf8')

describe('the list', () => {
  test('names every device with its whole address, on the person’s own terminal', async () => {
    const { code, out, err } = await capture(file('a.pcap', vacuumCapture()))
    expect(code).toBe(0)
    const row = out.split('\n').find((line) => line.includes(VACUUM.name)) ?? ''
    expect(row).toContain(VACUUM.mac)
    expect(row).toContain(VACUUM.ip)
    expect(row).toContain('roborock-s50 (')
    expect(out.split('\n')[0]).toMatch(/^NAME .*ADDRESS .*MAC /)
    expect(err).toBe('3 devices of the home\n')
  })

  test('--json is what the contract says, with the SHA-256 of the file', async () => {
    const bytes = vacuumCapture()
    const { code, out, err } = await capture(file('a.pcap', bytes), '--json')
    expect([code, err]).toEqual([0, ''])
    const observed = Observed.parse(JSON.parse(out))
    expect(observed.inputs).toMatchObject([
      {
        name: 'a.pcap',
        format: 'pcap',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        packets: 15,
      },
    ])
    const vacuum = observed.devices.find(({ mac }) => mac === VACUUM.mac)
    expect(vacuum?.lookups.map(({ name }) => name).sort()).toEqual(['de.api.io.mi.com', 'ot.io.mi.com'])
    expect(vacuum?.flows).toContainEqual(expect.objectContaining({ direction: 'inbound', port: 54321 }))
  })

  test('--json --device leaves the others out', async () => {
    const { out } = await capture(file('a.pcap', vacuumCapture()), '--json', '--device', VACUUM.ip)
    expect(Observed.parse(JSON.parse(out)).devices.map(({ mac }) => mac)).toEqual([VACUUM.mac])
  })

  test('several files, each with the phase before it', async () => {
    const a = file('a.pcap', vacuumCapture())
    const b = file('b.pcap', vacuumCapture([NEWS]))
    const argv = [a, '--phase', 'setup', b, '--phase', 'idle', file('c.pcap', vacuumCapture()), '--json']
    const observed = Observed.parse(JSON.parse((await capture(...argv)).out))
    expect(observed.inputs.map(({ name, phase }) => [name, phase])).toEqual([
      ['a.pcap', null],
      ['b.pcap', 'setup'],
      ['c.pcap', 'idle'],
    ])
    const flow = observed.devices
      .flatMap(({ flows }) => flows)
      .find(({ names }) => names.some(({ name }) => name === NEWS))
    expect(flow?.phases).toEqual(['setup'])
  })

  test('--lan, --ha and --app tell who is who', async () => {
    const argv = [
      file('a.pcap', vacuumCapture()),
      '--ha',
      '192.168.1.10',
      '--lan',
      '192.168.1.0/24',
      '--json',
    ]
    const observed = Observed.parse(JSON.parse((await capture(...argv)).out))
    const flow = observed.devices.flatMap(({ flows }) => flows).find(({ port }) => port === 54321)
    expect(flow?.peer_role ?? '').toBe('home-assistant')
  })

  test('reads gzip, and what comes by stdin', async () => {
    const packed = await capture(file('a.pcap.gz', gzipSync(vacuumCapture())), '--json')
    expect(Observed.parse(JSON.parse(packed.out)).inputs).toMatchObject([
      { format: 'pcap', compression: 'gzip', packets: 15 },
    ])
    let out = ''
    const bytes = vacuumCapture()
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
    }
    const code = await main(['capture', '-', '--data', data], {
      out: (text) => {
        out += text
      },
      err: () => {},
      terminal: false,
      in: pieces(),
    })
    expect(code).toBe(0)
    expect(out).toContain(VACUUM.mac)
  })

  test('as a process, from a pipe', async () => {
    const command = resolve(import.meta.dirname, '../../cli/netneeds.mjs')
    const ended = await new Promise<{ code: unknown; out: string }>((done) => {
      const child = execFile(process.execPath, [command, 'capture', '-', '--data', data], (error, out) =>
        done({ code: error?.code ?? 0, out }),
      )
      child.stdin?.end(Buffer.from(vacuumCapture()))
    })
    expect(ended.code).toBe(0)
    expect(ended.out).toContain(VACUUM.mac)
  })

  test('reads a log', async () => {
    const log = [
      'Nov  1 10:00:00 dnsmasq[1]: query[A] ot.io.mi.com from 192.168.1.50',
      'Nov  1 10:00:00 dnsmasq[1]: forwarded ot.io.mi.com to 9.9.9.9',
      'Nov  1 10:00:00 dnsmasq[1]: reply ot.io.mi.com is 47.241.1.2',
    ].join('\n')
    const { code, out } = await capture(file('pihole.log', `${log}\n`), '--json')
    expect(code).toBe(0)
    const observed = Observed.parse(JSON.parse(out))
    expect(observed.devices).toMatchObject([{ ipv4: ['192.168.1.50'], lookups: [{ name: 'ot.io.mi.com' }] }])
  })

  test('a terminal sees how far it is, and the line goes away', async () => {
    let err = ''
    const path = file('a.pcap', vacuumCapture())
    const code = await main(['capture', path, '--data', data], {
      out: () => {},
      err: (text) => {
        err += text
      },
      terminal: true,
    })
    expect(code).toBe(0)
    expect(err).toContain('\r\u001b[Kreading: 100 % of 0.0 MB')
    expect(err).toContain('\r\u001b[K3 devices')
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a file that is not there', 'nowhere.pcap', /there is no .*nowhere\.pcap\n$/],
    ['a folder', '.', /is a folder; name its files\n$/],
  ])('%s is one line and exit 2', async (_, name, message) => {
    const { code, out, err } = await capture(join(folder, name))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['a text', 'Dear diary,\nnothing happened today.\n'],
    ['zeros', new Uint8Array(100_000)],
    ['nothing', ''],
  ])('%s is no capture: it says so and ends in 1', async (_, content) => {
    const { code, out, err } = await capture(file('x.bin', content))
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^x\.bin: /)
  })

  test('one file that is none does not take the others away', async () => {
    const { code, out, err } = await capture(file('x.txt', 'hello\n'), file('a.pcap', vacuumCapture()))
    expect(code).toBe(1)
    expect(out).toContain(VACUUM.mac)
    expect(err).toContain('x.txt: ')
  })

  test('a capture that was cut off is read as far as it goes', async () => {
    const bytes = vacuumCapture()
    const { code, out, err } = await capture(file('a.pcap', bytes.subarray(0, bytes.length - 7)))
    expect(code).toBe(0)
    expect(out).toContain(VACUUM.mac)
    expect(err).toContain('a.pcap: ')
  })

  test('control characters of a log never reach the terminal', async () => {
    const log = Array.from(
      { length: 5 },
      (_, at) =>
        `Nov  1 10:00:0${at} dnsmasq[1]: query[A] \u001b[2Jevil\u0007.example.org from 192.168.1.5\u001b[31m0`,
    )
    const { out, err } = await capture(file('\u001b[31mevil.log', `${log.join('\n')}\n`))
    expect([...`${out}${err}`].filter((each) => each !== '\n' && (each < ' ' || each === '\u007f'))).toEqual(
      [],
    )
  })

  test.each([
    [['--phase', 'setp'], /did you mean setup\?/],
    [['--lan', 'home'], /--lan: "home" is not/],
    [['--ha', '192.168.1.0/24'], /--ha: "192\.168\.1\.0\/24" is not/],
    [['--devise', 'x'], /did you mean --device\?/],
    [['--into', 'roborock-s50'], /--into goes with --device/],
    [['--write'], /--write goes with --device/],
    [['--device', VACUUM.ip, '--into', 'roborock-s5'], /did you mean roborock-s50/],
    [['--device', VACUUM.ip, '--vendor', 'roborok'], /did you mean roborock/],
    [['--device', VACUUM.ip, '--category', 'vacum'], /did you mean vacuum/],
    [['--device', VACUUM.ip, '--into', 'roborock-s50', '--name', 'x'], /--name is for a new entry/],
  ])('%j is used wrongly', async (options, message) => {
    const { code, out, err } = await capture(...options, file('a.pcap', vacuumCapture()))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  test('no file at all', async () => {
    expect(await capture()).toMatchObject({ code: 2, out: '' })
  })
})

describe('the device', () => {
  test.each([
    VACUUM.mac,
    VACUUM.mac.toUpperCase().replaceAll(':', '-'),
    VACUUM.ip,
    VACUUM.name,
    'roborock-vacuum',
  ])('is found as %s', async (name) => {
    const { code, out } = await capture(file('a.pcap', vacuumCapture()), '--device', name)
    expect(code).toBe(0)
    expect(out).toContain('identify:')
  })

  test('that is not there: the names of those that are, and exit 1', async () => {
    const { code, out, err } = await capture(file('a.pcap', vacuumCapture()), '--device', '192.168.1.99')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('there is no device "192.168.1.99"')
    expect(err).toContain(VACUUM.mac)
    const near = await capture(file('a.pcap', vacuumCapture()), '--device', 'roborok-vacuum-s5_miio260426251')
    expect(near.err).toContain(`did you mean ${VACUUM.name}?`)
  })

  test('that is two: both are named, and exit 2', async () => {
    const { code, out, err } = await capture(file('a.pcap', twinCapture()), '--device', 'bulb')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('d0:73:d5:00:00:00')
    expect(err).toContain('192.168.1.61')
  })
})

describe('a new entry', () => {
  const WHO = ['--name', 'Roborock S7', '--vendor', 'Roborock', '--category', 'vacuum']

  test('holds nothing of the home, and every change is told', async () => {
    const { out, err } = await capture(file('a.pcap', vacuumCapture([NEWS])), '--device', VACUUM.ip)
    for (const secret of [VACUUM.mac, 'a1:b2:c3', VACUUM.ip, '260426251', '192.168.'])
      expect(out.toLowerCase()).not.toContain(secret)
    expect(out).toContain('mac_prefixes: ["50:ec:50"]')
    expect(out).toContain('roborock-vacuum-s5_miio*')
    expect(err).toMatch(/add-endpoint {2}endpoints\.log-acme-telemetry-com: /)
    expect(err).toContain('--into roborock-s50 merges into that')
    expect(err).toContain('still to fill in: name, category')
  })

  test('is valid as soon as it has its name, and is written whole', async () => {
    const path = file('a.pcap', vacuumCapture([NEWS]))
    const { code, out, err } = await capture(path, '--device', VACUUM.ip, ...WHO, '--write')
    expect([code, err]).toEqual([0, expect.stringContaining('roborock-s7.yaml')])
    expect(inData('devices/roborock/roborock-s7.yaml')).toBe(out)
    expect(readdirSync(join(data, 'devices/roborock')).sort()).toEqual([
      'roborock-s50.yaml',
      'roborock-s7.yaml',
    ])
    expect(entryOf(out)).toMatchObject({ name: 'Roborock S7', vendor: 'roborock', category: 'vacuum' })
    expect((await netneeds('validate', data)).code).toBe(0)
    const again = await capture(path, '--device', VACUUM.ip, ...WHO, '--write')
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('says so already')])
  })

  test('never takes the place of another', async () => {
    const before = inData(ENTRY)
    const argv = [
      '--device',
      VACUUM.ip,
      '--name',
      'S50',
      '--vendor',
      'roborock',
      '--category',
      'vacuum',
      '--write',
    ]
    const { code, err } = await capture(file('a.pcap', vacuumCapture()), ...argv)
    expect([code, err]).toEqual([2, expect.stringContaining('--into roborock-s50 merges into it')])
    expect(inData(ENTRY)).toBe(before)
  })

  test('is not written with something missing', async () => {
    const argv = ['--device', VACUUM.ip, '--name', 'Roborock S7', '--write']
    const { code, err } = await capture(file('a.pcap', vacuumCapture()), ...argv)
    expect([code, err]).toEqual([2, expect.stringContaining('--write needs --category')])
    expect(readdirSync(join(data, 'devices/roborock'))).toEqual(['roborock-s50.yaml'])
  })

  test('holds no word that the person calls private', async () => {
    const bytes = file('a.pcap', vacuumCapture(['annasvilla.acme-telemetry.com']))
    const { out, err } = await capture(bytes, '--device', VACUUM.ip, '--private', 'AnnasVilla')
    expect(out.toLowerCase()).not.toContain('annasvilla')
    expect(err).toContain('annasvilla')
  })

  test('a broken entry beside it is left out, and told', async () => {
    writeFileSync(join(data, 'devices/acme/acme-plug.yaml'), 'name: [')
    const { code, out, err } = await capture(file('a.pcap', vacuumCapture()))
    expect([code, err]).toEqual([0, expect.stringContaining('devices/acme/acme-plug.yaml')])
    expect(out).toContain('roborock-s50 (')
  })
})

describe('an entry that exists', () => {
  test('gets exactly the host that is new, and keeps every line', async () => {
    const before = inData(ENTRY).replace('endpoints:\n', 'endpoints:\n  # What Home Assistant needs.\n')
    writeFileSync(join(data, ENTRY), before)
    const argv = ['--device', VACUUM.name, '--into', 'roborock-s50', '--write']
    const { code, out, err } = await capture(file('a.pcap', vacuumCapture([NEWS])), ...argv)
    expect(code).toBe(0)
    expect(inData(ENTRY)).toBe(out)
    const told = err.split('\n').flatMap((line) => (line.startsWith('+ ') ? [line.slice(2)] : []))
    expect(told).toEqual(out.split('\n').filter((line) => !before.split('\n').includes(line)))
    const [was, is] = [entryOf(before), entryOf(out)]
    const fresh = is.endpoints.filter(({ id }) => !was.endpoints.some((each) => each.id === id))
    expect(fresh).toMatchObject([
      { peer: { host: NEWS }, needed: { native_app: 'unknown', home_assistant: 'unknown' } },
    ])
    expect(is.endpoints.slice(0, 2)).toMatchObject(was.endpoints.map(({ sources: _, ...rest }) => rest))
    expect(out).toContain('  # What Home Assistant needs.\n')
  })

  test('that says all of it: no news', async () => {
    const { code, err } = await capture(
      file('a.pcap', vacuumCapture()),
      '--device',
      VACUUM.ip,
      '--into',
      'roborock-s50',
    )
    expect([code, err]).toEqual([0, expect.stringContaining('no news: the entry says all of it')])
    expect(err).not.toContain('add-endpoint')
  })
})

describe('a block test', () => {
  const RECORD = '{of: cloud-name, method: reject, minutes: 600, outcome: works, for: home-assistant}'
  const tested = (record: string) =>
    capture(
      '--phase',
      'blocked',
      file('a.pcap', vacuumCapture()),
      '--device',
      VACUUM.ip,
      '--into',
      'roborock-s50',
      '--block-test',
      record,
    )

  test('that the block did not hold is told', async () => {
    const { err } = await tested(RECORD)
    expect(err).toContain('CONFLICT  endpoints.cloud-name')
  })

  test('becomes a line under blocking, inline or from a file', async () => {
    const record = '{of: telemetry.mi.com, method: dns, minutes: 600, outcome: works, for: home-assistant}'
    const before = inData(ENTRY).replace(
      'blocking:\n',
      '  - {id: telemetry, direction: outbound, peer: {host: telemetry.mi.com}, protocol: tcp, ports: [443], needed: {native_app: unknown, home_assistant: unknown}, sources: [pihole]}\nblocking:\n',
    )
    writeFileSync(join(data, ENTRY), before)
    for (const given of [record, file('test.yaml', `- ${record}\n`)]) {
      const { code, out } = await tested(given)
      expect(code).toBe(0)
      const { blocking, endpoints } = entryOf(out)
      expect(blocking.at(-1)).toMatchObject({
        of: 'telemetry',
        method: 'dns',
        outcome: 'works',
        for: 'home-assistant',
      })
      expect(endpoints.find(({ id }) => id === 'telemetry')?.needed.home_assistant).toBe('not-needed')
    }
  })

  test.each([
    ['{of: internet, method: rejct, minutes: 600, outcome: works, for: home-assistant}', /method: .*reject/s],
    ['{of: internet}', /minutes/],
    ['nowhere.yaml', /there is no file nowhere\.yaml/],
    ['{of: [', /--block-test: /],
  ])('%s is used wrongly', async (record, message) => {
    const { code, out, err } = await tested(record)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
