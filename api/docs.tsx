import { z } from 'zod'
import type { Dataset } from '../schema/dataset.ts'
import { existingIn } from './openapi.ts'
import type { Operation } from './operation.ts'

/** The style sheet of the docs page; it stands alone, so that the API has its docs without the site. */
export const DOCS_STYLE = `:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59626d;--line:#d5dae0;--paper:#fff;--code:#f4f6f8;--accent:#0b5cad}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a3acb7;--line:#39414a;--paper:#14171a;--code:#1e2328;--accent:#7db8f5}}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:60rem;color:var(--ink);background:var(--paper);font:16px/1.5 system-ui,sans-serif}
a{color:var(--accent);overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h2{margin-top:40px}
h3{margin:32px 0 4px;font:600 1rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
code{font-family:ui-monospace,monospace;font-size:.9em;background:var(--code);padding:0 4px;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:4px 16px;margin:8px 0}
dd{margin:0;color:var(--soft);min-width:0}
pre{overflow-x:auto;background:var(--code);padding:8px}
section{border-top:1px solid var(--line)}
ul{padding-left:20px}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:8px}}
`

/** Documents have no script, no inline style and nothing of other hosts. */
export const DOCS_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
}

const TAGS: Record<Operation['tag'], string> = {
  devices: 'Devices',
  rules: 'Rules',
  'look-up': 'Look-up',
  catalogue: 'Catalogue',
  versions: 'Versions and changes',
  service: 'The service itself',
}

/** What a parameter takes, in a few words. */
function taken(schema: Record<string, unknown>): string {
  const values = Array.isArray(schema.enum) ? schema.enum.map(String) : []
  const standard = schema.default
  const shown =
    standard === undefined || (Array.isArray(standard) && standard.length === 0)
      ? ''
      : `; ${String(standard)} if left out`
  return `${values.length > 0 && values.length < 12 ? `one of ${values.join(', ')}` : ''}${shown}`.replace(
    /^; /,
    '',
  )
}

function OperationPart({
  operation,
  examples,
}: {
  operation: Operation
  examples: ReturnType<Operation['examples']>
}) {
  const { properties = {} } = z.toJSONSchema(operation.query, { io: 'input', unrepresentable: 'any' })
  const parameters = [
    ...Object.entries(operation.parameters ?? {}).map(([name, text]) => ({
      name,
      text,
      values: 'in the path',
    })),
    ...Object.entries(properties).map(([name, schema]) => {
      const { description, ...rest } = schema as Record<string, unknown>
      return { name, text: typeof description === 'string' ? description : '', values: taken(rest) }
    }),
  ]
  return (
    <section>
      <h3>
        {operation.method.toUpperCase()} {operation.path}
      </h3>
      <p>
        {operation.summary}. {operation.description ?? ''}
      </p>
      <p>Gives {Object.keys(operation.answers).join(' or ')}.</p>
      {parameters.length > 0 && (
        <dl>
          {parameters.map(({ name, text, values }) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{[text, values].filter(Boolean).join('; ')}</dd>
            </>
          ))}
        </dl>
      )}
      <ul>
        {examples.map(({ title, path, body }) => (
          <li>
            {title}:{' '}
            {body === undefined ? <a href={path}>{path}</a> : <pre>{JSON.stringify(body, null, 2)}</pre>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The docs page, made of the same descriptions as the OpenAPI document. */
export function docsPage(operations: readonly Operation[], dataset: Dataset, format: string): string {
  const existing = existingIn(dataset, format)
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>netneeds API</title>
        <link rel="stylesheet" href="/docs/style.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <p>
          <a href="/">netneeds</a>
        </p>
        <main>
          <h1>The API</h1>
          <p>
            Release {dataset.release}. Paths begin with <code>/v1</code>, which is promised, or with nothing,
            which is the newest major version. Every read takes <code>release</code>, HEAD is answered
            wherever GET is, reads may come from any origin, and errors are{' '}
            <code>application/problem+json</code>. For programs: <a href="/openapi.json">openapi.json</a>.
          </p>
          {Object.entries(TAGS).map(([tag, title]) => (
            <>
              <h2 id={tag}>{title}</h2>
              {operations
                .filter((operation) => operation.tag === tag)
                .map((operation) => (
                  <OperationPart operation={operation} examples={operation.examples(existing, dataset)} />
                ))}
            </>
          ))}
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${page.toString()}\n`
}
