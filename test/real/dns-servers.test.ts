import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rendered } from '../../rules/backend.ts'
import type { Policy } from '../../rules/policy.ts'
import { matchesName } from '../../schema/host.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import type { Reply } from './dns-agent.ts'
import { ASKERS, buildDnsLab, type DnsLab, fill, SERVER, WORLD } from './dns-lab.ts'
import { INSTALLED, type Installed, withRules } from './dns-servers.ts'
import { canUnshare, missing } from './tool.ts'

const NAMES = [
  'ot.io.mi.com',
  'x.ot.io.mi.com',
  'io.mi.com',
  'a.io.mi.com',
  'a.b.io.mi.com',
  'aio.mi.com',
  'mi.com',
  'h7.mi.com',
  'h199.mi.com',
  'evil.example.com',
  'printer.lan',
]
const HOME = { ha: '192.168.1.10', gateway: '192.168.1.1', lan: '192.168.1.0/24' }
const robot = (hosts: string[], query: Record<string, string> = {}): Policy =>
  policyOf(
    [
      {
        device: testDevice('robot', {
          endpoints: hosts.map((host, i) => endpoint(`host-${i}`, { peer: { host } })),
        }),
        ipv4: ['192.168.1.50'],
        ipv6: ['fd00::50'],
        mac: [],
      },
    ],
    { ...HOME, ...query },
    false,
  )

const NO_OWN_NAMES = ['bind-rpz', 'dnsmasq']

/** Names and wildcards within each other, where zones and suffixes are easily got wrong. */
const NESTED = () => robot(['*.io.mi.com', 'a.b.io.mi.com', '*.h7.mi.com', 'h7.mi.com', 'mi.com'])

/** What a device may look up, by the policy alone. Exact names are subtrees in Unbound, which says so. */
function mayAsk(policy: Policy, subject: string, name: string, subtrees: boolean): boolean {
  const wanted = [
    ...policy.rules
      .filter((rule) => rule.subject === subject && rule.direction === 'outbound')
      .map(({ far }) => far),
    ...policy.names.resolve
      .filter((each) => each.subject === subject)
      .map((each) => ({ kind: 'name' as const, name: each.name })),
  ]
  const home = policy.scope === 'internet' && name === 'printer.lan'
  return (
    home ||
    wanted.some(
      (far) =>
        far.kind === 'any' ||
        far.kind === 'internet' ||
        (far.kind === 'name' &&
          (matchesName(far.name, name) ||
            (subtrees && !far.name.wildcard && name.endsWith(`.${far.name.name}`)))),
    )
  )
}

const shown = ({ code, addresses }: Reply): string => [code, ...addresses].join(' ')
const tree = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => [
        join(each.parentPath, each.name).slice(folder.length + 1),
        readFileSync(join(each.parentPath, each.name), 'utf8'),
      ]),
  )

