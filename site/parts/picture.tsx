import type { FC } from 'hono/jsx'
import type { Fate } from '../../rules/fate.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { fateCounts } from '../fate-words.ts'
import { NAME_WIDTH, type PictureBox, wrapped } from '../picture-boxes.ts'
import { pictureOf } from '../picture-layout.ts'
import { needOf, regionWords, type ServiceNames, type Side } from '../picture-owners.ts'
import { capital, count, endWords, NEED_WORDS, trafficWords } from '../words.ts'
import { Box, DeviceBox, Legend, Line, round } from './picture-marks.tsx'

const labels = (boxes: readonly PictureBox<unknown>[]): string[] => boxes.map(({ label }) => label)

/** Who is on both sides, for those who do not see it. */
export function sidesWords({ home, outside }: Record<Side, readonly string[]>): string {
  return [
    home.length > 0 ? `At home: ${home.join(', ')}.` : '',
    outside.length > 0 ? `Outside: ${outside.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

interface Props {
  device: ExpandedDevice
  serviceNames: ServiceNames
  /** What becomes of an endpoint under the rule, by its id. */
  fateOf: (id: string) => Fate
}

/** Who talks to whom: the device in the middle, the home on its left, the internet on its right, a line an endpoint. */
export const Picture: FC<Props> = ({ device, serviceNames, fateOf }) => {
  const picture = pictureOf(device, serviceNames)
  if (picture === null) return null
  const { length } = device.endpoints
  const sides = (['home', 'outside'] as const).map((side) => ({ side, boxes: picture[side] }))
  return (
    <figure class="picture">
      <fieldset class="choice">
        <legend class="hidden">What the picture shows</legend>
        <input type="radio" name="picture" id="picture-after" checked />
        <label for="picture-after">with this rule</label>
        <input type="radio" name="picture" id="picture-before" />
        <label for="picture-before">without any rule</label>
      </fieldset>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its words stand below it for everybody */}
      <svg
        id="picture"
        width="100%"
        height={round(picture.height)}
        role="img"
        aria-labelledby="picture-words"
      >
        {sides.flatMap(({ side, boxes }) => boxes.map((box) => <Box box={box} side={side} />))}
        <DeviceBox {...picture.device} rows={wrapped(device.name, NAME_WIDTH, 4)} name={device.name} />
        {sides.flatMap(({ side, boxes }) =>
          boxes.flatMap(({ lines }) =>
            lines.map(({ of, from, to }) => {
              const { endpoint } = of
              const need = needOf(endpoint)
              const words = [trafficWords(endpoint), NEED_WORDS[need].word, ...regionWords([of])]
              return (
                <Line
                  side={side}
                  from={from}
                  to={to}
                  need={need}
                  fate={fateOf(endpoint.id)}
                  title={`${capital(endWords(endpoint))}: ${words.join(', ')}`}
                  id={endpoint.id}
                />
              )
            }),
          ),
        )}
      </svg>
      <figcaption>
        <p id="picture-words">
          {sidesWords({ home: labels(picture.home), outside: labels(picture.outside) })}{' '}
          <span class="after">
            With this rule{' '}
            <span id="picture-counts">{fateCounts(device.endpoints.map(({ id }) => fateOf(id)))}</span>.
          </span>
          <span class="before">
            Without any rule {length === 1 ? 'it goes' : `all ${count(length, 'connection')} go`} as the
            router has it.
          </span>
        </p>
        <Legend fates={['allowed', 'refused', 'withheld']} />
      </figcaption>
    </figure>
  )
}
