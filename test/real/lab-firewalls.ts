import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rendered } from '../../rules/backend.ts'
import { ferm } from '../../rules/backends/ferm.ts'
import { firewalld } from '../../rules/backends/firewalld.ts'
import { without } from '../../rules/backends/netfilter/lacking.ts'
import { shorewall } from '../../rules/backends/shorewall.ts'
import { ufw } from '../../rules/backends/ufw.ts'
import type { Policy } from '../../rules/policy.ts'
import type { HostId, Lab } from './lab.ts'
import type { Outcome } from './lab-agent.ts'

/** A program that makes firewalls, in a namespace of the lab, with its own settings where it looks for them. */
export interface Firewall {
  name: string
  programs: string[]
  render(policy: Policy): Rendered
  names: boolean
  mac: boolean
  redirect: boolean
  hairpin: boolean
  /** How a refused UDP packet looks to its sender under refuse=reject. */
  refusedUdp: Outcome
  /** The policy as far as this program can say it. */
  sayable(policy: Policy): Policy
  /** Folders of the system that stand in `folder` instead, and commands that fill them; run in the namespace. */
  places: string[]
  /** Starts it with everything open and a rule of somebody else. */
  start(folder: string, host: HostId): string
  /** What `systemctl reload` does for it. */
  reload: string
  /** What tells whether two states are the same. */
  state: string
  environment(folder: string): string
}

const TABLES = "(iptables-save; ip6tables-save) | sed -E '/^#/d; s/ ?\\[[0-9:]+\\]//'; ipset save"
const whole = (policy: Policy) => policy
const none = () => ''
/** Half of the policies with a log, which must not change what happens to packets. */
const logged = ({ refusal }: Policy) => ({ log: refusal === 'reject' ? 'yes' : 'no' })

/**
 * Runs a file of commands, one a line, as `sh FILE` would: the same programs, but each is a fork of one Python
 * that has read their modules, because starting Python again for each takes minutes. No shell reads the lines, so
 * logic in a file fails here.
 */
const ONE_BY_ONE = `import os, runpy, shlex, shutil, sys
for module in ('firewall.client', 'ufw.frontend'):
    try:
        __import__(module)
    except ImportError:
        pass
status = 0
for line in open(sys.argv[1], encoding='utf-8'):
    words = shlex.split(line, comments=True)
    if not words:
        continue
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        sys.argv = words
        status = 0
        try:
            runpy.run_path(shutil.which(words[0]), run_name='__main__')
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        sys.stdout.flush()
        os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.exit(status)
`

