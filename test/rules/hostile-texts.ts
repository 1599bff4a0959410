import fc from 'fast-check'
import type { Policy } from '../../rules/policy.ts'
import type { ExpandedEndpoint } from '../../schema/expand.ts'
import { HOSTILE } from '../policies.ts'

/** Stands where text of an entry stands, and is found again in what a backend makes of it. */
export const MARK = 'Harmless'

const fragment = fc.constantFrom(
  HOSTILE,
  '"',
  "'",
  '`',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\\',
  '\\\n',
  '$(reboot)',
  `\${x}`,
  '%{x}',
  '%0a',
  '|',
  '||',
  '&&',
  '#',
  '--',
  '-->',
  '<!--',
  ']]>',
  '</rule>',
  '*/',
  '/*',
  '{',
  '}',
  '};',
  '=1+1',
  '@SUM(1)',
  ',',
  ' # ',
  '! ',
  "'); DROP TABLE client;",
  '[/ipv4 remove]',
  'pass ip any any -> any any (sid:1;)',
  '@@||example.test^',
  ' ',
)
const unicode = fc.string({ unit: 'binary', maxLength: 12 })
/** Strings that try to leave their comment, string or token, with any Unicode between. */
export const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fragment }, { weight: 1, arbitrary: unicode }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
/** A string for every place that takes text of an entry. */
export const texts = fc.record({
  name: text,
  application: text,
  breaks: text,
  note: text,
  reason: text,
  advice: text,
  what: text,
})
export type Texts = typeof texts extends fc.Arbitrary<infer Value> ? Value : never
export const TAME: Texts = {
  name: MARK,
  application: MARK,
  breaks: MARK,
  note: MARK,
  reason: MARK,
  advice: MARK,
  what: MARK,
}

/** The policy with text of an entry and of its sources in every place that takes some. */
export function withTexts(policy: Policy, said: Texts): Policy {
  const written = (each: ExpandedEndpoint): ExpandedEndpoint => ({
    ...each,
    application: said.application,
    breaks: said.breaks,
    note: said.note,
  })
  return {
    ...policy,
    subjects: policy.subjects.map((subject) => ({ ...subject, name: said.name })),
    rules: policy.rules.map((rule) => ({
      ...rule,
      why: {
        ...rule.why,
        endpoint: rule.why.endpoint === null ? null : written(rule.why.endpoint),
        reason: said.reason,
      },
    })),
    withheld: policy.withheld.map((each) => ({
      ...each,
      endpoint: written(each.endpoint),
      reason: said.reason,
    })),
    expose: policy.expose.map((each) => ({ ...each, endpoint: written(each.endpoint) })),
    placeholders: policy.placeholders.map((each) => ({ ...each, what: said.what })),
    notes: [...policy.notes, said.advice],
  }
}
