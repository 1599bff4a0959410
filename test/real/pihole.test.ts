import { afterEach, describe, expect, it } from 'vitest'
import { pihole } from '../../rules/backends/pihole.ts'
import type { Policy } from '../../rules/policy.ts'
import { matchesName } from '../../schema/host.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { type Gravity, gravity } from './pihole-database.ts'
import { missing } from './tool.ts'

const rendered = (policy: Policy) => {
  const [apply, undo] = pihole.render(policy, {}).files
  if (apply === undefined || undo === undefined) throw new Error('two files were expected')
  return { apply: apply.text, undo: undo.text }
}
const HOME = { ha: '192.168.1.10', gateway: '192.168.1.1', lan: '192.168.1.0/24' }
const cloud = (host: string) => endpoint('cloud', { peer: { host } })
const robot = (id: string, ip: string, hosts: string[], query: Record<string, string> = {}) =>
  policyOf(
    [
      {
        device: testDevice(id, { endpoints: hosts.map((host, i) => ({ ...cloud(host), id: `cloud-${i}` })) }),
        ipv4: ip.includes(':') ? [] : [ip],
        ipv6: [],
        mac: ip.includes(':') ? [ip] : [],
      },
    ],
    { ...HOME, family: 'ipv4', ...query },
    false,
  )

/** Somebody who already uses groups, has a `.*` of their own, and knows the device. */
const LIVED_IN = `
INSERT INTO "group" (name, description) VALUES ('Children', 'evening rules'), ('No JSON', '{"netneeds'), ('JSON', '{"a":1}');
INSERT INTO domainlist (type, domain, comment) VALUES (1, 'ads.test', NULL), (0, 'ot.io.mi.com', 'mine'), (3, '.*', 'holiday');
DELETE FROM domainlist_by_group WHERE domainlist_id = 3 AND group_id = 0;
INSERT INTO domainlist_by_group VALUES (3, 1);
INSERT INTO client (ip, comment) VALUES ('192.168.1.60', 'tablet'), ('192.168.1.50', 'vacuum'), ('192.168.1.61', NULL), ('50:ec:50:00:00:01', 'plug');
INSERT INTO client_by_group VALUES (1, 1), (2, 2);
INSERT INTO domainlist (type, domain) VALUES (0, 'gone.test');
DELETE FROM domainlist WHERE domain = 'gone.test';
`

