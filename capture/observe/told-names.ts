import { aliases, type DnsMessage } from '../names/dns.ts'
import { readMdns } from '../names/mdns.ts'
import { readNbns } from '../names/nbns.ts'
import { readSsdp } from '../names/ssdp.ts'
import { add, type Evidence, type Identity, identityOf, lookupOf, named, seenAt } from './evidence.ts'
import type { Flow } from './flow-table.ts'
import type { Hosts } from './hosts.ts'

/** Reads the messages that give names to addresses and devices. */
export interface ToldNames {
  dns(message: DnsMessage, sender: number, receiver: number, time: number): void
  mdns(message: DnsMessage, sender: number, mac: number): void
  llmnr(message: DnsMessage, sender: number, mac: number): void
  /** False where the bytes are no such message. */
  nbns(bytes: Uint8Array, from: number, to: number, flow: Flow, sender: number, mac: number): boolean
  ssdp(bytes: Uint8Array, from: number, to: number, flow: Flow, sender: number, mac: number): boolean
}

/** The label of a host in `local`: what the device calls itself. */
const own = (name: string): string => name.replace(/\.local$/, '')

/** `phases` gives the bits of the input that is read. */
export function toldNames(hosts: Hosts, evidence: Evidence, phases: () => number): ToldNames {
  function dns(message: DnsMessage, sender: number, receiver: number, time: number): void {
    const client = message.response ? receiver : sender
    const server = message.response ? sender : receiver
    if (message.response) identityOf(evidence, -1, server)?.roles.add('dns')
    for (const { name, type } of message.questions) {
      const lookup = lookupOf(evidence, client, -1, server, name, type)
      if (lookup === null) continue
      seenAt(lookup, time)
      lookup.phases |= phases()
      if (!message.response) {
        lookup.questions++
        continue
      }
      lookup.answers++
      lookup.answer = message.rcode
      for (const record of message.answers)
        if (record.section === 'answer' && record.address !== null) add(lookup.addresses, record.address)
    }
    if (!message.response) return
    for (const [address, names] of aliases(message))
      for (const name of names) named(evidence, hosts.parse(address), name, 'dns', client)
  }

  function mdns(message: DnsMessage, sender: number, mac: number): void {
    const identity = identityOf(evidence, mac, sender)
    if (identity === null) return
    const { announced, hosts: told, questions } = readMdns(message)
    for (const { name, addresses } of told)
      for (const address of addresses) {
        const host = hosts.parse(address)
        named(evidence, host, name, 'mdns', -1)
        if (host === sender) add(identity.hostnames, own(name))
      }
    for (const { instance, type, host } of announced) {
      add(identity.mdns, instance === null ? type : `${instance}.${type}`)
      if (type === '_home-assistant._tcp' && instance !== null && host !== null)
        identity.roles.add('home-assistant')
    }
    if (message.response) {
      for (const record of message.answers) answer(`${record.type} ${record.name}`)
      return
    }
    // A probe asks whether anybody else has a name, and says which it means to take: silence is the wished answer
    // (RFC 6762 section 8.2).
    const wished = new Set(
      message.answers.filter(({ section }) => section === 'authority').map(({ name }) => name),
    )
    for (const { name, type } of questions) if (!wished.has(name)) ask(identity, name, type)
  }

  function ask(identity: Identity, name: string, type: string): void {
    const key = `${type} ${name}`
    const known = identity.questions.get(key)
    if (known !== undefined) known.count++
    else if (identity.questions.size < 500)
      identity.questions.set(key, { name, type, count: 1, answered: false })
    const waiting = evidence.waiting.get(key)
    if (waiting !== undefined) waiting.add(identity)
    else if (evidence.waiting.size < 10_000) evidence.waiting.set(key, new Set([identity]))
  }

  function answer(key: string): void {
    for (const identity of evidence.waiting.get(key) ?? []) {
      const question = identity.questions.get(key)
      if (question !== undefined) question.answered = true
    }
  }

  function llmnr(message: DnsMessage, sender: number, mac: number): void {
    // Who answers for a name by link-local multicast has it (RFC 4795 section 2.3).
    if (!message.response) return
    for (const record of message.answers)
      if (record.section === 'answer' && record.address !== null) {
        const host = hosts.parse(record.address)
        named(evidence, host, record.name, 'dns', -1)
        if (host === sender) {
          const identity = identityOf(evidence, mac, sender)
          if (identity !== null) add(identity.hostnames, record.name)
        }
      }
  }

  function nbns(
    bytes: Uint8Array,
    from: number,
    to: number,
    flow: Flow,
    sender: number,
    mac: number,
  ): boolean {
    const message = readNbns(bytes, from, to)
    if (message === null) return false
    flow.application ??= 'nbns'
    const identity = identityOf(evidence, mac, sender)
    if (identity === null) return true
    // A registration claims a name (RFC 1002 section 4.2.2); a status response lists the names of its sender.
    const claimed =
      message.opcode === 5 || message.opcode === 15 || message.opcode === 8 ? message.records : message.status
    for (const { name, suffix, group } of claimed)
      if (!group && (suffix === 0 || suffix === 0x20) && name !== '' && name !== '*')
        add(identity.hostnames, name)
    return true
  }

  function ssdp(
    bytes: Uint8Array,
    from: number,
    to: number,
    flow: Flow,
    sender: number,
    mac: number,
  ): boolean {
    const message = readSsdp(bytes, from, to)
    if (message === null) return false
    flow.application ??= 'ssdp'
    if (message.kind === 'search') return true
    const identity = identityOf(evidence, mac, sender)
    const type = message.target
    if (identity !== null && type !== null) add(identity.ssdp, type)
    return true
  }

  return { dns, mdns, llmnr, nbns, ssdp }
}
