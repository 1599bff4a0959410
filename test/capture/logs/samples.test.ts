import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectLog } from '../../../capture/logs/detect.ts'
import type { LogRecord } from '../../../capture/logs/log.ts'

// Real lines that lie beside the repository on some machines; where they don't, there is nothing to compare.
const SAMPLES = new URL('../../../../shared/logs/', import.meta.url)
const NOW = new Date('2026-11-21T12:00:00Z')
const present = existsSync(SAMPLES)

const EXPECTED: Record<string, { format: string; records: number; unread: number }> = {
  'dnsmasq-extra.log': { format: 'dnsmasq', records: 24, unread: 0 },
  'dnsmasq-plain.log': { format: 'dnsmasq', records: 24, unread: 0 },
  'iptables-logs.log': { format: 'netfilter', records: 4, unread: 0 },
  'iptables-scan-multi-port.log': { format: 'netfilter', records: 49, unread: 0 },
  'kernel-nft-iptables.log': { format: 'netfilter', records: 7, unread: 0 },
  'mikrotik-scan-multi_ports.log': { format: 'routeros', records: 19, unread: 0 },
  'pfsense-rfc5424-filterlog.log': { format: 'filterlog', records: 4, unread: 0 },
  'proxmox-iptables.log': { format: 'netfilter', records: 10, unread: 0 },
  'unifi-logs.log': { format: 'netfilter', records: 3, unread: 0 },
}

function read(file: string) {
  const text = readFileSync(new URL(file, SAMPLES), 'utf8')
  const format = detectLog(text)
  const parser = format?.create(NOW)
  const told = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parser?.line(line))
  const records: LogRecord[] = told.flatMap((one) => one ?? [])
  return { format: format?.id, records, unread: told.filter((one) => one === undefined).length }
}

test.skipIf(!present)('the samples are those that are known', () => {
  expect(
    readdirSync(SAMPLES)
      .filter((file) => file.endsWith('.log'))
      .sort(),
  ).toEqual(Object.keys(EXPECTED).sort())
})

test.skipIf(!present).each(Object.entries(EXPECTED))('%s', (file, expected) => {
  const { format, records, unread } = read(file)
  expect({ format, records: records.length, unread }).toEqual(expected)
})

test.skipIf(!present)('what the firewalls did is told', () => {
  const actions = (file: string) =>
    read(file).records.map((record) => (record.kind === 'flow' ? record.action : 'no flow'))
  expect(actions('proxmox-iptables.log')).toEqual([
    'dropped',
    'allowed',
    'rejected',
    'rejected',
    'allowed',
    'rejected',
    'rejected',
    'rejected',
    null,
    'dropped',
  ])
  expect(actions('unifi-logs.log')).toEqual(['dropped', 'dropped', 'allowed'])
  expect(actions('kernel-nft-iptables.log')).toEqual([
    null,
    'dropped',
    'dropped',
    'rejected',
    null,
    'dropped',
    null,
  ])
})

test.skipIf(!present)('plain and extra lines of the same questions tell the same answers', () => {
  const told = (file: string) =>
    read(file).records.map((record) => (record.kind === 'lookup' ? { ...record, time: 0 } : record))
  expect(told('dnsmasq-plain.log')).toEqual(told('dnsmasq-extra.log'))
})
