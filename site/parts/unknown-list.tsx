import type { FC } from 'hono/jsx'
import type { Answer } from '../../rules/answer.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../../schema/expand.ts'
import { allBut, tryWords, unknownsOf, untestedEndpoints } from '../unknowns.ts'
import { count, endWords, trafficWords } from '../words.ts'

interface Props {
  device: ExpandedDevice
  answers: readonly Answer[]
  editUrl: string
}

const SHOWN = 8

/** What no source says, each with a test of about ten minutes. */
export const UnknownList: FC<Props> = ({ device, answers, editUrl }) => {
  const questions = unknownsOf(device, answers)
  const endpoints = untestedEndpoints(device)
  if (questions.length + endpoints.length === 0)
    return <p>Every need on this page has a source. If yours behaves otherwise, say so.</p>
  return (
    <>
      {questions.map((unknown) => (
        <details class="question" data-key={`unknown-${unknown.id}`}>
          <summary>{unknown.question}</summary>
          <ol>
            {unknown.test.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          {unknown.choices !== null && (
            <p>
              <a href={`/devices/${device.id}/?${unknown.choices}#rule`}>The rule for this test</a>
            </p>
          )}
        </details>
      ))}
      {endpoints.length > 0 && (
        <>
          <h3>{count(endpoints.length, 'endpoint')} whose need nobody knows</h3>
          <p>
            For each of them: apply the rule that lets everything known through but this one, unplug the
            device for a minute, try what stands beside it for ten minutes, then take the rule away again.
          </p>
          <Endpoints device={device} endpoints={endpoints.slice(0, SHOWN)} />
          {endpoints.length > SHOWN && (
            <details>
              <summary>{endpoints.length - SHOWN} more</summary>
              <Endpoints device={device} endpoints={endpoints.slice(SHOWN)} />
            </details>
          )}
        </>
      )}
      <p>
        What you saw belongs here, also when nothing broke: <a href={editUrl}>edit this entry</a>.
      </p>
    </>
  )
}

const Endpoints: FC<{ device: ExpandedDevice; endpoints: readonly ExpandedEndpoint[] }> = ({
  device,
  endpoints,
}) => (
  <ul class="tests">
    {endpoints.map((endpoint) => (
      <li>
        <a href={`/devices/${device.id}/?${allBut(endpoint)}#rule`}>
          {endWords(endpoint)} {trafficWords(endpoint)}
        </a>
        : {tryWords(endpoint)}.
      </li>
    ))}
  </ul>
)
