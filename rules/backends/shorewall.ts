import { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import type { Backend, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { exposed } from './netfilter/expose.ts'
import { dnsmasqLines, ipsets, nameIpset } from './netfilter/ipsets.ts'
import { without } from './netfilter/lacking.ts'
import { nameSets } from './netfilter/name-sets.ts'
import { companionHead, fileStem, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes } from './netfilter/notes.ts'
import { sayable } from './netfilter/reach.ts'
import { LOG_A_MINUTE, LOG_BURST, LogChoice, LogGroup, refusalLog } from './netfilter/refusal-log.ts'
import { stepsOf } from './netfilter/steps.ts'
import { ruleLines } from './shorewall/lines.ts'
import { forwardLines, redirectLines, snatLines } from './shorewall/nat.ts'

const Options = z.strictObject({
  log: LogChoice,
  log_group: LogGroup,
  wan_zone: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,9}$/, 'write the name of a Shorewall zone')
    .default('net')
    .describe('the Shorewall zone of the internet, for port forwards'),
})
type Options = z.infer<typeof Options>

const PRODUCT: Record<Family, string> = { ipv4: 'shorewall', ipv6: 'shorewall6' }
const END: Record<Family, string> = { ipv4: '', ipv6: '6' }
/** Set names have 31 characters at most; what follows the base takes up to 7. */
const BASE = 22

const LACKS = {
  interface:
    'wider: the rules are for all zones, and Shorewall has no interface there, so the device is recognised behind every interface',
}

