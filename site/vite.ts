import { defineConfig } from 'vite'

const at = (path: string): string => new URL(path, import.meta.url).pathname

/** The script of each kind of page, by the name that pages call it. */
export const SCRIPTS = {
  device: 'device.ts',
  list: 'list.ts',
  plain: 'plain.ts',
  search: 'search.ts',
  changes: 'changes.tsx',
  compare: 'compare.tsx',
  'not-found': 'not-found.ts',
  submit: 'submit.ts',
  check: 'check.ts',
  'my-home': 'my-home.ts',
} as const

/** The scripts and the stylesheet of the site; `site/build.ts` says where they go and reads the manifest. */
export default defineConfig({
  root: at('..'),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  worker: { format: 'es' },
  resolve: { alias: [{ find: /^zod$/, replacement: at('./client/zod.ts') }] },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(Object.entries(SCRIPTS).map(([name, file]) => [name, at(`./client/${file}`)])),
        style: at('./style.css'),
      },
    },
  },
})
