import type { ReleaseChange } from '../rules/changes/release.ts'
import type { DeviceChange } from '../schema/difference.ts'

/** A release that changed a device, and what it changed in it. */
export interface Revision {
  release: ReleaseChange
  /** Null for a device of the first release, whose entries are not listed. */
  change: DeviceChange | null
}

/** The revisions of a device under all the ids it had, from the releases newest first. */
export function historyOf(releases: readonly ReleaseChange[]): (id: string) => Revision[] {
  const told = releases.map((release) => ({
    release,
    changes: new Map(release.changes.map((change) => [change.id, change])),
  }))
  return (current) => {
    const revisions: Revision[] = []
    let id = current
    for (const { release, changes } of told) {
      const change = changes.get(id)
      if (change === undefined) {
        if (release.before === null) revisions.push({ release, change: null })
        continue
      }
      revisions.push({ release, change })
      // An entry that was there before, and gone in between, is another.
      if (change.change === 'added') break
      id = change.was ?? id
    }
    return revisions
  }
}