export const FIREWALLS: Firewall[] = [
  {
    name: 'ferm',
    programs: ['ferm', 'iptables-legacy', 'ipset'],
    render: (policy) => ferm.render(policy, ferm.options.parse(logged(policy))),
    names: true,
    mac: true,
    redirect: true,
    hairpin: true,
    refusedUdp: 'prohibited',
    sayable: whole,
    places: ['/etc/ferm'],
    start: (folder) => `mkdir -p ${folder}/etc/ferm
cat > ${folder}/etc/ferm/ferm.conf <<'CONF'
domain (ip ip6) table filter {
  chain INPUT proto tcp dport 9 DROP;
  chain FORWARD proto tcp dport 9 DROP;
}
CONF
mount --bind ${folder}/etc/ferm /etc/ferm
ferm /etc/ferm/ferm.conf
for p in iptables-legacy ip6tables-legacy; do $p -t nat -S; done
ipset create before hash:ip`,
    reload: 'ferm /etc/ferm/ferm.conf',
    state: TABLES.replaceAll('tables-save', 'tables-legacy-save'),
    environment: none,
  },
  {
    name: 'ufw',
    programs: ['ufw', 'iptables', 'xtables-legacy-multi', 'xtables-nft-multi'],
    render: (policy) => ufw.render(policy, ufw.options.parse(logged(policy))),
    names: false,
    mac: false,
    redirect: false,
    hairpin: false,
    refusedUdp: 'refused',
    sayable: (policy) =>
      without(policy, { names: 'no names', mac: 'no MAC', redirect: 'none', nat: 'none' }).policy,
    places: ['/etc/ufw', '/etc/default'],
    start: (folder) => `mkdir -p ${folder}/etc/default
cp -r /etc/ufw ${folder}/etc/ufw
cp /usr/share/ufw/iptables/user*.rules ${folder}/etc/ufw/ 2>/dev/null || true
sed -E 's/^(DEFAULT_(INPUT|FORWARD)_POLICY)=.*/\\1="ACCEPT"/; s/^IPV6=.*/IPV6=yes/' /etc/default/ufw > ${folder}/etc/default/ufw
mount --bind ${folder}/etc/ufw /etc/ufw; mount --bind ${folder}/etc/default /etc/default
ufw --force enable
ufw route deny proto tcp from any to any port 9
ufw reload`,
    reload: 'true',
    state: `${TABLES}; cat /etc/ufw/user.rules /etc/ufw/user6.rules`,
    // Each command asks iptables dozens of questions, and the kernel takes its time over those of iptables-nft.
    environment: () => 'mount --bind /usr/sbin/xtables-legacy-multi /usr/sbin/xtables-nft-multi',
  },
  {
    name: 'shorewall',
    programs: ['shorewall', 'shorewall6', 'iptables', 'ipset'],
    render: (policy) => shorewall.render(policy, shorewall.options.parse(logged(policy))),
    names: true,
    mac: true,
    redirect: true,
    hairpin: false,
    refusedUdp: 'prohibited',
    sayable: whole,
    places: ['/etc/shorewall', '/etc/shorewall6', '/var/lib/shorewall', '/var/lib/shorewall6'],
    start: (folder, host) =>
      ['', '6']
        .map(
          (six) => `mkdir -p ${folder}/var/lib/shorewall${six} ${folder}/etc
cp -r /etc/shorewall${six} ${folder}/etc/shorewall${six}
cd ${folder}/etc/shorewall${six}
printf 'fw firewall\\n${host === 'router' ? 'iot ipvX\\nloc ipvX\\nnet ipvX' : 'net ipvX'}\\n' | sed s/ipvX/ipv${six === '' ? '4' : '6'}/ > zones
printf '?FORMAT 2\\n${host === 'router' ? 'iot br-iot routeback\\nloc br-lan routeback\\nnet wan0' : 'net eth0'}\\n' > interfaces
printf 'all all ACCEPT\\n' > policy
printf '?SECTION NEW\\nDROP all all tcp 9\\n' > rules
: > snat; : > init
sed -i 's/^STARTUP_ENABLED=.*/STARTUP_ENABLED=Yes/; s/^IP_FORWARDING=.*/IP_FORWARDING=Keep/' shorewall${six}.conf
mount --bind ${folder}/etc/shorewall${six} /etc/shorewall${six}
mkdir -p /var/lib/shorewall${six}; mount --bind ${folder}/var/lib/shorewall${six} /var/lib/shorewall${six}
cd ${folder}; shorewall${six} start`,
        )
        .join('\n'),
    reload: 'true',
    // Digests of each compilation, not rules.
    state: `(${TABLES}) | grep -v '^:sha-'`,
    // It writes the whole environment into the script it makes, and stumbles over quotes that npm puts there.
    environment: () => "unset $(env | sed -n 's/^\\(npm_[a-zA-Z0-9_]*\\)=.*/\\1/p')",
  },
  {
    name: 'firewalld',
    programs: ['firewalld', 'firewall-cmd', 'dbus-daemon', 'nft'],
    render: (policy) => firewalld.render(policy, firewalld.options.parse(logged(policy))),
    names: true,
    mac: true,
    redirect: true,
    hairpin: false,
    refusedUdp: 'prohibited',
    sayable: whole,
    places: [],
    start: (folder) => `mkdir -p ${folder}/etc/firewalld/zones
sed 's/^DefaultZone=.*/DefaultZone=trusted/' /etc/firewalld/firewalld.conf > ${folder}/etc/firewalld/firewalld.conf
echo '<zone target="ACCEPT"><short>External</short><interface name="wan0"/></zone>' > ${folder}/etc/firewalld/zones/external.xml
cat > ${folder}/bus.conf <<'CONF'
<busconfig><type>system</type><listen>unix:path=${folder}/bus</listen><policy context="default">
<allow user="*"/><allow own="*"/><allow send_type="method_call"/><allow send_destination="*"/><allow receive_sender="*"/>
</policy></busconfig>
CONF
dbus-daemon --config-file=${folder}/bus.conf --nopidfile --fork --print-pid > ${folder}/bus.pid
firewalld --nofork --nopid --system-config ${folder}/etc/firewalld > ${folder}/firewalld.log 2>&1 &
echo $! > ${folder}/firewalld.pid
for i in $(seq 50); do firewall-cmd --state >/dev/null 2>&1 && break; sleep 0.2; done
firewall-cmd --state`,
    reload: 'true',
    state: "nft list ruleset | sed -E 's/ expires [0-9a-z]+//'",
    environment: (folder) => `export DBUS_SYSTEM_BUS_ADDRESS=unix:path=${folder}/bus`,
  },
]

