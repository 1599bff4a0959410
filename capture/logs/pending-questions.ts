/** A question whose answer may come on a later line. */
export interface Pending {
  client: string
  name: string
  type: string | null
  answered: boolean
}

const NAMES = 4096
const CLIENTS = 16

/** Questions by the name asked for, the oldest forgotten first: bounded. */
export interface PendingQuestions {
  ask(client: string, name: string, type: string | null): Pending
  /** Those that an answer of this type is for: `null` is any type. */
  of(name: string, type: string | null): readonly Pending[]
  /** Says that it was answered. */
  settle(one: Pending): void
  /** The one question without an answer; null where there are none or several. */
  only(): Pending | null
}

const NONE: readonly Pending[] = []

export function createPendingQuestions(): PendingQuestions {
  const byName = new Map<string, Pending[]>()
  const waiting = new Set<Pending>()
  const forget = (name: string): void => {
    for (const one of byName.get(name) ?? NONE) waiting.delete(one)
    byName.delete(name)
  }
  return {
    ask(client, name, type) {
      const asked: Pending = { client, name, type, answered: false }
      waiting.add(asked)
      const before = byName.get(name)
      if (before === undefined) {
        if (byName.size >= NAMES) {
          const oldest = byName.keys().next()
          if (!oldest.done) forget(oldest.value)
        }
        byName.set(name, [asked])
        return asked
      }
      // Whoever was answered is not asked about again; the same client asking again is one question waiting.
      let kept = 0
      for (const one of before) {
        if (kept >= CLIENTS - 1 || (one.type === type && (one.answered || one.client === client))) {
          waiting.delete(one)
          continue
        }
        before[kept++] = one
      }
      before.length = kept
      before.push(asked)
      return asked
    },
    of(name, type) {
      const list = byName.get(name)
      if (list === undefined) return NONE
      if (type === null) return list
      const first = list[0]
      if (list.length === 1 && first !== undefined) return fits(first, type) ? list : NONE
      return list.filter((one) => fits(one, type))
    },
    settle(one) {
      one.answered = true
      waiting.delete(one)
    },
    only() {
      const first = waiting.values().next()
      return waiting.size === 1 && !first.done ? first.value : null
    },
  }
}

const fits = (one: Pending, type: string): boolean =>
  one.type === type || one.type === null || one.type === 'ANY'
