import type { Backend, RenderedFile } from '../../rules/backend.ts'
import { bindRpz } from '../../rules/backends/bind-rpz.ts'
import { dnsmasq } from '../../rules/backends/dnsmasq.ts'
import { knotResolver } from '../../rules/backends/knot-resolver.ts'
import { pdnsRecursor } from '../../rules/backends/pdns-recursor.ts'
import { unbound } from '../../rules/backends/unbound.ts'
import { SERVER, WORLD } from './dns-lab.ts'

/** How a DNS server stands on a Debian machine, with one upstream and every client welcome. */
export interface Installed {
  id: string
  backend: Backend
  programs: string[]
  /** Where its configuration is. */
  place: string
  /** What is in there before, by path. */
  before: Record<string, string>
  /** Where rendered files go that are not at the top, by their ending. */
  folderOf: (file: RenderedFile) => string
  /** What a person changes by hand, beside copying the files. */
  wiring: (files: readonly RenderedFile[]) => Record<string, string>
  /** Reads the configuration and ends; status 0 is good. */
  check: string
  command: string
  /** Run in the namespace before the server starts. */
  prepare: string
  /** What a refused name gets where nothing was chosen. */
  refusal: string
}

const nowhere = () => ({})

const unboundInstalled: Installed = {
  id: 'unbound',
  backend: unbound as Backend,
  programs: ['unbound', 'unbound-checkconf'],
  place: '/etc/unbound',
  before: {
    'unbound.conf': `server:
  directory: "/etc/unbound"
  username: ""
  chroot: ""
  pidfile: ""
  use-syslog: no
  interface: ${SERVER.ipv4}
  interface: ${SERVER.ipv6}
  access-control: 0.0.0.0/0 allow
  access-control: ::/0 allow
  do-not-query-localhost: no
  module-config: "iterator"
  local-data: "printer.lan. A 192.168.1.7"
remote-control:
  control-enable: no
forward-zone:
  name: "."
  forward-addr: ${WORLD.address}@${WORLD.port}
include-toplevel: "/etc/unbound/unbound.conf.d/*.conf"
`,
    'unbound.conf.d/own.conf': 'server:\n  qname-minimisation: yes\n',
  },
  folderOf: () => 'unbound.conf.d/',
  wiring: nowhere,
  check: 'unbound-checkconf',
  command: 'unbound -d -c /etc/unbound/unbound.conf',
  prepare: '',
  refusal: 'NXDOMAIN',
}

const OPTIONS = `options {
  directory "/etc/bind";
  listen-on { ${SERVER.ipv4}; };
  listen-on-v6 { ${SERVER.ipv6}; };
  forwarders { ${WORLD.address} port ${WORLD.port}; };
  forward only;
  dnssec-validation no;
  pid-file none;
  session-keyfile none;
  recursion yes;
  allow-recursion { any; };
  allow-query-cache { any; };
};
controls { };
`

const bindInstalled: Installed = {
  id: 'bind-rpz',
  backend: bindRpz as Backend,
  programs: ['named', 'named-checkconf'],
  place: '/etc/bind',
  before: {
    'named.conf': `include "/etc/bind/named.conf.options";
include "/etc/bind/named.conf.local";
include "/etc/bind/named.conf.default-zones";
`,
    'named.conf.options': OPTIONS,
    'named.conf.local': 'zone "lan" { type primary; file "/etc/bind/db.lan"; };\n',
    'db.lan':
      '$TTL 60\n@ SOA localhost. root.localhost. 1 60 60 60 60\n@ NS localhost.\nprinter A 192.168.1.7\n',
    'named.conf.default-zones': '',
  },
  folderOf: () => '',
  wiring: (files) => ({
    'named.conf': [
      'include "/etc/bind/named.conf.options";',
      ...files.filter(({ name }) => name.endsWith('.conf')).map(({ name }) => `include "/etc/bind/${name}";`),
      'view "everyone" { match-clients { any; };',
      'include "/etc/bind/named.conf.local"; include "/etc/bind/named.conf.default-zones"; };',
      '',
    ].join('\n'),
  }),
  check: 'named-checkconf -z',
  command: 'named -g -n 1 -c /etc/bind/named.conf',
  prepare: '',
  refusal: 'NXDOMAIN',
}

