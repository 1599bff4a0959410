import type { FC } from 'hono/jsx'
import type { Answer } from '../../rules/answer.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { appName, endWords, METHOD_WORDS, NEED_WORDS, OUTCOME_WORDS, trafficWords } from '../words.ts'
import { SourceRefs } from './marks.tsx'

/** "Can I cut its internet?", one line for Home Assistant and one for the app, each with its reasons. */
export const AnswerBox: FC<{ device: ExpandedDevice; answers: readonly Answer[] }> = ({
  device,
  answers,
}) => (
  <section class="box answer" aria-labelledby="cut">
    <h2 id="cut">Can I cut its internet?</h2>
    <dl>
      {answers.map((answer) => (
        <div class={`verdict verdict-${answer.verdict}`}>
          <dt>{answer.consumer === 'home-assistant' ? 'Home Assistant' : appName(device)}</dt>
          <dd>
            <p>
              <Sentence text={answer.sentence} />
            </p>
            <Why device={device} answer={answer} />
          </dd>
        </div>
      ))}
    </dl>
    {device.note !== null && <p class="text">{device.note}</p>}
  </section>
)

/** The sentence with its first words, which are the answer, set off. */
const Sentence: FC<{ text: string }> = ({ text }) => {
  const answer = /^(Yes|No|In part|Unknown)\b/.exec(text)?.[0] ?? ''
  return (
    <>
      <strong>{answer}</strong>
      {text.slice(answer.length)}
    </>
  )
}

const Why: FC<{ device: ExpandedDevice; answer: Answer }> = ({ device, answer }) => {
  if (answer.because.length === 0 && answer.disagreements.length === 0) {
    return (
      <p class="why">
        <a href="#unknown">How to find out</a>
      </p>
    )
  }
  return (
    <details class="why">
      <summary>why{answer.disagreements.length > 0 && ', and who disagrees'}</summary>
      {answer.disagreements.length > 0 && (
        <>
          <p>Reports that say otherwise:</p>
          <ul>
            {answer.disagreements.map((text) => (
              <li>It {text.replace(/\.\)$/, ')')}.</li>
            ))}
          </ul>
        </>
      )}
      {answer.because.length > 0 && (
        <ul>
          {answer.because.map((reason) => (
            <li>
              {reason.kind === 'endpoint' ? (
                <EndpointReason device={device} answer={answer} id={reason.id} />
              ) : reason.kind === 'service' ? (
                <>
                  <a href={`/services/${reason.id}/`}>{reason.id}</a> as a whole:{' '}
                  {NEED_WORDS[answer.internet].word}
                </>
              ) : (
                <ReportReason device={device} id={reason.id} />
              )}{' '}
              <SourceRefs device={device} ids={reason.sources} />
            </li>
          ))}
        </ul>
      )}
      {answer.verdict === 'unknown' && (
        <p>
          <a href="#unknown">How to find out</a>
        </p>
      )}
    </details>
  )
}

const EndpointReason: FC<{ device: ExpandedDevice; answer: Answer; id: string }> = ({
  device,
  answer,
  id,
}) => {
  const endpoint = device.endpoints.find((each) => each.id === id)
  if (endpoint === undefined) return <>{id}</>
  const need =
    answer.consumer === 'home-assistant' ? endpoint.needed.home_assistant : endpoint.needed.native_app
  return (
    <>
      <a href={`#endpoint-${id}`}>
        {endWords(endpoint)} {trafficWords(endpoint)}
      </a>
      : {NEED_WORDS[need].word}
    </>
  )
}

const ReportReason: FC<{ device: ExpandedDevice; id: string }> = ({ device, id }) => {
  const index = device.blocking.findIndex((line) => `${line.of}:${line.method}:${line.outcome}` === id)
  const line = device.blocking[index]
  if (line === undefined) return <>{id}</>
  return (
    <>
      <a href={`#blocking-${index + 1}`}>
        {line.of === 'all' ? 'everything' : line.of} {METHOD_WORDS[line.method]}
      </a>
      : it {OUTCOME_WORDS[line.outcome]}
    </>
  )
}
