import type { Family } from '../../../schema/address.ts'

/** A menu of RouterOS that this backend adds to. */
export type Menu =
  | '/ip firewall address-list'
  | '/ip firewall filter'
  | '/ip firewall nat'
  | '/ipv6 firewall address-list'
  | '/ipv6 firewall filter'
  | '/ipv6 firewall nat'
  | '/ip dns static'

/** One item: `add` with these properties, in order. */
export interface Item {
  menu: Menu
  properties: [string, string][]
  /** Why: it becomes the item's comment behind the rule set's name. */
  about: string
  /** It is to stand before every item that was there: a jump into our own chains. */
  first?: boolean
}

export const FIREWALL: Record<Family, '/ip firewall' | '/ipv6 firewall'> = {
  ipv4: '/ip firewall',
  ipv6: '/ipv6 firewall',
}

/** A filter rule of a family. */
export const filterItem = (
  family: Family,
  about: string,
  properties: [string, string][],
  first = false,
): Item => ({
  menu: `${FIREWALL[family]} filter`,
  properties,
  about,
  ...(first ? { first } : {}),
})

/** Ports in pieces that one rule takes: fifteen, a range counting as two. */
export function portPieces(ports: readonly { from: number; to: number }[] | null): (string | null)[] {
  if (ports === null) return [null]
  const pieces: string[][] = []
  let room = 0
  for (const { from, to } of ports) {
    const cost = from === to ? 1 : 2
    if (cost > room) {
      pieces.push([])
      room = 15
    }
    room -= cost
    pieces.at(-1)?.push(from === to ? `${from}` : `${from}-${to}`)
  }
  return pieces.map((piece) => piece.join(','))
}
