/** What is loaded when it is first asked for, and then no more; a load that failed is tried again the next time. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () => {
    loading ??= load().catch((reason: unknown) => {
      loading = null
      throw reason
    })
    return loading
  }
}
