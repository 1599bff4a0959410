import { z } from 'zod'
import { formatCidr, isHostAddress, parseAddress, parseCidr, parseMac } from './address.ts'
import { HOST_PATTERN } from './host.ts'

/** A comma-separated query value as a list; empty parts are dropped. */
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .union([z.string().max(20_000), z.array(z.string().max(300))])
    .transform((value) =>
      (typeof value === 'string' ? value.split(',') : value)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item).max(200))

const EndpointRef = z
  .string()
  .regex(/^[a-z0-9.-]{1,130}(:[a-z0-9.-]{1,130})?$/, 'write endpoint ids, separated by commas')
const text = (of: z.ZodString, parse: (value: string) => string | null, hint: string) =>
  of.transform((value, context) => {
    const parsed = parse(value.trim())
    if (parsed !== null) return parsed
    context.addIssue({ code: 'custom', message: hint })
    return z.NEVER
  })

const address = (family: 'ipv4' | 'ipv6', hint: string) =>
  text(
    z.string().max(64),
    (value) => {
      const parsed = parseAddress(value)
      return parsed?.family === family && isHostAddress(parsed) ? formatCidr(parsed) : null
    },
    hint,
  )

const canonical = (value: string): string | null => {
  const parsed = parseCidr(value)
  return parsed === null ? null : formatCidr(parsed)
}

export const Ipv4 = address('ipv4', 'write the IPv4 address of one host, such as 192.168.1.50')
export const Ipv6 = address(
  'ipv6',
  'write the IPv6 address of one host, such as fd00::50, without zone or prefix',
)
/** The canonical MAC address of one host, or null: the lowest bit of the first octet marks a group (IEEE 802). */
export const oneMac = (value: string): string | null => {
  const mac = parseMac(value)
  return mac === null || Number.parseInt(mac.slice(0, 2), 16) % 2 === 1 ? null : mac
}
export const Mac = text(
  z.string().max(20),
  oneMac,
  'write the MAC address of one host, such as 50:ec:50:00:00:01',
)
export const Prefix = text(
  z.string().max(64),
  canonical,
  'write an address or a prefix such as 192.168.1.10 or 192.168.1.0/24, with no bits set behind the prefix',
)
export const Interface = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$/,
    'write an interface name of at most 15 letters, digits, ".", "_", "-" or "@"',
  )

/**
 * The choices that turn an entry into rules: the query of /devices/{id}/rules and /rules, the options of
 * `netneeds rules`, and the site's form are all read by this one schema. Defaults are the contract's.
 */
export const Choices = z.strictObject({
  for: z
    .enum(['home-assistant', 'native-app', 'both'])
    .default('home-assistant')
    .describe('what must keep working'),
  allow: z
    .enum(['required', 'optional', 'unknown'])
    .default('required')
    .describe('how far down the list of needs to allow'),
  without: list(EndpointRef).default([]).describe('endpoint ids to take out'),
  with: list(EndpointRef).default([]).describe('endpoint ids to add'),
  refuse: z.enum(['reject', 'drop']).default('reject').describe('how everything else is refused'),
  scope: z
    .enum(['all', 'internet'])
    .default('all')
    .describe('what is refused: everything else, or only what leaves the home'),
  ip: Ipv4.optional().describe("the device's IPv4 address"),
  ip6: Ipv6.optional().describe("the device's IPv6 address"),
  mac: Mac.optional().describe("the device's MAC address"),
  ha: list(Prefix).default([]).describe("Home Assistant's addresses or prefixes"),
  app: list(Prefix).default([]).describe('addresses or prefixes of the phones with the app'),
  gateway: list(Prefix).default([]).describe("the router's addresses in the device's network"),
  lan: list(Prefix).default([]).describe('prefixes of the home'),
  interface: Interface.optional().describe('the interface the device is behind'),
  wan: Interface.optional().describe('the interface towards the internet'),
  at: z.enum(['router', 'host']).default('router').describe('where the rules live'),
  expose: list(EndpointRef).default([]).describe('endpoint ids to open from the internet'),
  public_name: z
    .string()
    .regex(HOST_PATTERN, 'write a domain name such as home.example.net')
    .optional()
    .describe('the name the exposed service is reached by'),
  dns: z
    .enum(['allow', 'gateway', 'redirect', 'block'])
    .default('allow')
    .describe('what becomes of name resolution'),
  ntp: z.enum(['allow', 'gateway', 'redirect', 'block']).default('allow').describe('what becomes of time'),
  family: z.enum(['both', 'ipv4', 'ipv6']).default('both').describe('address families'),
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,15}$/, 'write a prefix of lower-case letters, digits and "_", at most 16')
    .default('netneeds')
    .describe('prefix for tables, sets and aliases'),
})
export type Choices = z.infer<typeof Choices>
/** The choices a home shares; the addresses of each device stand beside its id. */
export const HomeChoices = Choices.omit({ ip: true, ip6: true, mac: true })
export type HomeChoicesValue = z.infer<typeof HomeChoices>
