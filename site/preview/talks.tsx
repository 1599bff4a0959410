import type { FC } from 'hono/jsx'
import type { Need } from '../../schema/endpoint.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import type { PictureBox } from '../picture-boxes.ts'
import { pictureOf } from '../picture-layout.ts'
import type { Drawable, ServiceNames } from '../picture-owners.ts'
import { NEED_RANK, NEED_WORDS } from '../words.ts'
import { HEIGHT, INK, MARGIN, WIDTH } from './look.ts'
import { clipped, drawable, type Faces } from './text.tsx'

/** Where the text ends, the device stands, and those it talks to begin. */
export const COLUMNS = { text: 610, device: 650, others: 764 } as const
/** So many boxes fit; what more there is shares the last one. */
const MOST_BOXES = 7
const BOX = { height: 52, step: 62, heading: 40 } as const

/** The mark of a need as a shape, like the characters ●, ◐, ○ and ?, which the font lacks. */
const Mark: FC<{ need: Need; x: number; y: number }> = ({ need, x, y }) => {
  if (need === 'unknown')
    return (
      <text x={x} y={y + 8} font-size="24" font-weight="700" text-anchor="middle" fill={INK.muted}>
        ?
      </text>
    )
  const ink = need === 'not-needed' ? INK.muted : INK.accent
  return (
    <>
      <circle cx={x} cy={y} r="9" fill={need === 'required' ? ink : 'none'} stroke={ink} stroke-width="2.5" />
      {need === 'optional' && <path d={`M${x} ${y - 9}a9 9 0 0 0 0 18z`} fill={ink} />}
    </>
  )
}

/** Somebody the device talks with, and what Home Assistant needs of that. */
interface Party {
  label: string
  need: Need
}
interface Box extends Party {
  y: number
}

const strongest = (needs: readonly Need[]): Need =>
  needs.reduce((most, need) => (NEED_RANK[need] < NEED_RANK[most] ? need : most), 'not-needed')

/** Those of the picture of the page, by side; outside the most needed first. */
function partiesOf(device: ExpandedDevice, services: ServiceNames): { home: Party[]; outside: Party[] } {
  const { home, outside } = pictureOf(device, services) ?? { home: [], outside: [] }
  const party = ({ label, lines }: PictureBox<Drawable>): Party => ({
    label,
    need: strongest(lines.map(({ of }) => of.endpoint.needed.home_assistant)),
  })
  return {
    home: home.map(party),
    outside: outside.map(party).sort((a, b) => NEED_RANK[a.need] - NEED_RANK[b.need]),
  }
}

/** One box each, from the top down. */
function boxesOf(
  device: ExpandedDevice,
  services: ServiceNames,
): { heading: string; y: number; boxes: Box[] }[] {
  const { home, outside } = partiesOf(device, services)
  const room = MOST_BOXES - home.length
  const named = outside.length > room ? outside.slice(0, room - 1) : outside
  const rest = outside.slice(named.length).map(({ need }) => need)
  const others = rest.length > 0 ? [{ label: 'others', need: strongest(rest) }] : []
  const groups = [
    { heading: 'At home', of: home },
    { heading: 'Outside', of: [...named, ...others] },
  ].filter(({ of }) => of.length > 0)
  const height = groups.reduce((sum, group) => sum + BOX.heading + group.of.length * BOX.step, 0)
  let y = Math.max(32, (HEIGHT + 12 - height) / 2)
  return groups.map(({ heading, of }) => {
    const top = y
    y += BOX.heading
    const boxes = of.map((party) => {
      const box = { ...party, y }
      y += BOX.step
      return box
    })
    return { heading, y: top, boxes }
  })
}

const middle = (box: Box): number => box.y + BOX.height / 2

const Line: FC<{ box: Box; from: number }> = ({ box, from }) => {
  const wanted = box.need === 'required' || box.need === 'optional'
  return (
    <path
      d={`M${COLUMNS.device} ${from}L${COLUMNS.others} ${middle(box)}`}
      stroke={wanted ? INK.accent : INK.muted}
      stroke-width={box.need === 'required' ? 4 : 2.5}
      stroke-dasharray={wanted ? undefined : box.need === 'unknown' ? '2 7' : '10 8'}
    />
  )
}

/** The device as a bar, and a line to each who talks with it. */
export const Talks: FC<{
  device: ExpandedDevice
  faces: Faces
  services: ServiceNames
}> = ({ device, faces: { regular, bold }, services }) => {
  const groups = boxesOf(device, services)
  if (groups.length === 0) return null
  const boxes = groups.flatMap((group) => group.boxes)
  const high = Math.max(80, boxes.length * 24)
  const top = (HEIGHT + 12 - high) / 2
  const right = WIDTH - MARGIN
  return (
    <>
      {boxes.map((box, index) => (
        <Line box={box} from={top + (high * (index + 0.5)) / boxes.length} />
      ))}
      <rect x={COLUMNS.device - 14} y={top} width="14" height={high} rx="4" fill={INK.text} />
      {groups.map(({ heading, y }, index) => (
        <>
          <text x={COLUMNS.others} y={y + 28} font-size="22" fill={INK.muted}>
            {heading}
          </text>
          {index === 0 && (
            <text x={right} y={y + 28} font-size="22" text-anchor="end" fill={INK.muted}>
              for Home Assistant
            </text>
          )}
        </>
      ))}
      {boxes.map((box) => {
        const word = NEED_WORDS[box.need].word
        const left = right - 18 - regular.width(word, 20)
        return (
          <>
            <rect
              x={COLUMNS.others}
              y={box.y}
              width={right - COLUMNS.others}
              height={BOX.height}
              rx="8"
              fill={INK.surface}
              stroke={INK.line}
              stroke-width="2"
            />
            <Mark need={box.need} x={COLUMNS.others + 26} y={middle(box)} />
            <text
              x={COLUMNS.others + 48}
              y={middle(box) + 8}
              font-size="24"
              font-weight="700"
              fill={INK.text}
            >
              {clipped(drawable(box.label, bold), bold, 24, left - COLUMNS.others - 60)}
            </text>
            <text x={left} y={middle(box) + 7} font-size="20" fill={INK.muted}>
              {word}
            </text>
          </>
        )
      })}
    </>
  )
}
