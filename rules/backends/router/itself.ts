import type { Policy } from '../../policy.ts'

/** What at=host means where the program is that of a router: a warning for who meant a computer behind it. */
export const itselfNotes = (policy: Policy): string[] =>
  policy.at === 'host'
    ? [
        `at=host takes this router itself for the computer: whatever else is opened towards it${policy.scope === 'internet' ? ' from the internet' : ''} is refused, its own ${policy.scope === 'internet' ? '' : 'DNS, '}web page and SSH too. For a computer behind this router choose at=router.`,
      ]
    : []
