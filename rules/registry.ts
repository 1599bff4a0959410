import type { Backend } from './backend.ts'
import { adguardhome } from './backends/adguardhome.ts'
import { iptables } from './backends/iptables.ts'
import { mud } from './backends/mud.ts'
import { nftables } from './backends/nftables.ts'
import { openwrt } from './backends/openwrt.ts'
import { opnsense } from './backends/opnsense.ts'
import { pfsense } from './backends/pfsense.ts'
import { pihole } from './backends/pihole.ts'
import { routeros } from './backends/routeros.ts'

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
  mud,
]
