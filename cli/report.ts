import type { Problem } from '../schema/problem.ts'

export type ReportFormat = 'human' | 'github' | 'json'

const COLOUR = { error: '31', warning: '33' } as const

/** Workflow commands of GitHub Actions: what must be escaped in data and in properties. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Every problem as text: the one place that prints them. Empty for none, except as JSON. */
export function report(problems: readonly Problem[], format: ReportFormat, colour: boolean): string {
  if (format === 'json') {
    const count = (severity: Problem['severity']) =>
      problems.filter((problem) => problem.severity === severity).length
    return `${JSON.stringify({ schema_version: 1, errors: count('error'), warnings: count('warning'), problems }, null, 2)}\n`
  }
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  return problems
    .map(({ file, line, column, severity, rule, message, hint }) => {
      if (format === 'github') {
        const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
        return `::${severity} ${place}::${data(hint === null ? message : `${message}. Fix: ${hint}`)}\n`
      }
      const fix = hint === null ? '' : `\n    ${paint('2', `fix: ${hint}`)}`
      return `${file}:${line}:${column}  ${paint(COLOUR[severity], severity)}  ${rule}  ${message}${fix}\n`
    })
    .join('')
}
