import type { Backend } from '../rules/backend.ts'

/** What the backends of a layer are called and do; in the order they are listed. */
export const LAYERS: Record<Backend['layer'], { name: string; about: string }> = {
  packet: { name: 'Firewalls', about: 'decide about packets' },
  dns: {
    name: 'DNS',
    about: 'decide which names are answered; an address used without a name passes them by',
  },
  inspection: { name: 'Inspection', about: 'look into traffic and raise alarms or drop it' },
  standard: { name: 'Standards', about: 'describe the device for other programs' },
  guide: { name: 'Guides', about: 'steps for routers that read no file' },
}

/** The proof of each backend, in a word and in a sentence. */
export const PROOF: Record<Backend['proof'], { word: string; about: string }> = {
  packets: {
    word: 'packets',
    about: 'real packets met the rules, and what became of them was compared with the policy',
  },
  answers: { word: 'answers', about: 'the running server was asked for names, by the device and by others' },
  program: {
    word: 'program',
    about: 'the program, or its database, reads every output; what it then does is worked out',
  },
  grammar: {
    word: 'grammar',
    about: 'only a strict grammar of what we write reads it; the real program never did',
  },
}

/** The backends by layer, each layer that has any. */
export const byLayer = (backends: readonly Backend[]): [Backend['layer'], Backend[]][] =>
  (Object.keys(LAYERS) as Backend['layer'][])
    .map((layer): [Backend['layer'], Backend[]] => [
      layer,
      backends.filter((backend) => backend.layer === layer),
    ])
    .filter(([, those]) => those.length > 0)
