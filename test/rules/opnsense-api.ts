/** One POST of a rendering. */
export interface Call {
  path: string
  body: Record<string, Record<string, unknown>>
}
/** The main file. */
export interface File {
  about: string[]
  calls: Call[]
  undo: Call[]
}

const NAME = '(?:[a-zA-Z]|(?:[_a-zA-Z][a-zA-Z0-9]|[a-zA-Z][_a-zA-Z0-9])[_a-zA-Z0-9]{0,29})'
const TEXT = /^[A-Za-z0-9 ._:/@+-]{1,255}$/
const ONE = /^[01]$/
const NET = new RegExp(`^(any|\\(self\\)|${NAME}(,${NAME})*|[0-9a-f.:]+/\\d+)$`)
const PORT = new RegExp(`^(|\\d{1,5}(-\\d{1,5})?|${NAME})$`)
// Fields and values of opnsense/core, models OPNsense/Firewall: Alias.xml, Filter.xml, DNat.xml and their field types.
const FIELDS: Record<string, Record<string, RegExp>> = {
  alias: {
    enabled: ONE,
    name: new RegExp(`^${NAME}$`),
    type: /^(host|network|port|mac|urljson)$/,
    content: /^([A-Za-z0-9.:/-]+(\n[A-Za-z0-9.:/-]+)*|https:\/\/[A-Za-z0-9.:/?&=,_-]+)$/,
    path_expression: /^\.[ -~]+$/,
    updatefreq: /^1$/,
    description: TEXT,
  },
  filter: {
    enabled: ONE,
    sequence: /^[1-9]\d{0,5}$/,
    action: /^(pass|block|reject)$/,
    quick: /^1$/,
    interface: /^(|wan|lan|opt\d+)$/,
    direction: /^in$/,
    ipprotocol: /^(inet|inet6|inet46)$/,
    protocol: /^(any|TCP|UDP|ICMP|IPV6-ICMP|IGMP)$/,
    source_net: NET,
    source_not: ONE,
    destination_net: NET,
    destination_not: ONE,
    destination_port: PORT,
    log: /^1$/,
    description: TEXT,
  },
  source_nat: {
    enabled: ONE,
    sequence: /^[1-9]\d{0,5}$/,
    interface: /^(wan|lan|opt\d+)$/,
    ipprotocol: /^(inet|inet6)$/,
    protocol: /^any$/,
    source_net: NET,
    destination_net: NET,
    target: /^$/,
    description: TEXT,
  },
  d_nat: {
    disabled: ONE,
    interface: /^(wan|lan|opt\d+)$/,
    ipprotocol: /^(inet|inet6)$/,
    protocol: /^(tcp|udp|tcp\/udp)$/,
    'source.network': NET,
    'source.not': ONE,
    'destination.network': NET,
    'destination.not': ONE,
    'destination.port': PORT,
    target: /^(127\.0\.0\.1|::1|\d+\.\d+\.\d+\.\d+)$/,
    'local-port': /^\d{1,5}$/,
    natreflection: /^(|purenat|disable)$/,
    descr: TEXT,
  },
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'

export type Store = Map<string, Record<string, string>>

/** Runs calls as the API does, set being an upsert; throws on what a model would not take. */
export function perform(calls: readonly Call[], store: Store = new Map()): Store {
  for (const { path, body } of calls) {
    if (/^\/api\/firewall\/(filter\/apply|alias\/reconfigure)$/.test(path)) continue
    const [, kind = '', verb = '', id = ''] =
      new RegExp(`^/api/firewall/(alias|filter|d_nat|source_nat)/(set|del)(?:Rule|Item)/(${UUID})$`).exec(
        path,
      ) ?? []
    if (path.includes('Item') !== (kind === 'alias') || kind === '') throw new Error(`no such call: ${path}`)
    if (verb === 'del') {
      const name = store.get(`${kind} ${id}`)?.name
      if (
        name !== undefined &&
        [...store.values()].some(
          (each) =>
            each.name !== name &&
            [each.source_net, each.destination_net, each['source.network'], each.destination_port].some(
              (end) => end?.split(',').includes(name),
            ),
        )
      )
        throw new Error(`alias in use: ${name}`)
      store.delete(`${kind} ${id}`)
      continue
    }
    const flat = Object.fromEntries(
      Object.entries(body[kind === 'alias' ? 'alias' : 'rule'] ?? {}).flatMap(([key, value]) =>
        typeof value === 'object'
          ? Object.entries(value ?? {}).map(([inner, text]) => [`${key}.${inner}`, String(text)])
          : [[key, String(value)]],
      ),
    )
    for (const [key, value] of Object.entries(flat))
      if (!FIELDS[kind]?.[key]?.test(value)) throw new Error(`${kind}.${key}: ${value}`)
    const aliases = new Set(
      [...store].filter(([key]) => key.startsWith('alias')).map(([, each]) => each.name),
    )
    for (const end of [
      flat.source_net,
      flat.destination_net,
      flat['source.network'],
      flat['destination.network'],
    ]) {
      for (const name of end?.split(',') ?? [])
        if (!/^(any|\(self\)|wanip|[0-9a-f.:]+\/\d+)$/.test(name) && !aliases.has(name))
          throw new Error(`no alias ${name}`)
    }
    if (flat.source_net?.includes(',') && flat.source_not === '1')
      throw new Error('inverting several sources')
    if (flat.destination_port && !['TCP', 'UDP'].includes(flat.protocol ?? ''))
      throw new Error('port without tcp or udp')
    if (
      kind === 'alias' &&
      [...store].some(
        ([key, each]) => key !== `alias ${id}` && each.name === flat.name && key.startsWith('alias'),
      )
    )
      throw new Error(`alias twice: ${flat.name}`)
    store.set(`${kind} ${id}`, flat)
  }
  return store
}
