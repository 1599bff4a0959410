import { createClient, type InValue } from '@libsql/client'
import { answer } from '../rules/answer.ts'
import { field } from '../rules/backends/csv.ts'
import type { Dataset } from '../schema/dataset.ts'
import { peerText } from '../schema/endpoint.ts'
import { type ExpandedDevice, expandDevice } from '../schema/expand.ts'

type Row = readonly (string | number | null)[]

interface Table {
  name: string
  columns: readonly string[]
  rows: Row[]
}

const devicesOf = (dataset: Dataset): ExpandedDevice[] =>
  Object.keys(dataset.devices).flatMap((id) => expandDevice(dataset, id) ?? [])

/** The data as tables: devices, their endpoints with those of services, blocking reports and sources. */
export function tablesOf(dataset: Dataset): Table[] {
  const devices = devicesOf(dataset)
  return [
    {
      name: 'devices',
      columns: [
        'id',
        'name',
        'vendor',
        'category',
        'models',
        'integration',
        'iot_class',
        'status',
        'internet_home_assistant',
        'internet_native_app',
        'note',
      ],
      rows: devices.map((device) => [
        device.id,
        device.name,
        device.vendor_name,
        device.category,
        device.models.join(', '),
        device.home_assistant?.integration ?? null,
        device.home_assistant?.iot_class ?? null,
        device.status,
        answer(device, 'home-assistant').internet,
        answer(device, 'native-app').internet,
        device.note,
      ]),
    },
    {
      name: 'endpoints',
      columns: [
        'device',
        'id',
        'direction',
        'peer',
        'protocol',
        'ports',
        'application',
        'purpose',
        'when',
        'resolve',
        'needed_home_assistant',
        'needed_native_app',
        'breaks',
        'note',
        'status',
        'via',
        'sources',
      ],
      rows: devices.flatMap((device) =>
        device.endpoints.map((endpoint) => [
          device.id,
          endpoint.id,
          endpoint.direction,
          peerText(endpoint.peer),
          endpoint.protocol,
          endpoint.ports.join(' '),
          endpoint.application,
          endpoint.purpose,
          endpoint.when,
          endpoint.resolve,
          endpoint.needed.home_assistant,
          endpoint.needed.native_app,
          endpoint.breaks,
          endpoint.note,
          endpoint.status,
          endpoint.via,
          endpoint.sources.join(' '),
        ]),
      ),
    },
    {
      name: 'blocking',
      columns: ['device', 'of', 'for', 'method', 'outcome', 'after', 'note', 'sources'],
      rows: devices.flatMap((device) =>
        device.blocking.map((line) => [
          device.id,
          line.of,
          line.for,
          line.method,
          line.outcome,
          line.after,
          line.note,
          line.sources.join(' '),
        ]),
      ),
    },
    {
      name: 'sources',
      columns: ['device', 'id', 'kind', 'title', 'url', 'date', 'firmware', 'region', 'note'],
      rows: devices.flatMap((device) =>
        Object.entries(device.sources).map(([id, { kind, title, url, date, firmware, region, note }]) => [
          device.id,
          id,
          kind,
          title,
          url,
          date,
          firmware,
          region,
          note,
        ]),
      ),
    },
  ]
}

/** A table as CSV (RFC 4180). */
export const csvOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  [columns, ...rows].map((row) => `${row.map((value) => field(String(value ?? ''))).join(',')}\r\n`).join('')

/** Writes the tables into an SQLite file that is not there yet. */
export async function writeSqlite(path: string, tables: readonly Table[], release: string): Promise<void> {
  const client = createClient({ url: `file:${path}` })
  const name = (text: string) => `"${text}"`
  try {
    await client.batch(
      [
        'CREATE TABLE "release" ("id" TEXT NOT NULL)',
        { sql: 'INSERT INTO "release" VALUES (?)', args: [release] },
        ...tables.flatMap((table) => [
          `CREATE TABLE ${name(table.name)} (${table.columns.map((column) => `${name(column)} TEXT`).join(', ')})`,
          ...table.rows.map((row) => ({
            sql: `INSERT INTO ${name(table.name)} VALUES (${row.map(() => '?').join(', ')})`,
            args: [...row] as InValue[],
          })),
        ]),
        'CREATE INDEX "endpoints_peer" ON "endpoints" ("peer")',
      ],
      'write',
    )
  } finally {
    client.close()
  }
}
