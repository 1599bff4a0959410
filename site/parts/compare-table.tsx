import type { FC } from 'hono/jsx'
import type { Answer } from '../../rules/answer.ts'
import { NEEDS, type Need } from '../../schema/endpoint.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { appName, CUT_WORDS, count, NEED_WORDS, newestDate, portWords, protocolWords } from '../words.ts'

/** A device as the API gives it: with both answers. */
export type ComparedDevice = ExpandedDevice & { answers: { home_assistant: Answer; native_app: Answer } }

const outside = ({ direction, peer }: ExpandedDevice['endpoints'][number]): boolean =>
  direction === 'outbound' && (!('role' in peer) || peer.role === 'internet')

function needWords(device: ComparedDevice, consumer: 'home_assistant' | 'native_app'): string {
  const ends = device.endpoints.filter(outside)
  const of = (need: Need) => ends.filter(({ needed }) => needed[consumer] === need).length
  const words = NEEDS.flatMap((need) => (of(need) > 0 ? [`${of(need)} ${NEED_WORDS[need].word}`] : []))
  return words.join(', ') || 'none is known'
}

/** What Home Assistant opens towards it. */
const localWords = ({ endpoints }: ComparedDevice): string =>
  endpoints
    .filter(
      ({ direction, peer }) => direction === 'inbound' && 'role' in peer && peer.role === 'home-assistant',
    )
    .map(
      (endpoint) =>
        `${protocolWords(endpoint)} ${portWords(endpoint)} (${NEED_WORDS[endpoint.needed.home_assistant].word})`,
    )
    .join(', ') || 'nothing known'

const Said: FC<{ answer: Answer }> = ({ answer }) => (
  <>
    <strong>{CUT_WORDS[answer.internet]}</strong>
    <br />
    {answer.sentence}
  </>
)

/** Two devices side by side: which of them needs no cloud? */
export const CompareTable: FC<{ devices: readonly [ComparedDevice, ComparedDevice] }> = ({ devices }) => {
  const rows: [string, (device: ComparedDevice) => unknown][] = [
    ['Internet cut, with Home Assistant', (device) => <Said answer={device.answers.home_assistant} />],
    ['Internet cut, with its app', (device) => <Said answer={device.answers.native_app} />],
    ['App', (device) => appName(device)],
    [
      'Home Assistant',
      ({ home_assistant: it }) =>
        it === null
          ? 'no integration of its own'
          : `${it.integration}, ${it.iot_class?.replace('_', ' ') ?? 'class unknown'}`,
    ],
    ['Outside, for Home Assistant', (device) => needWords(device, 'home_assistant')],
    ['Outside, for its app', (device) => needWords(device, 'native_app')],
    ['Opened by Home Assistant', localWords],
    [
      'Reports of blocking',
      ({ blocking }) =>
        blocking.length === 0
          ? 'none'
          : (['works', 'degrades', 'breaks'] as const)
              .map((outcome) => `${outcome}: ${blocking.filter((line) => line.outcome === outcome).length}`)
              .join(', '),
    ],
    [
      'Evidence',
      ({ status, sources }) =>
        `${status}, ${count(Object.keys(sources).length, 'source')}, newest ${newestDate(sources) ?? 'without date'}`,
    ],
  ]
  return (
    <table class="compare">
      <caption class="hidden">Two devices side by side</caption>
      <thead>
        <tr>
          <td></td>
          {devices.map(({ id, name }) => (
            <th scope="col">
              <a href={`/devices/${id}/`}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, cell]) => (
          <tr>
            <th scope="row">{title}</th>
            {devices.map((device) => (
              <td>{cell(device)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
