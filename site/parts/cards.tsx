import type { Child, FC } from 'hono/jsx'

/**
 * A table that becomes one card a row on a narrow screen. The style sheet then lays cells out as blocks, which
 * takes their meaning from them in some browsers; the roles, spread from here, give it back.
 */
export const Cards: FC<{ caption: string; columns: readonly string[]; id?: string; children?: Child }> = ({
  caption,
  columns,
  id,
  children,
}) => (
  <table class="cards" id={id} {...role('table')}>
    <caption class="hidden">{caption}</caption>
    <thead {...role('rowgroup')}>
      <tr {...role('row')}>
        {columns.map((title) => (
          <th scope="col" {...role('columnheader')}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...role('rowgroup')}>{children}</tbody>
  </table>
)

type Attributes = Record<string, string>

/** One row; further attributes are set on it. */
export const Row: FC<{ id?: string; data?: Attributes; children?: Child }> = ({
  id,
  data = {},
  children,
}) => (
  <tr id={id} {...prefixed(data)} {...role('row')}>
    {children}
  </tr>
)

/** The cell that names its row. */
export const RowHead: FC<{ children?: Child }> = ({ children }) => (
  <th scope="row" {...role('rowheader')}>
    {children}
  </th>
)

/** A cell; `label` is what it is called where there is no head row to see. */
export const Cell: FC<{ label: string; class?: string; data?: Attributes; children?: Child }> = ({
  label,
  class: name,
  data = {},
  children,
}) => (
  <td data-label={label} class={name} {...prefixed(data)} {...role('cell')}>
    {children}
  </td>
)

const role = (name: string): Attributes => ({ role: name })
const prefixed = (data: Attributes): Attributes =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]))
