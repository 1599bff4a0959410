import type { FC } from 'hono/jsx'
import type { Site } from '../model.ts'
import { Select } from '../parts/fields.tsx'
import { Page } from '../parts/layout.tsx'

/** Two devices side by side, chosen by the address: `/compare/?a=…&b=…`. */
export const ComparePage: FC<{ site: Site }> = ({ site }) => {
  const choices = [
    ['', 'choose a device'] as const,
    ...site.devices.map(({ device }) => [device.id, device.name] as const),
  ]
  return (
    <Page
      site={site}
      title="Compare two devices"
      about="Two smart-home devices side by side: which of them works without the internet, and what each needs."
      path="/compare/"
      script="compare"
    >
      <h1>Compare two devices</h1>
      <form id="compare" action="/compare/" method="get">
        <div class="fields">
          <Select name="a" label="This" values={choices} />
          <Select name="b" label="and this" values={choices} />
        </div>
      </form>
      <noscript>
        <p>
          This page needs a script. Each <a href="/devices/">device page</a> says the same without one.
        </p>
      </noscript>
      <p id="compare-status" role="status"></p>
      <div id="compared"></div>
    </Page>
  )
}
