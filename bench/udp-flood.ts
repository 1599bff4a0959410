import { createSocket } from 'node:dgram'

/**
 * Sends `count` empty datagrams from one port to one address and prints the nanoseconds each took. Run by
 * rules-200.ts in a namespace: on a veth the router's work is done while the sender sends.
 */
const [to = '', port = '9', count = '1000'] = process.argv.slice(2)
const socket = createSocket('udp4')
const payload = Buffer.alloc(18)
const total = Number(count)
const AT_ONCE = 128

function send(): Promise<bigint> {
  return new Promise((resolve, reject) => {
    let sent = 0
    let done = 0
    const start = process.hrtime.bigint()
    const next = () => {
      sent++
      socket.send(payload, Number(port), to, (error) => {
        if (error) reject(error)
        else if (++done === total) resolve(process.hrtime.bigint() - start)
        else if (sent < total) next()
      })
    }
    for (let i = 0; i < Math.min(AT_ONCE, total); i++) next()
  })
}

socket.bind(40000, () => {
  send().then(
    (time) => {
      console.log(Math.round(Number(time) / total))
      socket.close()
    },
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