function render(whole: Policy, options: Options): Rendered {
  const base = stem(whole, BASE)
  const file = fileStem(whole)
  const { policy, dropped } = without(whole, LACKS)
  const names = nameSets(policy)
  const plan = exposed(policy)
  const { said, dropped: unsaid } = sayable(policy)
  const logging = refusalLog(options.log, options.log_group)
  const steps = stepsOf(policy, said, names)
  // Homes and groups stand in the rules themselves, so only what dnsmasq fills is a set.
  const sets = ipsets(policy, base, names, false)
  const dns = dnsmasqLines(policy, 'ipset', names, plan.records, (set, family) =>
    nameIpset(base, set, family),
  )
  const masks = policy.families.map((family) => ({ family, ...snatLines(whole, family) }))
  const files = policy.families.map((family) => {
    const rewriting = [
      ...redirectLines(policy, family),
      ...(family === 'ipv4' ? forwardLines(plan, options.wan_zone) : []),
    ]
    const rules = steps
      .filter((step) => step.family === family)
      .flatMap((step) => ruleLines(policy, base, step, logging))
    return { family, name: `${file}.rules${END[family]}`, text: [...rewriting, ...rules] }
  })
  const snats = masks
    .filter(({ lines }) => lines.length > 0)
    .map(({ family, lines }) => ({ family, name: `${file}.snat${END[family]}`, text: lines }))
  const include = (target: string, name: string): string =>
    `grep -qxF 'INCLUDE ${name}' ${target} || { grep -q '^?SECTION NEW' ${target} && sed -i '/^?SECTION NEW/a INCLUDE ${name}' ${target} || sed -i '1i INCLUDE ${name}' ${target}; }`
  const init = `ipset restore -exist -file /etc/shorewall/${file}.ipset`
  const restart = ['systemctl restart dnsmasq']
  const apply = [
    ...(sets.count > 0
      ? [
          `cp ${file}.ipset /etc/shorewall/`,
          init,
          ...policy.families.map(
            (family) =>
              `grep -qxF '${init}' /etc/${PRODUCT[family]}/init || echo '${init}' >> /etc/${PRODUCT[family]}/init`,
          ),
        ]
      : []),
    ...files.map(({ family, name }) => `cp ${name} /etc/${PRODUCT[family]}/`),
    ...files.map(({ family, name }) => include(`/etc/${PRODUCT[family]}/rules`, name)),
    ...snats.flatMap(({ family, name }) => [
      `cp ${name} /etc/${PRODUCT[family]}/`,
      `grep -qxF 'INCLUDE ${name}' /etc/${PRODUCT[family]}/snat || echo 'INCLUDE ${name}' >> /etc/${PRODUCT[family]}/snat`,
    ]),
    ...policy.families.map((family) => `${PRODUCT[family]} check && ${PRODUCT[family]} reload`),
    ...(dns.feeds ? [`cp ${file}.dnsmasq.conf /etc/dnsmasq.d/`, ...restart] : []),
  ]
  const takeOut = (target: string, line: string) => `sed -i '\\|^${line.replaceAll('.', '[.]')}$|d' ${target}`
  const undo = [
    ...files.map(({ family, name }) => takeOut(`/etc/${PRODUCT[family]}/rules`, `INCLUDE ${name}`)),
    ...snats.map(({ family, name }) => takeOut(`/etc/${PRODUCT[family]}/snat`, `INCLUDE ${name}`)),
    ...(sets.count > 0 ? policy.families.map((family) => takeOut(`/etc/${PRODUCT[family]}/init`, init)) : []),
    ...policy.families.map((family) => `${PRODUCT[family]} reload`),
    ...[...files, ...snats].map(({ family, name }) => `rm -f /etc/${PRODUCT[family]}/${name}`),
    ...(sets.count > 0
      ? [
          `rm -f /etc/shorewall/${file}.ipset`,
          `for set in $(ipset list -n | grep -xe '${base}_n[0-9]*_[46]'); do ipset destroy $set; done`,
        ]
      : []),
    ...(dns.feeds ? [`rm -f /etc/dnsmasq.d/${file}.dnsmasq.conf`, ...restart] : []),
  ]
  const problems = [
    ...dropped,
    ...unsaid,
    ...plan.dropped,
    ...masks.flatMap((each) => each.dropped),
    ...plan.forwards.map(({ expose }) => ({
      rule: `${expose.subject}.${expose.endpoint.id}`,
      reason: `the port forward is for the zone ${options.wan_zone} (wan_zone=), which must be there; no hairpin NAT: inside the home use the public name`,
    })),
  ]
  const notes = [
    `The INCLUDE line stands first in the section NEW of /etc/shorewall/rules, so that these rules are asked before yours; packets of other devices go on to yours.`,
    'Rules are for all zones, traffic inside one zone included; the firewall itself may send what it likes. Shorewall sees traffic inside one interface only with routeback.',
    ...(sets.count > 0
      ? ['The line in the init file makes the sets at boot, before Shorewall needs them.']
      : []),
    ...(policy.families.includes('ipv6')
      ? ['The IPv6 half is for shorewall6; without it choose family=ipv4.']
      : []),
    ...(logging === null
      ? []
      : [
          `What is refused is logged${logging.group === null ? '' : ` to NFLOG group ${logging.group}`} in the form that LOGFORMAT in shorewall.conf gives, at most ${LOG_A_MINUTE} lines a minute for each rule after the first ${LOG_BURST}.`,
        ]),
    ...netfilterNotes(policy, names),
  ]
  const out = (name: string, place: string, text: string): RenderedFile => ({
    name,
    media_type: 'text/plain',
    text,
    place,
  })
  const head = remarks(header(whole, 'shorewall', { apply, undo, dropped: problems, notes }), '#')
  const texts = files.map(({ family, name, text }, index) =>
    out(
      name,
      `/etc/${PRODUCT[family]}/`,
      `${[index === 0 ? head : companionHead(whole, `the ${family === 'ipv6' ? 'IPv6' : 'IPv4'} half`), ...text].join('\n')}\n`,
    ),
  )
  return {
    files: [
      ...texts,
      ...snats.map(({ family, name, text }) =>
        out(
          name,
          `/etc/${PRODUCT[family]}/`,
          `${[companionHead(whole, 'source NAT'), ...text].join('\n')}\n`,
        ),
      ),
      out(`${file}.ipset`, '/etc/shorewall/', sets.text),
      out(`${file}.dnsmasq.conf`, '/etc/dnsmasq.d/', dns.text),
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** shorewall-rules(5), shorewall-snat(5) 5.2; ipset(8); names by dnsmasq's ipset (dnsmasq(8)). */
export const shorewall: Backend<Options> = {
  id: 'shorewall',
  title: 'Shorewall',
  layer: 'packet',
  refuses: 'packets',
  about: 'Rule files that Shorewall and Shorewall6 include; names are followed by dnsmasq in ipsets.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
    ports: true,
    mac: true,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: true,
    nat: true,
    expose: true,
    split_dns: true,
  },
  checker: {
    program: 'shorewall',
    package: 'shorewall',
    checks:
      'shorewall check and shorewall6 check in a whole configuration, a real start, and packets compared with the policy',
  },
  proof: 'packets',
  checkedBy: 'Shorewall, and packets in network namespaces',
  followsNames: 'dnsmasq puts the addresses it answers with into sets (ipset); they expire after a day',
  update: null,
  manyDevices: true,
  render,
}
