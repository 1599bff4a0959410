import { main } from '../../cli/main.ts'

/** One command line, with what it wrote. */
export async function netneeds(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await main(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    terminal: false,
  })
  return { code, out, err }
}
