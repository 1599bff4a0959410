import { readAction } from './firewall-action.ts'
import { share } from './line-share.ts'
import { createLineTimes } from './line-time.ts'
import type { LogFormat } from './log.ts'
import { flow, passOver } from './record.ts'
import { hasPorts, LONGEST_LINE, readAddress, readCount, readMac, readPort, readProtocol } from './words.ts'

const PACKET = /proto ([A-Za-z0-9-]{1,20})(?: \(([^)]{0,64})\))?, (\S{2,72}?)->([^\s,]{2,72})/y
const SAYING = /(?:^|[\s,:])[\w-]{1,64}: ?in:.{1,128} out:/
const MAC = /\bsrc-mac ([0-9A-Fa-f:]{17})/
const LENGTH = /, len (\d{1,6})/

/** Firewall lines of MikroTik RouterOS, from its own log or through syslog; the rule's log-prefix tells what it did. */
export const routeros: LogFormat = {
  id: 'routeros',
  title: 'MikroTik firewall log',
  detect: (lines) =>
    share(lines, (line) => line.length <= LONGEST_LINE && packetOf(line) !== null && SAYING.test(line)),
  create(now) {
    const timeOf = createLineTimes(now)
    return {
      line(text) {
        if (text.length > LONGEST_LINE) return undefined
        const found = packetOf(text)
        const { time, end } = timeOf(text)
        if (found === null) return passOver(text, end > 0 && !text.includes('->'))
        const from = readEnd(found[3] ?? '')
        const to = readEnd(found[4] ?? '')
        if (from === null || to === null) return undefined
        const protocol = readProtocol(found[1] ?? '', from.address.includes(':'))
        if (protocol === null) return undefined
        const ports = hasPorts(protocol)
        const topics = text.indexOf('firewall,', end)
        const rule = text.slice(topics < 0 ? end : topics + 9, Math.max(0, text.indexOf('in:', end)))
        const flags = found[2] ?? ''
        return [
          flow({
            time,
            protocol,
            source: from.address,
            sourcePort: ports ? from.port : null,
            destination: to.address,
            destinationPort: ports ? to.port : null,
            sourceMac: readMac(MAC.exec(text)?.[1] ?? ''),
            action: readAction(rule.replace(/[\w-]{1,64}: *$/, '')),
            started: protocol === 'tcp' ? flags === 'SYN' : /connection-state:(?:[a-z]+,)*new\b/.test(text),
            packets: 1,
            bytes: readCount(LENGTH.exec(text)?.[1]),
          }),
        ]
      },
      end: () => [],
    }
  },
}

/** Protocol, flags and both ends, wherever in the line they stand. */
function packetOf(text: string): RegExpExecArray | null {
  const arrow = text.indexOf('->')
  PACKET.lastIndex = text.lastIndexOf('proto ', arrow)
  return arrow < 0 || PACKET.lastIndex < 0 || !text.includes('in:') ? null : PACKET.exec(text)
}

/** `192.0.2.1:443`, `[2001:db8::1]:443`, or an address alone. */
function readEnd(text: string): { address: string; port: number | null } | null {
  const close = text.indexOf(']')
  if (text.startsWith('[') && close > 0) {
    const address = readAddress(text.slice(1, close))
    return address === null ? null : { address, port: readPort(text.slice(close + 2)) }
  }
  const whole = readAddress(text)
  if (whole !== null) return { address: whole, port: null }
  const colon = text.lastIndexOf(':')
  const address = readAddress(text.slice(0, colon))
  return address === null ? null : { address, port: readPort(text.slice(colon + 1)) }
}
