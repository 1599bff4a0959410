import type { DnsMessage } from './dns.ts'
import type { DnsRecord } from './dns-record.ts'

/** Names that one address gets out of one message, at most: no honest chain is longer. */
const MOST = 32

/** The record leads from its owner to another name of the same thing. */
const isAlias = (record: DnsRecord): boolean =>
  record.section === 'answer' &&
  record.target !== null &&
  record.target !== record.name &&
  (record.type === 'CNAME' || (record.service !== null && record.service.priority === 0))

/** The names that lead to `name`, the furthest first, `name` last. */
function chainTo(name: string, from: Map<string, string[]>): string[] {
  const chain = new Set([name])
  // A set is walked in the order of its making, also over what is added meanwhile.
  for (const next of chain) {
    for (const owner of from.get(next) ?? []) {
      if (chain.size === MOST) return [...chain].reverse()
      chain.add(owner)
    }
  }
  return [...chain].reverse()
}

function give(found: Map<string, string[]>, address: string, names: string[]): void {
  const known = found.get(address)
  if (known === undefined) found.set(address, names)
  else if (known !== names) {
    const more = names.filter((name) => !known.includes(name))
    // Lists are shared between the addresses of one owner: they are never written to.
    if (more.length > 0 && known.length < MOST) found.set(address, [...known, ...more].slice(0, MOST))
  }
}

/**
 * The names of each address that a response tells: its owner and every name whose aliases lead there, the name asked
 * for first. Order of the records is free and loops end. The hints of SVCB and HTTPS count for the owner's chain;
 * addresses in the other sections are those of their owners alone; PTR names nothing. At most 32 names an address.
 * The lists are to be read only.
 */
export function aliases(message: DnsMessage): Map<string, string[]> {
  const found = new Map<string, string[]>()
  if (!message.response || message.opcode !== 0) return found
  const from = new Map<string, string[]>()
  for (const record of message.answers) {
    if (!isAlias(record) || record.target === null) continue
    const owners = from.get(record.target)
    if (owners === undefined) from.set(record.target, [record.name])
    else if (owners.length < MOST && !owners.includes(record.name)) owners.push(record.name)
  }
  const chains = new Map<string, string[]>()
  for (const record of message.answers) {
    if (record.address === null && record.service === null) continue
    let names = chains.get(record.name)
    if (names === undefined || record.section !== 'answer') {
      names = record.section === 'answer' ? chainTo(record.name, from) : [record.name]
      if (record.section === 'answer') chains.set(record.name, names)
    }
    if (record.address !== null) give(found, record.address, names)
    for (const address of record.service?.addresses ?? []) give(found, address, names)
  }
  return found
}
