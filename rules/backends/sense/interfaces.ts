import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import type { Plan } from './plan.ts'

/** Interface keys of config.xml; the program skips a rule that names any other. */
const isKey = (name: string): boolean => /^(wan|lan|opt\d{1,3})$/.test(name)

/** Which interface keys the output uses, and what is said about them. */
export interface Interfaces {
  /** Restricts packets from the device; null where none was given. */
  device: string | null
  /** Where steering and source NAT sit: redirects cannot do without. */
  inside: string
  outside: string
  notes: string[]
  dropped: Dropped[]
}

/** Reads the interfaces of a policy, with "lan" and "wan" marked CHANGE ME where they are guessed. */
export function interfacesOf(policy: Policy, plan: Plan): Interfaces {
  const notes: string[] = []
  const dropped: Dropped[] = []
  const device = policy.interface !== null && isKey(policy.interface) ? policy.interface : null
  if (policy.interface !== null && device === null && policy.at === 'router') {
    dropped.push({
      rule: 'interface',
      reason: `${policy.interface} is not a key such as lan or opt1 (Interfaces, Assignments), so the device is told by its address alone`,
    })
  }
  if (device === null && plan.steers.length + plan.masquerades.length > 0) {
    notes.push(
      'CHANGE ME: lan stands for the interface the device is behind (parameter interface: lan, opt1, ...)',
    )
  }
  const wan = policy.wan !== null && isKey(policy.wan) ? policy.wan : null
  if (wan === null && plan.forwards.length > 0) {
    notes.push('CHANGE ME: wan stands for the interface towards the internet (parameter wan: wan, opt1, ...)')
  }
  return { device, inside: device ?? 'lan', outside: wan ?? 'wan', notes, dropped }
}
