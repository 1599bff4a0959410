import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { RenderedFile } from '../../rules/backend.ts'
import { INSTALLED, withRules } from './dns-servers.ts'

/** A real program that reads rule sets: many in one run, each in a folder of its own. */
export interface Judge {
  /** The programs it needs, the first of them named in the count. */
  programs: readonly string[]
  /** Where it must run: in namespaces of its own for the network, and for what lies in /etc. */
  unshare: string
  /** Shell, once, before all. */
  before?: string
  /** Shell, in the folder of a rule set; its status is the judgement, and what it prints is shown where it is bad. */
  each?: string
  /** Shell, once, above all the folders, for programs that are slow to start; prints a line for each rule set it refuses. */
  all?: string
  /** What makes a good rule set a bad one: a line for the end of its main file, or a change to its text. */
  broken: string | ((text: string) => string)
  /** The files a program needs beside those of the rule set, by path below its folder. */
  around?: (files: readonly RenderedFile[]) => Record<string, string>
}

const YANG = resolve(import.meta.dirname, '../../../shared/yang')

/** The modules of RFC 8520 that yanglint reads; null where they are not at hand. */
function mudModules(): string | null {
  try {
    const names = readdirSync(YANG)
    const modules = ['ietf-mud@', 'ietf-acldns@', 'ietf-access-control-list@'].map((prefix) =>
      join(YANG, names.find((name) => name.startsWith(prefix)) ?? prefix),
    )
    const features =
      'ietf-access-control-list:match-on-eth,match-on-ipv4,match-on-ipv6,match-on-tcp,match-on-udp,match-on-icmp,eth,ipv4,ipv6,mixed-eth-ipv4'
    return `yanglint -f json -t config -p ${YANG} -F ${features} ${modules.join(' ')}`
  } catch {
    return null
  }
}

const BROKEN: Record<string, string> = {
  unbound: '  no-such-option: yes',
  'bind-rpz': 'name 60 IN A not-an-address',
  'knot-resolver': 'nonsense(',
  'pdns-recursor': 'name 60 IN A not-an-address',
  dnsmasq: 'no-such-option',
}

/** Each DNS server with the configuration of a Debian machine around the rules. */
const dnsJudges = Object.fromEntries(
  INSTALLED.map((server): [string, Judge] => [
    server.id,
    {
      programs: server.programs,
      broken: BROKEN[server.id] ?? '',
      unshare: 'unshare -nm',
      before: `mkdir -p ${server.place}`,
      each: `mount --bind etc ${server.place}; ( ${server.check} ); s=$?; umount ${server.place}; exit $s`,
      around: (files) =>
        Object.fromEntries(
          Object.entries(withRules(server, files)).map(([path, text]) => [`etc/${path}`, text]),
        ),
    },
  ]),
)

const mud = mudModules()

/** Formats that a real program reads here, by id. The others have a grammar of their own. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  nftables: {
    broken: 'add rule inet nowhere nothing accept',
    programs: ['nft'],
    unshare: 'unshare -n',
    before: 'ip link set lo up',
    each: 'for f in *.nft; do nft -f $f && nft -f $f; done && nft flush ruleset',
  },
  iptables: {
    broken: '-A nonsense -j',
    programs: ['iptables-restore', 'ip6tables-restore', 'ipset'],
    unshare: 'unshare -n',
    before: `printf '*filter\\n:INPUT ACCEPT\\n:FORWARD ACCEPT\\nCOMMIT\\n*nat\\nCOMMIT\\n' > empty`,
    each: `for i in 1 2; do ipset restore -exist -f *.ipset && iptables-restore --noflush *.v4 && ip6tables-restore --noflush *.v6 || exit 1; done
      iptables-restore ../empty && ip6tables-restore ../empty && ipset destroy`,
  },
  ...dnsJudges,
  ...(mud === null
    ? {}
    : {
        mud: {
          broken: (text) => text.replaceAll('"accept"', '"perhaps"'),
          programs: ['yanglint'],
          unshare: '',
          each: `for f in *.json; do ${mud} $f >/dev/null || exit 1; done`,
        },
      }),
  pfsense: { broken: '<open>', programs: ['xmllint'], unshare: '', each: 'xmllint --noout *.xml' },
  ferm: {
    broken: 'chain x { nonsense }',
    programs: ['ferm', 'ipset'],
    unshare: 'unshare -n',
    each: `ipset restore -exist -file *.ipset && ! ferm --noexec --lines --noflush *.ferm 2>&1 >/dev/null | grep .; s=$?; ipset destroy; exit $s`,
  },
  ufw: {
    broken: 'ufw alow from nowhere',
    programs: ['ufw'],
    unshare: '',
    all: `/usr/bin/python3 ${import.meta.dirname}/read-ufw.py`,
  },
  firewalld: {
    broken: `firewall-cmd --permanent --policy=x --add-rich-rule='rule family=ipv9 accept'`,
    programs: ['firewall-offline-cmd'],
    unshare: '',
    all: `/usr/bin/python3 ${import.meta.dirname}/read-firewalld.py`,
  },
  shorewall: {
    broken: 'ACEPT net fw tcp 80',
    programs: ['shorewall', 'shorewall6', 'ipset'],
    unshare: 'unshare -n env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root',
    all: `for f in */*.ipset; do ipset restore -exist -file $f || echo "BAD $f"; done
for v in '' 6; do
  t=ipv\${v:-4}
  mkdir -p conf$v; cp -r /etc/shorewall$v/. conf$v/
  printf "fw firewall\\niot $t\\nloc $t\\nnet $t\\n" > conf$v/zones
  printf '?FORMAT 2\\niot br-iot routeback\\nloc br-lan routeback\\nnet wan0\\n' > conf$v/interfaces
  printf 'all all ACCEPT\\n' > conf$v/policy
  { echo '?SECTION NEW'; for f in */*.rules$v; do echo "INCLUDE $PWD/$f"; done; } > conf$v/rules
  for f in */*.snat$v; do [ -e $f ] && echo "INCLUDE $PWD/$f"; done > conf$v/snat
  shorewall$v check conf$v 2>&1 | grep -E 'ERROR|WARN' | sed 's/^/BAD /'
done`,
  },
  suricata: {
    broken: 'pass tls any any -> any (msg:"x"; sid:1;)',
    programs: ['suricata'],
    unshare: '',
    all: `cat */*.rules | awk '!/^#/ && NF { n++; sub(/sid:[0-9]+/, "sid:" 1000000 + n); print }' > all.rules
suricata -T -S all.rules -l . >log 2>&1 || { grep -E '^E|Error|error' log | sed 's/^/BAD /'; echo "BAD suricata"; }`,
  },
}

/** Writes one rule set, and what its judge wants around it, into a folder. */
export function layOut(folder: string, files: readonly RenderedFile[], judge: Judge): void {
  const around = judge.around?.(files)
  const all = around ?? Object.fromEntries(files.map(({ name, text }) => [name, text]))
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** One shell script over all folders here; it prints a line for each rule set that is refused. */
export const script = (judge: Judge): string =>
  judge.all ??
  `${judge.before ?? ':'}
for d in */; do
  ( cd "$d"; ${judge.each} ) >out 2>&1 || { echo "BAD $d: $(tail -c 600 out | tr '\\n' ' ')"; }
done`
