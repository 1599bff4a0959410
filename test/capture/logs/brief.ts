import type { LogRecord } from '../../../capture/logs/log.ts'

const time = (micros: number): string =>
  Number.isNaN(micros)
    ? '-'
    : `${new Date(Math.floor(micros / 1000)).toISOString().slice(0, -1)}${String(micros % 1000).padStart(3, '0')}`

/** Every member of a record in one line, for tests to compare. */
export function brief(record: LogRecord): string {
  if (record.kind === 'host') {
    return `${time(record.time)} host ${record.address} ${record.mac} ${record.hostname}`
  }
  if (record.kind === 'lookup') {
    const { client, type, name, answer, addresses, alias } = record
    const verb = record.question ? 'asks' : 'hears'
    const of = alias === null ? '' : ` alias of ${alias}`
    return `${time(record.time)} ${client} ${verb} ${type} ${name} ${answer} [${addresses.join(' ')}]${of}`
  }
  const { protocol, source, sourcePort, destination, destinationPort, sourceMac, destinationMac } = record
  const span = Object.is(record.last, record.time)
    ? time(record.time)
    : `${time(record.time)} to ${time(record.last)}`
  const ends = `${source}#${sourcePort} -> ${destination}#${destinationPort} (${sourceMac} -> ${destinationMac})`
  const fate = `action=${record.action} answered=${record.answered} started=${record.started}`
  const name = record.name === null ? '' : ` name=${record.name.name} via=${record.name.via}`
  return `${span} ${protocol} ${ends} ${fate} ${record.packets}/${record.bytes} app=${record.application}${name}`
}
