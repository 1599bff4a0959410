import type { FindMaker } from '../capture/makers.ts'

/** IEEE's registry of MAC prefixes; loaded only where a capture is read, for it is large. */
export async function loadMakers(): Promise<FindMaker> {
  const { default: registry }: { default: Record<string, string> } = await import('oui-data', {
    with: { type: 'json' },
  })
  return (prefix) =>
    Object.hasOwn(registry, prefix) ? registry[prefix]?.split('\n', 1)[0]?.trim() : undefined
}
