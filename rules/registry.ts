import type { Backend } from './backend.ts'
import { adguardhome } from './backends/adguardhome.ts'
import { bindRpz } from './backends/bind-rpz.ts'
import { blocky } from './backends/blocky.ts'
import { dnsmasq } from './backends/dnsmasq.ts'
import { iptables } from './backends/iptables.ts'
import { knotResolver } from './backends/knot-resolver.ts'
import { mud } from './backends/mud.ts'
import { nftables } from './backends/nftables.ts'
import { openwrt } from './backends/openwrt.ts'
import { opnsense } from './backends/opnsense.ts'
import { pdnsRecursor } from './backends/pdns-recursor.ts'
import { pfsense } from './backends/pfsense.ts'
import { pihole } from './backends/pihole.ts'
import { routeros } from './backends/routeros.ts'
import { technitium } from './backends/technitium.ts'
import { unbound } from './backends/unbound.ts'

/** Every rule format, in the order of the format list. One line a backend. */
export const BACKENDS: readonly Backend[] = [
  nftables,
  iptables,
  openwrt,
  pfsense,
  opnsense,
  routeros,
  pihole,
  adguardhome,
  dnsmasq,
  unbound,
  bindRpz,
  pdnsRecursor,
  knotResolver,
  blocky,
  technitium,
  mud,
]
