import type { FC } from 'hono/jsx'
import type { Site, SiteDevice } from '../model.ts'
import type { ServiceNames } from '../picture-owners.ts'
import { numberedSources } from '../source-numbers.ts'
import { capital, categoryWords, count } from '../words.ts'
import { HEIGHT, INK, MARGIN, WIDTH } from './look.ts'
import { COLUMNS, Talks } from './talks.tsx'
import { clipped, drawable, type Faces, Rows, rowsOf } from './text.tsx'

const Frame: FC<{ children?: unknown }> = ({ children }) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width={WIDTH}
    height={HEIGHT}
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    font-family="Atkinson Hyperlegible"
  >
    <title>netneeds</title>
    <rect width={WIDTH} height={HEIGHT} fill={INK.ground} />
    <rect width={WIDTH} height="12" fill={INK.accent} />
    {/* The sign of favicon.svg. */}
    <g transform={`translate(${MARGIN} 52) scale(1.25)`}>
      <rect width="32" height="32" rx="7" fill={INK.accent} />
      <path
        d="M9 23V9l14 14V9"
        fill="none"
        stroke={INK.ground}
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </g>
    <text x={MARGIN + 54} y="82" font-size="30" font-weight="700" fill={INK.text}>
      netneeds
    </text>
    {children}
  </svg>
)

/** What the image of a device says, for those who do not see it. */
export const previewWords = ({ device, assistant }: SiteDevice): string =>
  `${device.name}. Can I cut its internet? Home Assistant: ${assistant.sentence}`

/** The image of a device's page as SVG; null where its name cannot be written with the font. */
export function devicePreview(entry: SiteDevice, faces: Faces, services: ServiceNames): string | null {
  const { device, assistant } = entry
  const { regular, bold } = faces
  if (!bold.has(device.name)) return null
  const right = device.endpoints.length === 0 ? WIDTH - MARGIN : COLUMNS.text
  const width = right - MARGIN
  const size = [60, 52, 44].find((each) => rowsOf(device.name, bold, each, width, 9).length <= 2) ?? 38
  const name = rowsOf(device.name, bold, size, width, 3)
  const [, verdict = '', rest = ''] =
    /^(Yes|No|In part|Unknown)\b[.,:]?\s*(.*)$/.exec(assistant.sentence) ?? []
  const reasons = rowsOf(drawable(capital(rest), regular), regular, 27, width - 28, 3)
  const counts = [
    count(device.endpoints.length, 'endpoint'),
    count(numberedSources(device.sources).length, 'source'),
    ...(assistant.disagreements.length > 0 ? ['reports disagree'] : []),
  ].join(' · ')
  const box = 362
  return String(
    <Frame>
      <text x={MARGIN} y="156" font-size="27" fill={INK.muted}>
        {clipped(
          drawable(`${device.vendor_name} · ${categoryWords(device.category)}`, regular),
          regular,
          27,
          width,
        )}
      </text>
      <Rows rows={name} x={MARGIN} y={166 + size} size={size} step={size * 1.12} bold fill={INK.text} />
      <rect x={MARGIN} y={box - 26} width="6" height={102 + reasons.length * 36} fill={INK.accent} />
      <text x={MARGIN + 28} y={box} font-size="25" fill={INK.muted}>
        Can I cut its internet? Home Assistant:
      </text>
      <text x={MARGIN + 28} y={box + 54} font-size="48" font-weight="700" fill={INK.accent}>
        {verdict}
      </text>
      <Rows rows={reasons} x={MARGIN + 28} y={box + 98} size={27} step={36} fill={INK.text} />
      <text x={MARGIN} y="590" font-size="25" fill={INK.muted}>
        {counts}
      </text>
      <Talks device={device} faces={faces} services={services} />
    </Frame>,
  )
}

/** The image of every other page: what this is, and how much of it there is. */
export function sitePreview({ devices, report: { totals } }: Site, { bold }: Faces): string {
  const numbers = [
    [devices.length, devices.length === 1 ? 'device' : 'devices'],
    [totals.endpoints, totals.endpoints === 1 ? 'endpoint' : 'endpoints'],
    [totals.sources, totals.sources === 1 ? 'source' : 'sources'],
  ] as const
  const title = rowsOf('What does your device need from the network?', bold, 76, WIDTH - 2 * MARGIN, 3)
  return String(
    <Frame>
      <Rows rows={title} x={MARGIN} y={220} size={76} step={88} bold fill={INK.text} />
      <text x={MARGIN} y="390" font-size="31" fill={INK.muted}>
        Whether its internet can be cut, what breaks then, and the rule for your router.
      </text>
      {numbers.map(([number, word], index) => (
        <>
          <text x={MARGIN + index * 300} y="512" font-size="64" font-weight="700" fill={INK.accent}>
            {number}
          </text>
          <text x={MARGIN + index * 300} y="556" font-size="28" fill={INK.muted}>
            {word}
          </text>
        </>
      ))}
    </Frame>,
  )
}