describe.skipIf(missing('sqlite3').length > 0)('pihole in SQLite', () => {
  let database: Gravity | undefined
  afterEach(() => database?.remove())

  for (const [id, make] of Object.entries(POLICIES)) {
    for (const [home, before] of Object.entries({ fresh: '', 'lived-in': LIVED_IN })) {
      it(`${id}: applied twice equals once and undo restores, ${home}`, () => {
        const { apply, undo } = rendered(make())
        const db = gravity(before)
        database = db
        const clean = db.dump()
        db.feed(apply)
        const once = db.dump()
        db.feed(apply)
        expect(db.dump()).toBe(once)
        db.feed(undo)
        expect(db.dump()).toBe(clean)
        db.feed(undo)
        expect(db.dump()).toBe(clean)
      })
    }

    it(`${id}: answers what the policy names, refuses the rest, leaves others alone`, () => {
      const policy = make()
      const db = gravity(LIVED_IN)
      database = db
      const others = ['192.168.1.60', '192.168.1.61', '10.0.0.9']
      const names = [
        'ot.io.mi.com',
        'x.ot.io.mi.com',
        'io.mi.com',
        'a.io.mi.com',
        'aio.mi.com',
        'h7.mi.com',
        'ads.test',
        'evil.test',
      ]
      const fates = () => others.flatMap((client) => names.map((name) => db.answers(client, name)))
      const before = fates()
      db.feed(rendered(policy).apply)
      expect(fates()).toEqual(before)
      for (const subject of policy.at === 'host' ? [] : policy.subjects) {
        const named = [
          ...policy.rules.flatMap((rule) =>
            rule.subject === subject.id && rule.direction === 'outbound' && rule.far.kind === 'name'
              ? [rule.far.name]
              : [],
          ),
          ...policy.names.resolve.flatMap((each) => (each.subject === subject.id ? [each.name] : [])),
        ]
        for (const client of [...subject.ipv4, ...subject.ipv6, ...subject.mac]) {
          for (const name of [...names, ...named.filter((each) => !each.wildcard).map((each) => each.name)]) {
            expect(`${client} ${name} ${db.answers(client, name)}`).toBe(
              `${client} ${name} ${named.some((each) => matchesName(each, name))}`,
            )
          }
        }
      }
    })
  }

  it('moves a client out of every group it was in, and puts it back', () => {
    const db = gravity(LIVED_IN)
    database = db
    const groups = () =>
      db.feed('SELECT group_id FROM client_by_group WHERE client_id = 2 ORDER BY 1;').trim().split('\n')
    expect(groups()).toEqual(['0', '2'])
    const { apply, undo } = rendered(robot('robot', '192.168.1.50', ['ot.io.mi.com']))
    db.feed(apply)
    expect(groups()).toEqual(['4'])
    db.feed(undo)
    expect(groups()).toEqual(['0', '2'])
  })

  it('finds a client by its MAC address in any case, and by its address with a prefix length', () => {
    const db = gravity(`${LIVED_IN} UPDATE client SET ip = '192.168.1.50/32' WHERE id = 2;`)
    database = db
    db.feed(rendered(robot('robot', '192.168.1.50', ['ot.io.mi.com'])).apply)
    db.feed(rendered(robot('plug', '50:ec:50:00:00:01', ['plug.test'])).apply)
    expect(db.feed('SELECT count(*) FROM client;').trim()).toBe('4')
    expect(db.answers('192.168.1.50/32', 'evil.test')).toBe(false)
    expect(db.answers('50:EC:50:00:00:01', 'plug.test')).toBe(true)
    expect(db.answers('50:EC:50:00:00:01', 'evil.test')).toBe(false)
  })

  it('keeps two devices apart that share a name, whichever is undone first', () => {
    const first = rendered(robot('robot', '192.168.1.50', ['shared.test', 'one.test']))
    const second = rendered(robot('plug', '192.168.1.51', ['shared.test', 'two.test']))
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const db = gravity(LIVED_IN)
      const clean = db.dump()
      db.feed(first.apply)
      db.feed(second.apply)
      expect([db.answers('192.168.1.50', 'shared.test'), db.answers('192.168.1.51', 'shared.test')]).toEqual([
        true,
        true,
      ])
      expect([db.answers('192.168.1.50', 'two.test'), db.answers('192.168.1.51', 'one.test')]).toEqual([
        false,
        false,
      ])
      db.feed(order[0]?.undo ?? '')
      const left = order[0] === first ? '192.168.1.51' : '192.168.1.50'
      expect([db.answers(left, 'shared.test'), db.answers(left, 'evil.test')]).toEqual([true, false])
      db.feed(order[1]?.undo ?? '')
      expect(db.dump()).toBe(clean)
      db.remove()
    }
  })

  it('follows a new release and a new address, and undo of the last one restores', () => {
    const db = gravity(LIVED_IN)
    database = db
    const clean = db.dump()
    db.feed(rendered(robot('robot', '192.168.1.50', ['old.test', 'stays.test'])).apply)
    const next = rendered(robot('robot', '192.168.1.77', ['stays.test', 'new.test']))
    db.feed(next.apply)
    expect(db.answers('192.168.1.50', 'evil.test')).toBe(true)
    expect(['old.test', 'stays.test', 'new.test'].map((name) => db.answers('192.168.1.77', name))).toEqual([
      false,
      true,
      true,
    ])
    expect(db.feed("SELECT count(*) FROM domainlist WHERE domain = 'old.test';").trim()).toBe('0')
    db.feed(next.undo)
    expect(db.dump()).toBe(clean)
  })

  it('lets go of a device that has left the home', () => {
    const home = (ids: string[]) =>
      policyOf(
        ids.map((id, i) => ({
          device: testDevice(id, { endpoints: [cloud(`${id}.test`)] }),
          ipv4: [`192.168.1.${50 + i}`],
          ipv6: [],
          mac: [],
        })),
        HOME,
        false,
      )
    const db = gravity(LIVED_IN)
    database = db
    const clean = db.dump()
    db.feed(rendered(home(['aaa', 'bbb', 'ccc'])).apply)
    expect(db.answers('192.168.1.52', 'evil.test')).toBe(false)
    const two = rendered(home(['aaa', 'bbb']))
    db.feed(two.apply)
    expect(db.answers('192.168.1.52', 'evil.test')).toBe(true)
    expect(db.answers('192.168.1.51', 'evil.test')).toBe(false)
    db.feed(two.undo)
    expect(db.dump()).toBe(clean)
  })

  it('survives rows that their owner switched off', () => {
    const off = `INSERT INTO domainlist (type, domain, enabled) VALUES (3, '.*', 0), (0, 'ot.io.mi.com', 0), (2, '\\.io.test$', 0);`
    const db = gravity(off)
    database = db
    db.feed(rendered(robot('robot', '192.168.1.50', ['ot.io.mi.com', '*.io.test'])).apply)
    expect(
      ['ot.io.mi.com', 'a.io.test', 'io.test', 'evil.test'].map((name) => db.answers('192.168.1.50', name)),
    ).toEqual([true, true, false, false])
  })

  it('keeps the groups of a client through the renumbering of a gravity update', () => {
    const db = gravity(LIVED_IN)
    database = db
    const { apply, undo } = rendered(robot('robot', '192.168.1.50', ['ot.io.mi.com']))
    const groups = () => db.feed('SELECT client_id, group_id FROM client_by_group ORDER BY 1, 2;')
    const clean = groups()
    db.feed(apply)
    db.feed(`CREATE TEMP TABLE copy AS SELECT * FROM client_by_group; DELETE FROM client_by_group;
      INSERT INTO client_by_group SELECT * FROM copy;`)
    db.feed(undo)
    expect(groups()).toBe(clean)
  })

  it('stops, and changes nothing, at a group of that name which is somebody else’s', () => {
    const db = gravity(
      `${LIVED_IN} INSERT INTO "group" (name, description) VALUES ('netneeds-robot', 'mine');`,
    )
    database = db
    const clean = db.dump()
    const { apply, undo } = rendered(robot('robot', '192.168.1.50', ['ot.io.mi.com']))
    expect(db.fails(apply)).toContain('UNIQUE constraint failed: group.name')
    expect(db.dump()).toBe(clean)
    db.feed(undo)
    expect(db.dump()).toBe(clean)
  })

  it('reads hostile text as text', () => {
    const db = gravity(LIVED_IN)
    database = db
    const policy = robot('robot', '192.168.1.50', ['ot.io.mi.com'])
    for (const subject of policy.subjects) subject.name = `x'); DELETE FROM client; -- ${HOSTILE}`
    db.feed(rendered(policy).apply)
    expect(db.feed('SELECT count(*) FROM client;').trim()).toBe('4')
  })
})
