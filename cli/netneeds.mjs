#!/usr/bin/env node
// The sources are TypeScript with JSX; tsx loads them without a build step.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
