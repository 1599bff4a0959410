import type { Command } from '../command.ts'

export const serve: Command = { name: 'serve', usage: 'serve', about: 'serve', options: {}, run: async () => 1 }
