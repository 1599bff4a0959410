import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// .ci/run counts from this file; a person sees the usual report.
const report = process.env.NETNEEDS_TEST_REPORT

export default defineConfig({
  test: {
    reporters: report ? ['dot', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/workers/**'],
          testTimeout: 30_000,
          // What a browser comes to takes longer on a machine that runs all of this at once.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            main: './api/worker.ts',
            miniflare: {
              compatibilityDate: '2026-10-01',
              compatibilityFlags: ['nodejs_compat'],
              bindings: { DATABASE_URL: inject('databaseUrl') },
            },
          })),
        ],
        test: {
          name: 'workers',
          include: ['test/workers/**/*.test.ts'],
          globalSetup: ['test/workers/setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
