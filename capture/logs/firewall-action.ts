import type { FlowRecord } from './log.ts'

export type Action = FlowRecord['action']

/** `[WAN_LOCAL-D-2147483647]`, `[ipv4-FWD-filter-default-D]`: UniFi, EdgeOS, VyOS. */
const CODE = /-(A|D|R)(?:-\d{1,10})?\]/
const WORDS =
  /(?<![a-z])(?:(drop|dropped|dropping|block|blocked|deny|denied|ban|banned|discard)|(reject|rejected|refuse|refused)|(accept|accepted|allow|allowed|pass|passed|permit|permitted))(?![a-z])/gi
/** What this project's own rules write in front of what they refuse. */
const OWN = /(?:^|[\s\]])netneeds [^:]{1,40}: *$/

/** What a rule's prefix says that the firewall did; of several words the last; null where it says nothing. */
export function readAction(prefix: string): Action {
  if (OWN.test(prefix)) return 'rejected'
  const code = CODE.exec(prefix)?.[1]
  if (code !== undefined) return code === 'A' ? 'allowed' : code === 'D' ? 'dropped' : 'rejected'
  let action: Action = null
  for (const [, dropped, rejected] of prefix.matchAll(WORDS)) {
    action = dropped !== undefined ? 'dropped' : rejected !== undefined ? 'rejected' : 'allowed'
  }
  return action
}

const PREFIXES = 512
const LONGEST = 300
const UPTIME = /^\[ {0,12}\d{1,12}\.\d{1,9}\] ?/

/** Reads the action from `text[from, to)`, remembering prefixes: a log has few. */
export function createActions(): (text: string, from: number, to: number) => Action {
  const known = new Map<string, Action>()
  return (text, from, to) => {
    const kernel = text.indexOf('kernel:', from)
    let start = kernel >= 0 && kernel < to ? kernel + 7 : from
    while (text.charCodeAt(start) === 32 && start < to) start++
    if (text.charCodeAt(start) === 91) {
      const close = text.indexOf('] ', start)
      if (close > 0 && close < to && UPTIME.test(text.slice(start, close + 2))) start = close + 2
    }
    if (start >= to) return null
    const prefix = text.slice(Math.max(start, to - LONGEST), to)
    const before = known.get(prefix)
    if (before !== undefined) return before
    const action = readAction(prefix)
    if (known.size >= PREFIXES) known.clear()
    known.set(prefix, action)
    return action
  }
}
