import type { Backend } from './backend.ts'

/** Every rule format, in the order of the format list. One line a backend. */
export const BACKENDS: readonly Backend[] = []

/** The backend of that id; undefined when there is none. */
export const backendOf = (id: string): Backend | undefined => BACKENDS.find((backend) => backend.id === id)
