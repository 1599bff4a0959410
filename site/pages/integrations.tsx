import type { FC } from 'hono/jsx'
import { type Group, integrationUrl } from '../groups.ts'
import type { Site, SiteDevice } from '../model.ts'
import { count, IOT_CLASS_WORDS } from '../words.ts'
import { GroupPage, INTEGRATIONS } from './groups.tsx'

type IotClass = keyof typeof IOT_CLASS_WORDS

const classWords = (iotClass: IotClass | null): string =>
  iotClass === null ? 'not said' : `${IOT_CLASS_WORDS[iotClass].name}: ${IOT_CLASS_WORDS[iotClass].means}`

/** The classes that the entries of an integration give, the most frequent first; null for entries that give none. */
function classesOf(devices: readonly SiteDevice[]) {
  const found = new Map<IotClass | null, number>()
  for (const { device } of devices) {
    const iotClass = device.home_assistant?.iot_class ?? null
    found.set(iotClass, (found.get(iotClass) ?? 0) + 1)
  }
  return [...found].sort(([, a], [, b]) => b - a)
}

/** One integration of Home Assistant: how it speaks with its devices, and which of them need no internet. */
export const IntegrationPage: FC<{ site: Site; group: Group }> = ({ site, group }) => {
  const classes = classesOf(group.devices)
  const url = integrationUrl(site, group.id)
  return (
    <GroupPage
      site={site}
      kind={INTEGRATIONS}
      group={group}
      called={`${group.name}, Home Assistant integration`}
      json={`/devices?integration=${group.id}`}
    >
      <dl class="pairs">
        <dt>Integration</dt>
        <dd>
          <code>{group.id}</code>
          {url !== null && (
            <>
              , <a href={url}>Home Assistant's own page</a>
            </>
          )}
        </dd>
        <dt>How it speaks</dt>
        <dd>
          {classes.length === 1 ? (
            classes.map(([iotClass]) => classWords(iotClass))
          ) : (
            <ul>
              {classes.map(([iotClass, number]) => (
                <li>
                  {count(number, 'device')}: {classWords(iotClass)}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </GroupPage>
  )
}
