import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'

/** Why a backend cannot tell devices by MAC, or follow names; null where it can. */
export interface Lacks {
  mac: string | null
  names: string | null
  /** Only `*.suffix` names cannot be followed. */
  wildcards: string | null
  /** Names with an underscore are not taken. */
  underscores: string | null
  /** Steering DNS and NTP to the router. */
  redirect: string | null
  nat: string | null
  /** Matching the interface that the device is behind. */
  interface: string | null
}

/**
 * The policy without what a backend lacks, and what fell out with its reason: rules whose far end is a name,
 * MAC addresses, redirects, source NAT, the interface. The rules that are left are said in full.
 */
export function without(policy: Policy, lacks: Partial<Lacks>): { policy: Policy; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const left: Policy = { ...policy }
  const { mac, names, wildcards, underscores, redirect, nat } = lacks
  if (mac != null) {
    left.subjects = policy.subjects.map((subject) => ({ ...subject, mac: [] }))
    for (const subject of policy.subjects) {
      if (subject.mac.length > 0) dropped.push({ rule: `${subject.id}.mac`, reason: mac })
    }
  }
  left.rules = policy.rules.filter(({ id, far }) => {
    const reason =
      far.kind !== 'name'
        ? null
        : (names ??
          (far.name.wildcard ? wildcards : null) ??
          (far.name.name.includes('_') ? underscores : null))
    if (reason != null) dropped.push({ rule: id, reason })
    return reason == null
  })
  if (redirect != null) {
    left.redirects = []
    for (const { subject, service } of policy.redirects)
      dropped.push({ rule: `${subject}.netneeds-${service}`, reason: redirect })
  }
  if (nat != null) {
    left.nat = []
    for (const { subject } of policy.nat) dropped.push({ rule: `${subject}.source-nat`, reason: nat })
  }
  if (lacks.interface != null && policy.interface !== null) {
    left.interface = null
    dropped.push({ rule: 'interface', reason: lacks.interface })
  }
  return { policy: left, dropped }
}
