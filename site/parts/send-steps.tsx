import type { FC } from 'hono/jsx'
import type { Problem } from '../../schema/problem.ts'

/** What the validator says, each with the way to its line. */
export const Problems: FC<{
  problems: readonly Pick<Problem, 'line' | 'column' | 'severity' | 'message' | 'hint'>[]
}> = ({ problems }) =>
  problems.length === 0 ? null : (
    <ul class="problems" aria-label="Problems of the text">
      {problems.map(({ line, column, severity, message, hint }) => (
        <li>
          <button type="button" data-line={`${line}`} data-column={`${column}`}>
            Line {line}
          </button>{' '}
          <b>{severity === 'error' ? 'Error' : 'Warning'}:</b> {message}
          {hint !== null && <small class="muted">{hint}</small>}
        </li>
      ))}
    </ul>
  )

/** How the text becomes a pull request, and the download. */
export const SendSteps: FC<{
  path: string
  prefilled: string | null
  page: string
  isNew: boolean
  errors: number
}> = ({ path, prefilled, page, isNew, errors }) => (
  <>
    {errors > 0 && (
      <p class="note">
        {errors === 1 ? 'One error is' : `${errors} errors are`} left. You can send it as it is; the check of
        the pull request will say the same.
      </p>
    )}
    <p class="buttons">
      {prefilled !== null ? (
        <a class="button primary" href={prefilled} target="_blank" rel="noopener noreferrer">
          Open the pull request on GitHub
        </a>
      ) : (
        <a class="button primary" href={page} target="_blank" rel="noopener noreferrer" data-copy-open>
          Copy the text and open GitHub
        </a>
      )}
      <button type="button" id="download">
        Download the file
      </button>
      <button type="button" id="copy-text">
        Copy
      </button>
    </p>
    {prefilled !== null ? (
      <p class="hint">
        GitHub then has the text of <code>{path}</code>. Choose “Propose new file” there; without an account
        it asks you to sign in first.
      </p>
    ) : (
      <ol class="steps">
        <li>
          The button copies the text and opens <code>{path}</code> on GitHub
          {isNew ? ', as a new file' : ''}. {isNew ? 'It is too long to be filled in for you.' : ''}
        </li>
        <li>{isNew ? 'Paste the text.' : 'Select all of it there, and paste the text over it.'}</li>
        <li>Choose “{isNew ? 'Propose new file' : 'Propose changes'}”, then “Create pull request”.</li>
      </ol>
    )}
  </>
)
