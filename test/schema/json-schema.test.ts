import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { deviceJsonSchema, serviceJsonSchema } from '../../schema/json-schema.ts'

const DATA = resolve(import.meta.dirname, '../../data')
const file = (folder: string) =>
  readdirSync(join(DATA, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
const read = (path: string): unknown => parse(readFileSync(join(DATA, path), 'utf8'))

// The committed files are what editors use without a build; `npx vitest run test/schema -u` renews them.
test.each([
  ['device', deviceJsonSchema()],
  ['service', serviceJsonSchema()],
])('schema/json/%s.json is what the code says', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schema/json/${name}.json`)
})

describe('an independent validator agrees', () => {
  const ajv = new Ajv({ strict: false })
  const device = ajv.compile(deviceJsonSchema())
  const service = ajv.compile(serviceJsonSchema())
  test.each(file('devices'))('devices/%s', (name) => {
    expect(device(read(`devices/${name}`)), JSON.stringify(device.errors)).toBe(true)
  })
  test.each(file('services'))('services/%s', (name) => {
    expect(service(read(`services/${name}`)), JSON.stringify(service.errors)).toBe(true)
  })
  test('and refuses what is wrong', () => {
    const good = read('devices/roborock/roborock-s50.yaml') as Record<string, unknown>
    expect(device({ ...good, categroy: 'x' })).toBe(false)
    expect(device({ ...good, category: 'vaccum' })).toBe(false)
    expect(device({})).toBe(false)
  })
})
