import type { DnsAddress, Names } from './answer.ts'
import { layersOf } from './layers.ts'
import type { Row } from './tshark.ts'

const TYPES: Record<string, string> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  6: 'SOA',
  12: 'PTR',
  13: 'HINFO',
  15: 'MX',
  16: 'TXT',
  17: 'RP',
  18: 'AFSDB',
  24: 'SIG',
  25: 'KEY',
  28: 'AAAA',
  29: 'LOC',
  33: 'SRV',
  35: 'NAPTR',
  37: 'CERT',
  39: 'DNAME',
  41: 'OPT',
  43: 'DS',
  44: 'SSHFP',
  46: 'RRSIG',
  47: 'NSEC',
  48: 'DNSKEY',
  50: 'NSEC3',
  51: 'NSEC3PARAM',
  52: 'TLSA',
  64: 'SVCB',
  65: 'HTTPS',
  99: 'SPF',
  249: 'TKEY',
  250: 'TSIG',
  251: 'IXFR',
  252: 'AXFR',
  255: 'ANY',
  256: 'URI',
  257: 'CAA',
}
const typeOf = (number: string): string => TYPES[number] ?? `TYPE${number}`
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort()

type DnsNames = Pick<
  Names,
  'dns_questions' | 'dns_responses' | 'dns' | 'cname_edges' | 'mdns_names' | 'llmnr'
>

/** DNS of a capture: who was told which address for which name. mDNS and LLMNR are kept apart. */
export function dnsOf(rows: readonly Row[], targetMac: (row: Row) => string): DnsNames {
  const questions = new Map<string, [string, string]>()
  const edges = new Map<string, [string, string]>()
  const dns: DnsAddress[] = []
  const mdns: string[] = []
  const llmnr: string[] = []
  let responses = 0
  for (const row of rows) {
    const protocols = row.one('frame.protocols').split(':')
    const asked = row.all('dns.qry.name')
    if (protocols.includes('mdns')) {
      mdns.push(...asked, ...row.all('dns.resp.name'))
      continue
    }
    if (protocols.includes('llmnr')) {
      llmnr.push(...asked)
      continue
    }
    // An ICMP error that quotes a message is none itself.
    if (!protocols.includes('dns') || protocols.some((each) => /^icmp/.test(each))) continue
    const types = row.all('dns.qry.type')
    asked.forEach((name, index) => {
      const type = typeOf(types[index] ?? '')
      questions.set(`${name} ${type}`, [name, type])
    })
    if (!row.all('dns.flags.response').some((flag) => flag === '1' || flag === 'True')) continue
    responses++
    const layer = layersOf(row).at(-1)
    const left = { 1: row.all('dns.a'), 28: row.all('dns.aaaa'), 5: row.all('dns.cname') }
    const owners = row.all('dns.resp.name')
    const ttls = row.all('dns.resp.ttl')
    const from = new Map<string, string>()
    const found: { owner: string; ip: string; ttl: string }[] = []
    row.all('dns.resp.type').forEach((type, index) => {
      const owner = owners[index] ?? ''
      if (type === '5') {
        const target = left[5].shift() ?? ''
        edges.set(`${owner} ${target}`, [owner, target])
        from.set(target.toLowerCase(), owner)
      } else if (type === '1' || type === '28') {
        const ip = left[type].shift()
        if (ip !== undefined) found.push({ owner, ip, ttl: ttls[index] ?? '' })
      }
    })
    for (const { owner, ip, ttl } of found) {
      const chain: string[] = []
      let name = owner
      for (let up = from.get(name.toLowerCase()); up !== undefined && chain.length < 20; ) {
        chain.unshift(name)
        name = up
        up = from.get(name.toLowerCase())
      }
      dns.push({
        q: name,
        chain,
        owner,
        ip,
        ttl,
        to_ip: layer?.target ?? '',
        to_mac: targetMac(row),
        frame: Number(row.one('frame.number')),
      })
    }
  }
  return {
    dns_questions: [...questions.values()].sort(),
    dns_responses: responses,
    dns,
    cname_edges: [...edges.values()].sort(),
    mdns_names: sorted(mdns),
    llmnr: sorted(llmnr),
  }
}
