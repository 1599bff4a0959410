import type { Backend } from './backend.ts'
import { adguardhome } from './backends/adguardhome.ts'
import { bindRpz } from './backends/bind-rpz.ts'
import { blocky } from './backends/blocky.ts'
import { csv } from './backends/csv.ts'
import { dnsmasq } from './backends/dnsmasq.ts'
import { edgeos } from './backends/edgeos.ts'
import { ferm } from './backends/ferm.ts'
import { firewalla } from './backends/firewalla.ts'
import { firewalld } from './backends/firewalld.ts'
import { foomuuri } from './backends/foomuuri.ts'
import { fritzbox } from './backends/fritzbox.ts'
import { iptables } from './backends/iptables.ts'
import { json } from './backends/json.ts'
import { knotResolver } from './backends/knot-resolver.ts'
import { markdown } from './backends/markdown.ts'
import { mud } from './backends/mud.ts'
import { nftables } from './backends/nftables.ts'
import { openwrt } from './backends/openwrt.ts'
import { opnsense } from './backends/opnsense.ts'
import { pdnsRecursor } from './backends/pdns-recursor.ts'
import { pf } from './backends/pf.ts'
import { pfsense } from './backends/pfsense.ts'
import { pihole } from './backends/pihole.ts'
import { routeros } from './backends/routeros.ts'
import { shorewall } from './backends/shorewall.ts'
import { snort3 } from './backends/snort3.ts'
import { suricata } from './backends/suricata.ts'
import { technitium } from './backends/technitium.ts'
import { ufw } from './backends/ufw.ts'
import { unbound } from './backends/unbound.ts'
import { unifi } from './backends/unifi.ts'
import { vyos } from './backends/vyos.ts'

/** Every rule format, in the order of the format list. One line a backend. */
export const BACKENDS: readonly Backend[] = [
  nftables,
  iptables,
  openwrt,
  opnsense,
  pfsense,
  unifi,
  routeros,
  fritzbox,
  firewalld,
  ufw,
  shorewall,
  ferm,
  foomuuri,
  pf,
  vyos,
  edgeos,
  firewalla,
  pihole,
  adguardhome,
  dnsmasq,
  unbound,
  bindRpz,
  knotResolver,
  pdnsRecursor,
  technitium,
  blocky,
  suricata,
  snort3,
  mud,
  json,
  csv,
  markdown,
]
