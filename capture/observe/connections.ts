import type { Content } from './content.ts'
import type { Flow } from './flow-table.ts'

/** One connection: two ends and a protocol, for as long as it is remembered. */
export interface Connection {
  a: number
  b: number
  portA: number
  portB: number
  /** Protocol number, and the depth of the tunnel above it. */
  key: number
  /** Whether end a is the client. */
  clientA: boolean
  /** What that rests on. */
  by: Flow['by']
  flow: Flow | null
  /** What this connection has given to its flow, to take along when the client turns out to be the other end. */
  packets: number
  bytes: number
  first: number
  seen: number
  bothWays: boolean
  closed: boolean
  /** Which ends have said FIN: 1 the client's, 2 the server's. */
  finished: number
  content: Content | null
  /** Nothing more is looked for in what the client says. */
  clientDone: boolean
  /** Nothing more is looked for in what the server says. */
  serverDone: boolean
}

const MOST = 1 << 15
const FIRST = 1 << 12

export interface Connections {
  /** The connection between these ends, either way round; a new one has no flow yet. */
  at(a: number, portA: number, b: number, portB: number, key: number): Connection
  /** The same, without making one. */
  known(a: number, portA: number, b: number, portB: number, key: number): Connection | null
  all(): readonly Connection[]
}

/**
 * A table of at most 32,768 connections: when it is full the half that was silent longest is forgotten. What they
 * carried has been counted in their flows.
 */
export function createConnections(): Connections {
  let all: Connection[] = []
  let slots = new Int32Array(FIRST).fill(-1)
  let mask = slots.length - 1
  let clock = 0

  const mix = (a: number, portA: number, b: number, portB: number, key: number): number => {
    // Either way round gives the same slot.
    const x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(portA, 0x85ebca6b)
    const y = Math.imul(b + 1, 0x9e3779b1) ^ Math.imul(portB, 0x85ebca6b)
    let hash = (x + y) ^ Math.imul(x ^ y, 0xc2b2ae35) ^ Math.imul(key, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) & mask
  }

  const place = (index: number, item: Connection): void => {
    let slot = mix(item.a, item.portA, item.b, item.portB, item.key)
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = index
  }

  /** Room for twice as many: most captures are small. */
  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1)
    mask = slots.length - 1
    all.forEach((item, index) => {
      place(index, item)
    })
  }

  function forget(): void {
    const seen = Float64Array.from(all, (item) => item.seen).sort()
    const limit = seen[seen.length >> 1] ?? 0
    all = all.filter((item) => item.seen >= limit)
    slots.fill(-1)
    all.forEach((item, index) => {
      place(index, item)
    })
  }

  function find(a: number, portA: number, b: number, portB: number, key: number): Connection | null {
    let slot = mix(a, portA, b, portB, key)
    for (;;) {
      const index = slots[slot] ?? -1
      if (index === -1) return null
      const item = all[index]
      if (
        item !== undefined &&
        item.key === key &&
        ((item.a === a && item.b === b && item.portA === portA && item.portB === portB) ||
          (item.a === b && item.b === a && item.portA === portB && item.portB === portA))
      )
        return item
      slot = (slot + 1) & mask
    }
  }

  return {
    known: find,
    all: () => all,
    at(a, portA, b, portB, key) {
      const found = find(a, portA, b, portB, key)
      if (found !== null) {
        found.seen = ++clock
        return found
      }
      if (all.length >= MOST) forget()
      else if (all.length * 4 >= slots.length) grow()
      const made: Connection = {
        a,
        b,
        portA,
        portB,
        key,
        clientA: true,
        by: 'port',
        flow: null,
        packets: 0,
        bytes: 0,
        first: Number.NaN,
        seen: ++clock,
        bothWays: false,
        closed: false,
        finished: 0,
        content: null,
        clientDone: false,
        serverDone: false,
      }
      all.push(made)
      place(all.length - 1, made)
      return made
    },
  }
}
