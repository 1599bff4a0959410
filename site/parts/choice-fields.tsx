import type { FC } from 'hono/jsx'
import { BACKENDS } from '../../rules/registry.ts'
import { DEFAULT_FORMAT } from '../../rules/request.ts'
import { byLayer, LAYERS } from '../layers.ts'
import { type OptionField, optionFields } from '../options.ts'
import { Select, Text } from './fields.tsx'

const SERVICES = [
  ['allow', 'as the entry says'],
  ['gateway', "only the router's own"],
  ['redirect', 'redirect to the router'],
  ['block', 'block'],
] as const

/** What must keep working; `app` is what the vendor's app is called here. */
export const ForSelect: FC<{ app: string }> = ({ app }) => (
  <Select
    name="for"
    label="so that this works"
    values={[
      ['home-assistant', 'Home Assistant'],
      ['native-app', app],
      ['both', 'both'],
    ]}
  />
)

/** What is let through, and what becomes of the rest. */
export const PolicyChoices: FC = () => (
  <>
    <Select
      name="allow"
      label="Let through"
      values={[
        ['required', 'only what is required'],
        ['optional', 'what is optional too'],
        ['unknown', 'what nobody knows too'],
      ]}
    />
    <Select
      name="refuse"
      label="Refuse the rest by"
      values={[
        ['reject', 'reject (it is told)'],
        ['drop', 'drop (silence)'],
      ]}
    />
    <Select
      name="scope"
      label="Refuse"
      values={[
        ['all', 'everything else'],
        ['internet', 'what leaves the home'],
      ]}
    />
    <Select name="dns" label="Name resolution (DNS)" values={SERVICES} />
    <Select name="ntp" label="Time (NTP)" values={SERVICES} />
    <Select
      name="family"
      label="Address families"
      values={[
        ['both', 'IPv4 and IPv6'],
        ['ipv4', 'IPv4 only'],
        ['ipv6', 'IPv6 only'],
      ]}
    />
  </>
)

/** Where things are in the home. */
export const NetworkChoices: FC = () => (
  <>
    <Text
      name="app"
      label="Phones with the app"
      example="192.168.1.20"
      hint="addresses or prefixes, separated by commas"
    />
    <Text name="gateway" label="Router" example="192.168.1.1" />
    <Text name="lan" label="Home network" example="192.168.1.0/24" />
    <Text name="interface" label="Interface of the device" example="br-iot" />
    <Text name="wan" label="Interface to the internet" example="eth0" />
  </>
)

/** The options of each format, for a box of choices. */
export const OwnChoices: FC = () => (
  <>
    {BACKENDS.map((backend) => (
      <OwnFields id={backend.id} title={backend.title} fields={optionFields(backend)} />
    ))}
  </>
)

/** Every format, grouped as the list of formats is. */
export const FormatSelect: FC = () => (
  <p class="field">
    <label for="f-format">Rule for</label>
    <select id="f-format" name="format" aria-describedby="w-format">
      {byLayer(BACKENDS).map(([layer, backends]) => (
        <optgroup label={LAYERS[layer].name}>
          {backends.map(({ id, title }) => (
            <option value={id} selected={id === DEFAULT_FORMAT}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
    <small class="wrong" id="w-format" hidden></small>
  </p>
)

/** Options of one format; switched on by the script when that format is chosen, and never sent without it. */
const OwnFields: FC<{ id: string; title: string; fields: readonly OptionField[] }> = ({
  id,
  title,
  fields,
}) =>
  fields.length === 0 ? null : (
    <fieldset data-format={id} disabled hidden>
      <legend>{title}</legend>
      <div class="fields">
        {fields.map((field) =>
          field.values.length > 0 ? (
            <Select
              name={field.name}
              id={`${id}-${field.name}`}
              label={field.name}
              hint={field.about || undefined}
              selected={field.default}
              values={[
                ...(field.default === '' ? [['', 'as the other choices say'] as const] : []),
                ...field.values.map((value) => [value, value] as const),
              ]}
            />
          ) : (
            <Text
              name={field.name}
              id={`${id}-${field.name}`}
              label={field.name}
              hint={field.about || undefined}
              example={field.default}
            />
          ),
        )}
      </div>
    </fieldset>
  )
