import type { FC } from 'hono/jsx'
import type { Fate } from '../../rules/fate.ts'
import { NEEDS } from '../../schema/endpoint.ts'
import { fateCounts } from '../fate-words.ts'
import { type HomeDevice, type HomeLine, homePictureOf } from '../home-picture-layout.ts'
import { needOf, type ServiceNames } from '../picture-owners.ts'
import { count, endWords, NEED_WORDS, trafficWords } from '../words.ts'
import { sidesWords } from './picture.tsx'
import { Box, DeviceBox, Legend, Line, type LineFate, round } from './picture-marks.tsx'

interface Props {
  devices: readonly HomeDevice[]
  /** What becomes of an endpoint of a device under the rules, by the device's key and the endpoint's id. */
  fateOf: (device: string, endpoint: string) => Fate
  serviceNames?: ServiceNames
  /** Of the element; a page with two pictures gives two. */
  id?: string
}

/** A whole home: devices below each other in the middle, the home on their left, the internet on their right. */
export const HomePicture: FC<Props> = ({ devices, fateOf, serviceNames = {}, id = 'home-picture' }) => {
  const picture = homePictureOf(devices, serviceNames)
  if (picture === null) return null
  const fatesOf = ({ device, endpoints }: HomeLine): Fate[] =>
    endpoints.map((endpoint) => fateOf(device, endpoint.id))
  const drawnAs = (line: HomeLine): LineFate => {
    const [first, ...others] = new Set(fatesOf(line))
    return first === undefined || others.length > 0 ? 'mixed' : first
  }
  const titleOf = (line: HomeLine, label: string): string => {
    const [only, ...others] = line.endpoints
    if (only === undefined || others.length > 0)
      return `${line.name} and ${label}: ${fateCounts(fatesOf(line))}`
    return `${line.name} ${endWords(only)}: ${trafficWords(only)}, ${NEED_WORDS[needOf(only)].word}`
  }
  const sides = (['home', 'outside'] as const).map((side) => ({ side, boxes: picture[side] }))
  const drawn = new Set(
    sides.flatMap(({ boxes }) => boxes.flatMap(({ lines }) => lines.map(({ of }) => drawnAs(of)))),
  )
  const all = devices.flatMap(({ key, endpoints }) => endpoints.map((endpoint) => fateOf(key, endpoint.id)))
  return (
    <figure class="picture" id={id}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its words stand below it for everybody */}
      <svg width="100%" height={round(picture.height)} role="img" aria-labelledby={`${id}-words`}>
        {sides.flatMap(({ side, boxes }) => boxes.map((box) => <Box box={box} side={side} />))}
        {sides.flatMap(({ side, boxes }) =>
          boxes.flatMap(({ label, lines }) =>
            lines.map(({ of, from, to }) => (
              <Line
                side={side}
                from={from}
                to={to}
                need={of.endpoints[0] === undefined ? NEEDS[3] : needOf(of.endpoints[0])}
                fate={drawnAs(of)}
                title={titleOf(of, label)}
              />
            )),
          ),
        )}
        {picture.devices.map(({ name, rows, y, height }) => (
          <DeviceBox y={y} height={height} rows={rows} name={name} />
        ))}
      </svg>
      <figcaption>
        <p id={`${id}-words`}>
          {count(devices.length, 'device')}: {devices.map(({ name }) => name).join(', ')}.{' '}
          {sidesWords(picture.names)} With these rules {fateCounts(all)}.
        </p>
        <Legend
          fates={(['allowed', 'refused', 'withheld', 'mixed'] as const).filter(
            (fate) => fate !== 'mixed' || drawn.has(fate),
          )}
        />
      </figcaption>
    </figure>
  )
}
