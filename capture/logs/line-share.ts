/**
 * How sure the lines are of a format, by how many of them `belongs` knows. One line in a log of many programs is enough to be
 * noticed; more of them are surer.
 */
export function share(lines: readonly string[], belongs: (line: string) => boolean): number {
  let known = 0
  let all = 0
  for (const line of lines) {
    if (line === '') continue
    all++
    if (belongs(line)) known++
  }
  // A lone line among hundreds of others is a quotation, not a log.
  return known === 0 || known < all / 200 ? 0 : 0.4 + (0.6 * known) / all
}
