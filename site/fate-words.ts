import type { Fate, Fated, Fates } from '../rules/fate.ts'

/** What a rule set does to an endpoint, in the words of table, picture and legend. */
export const FATE_WORDS: Record<Fate, string> = {
  allowed: 'let through',
  refused: 'refused',
  withheld: 'withheld',
}

const FATES = Object.keys(FATE_WORDS) as Fate[]

/** "1 of 9 connections let through, 6 refused, 2 withheld". */
export function fateCounts(fates: readonly Fate[]): string {
  const of = (fate: Fate) => fates.filter((each) => each === fate).length
  const [first = 'allowed', ...others] = FATES
  const all = `${fates.length} ${fates.length === 1 ? 'connection' : 'connections'}`
  return [
    `${of(first)} of ${all} ${FATE_WORDS[first]}`,
    ...others.map((fate) => `${of(fate)} ${FATE_WORDS[fate]}`),
  ].join(', ')
}

/** The fates alone, of one device or of all of a home. */
export const fatesIn = (fates: Readonly<Record<string, Fated>>): Fate[] =>
  Object.values(fates).map(({ fate }) => fate)
export const fatesInHome = (fates: Fates): Fate[] => Object.values(fates).flatMap(fatesIn)