const knotInstalled: Installed = {
  id: 'knot-resolver',
  backend: knotResolver as Backend,
  programs: ['kresd'],
  place: '/etc/knot-resolver',
  before: {
    'kresd.conf': `net.listen('${SERVER.ipv4}', 53, { kind = 'dns' })
net.listen('${SERVER.ipv6}', 53, { kind = 'dns', freebind = true })
modules = { 'hints > iterate', 'stats', 'predict' }
cache.size = 10 * MB
hints.set('printer.lan 192.168.1.7')
policy.add(policy.all(policy.STUB('${WORLD.address}@${WORLD.port}')))
`,
  },
  folderOf: () => '',
  wiring: (files) => ({
    'kresd.conf': `${knotInstalled.before['kresd.conf']}${files.map(({ name }) => `dofile('/etc/knot-resolver/${name}')\n`).join('')}`,
  }),
  check:
    'd=$(mktemp -d); echo "quit()" | cat /etc/knot-resolver/kresd.conf - > $d/check; kresd -n -c $d/check $d; s=$?; rm -rf $d; (exit $s)',
  command: `sh -c 'd=$(mktemp -d); trap "rm -rf $d" EXIT; kresd -n -c /etc/knot-resolver/kresd.conf $d & p=$!; trap "kill $p; wait $p; rm -rf $d; exit" TERM; wait $p'`,
  prepare: '',
  refusal: 'NXDOMAIN',
}

const pdnsInstalled: Installed = {
  id: 'pdns-recursor',
  backend: pdnsRecursor as Backend,
  programs: ['pdns_recursor', 'named-checkzone'],
  place: '/etc/powerdns',
  before: {
    'recursor.conf': `include-dir=/etc/powerdns/recursor.d
lua-config-file=/etc/powerdns/recursor.lua
local-address=${SERVER.ipv4},${SERVER.ipv6}
allow-from=0.0.0.0/0,::/0
forward-zones=lan=${WORLD.address}:${WORLD.port}
forward-zones-recurse=.=${WORLD.address}:${WORLD.port}
dnssec=off
security-poll-suffix=
socket-dir=/tmp
threads=1
daemon=no
write-pid=no
`,
    'recursor.lua': '-- what was there before\n',
    'recursor.d/own.conf': 'quiet=yes\n',
  },
  folderOf: (file) => (file.name.endsWith('.conf') ? 'recursor.d/' : ''),
  wiring: (files) => {
    const load = (ending: string) =>
      files.filter(({ name }) => name.endsWith(ending)).map(({ name }) => `dofile("/etc/powerdns/${name}")\n`)
    return {
      'recursor.lua': `-- what was there before\n${load('.rpz.lua').join('')}`,
      'netneeds.lua': load('.clients.lua').join(''),
    }
  },
  check:
    'pdns_recursor --config-dir=/etc/powerdns --config=check && for z in /etc/powerdns/*.zone; do test ! -e "$z" || named-checkzone -q rpz "$z" || exit 1; done',
  command: 'pdns_recursor --config-dir=/etc/powerdns',
  prepare: '',
  refusal: 'NXDOMAIN',
}

const dnsmasqInstalled: Installed = {
  id: 'dnsmasq',
  backend: dnsmasq as Backend,
  programs: ['dnsmasq', 'nft'],
  place: '/etc/dnsmasq.d',
  before: {
    'own.conf': `no-resolv
no-hosts
user=root
bind-interfaces
listen-address=${SERVER.ipv4},${SERVER.ipv6}
server=${WORLD.address}#${WORLD.port}
host-record=printer.lan,192.168.1.7
`,
  },
  folderOf: (file) => (file.name.endsWith('.nft') ? 'marks/' : ''),
  wiring: nowhere,
  check:
    'dnsmasq --test -7 /etc/dnsmasq.d && for f in /etc/dnsmasq.d/marks/*.nft; do test ! -e "$f" || nft -c -f "$f" || exit 1; done',
  command: 'dnsmasq -k -C /dev/null -7 /etc/dnsmasq.d --pid-file=',
  prepare: 'nft flush ruleset; for f in /etc/dnsmasq.d/marks/*.nft; do test ! -e "$f" || nft -f "$f"; done',
  refusal: 'REFUSED',
}

export const INSTALLED: readonly Installed[] = [
  unboundInstalled,
  bindInstalled,
  knotInstalled,
  pdnsInstalled,
  dnsmasqInstalled,
]

/** What is in the folder with the rendered files put where they go. */
export const withRules = (server: Installed, files: readonly RenderedFile[]): Record<string, string> => ({
  ...server.before,
  ...server.wiring(files),
  ...Object.fromEntries(files.map((file) => [`${server.folderOf(file)}${file.name}`, file.text])),
})
