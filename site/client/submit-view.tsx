import type { Proposal } from '../../capture/propose.ts'
import type { Dataset } from '../../schema/dataset.ts'
import type { ObservedDevice } from '../../schema/observed.ts'
import type { Problem } from '../../schema/problem.ts'
import { ClaimNotes, ClaimTable } from '../parts/claim-table.tsx'
import { DeviceChoice } from '../parts/device-choice.tsx'
import { LeavingLines } from '../parts/leaving-lines.tsx'
import { Problems, SendSteps } from '../parts/send-steps.tsx'
import { serviceNamesOf } from '../picture-owners.ts'
import { appName } from '../words.ts'
import { type Claim, claimsOf, type Made } from './submit-engine.ts'
import { editUrl, newFileUrl } from './submit-form.ts'

/** Markup as text; hono/jsx escapes every text that is put into it. */

export const drawDevices = (devices: readonly ObservedDevice[], dataset: Dataset, all: boolean): string => {
  const ids = devices.flatMap(({ candidates }) => candidates.map(({ id }) => id))
  const names = Object.fromEntries(ids.map((id) => [id, dataset.devices[id]?.name ?? id]))
  return String(<DeviceChoice devices={devices} names={names} all={all} />)
}

export function drawClaims(proposal: Proposal, dataset: Dataset): { html: string; claims: Claim[] } {
  const claims = claimsOf(proposal)
  const serviceNames = serviceNamesOf(dataset)
  const state = proposal.changesNothing
    ? proposal.entry === null
      ? 'Nothing was seen of it that an entry could say: no host, no port, only what every device does.'
      : 'The entry says all of this already. Sent on, your files are one more witness for it.'
    : null
  const html = String(
    <>
      {state !== null && <p class="note">{state}</p>}
      {claims.length > 0 && (
        <>
          <p>
            What was seen is not therefore needed: say so only where you know, by having blocked it. Unknown
            is a good answer.
          </p>
          <ClaimTable claims={claims} serviceNames={serviceNames} app={appName(proposal.merged)} />
        </>
      )}
      <ClaimNotes changes={proposal.changes} leftOut={proposal.leftOut} />
    </>,
  )
  return { html, claims }
}

export const drawLeaving = ({ lines }: Made, proposal: Proposal): string =>
  String(<LeavingLines lines={lines} changes={proposal.changes} isNew={proposal.entry === null} />)

export const drawProblems = (problems: readonly Problem[]): string => String(<Problems problems={problems} />)

export function drawSend(given: {
  repository: string
  path: string
  text: string
  isNew: boolean
  errors: number
}): string {
  const { repository, path, text, isNew, errors } = given
  return String(
    <SendSteps
      path={path}
      prefilled={isNew ? newFileUrl(repository, path, text) : null}
      page={editUrl(repository, path, isNew)}
      isNew={isNew}
      errors={errors}
    />,
  )
}
