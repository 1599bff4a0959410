import { adguardhome } from './adguardhome.ts'
import { bind } from './bind.ts'
import { conntrack } from './conntrack.ts'
import { dnsmasq } from './dnsmasq.ts'
import { filterlog } from './filterlog.ts'
import type { LogFormat } from './log.ts'
import { netfilter } from './netfilter.ts'
import { pcapdroid } from './pcapdroid.ts'
import { routeros } from './routeros.ts'
import { suricata } from './suricata.ts'
import { systemLog } from './system-log.ts'
import { unbound } from './unbound.ts'
import { zeek } from './zeek.ts'

/** Every log format: one line each. */
export const LOG_FORMATS: readonly LogFormat[] = [
  dnsmasq,
  adguardhome,
  netfilter,
  routeros,
  filterlog,
  zeek,
  suricata,
  pcapdroid,
  conntrack,
  unbound,
  bind,
  systemLog,
]
