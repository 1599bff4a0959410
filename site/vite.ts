import { defineConfig } from 'vite'

const at = (path: string): string => new URL(path, import.meta.url).pathname

/** The scripts and the stylesheet of the site; `site/build.ts` says where they go and reads the manifest. */
export default defineConfig({
  root: at('..'),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        device: at('./client/device.ts'),
        list: at('./client/list.ts'),
        plain: at('./client/plain.ts'),
        search: at('./client/search.ts'),
        changes: at('./client/changes.tsx'),
        compare: at('./client/compare.tsx'),
        'not-found': at('./client/not-found.ts'),
        submit: at('./client/submit.ts'),
        check: at('./client/check.ts'),
        style: at('./style.css'),
      },
    },
  },
})
