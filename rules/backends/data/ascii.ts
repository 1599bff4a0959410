/** JSON in ASCII: what is not in it is escaped, so that the bytes are the same in every encoding. */
export const ascii = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
