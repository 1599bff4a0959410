import { breaksMissing } from './breaks-missing.ts'
import type { Check } from './check.ts'
import { claimWithoutSource } from './claim-without-source.ts'
import { duplicateEndpoint } from './duplicate-endpoint.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateModel } from './duplicate-model.ts'
import { fileName } from './file-name.ts'
import { futureDate } from './future-date.ts'
import { personalHost } from './personal-host.ts'
import { portProtocol } from './port-protocol.ts'
import { privateHost } from './private-host.ts'
import { sourceUrl } from './source-url.ts'
import { staleSource } from './stale-source.ts'
import { unknownIntegration } from './unknown-integration.ts'
import { unknownReference } from './unknown-reference.ts'
import { wildcardWidth } from './wildcard-width.ts'

/** Every rule, in the order CONTRIBUTING lists them. */
export const CHECKS: readonly Check[] = [
  fileName,
  duplicateId,
  duplicateModel,
  duplicateEndpoint,
  claimWithoutSource,
  unknownReference,
  breaksMissing,
  privateHost,
  wildcardWidth,
  personalHost,
  portProtocol,
  futureDate,
  staleSource,
  sourceUrl,
  unknownIntegration,
]
