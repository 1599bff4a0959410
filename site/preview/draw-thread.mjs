// Runs in a thread of its own, plain JavaScript so that it starts at once: each SVG becomes a PNG file.
import { readFileSync, writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { crc32, deflateSync } from 'node:zlib'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { renderer, fonts, images } = workerData
await initWasm(readFileSync(renderer))
const font = { fontBuffers: fonts.map((path) => new Uint8Array(readFileSync(path))), loadSystemFonts: false }

for (const { svg, file } of images) {
  const drawing = new Resvg(svg, { font })
  const image = drawing.render()
  writeFileSync(file, png(image.width, image.height, image.pixels))
  image.free()
  drawing.free()
}

/** One byte a pixel, which is a third of the size that three have. PNG specification, third edition, 11.2.1 to 11.2.4. */
function png(width, height, pixels) {
  const { palette, rows } = indexed(width, height, new Uint32Array(pixels.buffer, pixels.byteOffset))
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  data.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4)
  return whole
}

/** The palette, and rows of a byte for "no filter" and the number of each pixel's colour. */
function indexed(width, height, pixels) {
  const rows = new Uint8Array((width + 1) * height)
  // Where more than 256 colours are there, those are taken for one that differ in the lowest bits of their channels.
  for (let kept = 255; ; kept = (kept << 1) & 255) {
    const colours = fill(rows, width, pixels, 0x010101 * kept)
    if (colours === null) continue
    const full = (channel) => Math.round(((channel & kept) * 255) / kept)
    return {
      palette: Buffer.from(colours.flatMap((each) => [each, each >>> 8, each >>> 16].map(full))),
      rows,
    }
  }
}

/** Writes the number of each pixel's colour, and gives the colours; null where there are too many. */
function fill(rows, width, pixels, kept) {
  const known = new Map()
  let last = -1
  let number = 0
  for (let from = 0, to = 1; from < pixels.length; from += width, to += width + 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = pixels[from + x]
      if (pixel !== last) {
        last = pixel
        number = known.get(pixel & kept) ?? known.size
        if (number === 256) return null
        known.set(pixel & kept, number)
      }
      rows[to + x] = number
    }
  }
  return [...known.keys()]
}
