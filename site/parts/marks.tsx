import type { FC } from 'hono/jsx'
import type { Need } from '../../schema/endpoint.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import type { Status } from '../../schema/status.ts'
import { sourcesOf } from '../source-numbers.ts'
import { CUT_WORDS, NEED_WORDS, STATUS_WORDS } from '../words.ts'

/** A need: a mark of its own shape, and the word. */
export const NeedMark: FC<{ need: Need }> = ({ need }) => (
  <span class={`need need-${need}`}>
    <span class="mark" aria-hidden="true">
      {NEED_WORDS[need].mark}
    </span>{' '}
    {NEED_WORDS[need].word}
  </span>
)

/** Whether the internet can be cut, in a word, with the mark of the need behind it. */
export const CutMark: FC<{ internet: Need }> = ({ internet }) => (
  <span class={`need need-${internet}`}>
    <span class="mark" aria-hidden="true">
      {NEED_WORDS[internet].mark}
    </span>{' '}
    {CUT_WORDS[internet]}
  </span>
)

/** A name that may be broken after a dot, and only there while there is room. */
export const Host: FC<{ text: string }> = ({ text }) => (
  <span class="host">
    {text.split('.').map((label, index) => (
      <>
        {index > 0 && (
          <>
            .<wbr />
          </>
        )}
        {label}
      </>
    ))}
  </span>
)

/** How well something is founded; the word leads to what it means. */
export const StatusMark: FC<{ status: Status }> = ({ status }) => (
  <a class="status" href="/about/#status" title={STATUS_WORDS[status]}>
    {status}
  </a>
)

/** References into the list of sources: numbers, with the title for those who do not see the list. */
export const SourceRefs: FC<{ device: Pick<ExpandedDevice, 'sources'>; ids: readonly string[] }> = ({
  device,
  ids,
}) => {
  const known = sourcesOf(device.sources, ids)
  if (known.length === 0) return <span class="muted">none</span>
  return (
    <span class="refs">
      {known.map(({ number, source }) => (
        <>
          <a href={`#source-${number}`} title={source.title} aria-label={`Source ${number}: ${source.title}`}>
            [{number}]
          </a>{' '}
        </>
      ))}
    </span>
  )
}
