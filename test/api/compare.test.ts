import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CompareAnswer } from '../../schema/http.ts'
import { Observed } from '../../schema/observed.ts'
import { VACUUM, vacuumCapture } from '../cli/home-capture.ts'
import { netneeds } from '../cli/run.ts'
import { appOver, FIXTURES, publishFixtures } from './published.ts'
import { post } from './suite/asking.ts'

const opened = await publishFixtures()
const folder = mkdtempSync(join(tmpdir(), 'netneeds-compare-api-'))
afterAll(() => {
  opened.client.close()
  rmSync(folder, { recursive: true })
})
const { send } = appOver(opened)

test('takes what `capture --json` prints, and answers what `compare --json` prints', async () => {
  const path = join(folder, 'a.pcap')
  writeFileSync(path, vacuumCapture(['log.acme-telemetry.com']))
  const seen = await netneeds('capture', path, '--json', '--data', FIXTURES)
  expect(Observed.parse(JSON.parse(seen.out)).devices.length).toBeGreaterThan(1)
  const response = await send(`/compare?against=roborock-s50&device=${VACUUM.mac}`, post(seen.out))
  expect(response.status).toBe(200)
  const { url: _, release: __, ...answer } = CompareAnswer.parse(await response.json())
  const argv = [path, '--device', VACUUM.mac, '--against', 'roborock-s50', '--json', '--data', FIXTURES]
  const own = JSON.parse((await netneeds('compare', ...argv)).out) as object
  expect(answer).toEqual(own)
  expect(answer.undocumented).toHaveLength(1)
})

test('thousands of flows are compared within a moment', async () => {
  const flows = Array.from({ length: 9000 }, (_, at) => ({
    direction: 'outbound',
    peer: `47.${at >> 16}.${(at >> 8) & 255}.${at & 255}`,
    names: [{ name: `host${at}.acme-telemetry.com`, via: 'sni' }],
    protocol: 'tcp',
    port: 443,
    packets: 1,
    bytes: 60,
    first: null,
    last: null,
    answered: true,
  }))
  const body = {
    schema_version: 1,
    inputs: [],
    devices: [{ mac: null, ipv4: ['192.168.1.50'], ipv6: [], flows }],
  }
  const before = performance.now()
  const response = await send('/compare?against=roborock-s50', post(body))
  expect(response.status).toBe(200)
  expect(CompareAnswer.parse(await response.json()).undocumented).toHaveLength(9000)
  expect(performance.now() - before).toBeLessThan(5000)
})
