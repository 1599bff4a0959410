/** A finding about an entry. Errors stop publishing; warnings and notes do not. */
export interface Problem {
  /** Relative to the data folder's parent, as data/devices/roborock/roborock-s50.yaml. */
  file: string
  /** Both from 1; columns count UTF-16 code units. */
  line: number
  column: number
  severity: 'error' | 'warning'
  /** The check, or yaml, schema, file. */
  rule: string
  message: string
  /** How to mend it. */
  hint: string | null
  /** A certain correction: replace the characters from..to of the file. */
  fix: Fix | null
}

export interface Fix {
  from: number
  to: number
  text: string
}

/** What a check finds, at a path of the entry; `key` points at the key instead of its value. */
export interface Finding {
  path: (string | number)[]
  key?: boolean
  message: string
  hint: string
  severity?: 'error' | 'warning'
  /** The text the scalar at `path` should have. */
  fix?: string
}
