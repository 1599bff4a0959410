import type { Change, DeviceDraft } from './propose/change.ts'

export { mergeText } from './propose/text-edit.ts'

/**
 * The entry with the changes made. What people wrote stays: needs, notes, order; evidence and new claims are added
 * behind, nothing twice. A change to something that is not there changes nothing. The entry itself is left alone.
 */
export function mergeDevice(entry: DeviceDraft, changes: readonly Change[]): DeviceDraft {
  const made = structuredClone(entry)
  for (const change of changes) apply(made, change)
  return made
}

const claimOf = (
  made: DeviceDraft,
  { of, id }: { of: 'endpoint' | 'use'; id: string },
): DeviceDraft['endpoints'][number] | DeviceDraft['uses'][number] | undefined =>
  of === 'endpoint'
    ? made.endpoints.find((endpoint) => endpoint.id === id)
    : made.uses.find((use) => use.service === id)

const push = <T>(list: T[], value: T): void => {
  const text = JSON.stringify(value)
  if (!list.some((each) => JSON.stringify(each) === text)) list.push(structuredClone(value))
}

function apply(made: DeviceDraft, change: Change): void {
  switch (change.kind) {
    case 'add-endpoint':
      if (!made.endpoints.some(({ id }) => id === change.endpoint.id)) push(made.endpoints, change.endpoint)
      return
    case 'add-source':
      if (!Object.hasOwn(made.sources, change.id)) made.sources[change.id] = structuredClone(change.source)
      return
    case 'add-evidence': {
      const claim = claimOf(made, { of: change.to, id: change.id })
      if (claim) push(claim.sources, change.source)
      return
    }
    case 'add-use':
      if (!made.uses.some(({ service }) => service === change.use.service)) push(made.uses, change.use)
      return
    case 'set-need': {
      const claim = claimOf(made, change)
      if (claim) claim.needed[change.for] = change.need
      return
    }
    case 'set-breaks': {
      const claim = claimOf(made, change)
      if (claim && claim.breaks === null) claim.breaks = change.breaks
      return
    }
    case 'add-blocking':
      push(made.blocking, change.blocking)
      return
    case 'identify':
      push(made.identify[change.clue], change.value)
      return
    case 'identify-ssdp':
      push(made.identify.ssdp, change.value)
      return
    case 'conflict':
      return
  }
}
