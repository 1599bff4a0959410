import { describe, expect, it } from 'vitest'
import type { Fate } from '../../rules/fate.ts'
import type { ExpandedEndpoint } from '../../schema/expand.ts'
import { homePictureOf } from '../../site/home-picture-layout.ts'
import { cloudRegionOf } from '../../site/host-region.ts'
import { HomePicture } from '../../site/parts/home-picture.tsx'
import { Picture } from '../../site/parts/picture.tsx'
import { type PictureBox, wrapped } from '../../site/picture-boxes.ts'
import { pictureOf } from '../../site/picture-layout.ts'
import { endpoint, testDevice } from '../policies.ts'

const UNKNOWN = { home_assistant: 'unknown', native_app: 'unknown' }
const to = (id: string, host: string, need = 'unknown', sources = ['a']) =>
  endpoint(id, { peer: { host }, needed: { home_assistant: need, native_app: 'unknown' }, sources })
const ha = endpoint('ha', { direction: 'inbound', peer: { role: 'home-assistant' } })
const of = (endpoints: ReturnType<typeof endpoint>[], parts: Record<string, unknown> = {}) => {
  const picture = pictureOf(testDevice('robot', { endpoints, ...parts }))
  if (picture === null) throw new Error('no picture')
  return picture
}

/** Boxes do not touch, and every line ends beside its own. */
function expectTidy(boxes: readonly PictureBox<unknown>[], height: number): void {
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1]
    if (next !== undefined) expect(box.y + box.height).toBeLessThan(next.y)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    for (const { y } of box.texts) {
      expect(y).toBeGreaterThan(box.y)
      expect(y).toBeLessThan(box.y + box.height)
    }
    const ends = box.lines.map((line) => line.to)
    for (const end of ends) {
      expect(end).toBeGreaterThan(box.y)
      expect(end).toBeLessThan(box.y + box.height)
    }
    // Marks of 12 px do not lie on each other.
    for (const [at, end] of ends.entries()) if (at > 0) expect(end - (ends[at - 1] ?? 0)).toBeGreaterThan(11)
  }
}

