import { endpoint, policyOf, testDevice } from '../policies.ts'

/** A small home over IPv4. */
export const HOME = {
  ha: '192.168.1.10',
  gateway: '192.168.1.1',
  lan: '192.168.1.0/24',
  app: '192.168.1.20',
  family: 'ipv4',
}
export const need = (home_assistant: string, native_app = 'unknown') => ({ home_assistant, native_app })
/** One device of the tests at an address. */
export const place = (parts: Record<string, unknown>, id = 'robot', ipv4 = ['192.168.1.50']) => ({
  device: testDevice(id, parts),
  ipv4,
  ipv6: [] as string[],
  mac: [] as string[],
})
/** Its policy in that home, with the ids of what is allowed and what is not. */
export const rulesOf = (parts: Record<string, unknown>, query: Record<string, string> = {}) => {
  const policy = policyOf([place(parts)], { ...HOME, ...query })
  return {
    policy,
    allowed: policy.rules.map((rule) => rule.id.replace('robot.', '')),
    withheld: policy.withheld.map((each) => each.endpoint.id),
  }
}
/** A host outside that Home Assistant and the app need so much. */
export const cloud = (id: string, home: string, app: string, more = {}) =>
  endpoint(id, { peer: { host: `${id}.mi.com` }, needed: need(home, app), ...more })
