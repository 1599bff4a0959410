/** Of the image that goes with a link, in pixels: what most who show links ask for. */
export const WIDTH = 1200
export const HEIGHT = 630

/** The light scheme of the stylesheet: two greys and one accent. */
export const INK = {
  ground: '#ffffff',
  surface: '#f4f6f8',
  line: '#cfd5dc',
  text: '#1a1f25',
  muted: '#56606b',
  accent: '#0a58ad',
} as const

export const MARGIN = 64
