import { share } from './line-share.ts'
import { createLineTimes } from './line-time.ts'
import type { FlowRecord, LogFormat } from './log.ts'
import { flow, NOTHING, passOver } from './record.ts'
import { hasPorts, LONGEST_LINE, readAddress, readCount, readPort, readProtocol } from './words.ts'

// rule number, sub-rule, anchor, tracker, interface, reason, action, direction, IP version, …
const LINE =
  /\bfilterlog(?:\[\d{1,10}\])?:? .{0,160}?(?<=\s)(\d{0,10},[^,\s]{0,64},[^,\s]{0,128},[^,\s]{0,64},[^,\s]{0,64},[^,\s]{0,32},[a-z]{2,12},(?:in|out|in\/out|unkn\(\d*\)),[46]?,.*)$/
const ACTIONS: Record<string, FlowRecord['action']> = {
  pass: 'allowed',
  block: 'dropped',
  reject: 'rejected',
}
/** How many columns stand before the addresses, and where length and protocol are. */
const COLUMNS = {
  4: { protocol: 16, length: 17, source: 18 },
  6: { protocol: 12, length: 14, source: 15 },
} as const

/** Packet filter log of pfSense and OPNsense, BSD and RFC 5424 headers; the columns are those of filterlog(8)'s documentation. */
export const filterlog: LogFormat = {
  id: 'filterlog',
  title: 'pfSense or OPNsense filter log',
  detect: (lines) => share(lines, (line) => line.includes('filterlog') && LINE.test(line)),
  create(now) {
    const timeOf = createLineTimes(now)
    return {
      line(text) {
        if (text.length > LONGEST_LINE) return undefined
        const columns = LINE.exec(text)?.[1]?.split(',')
        if (columns === undefined) return passOver(text, timeOf(text).end > 0 && !text.includes('filterlog'))
        const version = columns[8]
        // Frames that are neither (ARP, CARP on its own) have no version.
        if (version !== '4' && version !== '6') return NOTHING
        const place = COLUMNS[version]
        const source = readAddress(columns[place.source] ?? '')
        const destination = readAddress(columns[place.source + 1] ?? '')
        const protocol = readProtocol(columns[place.protocol] ?? '', version === '6')
        if (source === null || destination === null || protocol === null) return undefined
        const rest = place.source + 2
        const ports = hasPorts(protocol)
        const flags = columns[rest + 3] ?? ''
        return [
          flow({
            time: timeOf(text).time,
            protocol,
            source,
            sourcePort: ports ? readPort(columns[rest]) : null,
            destination,
            destinationPort: ports ? readPort(columns[rest + 1]) : null,
            action: ACTIONS[columns[6] ?? ''] ?? null,
            started:
              protocol === 'tcp' ? flags.includes('S') && !flags.includes('A') : columns[rest] === 'request',
            packets: 1,
            bytes: readCount(columns[place.length]),
          }),
        ]
      },
      end: () => NOTHING,
    }
  },
}
