import { config } from 'zod/v4'

/**
 * The pages' policy forbids making code from text, and zod would try once to see whether it may: a violation each
 * browser notes. Vite puts this file in the place of zod, so that it is said before any schema is made.
 */
config({ jitless: true })

export * from 'zod/v4'
