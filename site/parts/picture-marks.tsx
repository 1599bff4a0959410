import type { FC } from 'hono/jsx'
import type { Fate } from '../../rules/fate.ts'
import { NEEDS, type Need } from '../../schema/endpoint.ts'
import { FATE_WORDS } from '../fate-words.ts'
import type { PictureBox } from '../picture-boxes.ts'
import { COLUMNS, TALL } from '../picture-layout.ts'
import type { Side } from '../picture-owners.ts'
import { NEED_WORDS } from '../words.ts'

/** How a line is drawn: as its endpoint fares, or `mixed` where it stands for several that fare differently. */
export type LineFate = Fate | 'mixed'

/** To tenths: what no eye sees is not sent. */
export const round = (value: number): number => Math.round(value * 10) / 10
const percent = (value: number): string => `${round(value)}%`

interface LineProps {
  side: Side
  from: number
  to: number
  need: Need
  fate: LineFate
  title: string
  /** The endpoint it stands for; none where it stands for several. */
  id?: string
}

/** A line from a device to where it ends, with the mark of its need there, and a × for where it is cut. */
export const Line: FC<LineProps> = ({ side, from, to, need, fate, title, id }) => {
  const [near, far] =
    side === 'home' ? [COLUMNS.device[0], COLUMNS.home[1]] : [COLUMNS.device[1], COLUMNS.outside[0]]
  return (
    <g class={`line need-${need} ${fate}`} data-line={id}>
      <title>{title}</title>
      <line x1={percent(near)} y1={round(from)} x2={percent(far)} y2={round(to)} pathLength="100" />
      <text class="cut" x={percent((near + far) / 2)} y={round((from + to) / 2 + 4.5)}>
        ×
      </text>
      <text class="end" x={percent(far)} dx={side === 'home' ? -9 : 9} y={round(to + 4)}>
        {NEED_WORDS[need].mark}
      </text>
    </g>
  )
}

/** Somebody at the other end. */
export const Box: FC<{ box: PictureBox<unknown>; side: Side }> = ({ box, side }) => {
  const [left, right] = COLUMNS[side]
  return (
    <g class="node" text-anchor="start">
      <title>{box.detail === '' ? box.label : `${box.label}: ${box.detail}`}</title>
      <Frame x={left} width={right - left} y={box.y} height={box.height} />
      {box.texts.map(({ text, detail, y }) => (
        <text
          class={detail ? 'detail' : undefined}
          x={percent(left)}
          dx={side === 'home' ? 6 : 20}
          y={round(y)}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** A frame that begins at a percentage, and stays within the picture. */
const Frame: FC<{ x: number; width: number; y: number; height: number }> = ({ x, width, y, height }) => (
  <rect x={percent(x)} y={round(y)} width={percent(width)} height={round(height)} rx="5" />
)

interface DeviceProps {
  y: number
  height: number
  rows: readonly string[]
  name: string
}

/** A device, in the middle. In a high box its name stands at the top, where the picture is begun to be read. */
export const DeviceBox: FC<DeviceProps> = ({ y, height, rows, name }) => {
  const [left, right] = COLUMNS.device
  const middle = height > TALL ? y + 16 + rows.length * 7.5 : y + height / 2
  return (
    <g class="node device">
      <title>{name}</title>
      <Frame x={left} width={right - left} y={y} height={height} />
      {rows.map((row, at) => (
        <text x={percent((left + right) / 2)} y={round(middle + 4 + (at - (rows.length - 1) / 2) * 15)}>
          {row}
        </text>
      ))}
    </g>
  )
}

const MEANING: Record<LineFate, string> = {
  allowed: FATE_WORDS.allowed,
  refused: FATE_WORDS.refused,
  withheld: `${FATE_WORDS.withheld}: not let through, yet nothing here refuses it either`,
  mixed: 'some of each',
}

/** What lines and marks mean, with the same shapes. */
export const Legend: FC<{ fates: readonly LineFate[] }> = ({ fates }) => (
  <ul class="legend muted">
    {fates.map((fate) => (
      <li>
        <svg width="40" height="14" aria-hidden="true">
          <g class={`line need-required ${fate}`}>
            <line x1="0" y1="7" x2="40" y2="7" pathLength="100" />
            <text class="cut" x="20" y="11.5">
              ×
            </text>
          </g>
        </svg>{' '}
        {MEANING[fate]}
      </li>
    ))}
    <li>
      {NEEDS.map((need) => `${NEED_WORDS[need].mark} ${NEED_WORDS[need].word}`).join(', ')}: the stronger of
      Home Assistant and app
    </li>
  </ul>
)
