import type { FC } from 'hono/jsx'
import type { Need } from '../../schema/endpoint.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import {
  COLUMNS,
  type Picture as Layout,
  type PictureLine,
  type PictureNode,
  pictureOf,
} from '../picture-layout.ts'
import { endWords, NEED_WORDS, trafficWords } from '../words.ts'

const RANK: Record<Need, number> = { required: 0, optional: 1, unknown: 2, 'not-needed': 3 }

/** So many signs fit a row of the device's box. */
const ROW = 12

/** The stronger of both needs, by which a line is marked. */
const needOf = ({ needed }: PictureLine['endpoint']): Need =>
  RANK[needed.home_assistant] <= RANK[needed.native_app] ? needed.home_assistant : needed.native_app

const round = (value: number): number => Math.round(value * 10) / 10
/** As much of a label as fits a box of the picture. */
const fitted = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

/** A name in rows that fit its box; three at most. */
function rows(name: string): string[] {
  const found: string[] = []
  for (const word of name.split(' ')) {
    const last = found.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= ROW) found[found.length - 1] = `${last} ${word}`
    else found.push(fitted(word, ROW))
  }
  return found.length <= 3 ? found : [...found.slice(0, 2), `${found[2]}…`]
}

const Line: FC<{ line: PictureLine; side: 'home' | 'outside'; allowed: boolean }> = ({
  line,
  side,
  allowed,
}) => {
  const { endpoint } = line
  const need = needOf(endpoint)
  const [left, right] = COLUMNS.device
  const [near, far] = side === 'home' ? [left, COLUMNS.home] : [right, COLUMNS.outside]
  const cut = near + (far - near) * 0.3
  return (
    <g class={`line need-${need} ${allowed ? 'allowed' : 'withheld'}`} data-line={endpoint.id}>
      <title>
        {endWords(endpoint)} {trafficWords(endpoint)}, {NEED_WORDS[need].word}
      </title>
      <path d={`M${near} ${round(line.from)}L${far} ${round(line.to)}`} />
      <text class="cut" x={round(cut)} y={round(line.from + (line.to - line.from) * 0.3 + 3.5)}>
        ×
      </text>
      <text class="end" x={side === 'home' ? far + 5 : far - 5} y={round(line.to + 3.5)}>
        {NEED_WORDS[need].mark}
      </text>
    </g>
  )
}

const Node: FC<{ node: PictureNode; x: number; width: number }> = ({ node, x, width }) => (
  <g class="node">
    <title>
      {node.label}: {node.detail}
    </title>
    <rect x={x} y={round(node.y)} width={width} height={round(node.height)} rx="5" />
    <text x={x + width / 2} y={round(node.y + node.height / 2 - 1)}>
      {fitted(node.label, Math.floor(width / 7))}
    </text>
    <text class="detail" x={x + width / 2} y={round(node.y + node.height / 2 + 12)}>
      {node.detail}
    </text>
  </g>
)

/** What the picture shows, for those who do not see it. */
export function pictureWords(picture: Layout, allowed: number, all: number): string {
  const names = (nodes: readonly PictureNode[]) => nodes.map(({ label }) => label).join(', ')
  const parts = [
    picture.home.length > 0 ? `At home: ${names(picture.home)}.` : '',
    picture.outside.length > 0 ? `Outside: ${names(picture.outside)}.` : '',
    `With this rule ${allowed} of ${all} connections are let through.`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** Who talks to whom: the device in the middle, the home on its left, the internet on its right, a line an endpoint. */
export const Picture: FC<{ device: ExpandedDevice; allowed: ReadonlySet<string> }> = ({
  device,
  allowed,
}) => {
  const picture = pictureOf(device)
  if (picture === null) return null
  const through = device.endpoints.filter(({ id }) => allowed.has(id)).length
  const { x, y, width, height } = picture.device
  return (
    <figure class="picture">
      <input type="checkbox" id="picture-before" />
      <label for="picture-before">without any rule</label>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its words stand below it for everybody */}
      <svg
        id="picture"
        viewBox={`0 0 ${picture.width} ${round(picture.height)}`}
        role="img"
        aria-labelledby="picture-words"
      >
        {picture.home.flatMap((node) =>
          node.lines.map((line) => <Line line={line} side="home" allowed={allowed.has(line.endpoint.id)} />),
        )}
        {picture.outside.flatMap((node) =>
          node.lines.map((line) => (
            <Line line={line} side="outside" allowed={allowed.has(line.endpoint.id)} />
          )),
        )}
        {picture.home.map((node) => (
          <Node node={node} x={1} width={COLUMNS.home - 1} />
        ))}
        {picture.outside.map((node) => (
          <Node node={node} x={COLUMNS.outside} width={picture.width - COLUMNS.outside - 1} />
        ))}
        <g class="node device">
          <rect x={x} y={round(y)} width={width} height={round(height)} rx="5" />
          {rows(device.name).map((row, at, all) => (
            <text x={x + width / 2} y={round(y + height / 2 + 4 + (at - (all.length - 1) / 2) * 15)}>
              {row}
            </text>
          ))}
        </g>
      </svg>
      <figcaption>
        <span id="picture-words">{pictureWords(picture, through, device.endpoints.length)}</span>{' '}
        <span class="muted">
          Solid: let through. Dashed with ×: withheld. ● required, ◐ optional, ○ not needed, ? unknown, the
          stronger of Home Assistant and app.
        </span>
      </figcaption>
    </figure>
  )
}