export interface Running {
  /** Applies a policy as its own steps say, twice where asked. */
  apply(policy: Policy, twice: boolean): Promise<Applied>
  stop(): void
}
export interface Applied {
  before: string
  applied: string
  again: string | null
  undo(): string
}

/** Starts the program in a namespace of the lab. */
export function startFirewall(lab: Lab, host: HostId, firewall: Firewall): Running {
  const folder = mkdtempSync(join(tmpdir(), `netneeds-${firewall.name}-`))
  const bin = join(folder, 'bin')
  const mounts = firewall.places.map((place) => `mkdir -p ${place}; mount --bind ${folder}${place} ${place}`)
  const sh = (script: string) =>
    lab.shell(host, [firewall.environment(folder), ...mounts, `cd ${folder}`, script].join('\n'), folder, bin)
  lab.shell(host, `mkdir -p ${bin}`)
  writeFileSync(join(folder, 'one-by-one.py'), ONE_BY_ONE)
  const sh1 = `[ -f "$1" ] || exec /bin/sh "$@"; exec /usr/bin/python3 ${join(folder, 'one-by-one.py')} "$1"`
  writeFileSync(join(bin, 'sh'), `#!/bin/sh\n${sh1}\n`, { mode: 0o755 })
  writeFileSync(join(bin, 'systemctl'), `#!/bin/sh\nexec ${firewall.reload}\n`, { mode: 0o755 })
  lab.shell(host, [firewall.environment(folder), firewall.start(folder, host)].join('\n'), folder, bin)
  // The resolver of the lab is restarted by us, not by the steps.
  const steps = (lines: readonly string[]) => lines.filter((line) => !line.includes('dnsmasq')).join('\n')
  return {
    async apply(policy, twice) {
      const rendered = firewall.render(policy)
      for (const { name, text } of rendered.files) writeFileSync(join(folder, name), text)
      const before = sh(firewall.state)
      sh(steps(rendered.apply))
      const applied = sh(firewall.state)
      if (twice) sh(`set +e\n${steps(rendered.apply)}\ntrue`)
      const again = twice ? sh(firewall.state) : null
      const conf = rendered.files.find(({ name }) => name.endsWith('.dnsmasq.conf'))
      if (host === 'router') await lab.resolver(conf === undefined ? [] : [join(folder, conf.name)])
      return {
        before,
        applied,
        again,
        undo() {
          sh(steps(rendered.undo))
          return sh(firewall.state)
        },
      }
    },
    stop() {
      for (const pid of ['firewalld.pid', 'bus.pid'])
        lab.shell(host, `[ ! -s ${folder}/${pid} ] || kill $(cat ${folder}/${pid}) || true`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
