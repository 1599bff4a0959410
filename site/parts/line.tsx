import type { FC } from 'hono/jsx'
import type { Line } from '../../rules/changes/line.ts'

/** A line about a change: the words say what was and what is, the marks only repeat it. */
export const LineOf: FC<{ line: Line }> = ({ line }) => (
  <>
    {line.map((piece) => {
      if (typeof piece === 'string') return piece
      const { kind, text } = piece
      if (kind === 'said') return `“${text}”`
      return kind === 'code' ? <code>{text}</code> : kind === 'old' ? <del>{text}</del> : <ins>{text}</ins>
    })}
  </>
)
