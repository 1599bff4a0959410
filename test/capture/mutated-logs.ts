import type { Below } from './mutate.ts'

/** Lines of logs to be damaged: one sample a kind, of our own making. */
const SAMPLES: readonly (readonly string[])[] = [
  [
    'Nov 21 10:00:00 dnsmasq[123]: query[A] ot.io.mi.com from 192.168.1.50',
    'Nov 21 10:00:00 dnsmasq[123]: forwarded ot.io.mi.com to 9.9.9.9',
    'Nov 21 10:00:00 dnsmasq[123]: reply ot.io.mi.com is <CNAME>',
    'Nov 21 10:00:00 dnsmasq[123]: reply a.test is 18.194.1.7',
    'Nov 21 10:00:01 dnsmasq-dhcp[123]: DHCPACK(br0) 192.168.1.50 50:ec:50:00:00:01 vacuum',
  ],
  [
    'Nov 21 10:00:00 router kernel: [1.5] DROP IN=br0 OUT=eth0 MAC=02:00:00:00:00:02:50:ec:50:00:00:01:08:00 SRC=192.168.1.50 DST=18.194.1.7 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=1 DF PROTO=TCP SPT=40000 DPT=443 WINDOW=1 RES=0x00 SYN URGP=0',
  ],
  [
    'Nov 21 10:00:00 fw filterlog[5]: 5,,,1000000103,em1,match,block,in,4,0x0,,64,1,0,DF,17,udp,76,192.168.1.50,18.194.1.7,40000,123,56',
  ],
  [
    'tcp 6 431999 ESTABLISHED src=192.168.1.50 dst=18.194.1.7 sport=40000 dport=443 packets=5 bytes=900 src=18.194.1.7 dst=192.168.1.50 sport=443 dport=40000 packets=4 bytes=800 [ASSURED] mark=0 use=1',
  ],
  [
    '#separator \\x09',
    '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tresp_bytes',
    '#types\ttime\tstring\taddr\tport\taddr\tport\tenum\tstring\tinterval\tcount\tcount',
    '1700000000.5\tC1\t192.168.1.50\t40000\t18.194.1.7\t443\ttcp\tssl\t1.5\t100\t200',
  ],
  [
    '{"T":"2026-11-21T10:00:00.5Z","QH":"ot.io.mi.com","QT":"A","QC":"IN","CP":"","Answer":"AAAAAAAB","IP":"192.168.1.50","Result":{},"Elapsed":12}',
  ],
  [
    'IPProto,SrcIP,SrcPort,DstIp,DstPort,UID,App,Proto,Status,Info,BytesSent,BytesRcvd,PktsSent,PktsRcvd,FirstSeen,LastSeen',
    '6,192.168.1.50,40000,18.194.1.7,443,10001,App,TLS,Closed,a.test,100,200,3,4,1700000000,1700000002',
  ],
]

/** A file of many lines of one kind, damaged: bytes changed, lines cut, joined, made long or made of control characters. */
export function mutatedLog(below: Below): Uint8Array {
  const sample = SAMPLES[below(SAMPLES.length)] ?? []
  const lines = Array.from({ length: 1 + below(120) }, () => sample).flat()
  const text = lines
    .map((line) => {
      const at = below(line.length)
      switch (below(14)) {
        case 0:
          return line.slice(0, at)
        case 1:
          return line.slice(0, at) + String.fromCharCode(below(0x300)) + line.slice(at + 1)
        case 2:
          return line.slice(0, at) + line
        case 3:
          return line.slice(0, at) + line.charAt(at).repeat(1 + below(9000)) + line.slice(at)
        case 4:
          return line.replace(/\d+/, '9'.repeat(1 + below(400)))
        case 5:
          return `${line}\r`
        default:
          return line
      }
    })
    .join(below(20) === 0 ? '' : '\n')
  return new TextEncoder().encode(text)
}
