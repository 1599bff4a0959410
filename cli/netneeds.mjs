#!/usr/bin/env node
// The sources are TypeScript with JSX; tsx loads them without a build step.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Told where its settings are: without that it takes those of the folder the command is run in.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
// Who reads the first lines only, as head does, is done; that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
