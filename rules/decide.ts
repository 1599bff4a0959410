import type { HomeChoicesValue } from '../schema/choices.ts'
import type { Need, Needed } from '../schema/endpoint.ts'
import type { ExpandedEndpoint } from '../schema/expand.ts'

const STRENGTH: Record<Need, number> = { required: 3, optional: 2, unknown: 1, 'not-needed': 0 }
const FLOOR: Record<HomeChoicesValue['allow'], number> = { required: 3, optional: 2, unknown: 1 }
const CONSUMER: Record<HomeChoicesValue['for'], string> = {
  'home-assistant': 'Home Assistant',
  'native-app': "the vendor's app",
  both: "Home Assistant or the vendor's app",
}

/** The need that counts for a consumer; for both it is the stronger of the two. */
export function needFor(needed: Needed, consumer: HomeChoicesValue['for']): Need {
  if (consumer === 'home-assistant') return needed.home_assistant
  if (consumer === 'native-app') return needed.native_app
  return STRENGTH[needed.home_assistant] >= STRENGTH[needed.native_app]
    ? needed.home_assistant
    : needed.native_app
}

/** How an endpoint fares under the choices, and why, in words. */
export interface Decision {
  allow: boolean
  need: Need
  reason: string
}

const WORDS: Record<Need, string> = {
  required: 'required by',
  optional: 'optional for',
  'not-needed': 'not needed by',
  unknown: 'nobody knows whether it is needed by',
}

/** Which steered service an endpoint is: by its purpose, or because it asks the router on the service's port. */
function service({ direction, peer, purpose, ports }: ExpandedEndpoint): 'dns' | 'ntp' | null {
  if (direction !== 'outbound') return null
  if (purpose === 'name-resolution') return 'dns'
  if (purpose === 'time') return 'ntp'
  if (!('role' in peer) || peer.role !== 'gateway') return null
  const only = ports.length === 1 ? ports[0] : undefined
  return only === 53 ? 'dns' : only === 123 ? 'ntp' : null
}

/** The one place that decides what is allowed. `chosen` tells whether a list of ids names this endpoint. */
export function decide(
  endpoint: ExpandedEndpoint,
  choices: HomeChoicesValue,
  chosen: (ids: readonly string[]) => boolean,
): Decision {
  const need = needFor(endpoint.needed, choices.for)
  const no = (reason: string): Decision => ({ allow: false, need, reason })
  const yes = (reason: string): Decision => ({ allow: true, need, reason })
  if (chosen(choices.without)) return no('taken out by without=')
  const steered = service(endpoint)
  if (steered !== null && choices[steered] !== 'allow') {
    const what = steered === 'dns' ? 'name resolution' : 'time'
    if (choices[steered] === 'redirect')
      return no(`${what} is redirected to the gateway, ${steered}=redirect`)
    if (choices[steered] === 'block') return no(`${what} is blocked, ${steered}=block`)
    const atGateway = 'role' in endpoint.peer && endpoint.peer.role === 'gateway'
    return atGateway
      ? yes(`the gateway's own service, ${steered}=gateway`)
      : no(`only the gateway gives ${what}, ${steered}=gateway`)
  }
  // Before with=: what opens the home to the internet is asked for by its own name.
  if (endpoint.direction === 'inbound' && 'role' in endpoint.peer && endpoint.peer.role === 'internet') {
    return chosen(choices.expose)
      ? yes(`opened to the internet by expose=${endpoint.id}`)
      : no(`open to the internet only when asked: expose=${endpoint.id}`)
  }
  if (chosen(choices.with)) return yes('added by with=')
  const words = `${WORDS[need]} ${CONSUMER[choices.for]}`
  if (need === 'not-needed' || STRENGTH[need] < FLOOR[choices.allow]) return no(words)
  if (endpoint.when === 'setup' || endpoint.when === 'update') {
    return no(`${words}, but only during ${endpoint.when}; add it for that time: with=${endpoint.id}`)
  }
  return yes(words)
}