describe.each(INSTALLED.map((each) => [each.id, each] as const))('%s', (id, server: Installed) => {
  const able = missing(...server.programs, 'dnsmasq', 'ip').length === 0 && canUnshare()
  let lab: DnsLab
  beforeAll(async () => {
    if (able) lab = await buildDnsLab(id)
  })
  afterAll(() => lab?.stop())

  const rendered = (policy: Policy, options: Record<string, unknown> = {}): Rendered =>
    server.backend.render(policy, server.backend.options.parse(options))
  const during = async <T>(files: Rendered['files'], act: () => Promise<T>): Promise<T> => {
    const folder = fill(join(lab.folder, 'etc'), withRules(server, files))
    const prepared = lab.shell(server.place, folder, server.prepare)
    if (prepared.status !== 0) throw new Error(prepared.output)
    // A mark of an earlier rule set stays with its connection, and a port may come again within its 30 seconds.
    lab.shell(server.place, folder, 'conntrack -F')
    const running = await lab.serve(server.place, folder, server.command)
    try {
      return await act()
    } finally {
      await running.stop()
    }
  }
  const asked = async (from: readonly string[], names: readonly string[]): Promise<Map<string, string>> => {
    const questions = from.flatMap((client) =>
      names.map((name) => ({ from: client, server: client.includes(':') ? SERVER.ipv6 : SERVER.ipv4, name })),
    )
    const replies = await lab.ask(questions)
    return new Map(
      questions.map(({ from: client, name }, i) => [
        `${client} ${name}`,
        shown(replies[i] ?? { code: '', addresses: [] }),
      ]),
    )
  }

  describe.skipIf(!able)('with the real program', () => {
    let plain = new Map<string, string>()
    const all = [...ASKERS.ipv4, ...ASKERS.ipv6]

    it('answers everyone without rules', async () => {
      plain = await during([], () => asked(all, NAMES))
      expect(plain.get('192.168.1.50 evil.example.com')).toBe(`NOERROR ${WORLD.ipv4}`)
      expect(plain.get('192.168.1.50 ot.io.mi.com')).toBe(`NOERROR ${WORLD.alias}`)
      expect(plain.get('fd00::50 evil.example.com')).toBe(`NOERROR ${WORLD.ipv4}`)
      if (id !== 'pdns-recursor') expect(plain.get('192.168.1.50 printer.lan')).toBe('NOERROR 192.168.1.7')
    })

    it.each(Object.entries(POLICIES))('%s: the checker accepts it', (_name, make) => {
      const folder = fill(join(lab.folder, 'etc'), withRules(server, rendered(make()).files))
      const { status, output } = lab.shell(server.place, folder, server.check)
      expect(`${status} ${status === 0 ? '' : output}`).toBe('0 ')
    })

    it('the checker refuses a damaged file', () => {
      const files = rendered(POLICIES['single-name']?.() as Policy).files.map((file) =>
        file.name.endsWith('.conf') ? { ...file, text: `${file.text}surely-unknown {\n` } : file,
      )
      const folder = fill(join(lab.folder, 'etc'), withRules(server, files))
      expect(lab.shell(server.place, folder, server.check).status).not.toBe(0)
    })

    it.each([...Object.entries(POLICIES), ['nested', NESTED] as const])(
      '%s: each client gets what the policy says',
      async (_name, make) => {
        const policy = make()
        const now = await during(rendered(policy).files, () => asked(all, NAMES))
        const exposed = policy.expose.map(({ publicName }) => publicName)
        const filtered = policy.at === 'host' ? [] : policy.subjects
        for (const client of all) {
          const subject = filtered.find(({ ipv4, ipv6 }) => [...ipv4, ...ipv6].includes(client))
          for (const name of NAMES.filter((each) => !exposed.includes(each))) {
            const key = `${client} ${name}`
            const apex =
              id === 'unbound' &&
              subject !== undefined &&
              isApex(policy, name) &&
              !mayAsk(policy, subject.id, name, false)
            const passes = subject === undefined || mayAsk(policy, subject.id, name, id === 'unbound')
            // BIND's view for the device has none of the person's own zones, and dnsmasq takes no "*.lan": both say so.
            if (NO_OWN_NAMES.includes(id) && subject !== undefined && name === 'printer.lan' && passes)
              continue
            if (apex) expect(`${key} ${now.get(key)}`).toBe(`${key} NOERROR`)
            else expect(`${key} ${now.get(key)}`).toBe(`${key} ${passes ? plain.get(key) : server.refusal}`)
          }
        }
      },
    )

    const others = { nxdomain: 'NXDOMAIN', refused: 'REFUSED', nodata: 'NOERROR', drop: 'none' }
    const choices = Object.entries(others).filter(
      ([answer]) => server.backend.options.safeParse({ answer }).success,
    )
    it.each(choices)('answer=%s is what a refused name gets', async (answer, code) => {
      const { files, dropped } = rendered(robot(['ot.io.mi.com']), { answer })
      const now = await during(files, () =>
        asked(['192.168.1.50', '192.168.1.99'], ['evil.example.com', 'ot.io.mi.com']),
      )
      expect([...now.values()]).toEqual([
        code,
        `NOERROR ${WORLD.alias}`,
        `NOERROR ${WORLD.ipv4}`,
        `NOERROR ${WORLD.alias}`,
      ])
      expect(dropped.find(({ rule }) => rule === 'refusal')?.reason).toMatch(/^names are refused with /)
    })

    it('keeps two rule sets apart that were made one by one', async () => {
      const one = (device: string, address: string, host: string) =>
        rendered(
          policyOf(
            [
              {
                device: testDevice(device, { endpoints: [endpoint('cloud', { peer: { host } })] }),
                ipv4: [address],
                ipv6: [],
                mac: [],
              },
            ],
            HOME,
            false,
          ),
        ).files
      const files = [
        ...one('robot', '192.168.1.50', 'ot.io.mi.com'),
        ...one('plug', '192.168.1.51', 'h7.mi.com'),
      ]
      const now = await during(files, () =>
        asked(ASKERS.ipv4, ['ot.io.mi.com', 'h7.mi.com', 'evil.example.com']),
      )
      const world = `NOERROR ${WORLD.ipv4}`
      const alias = `NOERROR ${WORLD.alias}`
      const no = server.refusal
      expect([...now.values()]).toEqual([alias, no, no, no, world, no, alias, world, world])
    })

    if (server.backend.can.split_dns)
      it('gives the public name its address inside, and nothing else of it', async () => {
        const { files } = rendered(POLICIES.expose?.() as Policy)
        const [a, aaaa, below] = await during(files, () => {
          const question = { from: '192.168.1.99', server: SERVER.ipv4, name: 'home.netneeds.org' }
          return lab.ask([
            question,
            { ...question, type: 'AAAA' },
            { ...question, name: 'www.home.netneeds.org' },
          ])
        })
        expect([a?.addresses, aaaa?.addresses]).toEqual([
          ['192.168.1.50'],
          ['fd000000000000000000000000000050'],
        ])
        expect(below?.addresses).toEqual([WORLD.ipv4])
      })

    // BIND's are steps in a file of the person's own.
    if (id !== 'bind-rpz')
      it('the commands to apply do once what they do twice, and undo restores', () => {
        const { files, apply, undo } = rendered(POLICIES['second-device']?.() as Policy)
        const folder = fill(join(lab.folder, 'etc'), server.before)
        const from = fill(
          join(lab.folder, 'download'),
          Object.fromEntries(files.map(({ name, text }) => [name, text])),
        )
        const step = (commands: readonly string[]) => {
          const { status, output } = lab.shell(
            server.place,
            folder,
            [`cd '${from}'`, ...commands.map((each) => each.replace(/^After the last device: /, ''))].join(
              '\n',
            ),
          )
          expect(`${status} ${status === 0 ? '' : output}`).toBe('0 ')
          return tree(folder)
        }
        const before = tree(folder)
        const once = step(apply)
        expect(Object.keys(once).length).toBeGreaterThan(Object.keys(before).length)
        expect(lab.shell(server.place, folder, server.check).status).toBe(0)
        expect(step(apply)).toEqual(once)
        const after = step(undo)
        // An empty script that no setting names any more.
        expect(
          Object.fromEntries(Object.entries(after).filter(([path, text]) => path in before || text !== '')),
        ).toEqual(before)
      })
  })
})

/** x of *.x, which Unbound answers with an empty answer. */
const isApex = (policy: Policy, name: string): boolean =>
  policy.rules.some(({ far }) => far.kind === 'name' && far.name.wildcard && far.name.name === name)
