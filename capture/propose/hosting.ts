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
