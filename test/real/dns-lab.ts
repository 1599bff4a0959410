import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Question, Reply } from './dns-agent.ts'
import { run } from './tool.ts'

/** Who asks in the tests: the addresses of the devices of the policies, and of somebody else. */
export const ASKERS = {
  ipv4: ['192.168.1.50', '192.168.1.51', '192.168.1.99'],
  ipv6: ['fd00::50', 'fd00::99'],
}
export const SERVER = { ipv4: '192.168.1.1', ipv6: 'fd00::1' }
/** The DNS of the world outside: every name is at these addresses, some behind an alias. */
export const WORLD = { address: '127.0.0.2', port: 5300, ipv4: '203.0.113.10', alias: '203.0.113.11' }

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export interface Server {
  stop(): Promise<void>
}

export interface DnsLab {
  /** A folder that lasts as long as the lab. */
  folder: string
  ask(questions: readonly Question[]): Promise<Reply[]>
  /** Runs a shell script where `folder` stands at `place`, with sudo and the service manager stood in for. */
  shell(place: string, folder: string, script: string): { status: number | null; output: string }
  /** Starts a server where `folder` stands at `place`, and waits until it answers. */
  serve(place: string, folder: string, command: string): Promise<Server>
  stop(): Promise<void>
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => {
        const hard = setTimeout(() => child.kill('SIGKILL'), 3000)
        child.once('exit', () => {
          clearTimeout(hard)
          resolve()
        })
        child.kill('SIGTERM')
      })

/** Files by path below a folder, made anew. */
export function fill(folder: string, files: Readonly<Record<string, string>>): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** One namespace with a DNS server, those who ask it, and the world it asks. Needs root. */
export async function buildDnsLab(name: string): Promise<DnsLab> {
  const space = `netneeds-${process.pid}-${name}`
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-dns-'))
  const children: ChildProcess[] = []
  const bin = fill(join(folder, 'bin'), {
    sudo: '#!/bin/sh\nexec "$@"\n',
    ...Object.fromEntries(['systemctl', 'unbound-control'].map((each) => [each, '#!/bin/sh\nexit 0\n'])),
  })
  for (const each of ['sudo', 'systemctl', 'unbound-control']) chmodSync(join(bin, each), 0o755)
  const inSpace = (script: string): string[] => ['netns', 'exec', space, 'sh', '-ec', script]
  const start = (script: string, keep: boolean) => {
    const child = spawn('ip', inSpace(script), { stdio: ['pipe', 'pipe', keep ? 'pipe' : 'inherit'] })
    children.push(child)
    return child
  }
  const stop = async () => {
    await Promise.all(children.map(ended))
    run('ip', ['netns', 'del', space])
    rmSync(folder, { recursive: true, force: true })
  }
  const built = run('sh', [
    '-ec',
    [
      `ip netns add ${space}`,
      `ip -n ${space} link set lo up`,
      ...[...ASKERS.ipv4, SERVER.ipv4].map((each) => `ip -n ${space} addr add ${each}/32 dev lo`),
      ...[...ASKERS.ipv6, SERVER.ipv6].map((each) => `ip -n ${space} addr add ${each}/128 dev lo nodad`),
    ].join('\n'),
  ])
  if (built.status !== 0) throw new Error(`no namespace: ${built.output}`)
  const waiting = new Map<number, (replies: Reply[]) => void>()
  let next = 0
  const agentScript = fileURLToPath(new URL('./dns-agent.ts', import.meta.url))
  const agent = start(`exec '${process.execPath}' --no-warnings '${agentScript}' run`, false)
  if (agent.stdout === null) throw new Error('no agent')
  createInterface({ input: agent.stdout }).on('line', (line) => {
    const { id, replies }: { id: number; replies: Reply[] } = JSON.parse(line)
    waiting.get(id)?.(replies)
    waiting.delete(id)
  })
  const ask = (questions: readonly Question[]) =>
    new Promise<Reply[]>((resolve) => {
      waiting.set(++next, resolve)
      agent.stdin?.write(`${JSON.stringify({ id: next, questions })}\n`)
    })
  start(
    `exec dnsmasq -k --conf-file=/dev/null --no-resolv --no-hosts --user=root --pid-file= --port=${WORLD.port} \
--listen-address=${WORLD.address} --bind-interfaces --address=/#/${WORLD.ipv4} \
--host-record=front.cdn.example,${WORLD.alias} --cname=ot.io.mi.com,front.cdn.example`,
    true,
  )
  const answers = async (question: Question, child: ChildProcess | null, log: () => string) => {
    for (let i = 0; i < 100; i++) {
      if (child !== null && child.exitCode !== null) throw new Error(`the server ended: ${log()}`)
      const [reply] = await Promise.race([ask([question]), sleep(200).then(() => [undefined])])
      if (reply?.code === 'NOERROR') return
      await sleep(50)
    }
    throw new Error(`no answer for ${question.name}: ${log()}`)
  }
  try {
    const here = WORLD.address
    await answers({ from: here, server: here, port: WORLD.port, name: 'ready.example.org' }, null, () => '')
  } catch (error) {
    await stop()
    throw error
  }
  // Where the folder is not there to mount over, a small /etc that has it stands for the machine's.
  const etc = join(folder, 'small-etc')
  const placed = (place: string, from: string) =>
    `if ! test -d ${place}; then
mkdir -p '${etc}'
cp /etc/passwd /etc/group /etc/nsswitch.conf /etc/ld.so.cache '${etc}'
mount --bind '${etc}' /etc
mkdir -p ${place}
fi
mount --bind '${from}' ${place}
export PATH='${bin}':$PATH`
  return {
    folder,
    ask,
    stop,
    shell: (place, from, script) => run('ip', inSpace(`${placed(place, from)}\n${script}`)),
    async serve(place, from, command) {
      const child = start(`${placed(place, from)}\nexec ${command}`, true)
      let log = ''
      child.stdout?.on('data', (data) => (log += data))
      child.stderr?.on('data', (data) => (log += data))
      await answers(
        { from: '192.168.1.99', server: SERVER.ipv4, name: 'ready.example.org' },
        child,
        () => log,
      )
      return { stop: () => ended(child) }
    },
  }
}
