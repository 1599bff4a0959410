import { z } from 'zod'
import type { Policy } from '../../policy.ts'
import { token } from '../../text.ts'

/** How fast lines come at most, once the burst is spent, so that a loud device fills no disk. */
export const LOG_A_MINUTE = 6
export const LOG_BURST = 5
/** Of the LOG target (iptables-extensions(8)); the other loggers take more. */
const LONGEST_PREFIX = 29

/** The parameter `log` of packet filters. */
export const LogChoice = z
  .enum(['no', 'yes'])
  .default('no')
  .describe(`yes: what is refused is logged, at most ${LOG_A_MINUTE} lines a minute`)

/** The parameter `log_group`: where lines go that the kernel log shall not have. */
export const LogGroup = z
  .string()
  .regex(/^(none|\d{1,5})$/, 'write a group from 0 to 65535, or "none"')
  .refine((text) => text === 'none' || Number(text) <= 65_535, 'groups go up to 65535')
  .default('none')
  .describe(
    'with log=yes: the NFLOG group (0 to 65535) that a program as ulogd reads, instead of the kernel log',
  )

/** Where refusals are logged: null is nowhere, group null the kernel log. */
export type RefusalLog = { group: number | null } | null

/** What the two parameters ask for. */
export const refusalLog = (log: 'no' | 'yes' = 'no', group = 'none'): RefusalLog =>
  log === 'no' ? null : { group: group === 'none' ? null : Number(group) }

/** What each line begins with: `netneeds robot: `, from ids alone; at most 29 characters. */
export function logPrefix(policy: Policy): string {
  const [only, ...others] = policy.subjects
  const owner = only === undefined || others.length > 0 ? 'home' : token(only.id)
  return `${`netneeds ${owner}`.slice(0, LONGEST_PREFIX - 2)}: `
}

/** How fast the lines of a rule set come; `counted` is what has a count of its own. */
export const logRate = (policy: Policy, counted: string): string =>
  `What is refused is logged with "${logPrefix(policy).trim()}" in front, at most ${LOG_A_MINUTE} lines a minute after the first ${LOG_BURST}, ${counted}`

/** Where the lines are to be read. */
export function logNotes(
  policy: Policy,
  log: RefusalLog,
  counted = 'all devices of this rule set together',
): string[] {
  if (log === null) return []
  const rate = logRate(policy, counted)
  return [
    log.group === null
      ? `${rate}: journalctl -k, or dmesg. In a container the kernel log stays silent unless the host sets net.netfilter.nf_log_all_netns=1; log_group works there too.`
      : `${rate}, to NFLOG group ${log.group}: ulogd reads it, and so does tcpdump -i nflog:${log.group}.`,
  ]
}
