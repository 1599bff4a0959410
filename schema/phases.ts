/** What a device is doing while it is watched. */
export const PHASES = ['setup', 'idle', 'use', 'update', 'blocked'] as const
