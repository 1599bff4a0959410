/** What a need is: required stops something, optional a part, not-needed nothing; unknown is what no source says. */
export type Need = 'required' | 'optional' | 'not-needed' | 'unknown'

/** Who is at the other end of an endpoint: exactly one of these. */
export type Peer =
  | { host: string }
  | { network: string }
  | { role: 'home-assistant' | 'native-app' | 'gateway' | 'lan' | 'broadcast' | 'internet' }

export interface Endpoint {
  id: string
  /** Who starts, seen from the device. */
  direction: 'outbound' | 'inbound'
  peer: Peer
  protocol: 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'igmp' | 'any'
  /** Of the side that accepts: numbers, "from-to", or "any". */
  ports: (number | string)[]
  application: string
  purpose: string
  when: 'always' | 'setup' | 'update' | 'recovery'
  /** The name must resolve even where its packets are refused. */
  resolve: 'required' | null
  needed: { native_app: Need; home_assistant: Need }
  /** What fails without it. */
  breaks: string | null
  note: string | null
  /** Keys of the device's `sources`. */
  sources: string[]
  /** The service it came from; null for the device's own. */
  via: string | null
  status: Status
}

/** Computed from the sources: measured twice and tested, seen, or only claimed. */
export type Status = 'verified' | 'reported' | 'claimed'

export interface Source {
  kind: string
  title: string
  url: string | null
  date: string | null
  firmware: string | null
  region: string | null
  note: string | null
  sha256: string | null
  minutes: number | null
  phases: string[]
}

/** "Can I cut its internet?", answered from the evidence. */
export interface Answer {
  consumer: 'home-assistant' | 'native-app'
  internet: Need
  verdict: 'yes' | 'no' | 'partly' | 'unknown'
  sentence: string
  conditions: string[]
  disagreements: string[]
}

export interface Device {
  id: string
  name: string
  vendor: string
  vendor_name: string
  category: string
  models: string[]
  also_known_as: string[]
  native_app: string | null
  home_assistant: { integration: string; iot_class: string | null } | null
  /** With those of the services it uses. */
  endpoints: Endpoint[]
  blocking: {
    of: string
    for: 'native-app' | 'home-assistant' | null
    method: 'reject' | 'drop' | 'dns' | 'unknown'
    outcome: 'works' | 'degrades' | 'breaks'
    after: string | null
    note: string | null
    sources: string[]
  }[]
  note: string | null
  sources: Record<string, Source>
  status: Status
  answers: { home_assistant: Answer; native_app: Answer }
}

/** The release of the data, as 2026.11.21. */
export declare const release: string
/** Every device by its id. */
export declare const devices: Record<string, Device>
/** Names and addresses of vendors by id. */
export declare const vendors: Record<string, { name: string; url: string | null; also_known_as: string[] }>
/** Ids that were, and what they are now. */
export declare const redirects: Record<string, string>