describe('the picture of who talks to whom', () => {
  it('has those at home on one side and owners outside on the other, the most needed first', () => {
    const { home, outside } = of([
      to('a', 'a.mi.com'),
      to('b', '*.b.mi.com'),
      to('c', 'x.acme.co.uk', 'required'),
      to('d', 'n1.cloudfront.net'),
      endpoint('e', { direction: 'inbound', peer: { role: 'native-app' } }),
      ha,
      endpoint('g', { peer: { network: '224.0.0.251' }, protocol: 'udp', ports: [5353] }),
      endpoint('h', { peer: { role: 'internet' }, needed: UNKNOWN }),
      endpoint('i', { peer: { network: '198.18.0.0/16' }, needed: UNKNOWN }),
    ])
    expect(home.map(({ label, lines }) => [label, lines.length])).toEqual([
      ['Home Assistant', 1],
      ['Phone', 1],
      ['Home network', 1],
    ])
    // A single prefix is its own name.
    expect(outside.map(({ label }) => label)).toEqual([
      'acme.co.uk',
      'mi.com',
      '198.18.0.0/16',
      'Any host',
      'cloudfront.net',
    ])
  })
  it('names a service in place of its domain, and counts prefixes', () => {
    const device = testDevice('robot', {
      endpoints: [
        to('a', 'a.mi.com'),
        to('b', 'b.mi.com'),
        endpoint('i', { peer: { network: '198.18.0.1' } }),
        endpoint('j', { peer: { network: '198.18.0.2' } }),
      ],
    })
    const endpoints = device.endpoints.map((each) => ({ ...each, via: each.id === 'a' ? 'xiaomi' : null }))
    const picture = pictureOf({ ...device, endpoints }, { xiaomi: 'Xiaomi cloud' })
    const boxes = picture?.outside.map(({ label, detail }) => [label, detail])
    expect(boxes).toContainEqual(['Xiaomi cloud', 'mi.com'])
    expect(boxes).toContainEqual(['mi.com', ''])
    expect(boxes).toContainEqual(['Addresses', '2 prefixes'])
  })
  it('groups the lines of an owner by where it was seen, and says nothing where nobody says it', () => {
    const source = { kind: 'forum', title: 'A test', url: 'https://forum.netneeds.test/1' }
    const sources = { a: source, de: { ...source, region: 'DE' }, cn: { ...source, region: 'CN' } }
    const { outside } = of(
      [
        to('a', 'a.mi.com', 'unknown', ['a']),
        to('b', 'b.mi.com', 'unknown', ['de', 'cn']),
        to('c', 'c.mi.com', 'required', ['cn']),
        to('d', 'x.iot.eu-central-1.amazonaws.com', 'unknown', ['de']),
        to('e', 'maker.cn', 'unknown', ['a']),
      ],
      { sources },
    )
    expect(
      outside.map(({ label, detail, lines }) => [label, detail, lines.map((line) => line.of.endpoint.id)]),
    ).toEqual([
      ['mi.com', 'seen in CN, seen in CN, DE', ['c', 'b', 'a']],
      ['amazonaws.com', 'in eu-central-1, seen in DE', ['d']],
      ['maker.cn', '', ['e']],
    ])
  })
  it('draws nothing over another, and every line within', () => {
    const hosts = Array.from({ length: 90 }, (_, index) =>
      to(`e${index}`, `h${index}.owner${index % 17}.com`, index % 2 === 0 ? 'required' : 'unknown'),
    )
    const { home, outside, height, device } = of([...hosts, ha])
    // Twelve owners by name, and one box for the five others.
    expect(outside).toHaveLength(13)
    expect(outside.at(-1)?.label).toBe('5 more owners')
    for (const column of [home, outside]) {
      expectTidy(column, height)
      for (const { from } of column.flatMap(({ lines }) => lines)) {
        expect(from).toBeGreaterThan(device.y)
        expect(from).toBeLessThan(device.y + device.height)
      }
    }
    expect(outside.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(90)
  })
  it('is none where the entry names nobody', () => {
    expect(pictureOf(testDevice('robot'))).toBeNull()
    expect(homePictureOf([{ key: 'a', name: 'A', endpoints: [] }])).toBeNull()
  })
  it('says in words what it shows, with the same counts', () => {
    const device = testDevice('robot', { endpoints: [ha, to('a', 'a.mi.com'), to('b', 'b.mi.com')] })
    const fates: Record<string, Fate> = { ha: 'allowed', a: 'refused', b: 'withheld' }
    const markup = String(
      <Picture device={device} serviceNames={{}} fateOf={(id) => fates[id] ?? 'withheld'} />,
    )
    expect(markup).toContain('1 of 3 connections let through, 1 refused, 1 withheld')
    for (const [id, fate] of Object.entries(fates))
      expect(markup).toMatch(new RegExp(`class="line need-[a-z-]+ ${fate}" data-line="${id}"`))
  })
})

describe('the rows of a box', () => {
  it('break at spaces, dots and hyphens, and are cut where they are too many', () => {
    expect(wrapped('Home Assistant', 7, 3)).toEqual(['Home', 'Assistant'])
    expect(wrapped('smartthings.example.com', 8, 3)).toEqual(['smartthings', '.example.com'])
    expect(wrapped('a'.repeat(30), 7, 2)).toEqual(['a'.repeat(11), `${'a'.repeat(10)}…`])
    expect(wrapped('😀'.repeat(30), 7, 2)).toEqual(['😀'.repeat(7), `${'😀'.repeat(6)}…`])
  })
})

describe('the region that a host name carries', () => {
  it.each([
    ['*.iot.us-east-1.amazonaws.com', 'us-east-1'],
    ['s3-eu-west-1.amazonaws.com', 'eu-west-1'],
    ['ec2-198-51-100-1.compute-1.amazonaws.com', 'us-east-1'],
    ['oss-eu-central-1.aliyuncs.com', 'eu-central-1'],
    ['oss-cn-shanghai.aliyuncs.com', 'cn-shanghai'],
    ['maker.westeurope.cloudapp.azure.com', 'westeurope'],
  ])('%s is in %s', (host, region) => expect(cloudRegionOf(host)).toBe(region))
  it.each([
    'a.mi.com',
    'de.ot.io.mi.com',
    'maker.cn',
    'us-east-1.maker.com',
    's3.amazonaws.com',
    'amazonaws.com',
  ])('%s carries none', (host) => expect(cloudRegionOf(host)).toBeNull())
})

/** Devices with something at home and with `owners` owners each, of which neighbours share some. */
const homeOf = (count: number, owners = 4) =>
  Array.from({ length: count }, (_, at) => ({
    key: `d${at}`,
    name: `Robot ${at} of a long name`,
    endpoints: testDevice(`robot-${at}`, {
      endpoints: [
        ha,
        ...Array.from({ length: owners * 2 }, (_, n) =>
          to(`e${n}`, `h${n}.owner${(at + (n % owners)) % 23}.com`, n === 0 ? 'required' : 'unknown'),
        ),
      ],
    }).endpoints as ExpandedEndpoint[],
  }))

describe('the picture of a home', () => {
  it.each([1, 5, 50])('of %i devices draws nothing over another and loses no connection', (count) => {
    const devices = homeOf(count)
    const picture = homePictureOf(devices)
    if (picture === null) throw new Error('no picture')
    const { home, outside, height } = picture
    expect(picture.devices.map(({ key }) => key)).toEqual(devices.map(({ key }) => key))
    expectTidy(home, height)
    expectTidy(outside, height)
    for (const [index, { y, height: high }] of picture.devices.entries()) {
      const next = picture.devices[index + 1]
      if (next !== undefined) expect(y + high).toBeLessThan(next.y)
      expect(y + high).toBeLessThan(height)
    }
    const lines = [...home, ...outside].flatMap((box) => box.lines)
    for (const { of: line, from } of lines) {
      const device = picture.devices.find(({ key }) => key === line.device)
      expect(from).toBeGreaterThan(device?.y ?? Infinity)
      expect(from).toBeLessThan((device?.y ?? 0) + (device?.height ?? 0))
    }
    const drawn = lines.flatMap(({ of: line }) => line.endpoints.map(({ id }) => `${line.device} ${id}`))
    expect(drawn.sort()).toEqual(
      devices.flatMap(({ key, endpoints }) => endpoints.map(({ id }) => `${key} ${id}`)).sort(),
    )
    // Few lines stay apart; of many, a device and an owner share one.
    expect(lines).toHaveLength(count === 1 ? 9 : count * 5)
    // Of many devices each has its own boxes beside it, and no line crosses another.
    if (count === 50) for (const { from, to: end } of lines) expect(from).toBe(end)
  })
  it('says of a shared line what it stands for, and counts every connection', () => {
    const devices = homeOf(5)
    const fateOf = (_: string, id: string): Fate =>
      id === 'ha' ? 'allowed' : id === 'e0' ? 'refused' : 'withheld'
    const markup = String(<HomePicture devices={devices} fateOf={fateOf} />)
    expect(markup).toContain('5 of 45 connections let through, 5 refused, 35 withheld')
    expect(markup).toContain(
      'Robot 0 of a long name and owner0.com: 0 of 2 connections let through, 1 refused, 1 withheld',
    )
    expect(markup).toMatch(/class="line need-required mixed"/)
    expect(markup).toContain('some of each')
  })
  it('keeps two of the same model apart', () => {
    const [one] = homeOf(1)
    if (one === undefined) throw new Error('no device')
    const picture = homePictureOf([one, { ...one, key: 'second' }])
    const boxes = picture?.home.flatMap(({ lines }) => lines.map(({ of: line }) => line.device))
    expect(boxes).toEqual(['d0', 'second'])
  })
  it('prints hostile names as text', () => {
    const [one] = homeOf(1)
    if (one === undefined) throw new Error('no device')
    const markup = String(<HomePicture devices={[{ ...one, name: '<b>&"' }]} fateOf={() => 'allowed'} />)
    expect(markup).not.toContain('<b>')
  })
})
