import type { FC } from 'hono/jsx'

interface FieldProps {
  name: string
  label: string
  hint?: string
}

/** A choice among few. The first value is what is meant when nothing is said. */
export const Select: FC<
  FieldProps & { values: readonly (readonly [string, string])[]; selected?: string }
> = ({ name, label, hint, values, selected }) => (
  <p class="field">
    <label for={`f-${name}`}>{label}</label>
    <select
      id={`f-${name}`}
      name={name}
      aria-describedby={hint === undefined ? `w-${name}` : `h-${name} w-${name}`}
    >
      {values.map(([value, text]) => (
        <option value={value} selected={value === selected}>
          {text}
        </option>
      ))}
    </select>
    <Said name={name} hint={hint} />
  </p>
)

/** One line of text; `example` is shown while it is empty. */
export const Text: FC<FieldProps & { example?: string; value?: string }> = ({
  name,
  label,
  hint,
  example,
  value,
}) => (
  <p class="field">
    <label for={`f-${name}`}>{label}</label>
    <input
      id={`f-${name}`}
      name={name}
      type="text"
      placeholder={example}
      value={value}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      aria-describedby={hint === undefined ? `w-${name}` : `h-${name} w-${name}`}
    />
    <Said name={name} hint={hint} />
  </p>
)

/** What the field is for, and the place where a wrong value is named. */
const Said: FC<{ name: string; hint: string | undefined }> = ({ name, hint }) => (
  <>
    {hint !== undefined && (
      <small class="hint" id={`h-${name}`}>
        {hint}
      </small>
    )}
    <small class="wrong" id={`w-${name}`} hidden></small>
  </>
)
