import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { serveLibsql } from '../../api/dev-libsql.ts'
import { publishFixtures } from '../api/published.ts'

/** A process of its own: the fixtures in a database file, and the libSQL stand-in in front of it. Prints its address. */
const { client, file } = await publishFixtures()
client.close()
const server = await serveLibsql(file)
console.log(server.url)
// The parent's end of the pipe closes when it ends, however it ends.
process.stdin.resume()
process.stdin.once('end', () => {
  void server
    .stop()
    .then(() => rm(dirname(file), { recursive: true }))
    .then(() => process.exit(0))
})
