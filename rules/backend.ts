import type { z } from 'zod'
import type { Policy } from './policy.ts'

/** What a backend can say; each false one has its reason printed where a policy asks for it. */
export interface Capabilities {
  /** Host names followed at run time. */
  hosts: boolean
  wildcards: boolean
  ports: boolean
  /** Scoping by MAC address. */
  mac: boolean
  ipv6: boolean
  /** Rules for what others open towards the device. */
  inbound: boolean
  multicast: boolean
  /** Refusing with TCP RST or ICMP. */
  reject: boolean
  /** Steering DNS and NTP to the router. */
  redirect: boolean
  /** Source NAT. */
  nat: boolean
  /** Port forward, hairpin, IPv6 pinhole. */
  expose: boolean
  /** Split-horizon record for the public name. */
  split_dns: boolean
}

/** The real program that must accept the output, and the Debian package it comes in. */
export interface Checker {
  program: string
  package: string
  /** What it checks, in words for the format page. */
  checks: string
}

export interface RenderedFile {
  name: string
  media_type: string
  text: string
  /** Where it goes on the router, as /etc/nftables.d/ or "Services > DNS". */
  place: string
}

/**
 * What could not be said in this backend, or only wider or narrower, and why. `rule` is an id of the policy or a topic
 * such as "refusal". A rule named here is not in the output, unless the reason begins with "wider" or `said` is set.
 */
export interface Dropped {
  rule: string
  reason: string
  /** The rule is in the output all the same; this is a remark about it. */
  said?: true
}

export interface Rendered {
  /** The first is the main file. Every text ends in a newline. */
  files: RenderedFile[]
  /** One step a line, commands as they are typed. */
  apply: string[]
  undo: string[]
  /** What brings a newer file in, where `apply` holds steps for the first time alone. */
  refresh?: string[]
  dropped: Dropped[]
  /** Advice that belongs to this output. */
  notes: string[]
}

/** A rule format. One file in `backends/`, registered by one line in `registry.ts`. */
export interface Backend<Options = Record<string, unknown>> {
  id: string
  title: string
  layer: 'packet' | 'dns' | 'inspection' | 'standard' | 'guide'
  /**
   * What its output refuses of all that no rule of it lets through: packets, as `verdict` has it; what the device
   * opens to the internet by TCP and UDP; look-ups of names; or nothing, where it only tells (`fate.ts`).
   */
  refuses: 'packets' | 'internet' | 'names' | 'nothing'
  /** One plain sentence for the format list. */
  about: string
  /** Query parameters of its own, beside the common choices. A strict object; every one has a default. */
  options: z.ZodType<Options>
  can: Capabilities
  checker: Checker | null
  /**
   * The strongest proof in the tests: real packets compared with the policy; a running server's answers; the
   * program, or its database, that read every output; or only our own strict grammar of what is emitted.
   */
  proof: 'packets' | 'answers' | 'program' | 'grammar'
  /** How it was checked where no real program can: "strict grammar", "XML well-formedness". */
  checkedBy: string
  /** How names are followed at run time, in words. */
  followsNames: string
  /**
   * How what was applied is kept up to date, in words; null where the commands of `refresh` or `apply` may run
   * unattended, so that a script can do it (`update.ts`).
   */
  update: string | null
  /** True when one output can hold several devices. */
  manyDevices: boolean
  /** Pure and deterministic. */
  render(policy: Policy, options: Options): Rendered
}
