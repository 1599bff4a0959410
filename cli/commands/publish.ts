import type { Command } from '../command.ts'

export const publish: Command = { name: 'publish', usage: 'publish', about: 'publish', options: {}, run: async () => 1 }
