import { createActions } from './firewall-action.ts'
import { share } from './line-share.ts'
import { createLineTimes, readNamedDay } from './line-time.ts'
import type { LogFormat } from './log.ts'
import { flow, passOver } from './record.ts'
import { hasPorts, LONGEST_LINE, readAddress, readCount, readMac, readPort, readProtocol } from './words.ts'

const LINE = /(?:^|\s)SRC=[0-9A-Fa-f.:]{2,45} DST=[0-9A-Fa-f.:]{2,45} .{0,200}\bPROTO=/

/**
 * Lines of the kernel's firewall (nf_log_syslog): iptables, nftables, ufw, firewalld, UniFi, Proxmox, OpenWrt, VyOS, through
 * syslog, journalctl, logread or dmesg. What the firewall did is read from the prefix that the rule gave the line.
 */
export const netfilter: LogFormat = {
  id: 'netfilter',
  title: 'Firewall log of the Linux kernel',
  detect: (lines) => share(lines, (line) => LINE.test(line)),
  create(now) {
    const timeOf = createLineTimes(now)
    const actionOf = createActions()
    return {
      line(text) {
        if (text.length > LONGEST_LINE) return undefined
        // With a space, for `MACSRC=` is another field.
        const src = text.startsWith('SRC=') ? 0 : text.indexOf(' SRC=') + 1
        const found = timeOf(text)
        if (src === 0 && !text.startsWith('SRC='))
          return passOver(text, found.end > 0 && !text.includes('PROTO='))
        const start = fieldsFrom(text, src)
        // An ICMP error repeats the packet it is about in brackets: its addresses are not the line's.
        const inner = text.indexOf(' [SRC=', src)
        const end = inner < 0 ? text.length : inner
        const source = readAddress(field(text, 'SRC=', src, end) ?? '')
        const destination = readAddress(field(text, ' DST=', src, end) ?? '')
        if (source === null || destination === null) return undefined
        const protocol = readProtocol(field(text, ' PROTO=', start, end) ?? '', source.includes(':'))
        if (protocol === null) return undefined
        const ports = hasPorts(protocol)
        const { sourceMac, destinationMac } = readMacs(text, start, end)
        const time = found.end === 0 ? (readNamedDay(text.slice(0, start))?.time ?? Number.NaN) : found.time
        return [
          flow({
            time,
            protocol,
            source,
            sourcePort: ports ? readPort(field(text, ' SPT=', start, end)) : null,
            destination,
            destinationPort: ports ? readPort(field(text, ' DPT=', start, end)) : null,
            sourceMac,
            destinationMac,
            action: actionOf(text, found.end, start),
            started: starts(text, protocol, start, end),
            packets: 1,
            bytes: readCount(field(text, ' LEN=', start, end)),
          }),
        ]
      },
      end: () => [],
    }
  },
}

/** Where the kernel's own fields begin, behind the prefix: it need not end in a space (`DROPIN=eth0`). */
function fieldsFrom(text: string, src: number): number {
  const first = text.indexOf('IN=')
  if (first >= 0 && first < src) return first
  const out = text.indexOf('OUT=')
  return out >= 0 && out < src ? out : src
}

/** The value behind a key that stands between `start` and `end`. */
function field(text: string, key: string, start: number, end: number): string | undefined {
  const at = text.indexOf(key, start)
  if (at < 0 || at >= end) return undefined
  const from = at + key.length
  const space = text.indexOf(' ', from)
  return text.slice(from, space < 0 || space > end ? end : space)
}

/** `MAC=` is destination, source and type of the frame in one; nftables with `log flags all` writes them apart. */
function readMacs(
  text: string,
  start: number,
  end: number,
): { sourceMac: string | null; destinationMac: string | null } {
  const frame = field(text, ' MAC=', start, end)
  if (frame !== undefined) {
    if (frame.length < 41) return { sourceMac: null, destinationMac: null }
    return { sourceMac: readMac(frame.slice(18, 35)), destinationMac: readMac(frame.slice(0, 17)) }
  }
  return {
    sourceMac: readMac(field(text, ' MACSRC=', start, end) ?? ''),
    destinationMac: readMac(field(text, ' MACDST=', start, end) ?? ''),
  }
}

/** Whether the packet is the first of its kind: a TCP SYN without ACK, or an echo request. */
function starts(text: string, protocol: string, start: number, end: number): boolean {
  if (protocol === 'tcp') {
    const syn = text.indexOf(' SYN', start)
    if (syn < 0 || syn >= end) return false
    const next = text.charCodeAt(syn + 4)
    const ack = text.indexOf(' ACK ', start)
    return (next === 32 || syn + 4 >= end) && (ack < 0 || ack >= end)
  }
  if (protocol === 'icmp') return field(text, ' TYPE=', start, end) === '8'
  return protocol === 'icmpv6' && field(text, ' TYPE=', start, end) === '128'
}
