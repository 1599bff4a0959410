import type { FC } from 'hono/jsx'
import type { ObservedDevice } from '../../schema/observed.ts'
import { deviceWords, numberWords } from '../capture-words.ts'

/** More are listed only when asked for. */
export const MOST_SHOWN = 40

const ROLE_WORDS: Record<ObservedDevice['roles'][number], string> = {
  gateway: 'router',
  dns: 'DNS server',
  ntp: 'time server',
  dhcp: 'DHCP server',
  'home-assistant': 'Home Assistant',
  'native-app': 'phone with the app',
}

/** What is known of a device, in a line: addresses, maker, what it did. */
export const DeviceFacts: FC<{ device: ObservedDevice }> = ({ device }) => {
  const addresses = [...device.ipv4, ...device.ipv6]
  const facts = [
    ...(device.vendor === null ? [] : [`made by ${device.vendor}`]),
    ...(device.roles.length === 0 ? [] : [device.roles.map((role) => ROLE_WORDS[role]).join(', ')]),
    `${numberWords(device.flows.length)} ${device.flows.length === 1 ? 'flow' : 'flows'}`,
    `${numberWords(device.lookups.length)} ${device.lookups.length === 1 ? 'name' : 'names'} asked for`,
  ]
  return (
    <>
      <small class="muted">
        {[
          addresses.slice(0, 3).join(', '),
          addresses.length > 3 ? `${addresses.length - 3} more addresses` : '',
          device.mac ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </small>
      <small class="muted">{facts.join(' · ')}</small>
    </>
  )
}

/** The devices of a capture, one to be picked. */
export const DeviceChoice: FC<{
  devices: readonly ObservedDevice[]
  names: Readonly<Record<string, string>>
  all: boolean
}> = ({ devices, names, all }) => {
  const shown = all ? devices : devices.slice(0, MOST_SHOWN)
  return (
    <fieldset class="choice">
      <legend class="hidden">Devices found, the busiest first</legend>
      {shown.map((device, index) => (
        <p class="option">
          <input type="radio" name="device" id={`device-${index}`} value={`${index}`} />
          <label for={`device-${index}`}>
            <b>{deviceWords(device)}</b>
            <DeviceFacts device={device} />
            {device.candidates.slice(0, 3).map(({ id, because }) => (
              <small>
                Perhaps {names[id] ?? id}: {because.join('; ')}
              </small>
            ))}
          </label>
        </p>
      ))}
      {shown.length < devices.length && (
        <p>
          <button type="button" data-all>
            Show {devices.length - shown.length} more
          </button>
        </p>
      )}
    </fieldset>
  )
}
