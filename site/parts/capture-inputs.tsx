import type { FC } from 'hono/jsx'
import type { ObservedInput } from '../../schema/observed.ts'
import { inputProblems, inputWords, PHASE_WORDS, sizeWords } from '../capture-words.ts'
import type { ListFile, Phase } from '../client/capture-protocol.ts'

/** The files that are going to be read, each with what the device did meanwhile. */
export const ChosenFiles: FC<{
  files: readonly { name: string; size: number; phase: Phase | null }[]
  phases: boolean
}> = ({ files, phases }) => (
  <ul class="chosen" aria-label="Files to read">
    {files.map(({ name, size, phase }, index) => (
      <li>
        <span class="name">
          {name} <span class="muted">{sizeWords(size)}</span>
        </span>
        {phases && (
          <span class="phase">
            <label for={`phase-${index}`}>Meanwhile the device was</label>{' '}
            <select id={`phase-${index}`} data-phase={`${index}`}>
              <option value="">not said</option>
              {(Object.keys(PHASE_WORDS) as Phase[]).map((each) => (
                <option value={each} selected={each === phase}>
                  {PHASE_WORDS[each]}
                </option>
              ))}
            </select>
          </span>
        )}
        <button type="button" data-remove={`${index}`} aria-label={`Remove ${name}`}>
          Remove
        </button>
      </li>
    ))}
  </ul>
)

/** What was in each file, and what was wrong with it. */
export const ReadInputs: FC<{ inputs: readonly ObservedInput[]; lists: readonly ListFile[] }> = ({
  inputs,
  lists,
}) => (
  <ul class="inputs" aria-label="Files read">
    {inputs.map((input) => (
      <li>
        <b>{input.name}</b> {input.format !== 'unknown' && <span class="muted">{inputWords(input)}</span>}
        {inputProblems(input).map((problem) => (
          <small class="trouble">{problem}</small>
        ))}
      </li>
    ))}
    {lists.map(({ name, format, hosts, problems }) => (
      <li>
        <b>{name}</b>{' '}
        <span class="muted">
          {format}, {hosts.length} {hosts.length === 1 ? 'host' : 'hosts'}
        </span>
        {problems.map((problem) => (
          <small class="trouble">{problem}</small>
        ))}
      </li>
    ))}
  </ul>
)
