import type { FC } from 'hono/jsx'
import { Select, Text } from './fields.tsx'

/** What a person noted of a block test; shown where a file is from when the device was blocked. */
export const BlockTestFields: FC = () => (
  <fieldset id="block-test" hidden>
    <legend>While it was blocked</legend>
    <div class="fields">
      <Text name="of" label="What was blocked" value="internet" hint="internet, all, or a host name" />
      <Select
        name="method"
        label="How"
        values={[
          ['reject', 'rejected (it was told)'],
          ['drop', 'dropped (silence)'],
          ['dns', 'blocked in DNS'],
        ]}
      />
      <Text
        name="minutes"
        label="For how many minutes"
        example="120"
        hint="less than 60 show no “not needed”"
      />
      <Select
        name="for"
        label="You watched"
        values={[
          ['home-assistant', 'Home Assistant'],
          ['native-app', "the vendor's app"],
        ]}
      />
      <Select
        name="outcome"
        label="It"
        values={[
          ['', 'not said'],
          ['works', 'went on working'],
          ['degrades', 'worked in part'],
          ['breaks', 'broke'],
        ]}
      />
      <Select
        name="after"
        label="Something failed"
        values={[
          ['', 'not said, or nothing'],
          ['immediately', 'immediately'],
          ['minutes', 'after minutes'],
          ['hours', 'after hours'],
          ['days', 'after days'],
          ['weeks', 'after weeks'],
        ]}
      />
      <Text name="what_happened" label="What happened" example="commands from the app had no effect" />
    </div>
  </fieldset>
)
