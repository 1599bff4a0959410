/** One kind of problem the API answers with: its page is /problems/{slug}/. */
export interface ProblemType {
  status: number
  title: string
  /** What it means and what to do about it, for the page. */
  text: string
}

/** Every problem type, by slug; the `type` of an `application/problem+json` answer is the page of one of these. */
export const PROBLEM_TYPES = {
  'bad-parameter': {
    status: 400,
    title: 'A parameter cannot be used',
    text: 'A query parameter is unknown, given twice, or has a value that is not allowed. "errors" names each one and says what to write; "suggestions" holds the nearest names or values. Nothing is guessed: a misspelt parameter would otherwise give rules other than the ones that were meant.',
  },
  'bad-body': {
    status: 400,
    title: 'The body cannot be used',
    text: 'The body is not JSON, or not of the form the API document describes. "errors" names each place by a JSON pointer.',
  },
  'one-device-only': {
    status: 400,
    title: 'This format is for one device at a time',
    text: 'The format describes a single device, so one rule set for several cannot be written in it. Ask for /devices/{id}/rules once for each device.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    text: 'The path or the id does not exist in this release. "suggestions" holds the nearest ids. An id that was renamed answers with a redirect, so links to old ids stay good.',
  },
  'unknown-release': {
    status: 404,
    title: 'There is no such release',
    text: 'The release named by the parameter or path has not been published here. /releases lists those that have.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    text: 'The address exists, but not for this method. The Allow header lists the methods it answers.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    text: 'A rule set for a home takes up to 500 devices and a body of up to 256 KiB; a comparison takes up to 4 MiB: send the device alone, as netneeds capture --json --device prints it.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body must be JSON',
    text: 'Send the body with Content-Type: application/json.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    text: 'The fault is ours. The request can be repeated; if it fails again, please report its address.',
  },
  unavailable: {
    status: 503,
    title: 'The database is away',
    text: 'The database does not answer and this release is not held in memory. The newest release is served from memory for as long as the server runs, marked by the header Netneeds-Stale.',
  },
} as const satisfies Record<string, ProblemType>

export type ProblemSlug = keyof typeof PROBLEM_TYPES
