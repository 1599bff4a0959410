/**
 * Names under which hosters and content networks number their own machines. Many customers share one, and the
 * customer's name for it is another: such a name is only a stand-in where no other was asked for.
 */
const HOSTING = [
  'amazonaws.com',
  'amazonaws.com.cn',
  'awsglobalaccelerator.com',
  'cloudfront.net',
  '1e100.net',
  'bc.googleusercontent.com',
  'akamai.net',
  'akamaiedge.net',
  'akamaihd.net',
  'akamaitechnologies.com',
  'akadns.net',
  'edgekey.net',
  'edgesuite.net',
  'fastly.net',
  'fastlylb.net',
  'cdn.cloudflare.net',
  'azureedge.net',
  'azurefd.net',
  'cloudapp.net',
  'cloudapp.azure.com',
  'trafficmanager.net',
  'aliyuncs.com',
  'alikunlun.com',
  'kunlunsl.com',
  'cdngslb.com',
  'llnwd.net',
  'linodeusercontent.com',
  'your-server.de',
]

/** Whether a name is the hoster's own for a machine. */
export const isHosting = (name: string): boolean =>
  HOSTING.some((suffix) => name === suffix || name.endsWith(`.${suffix}`)) || holdsAddress(name)

/** Whether a label of the name spells an IPv4 address, as ec2-52-29-158-79. */
export const holdsAddress = (name: string): boolean =>
  /(^|[.a-z-])\d{1,3}([-.])\d{1,3}\2\d{1,3}\2\d{1,3}[-.]/.test(name)

const SECOND = /^(co|com|net|org|ac|gov|edu|ne|or|go|gob|nom)$/

/**
 * The registrable domain by rule of thumb, for where no public suffix list is at hand: errs on the narrow side,
 * and below a hoster's domain it is one label more.
 */
export function roughDomain(name: string): string | null {
  const labels = name.split('.')
  const hoster = HOSTING.filter((suffix) => name.endsWith(`.${suffix}`)).sort(
    (a, b) => b.length - a.length,
  )[0]
  if (hoster !== undefined) return labels.slice(-(hoster.split('.').length + 1)).join('.')
  if (labels.length < 2 || HOSTING.includes(name)) return null
  const country = (labels.at(-1) ?? '').length === 2 && SECOND.test(labels.at(-2) ?? '')
  const count = country ? 3 : 2
  return labels.length < count ? null : labels.slice(-count).join('.')
}
