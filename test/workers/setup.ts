import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string
  }
}

/** Starts the database beside this process: modules are resolved here as the Workers runtime wants them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const script = resolve(import.meta.dirname, 'database.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for await (const line of createInterface(child.stdout)) {
    project.provide('databaseUrl', line)
    break
  }
  return async () => {
    child.stdin.end()
    await ended
  }
}
