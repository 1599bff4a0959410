import type { PublishReport } from './store/publish-folder.ts'

/** The report of publishing, for a person. */
export function reportText(report: PublishReport): string[] {
  const errors = report.problems.filter(({ severity }) => severity === 'error')
  return [
    ...errors.map(
      ({ file, line, column, message, hint }) =>
        `${file}:${line}:${column}  error  ${message}${hint ? ` (${hint})` : ''}`,
    ),
    ...(report.ok
      ? []
      : [`data/ has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}: nothing was published`]),
    ...report.skipped.map(
      ({ release, commit }) =>
        `skipped ${release}: commit ${commit.slice(0, 12)} cannot be read by this version`,
    ),
    ...report.conflicts.map(
      (release) => `${release} differs from what was published under that name; the published one stays`,
    ),
    ...(report.published.length > 0
      ? [`published ${report.published.map(({ release }) => release).join(', ')}`]
      : []),
    ...(report.current === null
      ? ['there is no release to serve yet']
      : [`serving release ${report.current}`]),
  ]
}
