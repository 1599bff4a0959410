import type { Dataset } from '../schema/dataset.ts'
import { changesBetween } from '../schema/difference.ts'

/** A version by semver.org. */
export type Version = readonly [major: number, minor: number, patch: number]

/**
 * The version after a change: major when an id is gone and nothing redirects from it, minor when an entry or an
 * endpoint is new, gone or other, patch for words and sources.
 */
export function nextVersion([major, minor, patch]: Version, before: Dataset, after: Dataset): Version {
  const gone = Object.keys(before.devices).some(
    (id) => !Object.hasOwn(after.devices, id) && !Object.hasOwn(after.redirects, id),
  )
  if (gone) return [major + 1, 0, 0]
  const changes = changesBetween(before, after)
  if (changes.some(({ change, endpoints }) => change !== 'changed' || endpoints.length > 0))
    return [major, minor + 1, 0]
  return [major, minor, patch + 1]
}

/** The version of the newest of these releases, oldest first; the first is 1.0.0. */
export function versionOf(releases: readonly Dataset[]): string {
  let version: Version = [1, 0, 0]
  for (const [index, after] of releases.entries()) {
    const before = releases[index - 1]
    if (before !== undefined) version = nextVersion(version, before, after)
  }
  return version.join('.')
}
