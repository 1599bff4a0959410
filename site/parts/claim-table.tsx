import type { FC } from 'hono/jsx'
import type { Change, LeftOut } from '../../capture/propose.ts'
import type { Need } from '../../schema/endpoint.ts'
import type { Claim } from '../client/submit-engine.ts'
import { endWords, NEED_WORDS, portWords, protocolWords } from '../words.ts'
import { Cards, Cell, Row, RowHead } from './cards.tsx'
import { Host, NeedMark } from './marks.tsx'

interface Props {
  claims: readonly Claim[]
  serviceNames: Readonly<Record<string, string>>
  app: string
}

const CONSUMERS = ['native_app', 'home_assistant'] as const

/** What the device was seen to talk to, with a switch for each need and a box for what breaks. */
export const ClaimTable: FC<Props> = ({ claims, serviceNames, app }) => {
  const words = { native_app: app, home_assistant: 'Home Assistant' }
  return (
    <Cards
      id="claim-rows"
      caption="What it talks to"
      columns={[
        'Destination',
        'Traffic',
        words.native_app,
        words.home_assistant,
        'Breaks without it',
        'In the entry',
      ]}
    >
      {claims.map(({ key, id, added, claim, today, reason, originals }, index) => (
        <Row data={{ claim: key }}>
          <RowHead>
            {'peer' in claim ? (
              <Host text={endWords(claim)} />
            ) : (
              <>to the service {serviceNames[claim.service] ?? claim.service}</>
            )}
            <small class="muted">
              {id}
              {'when' in claim && claim.when !== 'always' && ` · only during ${claim.when}`}
            </small>
            <details>
              <summary>{added ? 'why it is proposed' : 'seen again'}</summary>
              <small>{reason}</small>
              {originals.length > 0 && (
                <small>
                  As it was seen, which stays here: {originals.slice(0, 12).join('; ')}
                  {originals.length > 12 && ` and ${originals.length - 12} more`}
                </small>
              )}
            </details>
          </RowHead>
          <Cell label="Traffic">
            {'peer' in claim ? (
              <span>
                {protocolWords(claim)} {portWords(claim)}
                <small class="muted">
                  {claim.application === 'unknown' ? 'application unknown' : claim.application}
                  {claim.purpose !== 'unknown' && `, ${claim.purpose.replaceAll('-', ' ')}`}
                </small>
              </span>
            ) : (
              'as the service says'
            )}
          </Cell>
          {CONSUMERS.map((consumer) => (
            <Cell label={words[consumer]}>
              {today !== null && today.needed[consumer] !== 'unknown' ? (
                <NeedMark need={today.needed[consumer]} />
              ) : (
                <NeedSelect
                  index={index}
                  consumer={consumer}
                  label={`${words[consumer]}, for ${id}`}
                  need={claim.needed[consumer]}
                />
              )}
            </Cell>
          ))}
          <Cell label="Breaks without it">
            {today !== null && today.breaks !== null ? (
              today.breaks
            ) : (
              <input
                type="text"
                name={`breaks ${index}`}
                value={claim.breaks ?? ''}
                maxlength={300}
                autocomplete="off"
                aria-label={`What breaks without ${id}`}
                placeholder="not known"
              />
            )}
          </Cell>
          <Cell label="In the entry">
            {added ? (
              <input
                type="checkbox"
                name={`keep ${index}`}
                checked={true}
                aria-label={`Put ${id} into the entry`}
              />
            ) : (
              'already'
            )}
          </Cell>
        </Row>
      ))}
    </Cards>
  )
}

const NeedSelect: FC<{ index: number; consumer: string; label: string; need: Need }> = ({
  index,
  consumer,
  label,
  need,
}) => (
  <select name={`${consumer} ${index}`} aria-label={label}>
    {(['unknown', 'required', 'optional', 'not-needed'] as const).map((each) => (
      <option value={each} selected={each === need}>
        {NEED_WORDS[each].mark} {NEED_WORDS[each].word}
      </option>
    ))}
  </select>
)

/** What a person has to look at: contradictions, and what was not taken. */
export const ClaimNotes: FC<{ changes: readonly Change[]; leftOut: readonly LeftOut[] }> = ({
  changes,
  leftOut,
}) => {
  const conflicts = changes.filter(({ kind }) => kind === 'conflict')
  return (
    <>
      {conflicts.length > 0 && (
        <div class="note">
          <p>This contradicts the entry. Nothing of it is changed; say in the pull request which is right.</p>
          <ul>
            {conflicts.map(({ path, reason }) => (
              <li>
                <code>{path}</code>: {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>Seen and not proposed: {leftOut.length}</summary>
          <ul>
            {leftOut.slice(0, 200).map(({ what, reason }) => (
              <li>
                <span class="host">{what}</span>: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
