/** Fetches a page of this site as soon as a pointer rests on its link or a finger touches it. */
export function prefetchOnIntent(): void {
  const seen = new Set<string>([location.pathname])
  const intend = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (
      link === null ||
      link.origin !== location.origin ||
      !link.pathname.endsWith('/') ||
      seen.has(link.pathname)
    )
      return
    seen.add(link.pathname)
    const hint = document.createElement('link')
    hint.rel = 'prefetch'
    hint.href = link.pathname
    document.head.append(hint)
  }
  document.addEventListener('pointerover', intend, { passive: true })
  document.addEventListener('touchstart', intend, { passive: true })
  document.addEventListener('focusin', intend)
}
