import type { FC } from 'hono/jsx'

interface FieldProps {
  name: string
  /** What its ids end in, where two fields of the form have one name. */
  id?: string
  label: string
  hint?: string
}

/** A choice among few. The first value is what is meant when nothing is said. */
export const Select: FC<
  FieldProps & { values: readonly (readonly [string, string])[]; selected?: string }
> = ({ name, id = name, label, hint, values, selected }) => (
  <p class="field">
    <label for={`f-${id}`}>{label}</label>
    <select id={`f-${id}`} name={name} aria-describedby={hint === undefined ? `w-${id}` : `h-${id} w-${id}`}>
      {values.map(([value, text]) => (
        <option value={value} selected={value === selected}>
          {text}
        </option>
      ))}
    </select>
    <Said id={id} hint={hint} />
  </p>
)

/** One line of text; `example` is shown while it is empty. */
export const Text: FC<FieldProps & { example?: string; value?: string }> = ({
  name,
  id = name,
  label,
  hint,
  example,
  value,
}) => (
  <p class="field">
    <label for={`f-${id}`}>{label}</label>
    <input
      id={`f-${id}`}
      name={name}
      type="text"
      placeholder={example}
      value={value}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      aria-describedby={hint === undefined ? `w-${id}` : `h-${id} w-${id}`}
    />
    <Said id={id} hint={hint} />
  </p>
)

/** What the field is for, and the place where a wrong value is named. */
const Said: FC<{ id: string; hint: string | undefined }> = ({ id, hint }) => (
  <>
    {hint !== undefined && (
      <small class="hint" id={`h-${id}`}>
        {hint}
      </small>
    )}
    <small class="wrong" id={`w-${id}`} hidden></small>
  </>
)
