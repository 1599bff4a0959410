import type { FlowRecord, HostRecord, LogRecord, LookupRecord } from '../logs/log.ts'
import { macNumber } from '../mac-number.ts'
import { protocolNumber } from '../protocol-name.ts'
import { add, type Evidence, identityOf, lookupOf, named, owns, seenAt, sent } from './evidence.ts'
import { CERTAINTY, type FlowTable, nameFlow } from './flow-table.ts'
import type { Hosts } from './hosts.ts'

export interface LogObserver {
  record(record: LogRecord): void
  phase(bits: number): void
}

/** Turns records of logs into flows and evidence. A record whose address is none is passed over. */
export function observeLogs(hosts: Hosts, flows: FlowTable, evidence: Evidence): LogObserver {
  let phases = 0
  /** What was called from where: tells an answer's packet from a first one. */
  const started = new Set<string>()

  function lookup(record: LookupRecord): void {
    const client = hosts.parse(record.client)
    if (client < 0) return
    const item = lookupOf(evidence, client, -1, -1, record.name, record.type ?? '?')
    if (item === null) return
    seenAt(item, record.time)
    item.phases |= phases
    if (record.question) item.questions++
    if (record.answer !== null) {
      item.answers++
      item.answer = record.answer
    }
    for (const address of record.addresses) {
      add(item.addresses, address)
      const host = hosts.parse(address)
      named(evidence, host, record.name, 'log', client)
      if (record.alias !== null) named(evidence, host, record.alias, 'log', client)
    }
  }

  function flow(record: FlowRecord): void {
    let source = hosts.parse(record.source)
    let destination = hosts.parse(record.destination)
    if (source < 0 || destination < 0) return
    let sourceMac = macNumber(record.sourceMac)
    let destinationMac = macNumber(record.destinationMac)
    let port = record.destinationPort
    let clientPort = record.sourcePort
    sent(evidence, sourceMac, source)
    const key = (a: number, b: number, from: number | null, to: number | null) =>
      `${a} ${from} ${b} ${to} ${record.protocol}`
    let answers = false
    if (!record.started && started.has(key(destination, source, port, clientPort))) {
      answers = true
      const turned = [destination, source, destinationMac, sourceMac, clientPort, port] as const
      ;[source, destination, sourceMac, destinationMac, port, clientPort] = turned
    } else if (started.size < 100_000) started.add(key(source, destination, clientPort, port))
    const number = protocolNumber(record.protocol)
    const item = flows.flow(
      source,
      sourceMac,
      destination,
      destinationMac,
      number,
      port ?? -1,
      0,
      number < 0 ? record.protocol : null,
    )
    if (item === null) return
    item.packets += record.packets
    item.bytes += record.bytes
    item.phases |= phases
    if (item.clientPort < 0) item.clientPort = clientPort ?? -1
    if (CERTAINTY.log > CERTAINTY[item.by]) item.by = 'log'
    seenAt(item, record.time)
    if (!Number.isNaN(record.last)) seenAt(item, record.last)
    if (record.answered === true || answers) item.answered = true
    if (record.action === 'dropped' || record.action === 'rejected') item.refused ??= 'firewall'
    else if (record.refused !== null && !item.answered) item.refused ??= record.refused
    item.application ??= record.application
    if (record.name === null) return
    if (record.name.via === 'dns' || record.name.via === 'log')
      named(evidence, destination, record.name.name, record.name.via, source)
    else nameFlow(item, record.name.name, record.name.via)
  }

  function host(record: HostRecord): void {
    const mac = macNumber(record.mac)
    const address = record.address === null ? -1 : hosts.parse(record.address)
    if (mac > 0 && address >= 0) owns(evidence, mac, address)
    if (record.hostname === null) return
    const identity = identityOf(evidence, mac, address)
    if (identity !== null) add(identity.hostnames, record.hostname)
  }

  return {
    record(record) {
      if (record.kind === 'lookup') lookup(record)
      else if (record.kind === 'flow') flow(record)
      else host(record)
    },
    phase(bits) {
      phases = bits
    },
  }
}
