// Where there is ink in a picture, by another decoder than the one that drew it.
import type { Page } from '@playwright/test'

export type Ink = { readonly width: number; readonly height: number; /** Rows with more than one colour, by thirds from the top. */ readonly rows: readonly number[] }

export const inkIn = (page: Page, png: Buffer): Promise<Ink> => page.evaluate(inkOf, png.toString('base64'))

async function inkOf(png: string): Promise<Ink> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const { width, height, ...image } = await createImageBitmap(new Blob([bytes], { type: 'image/png' })).then((read) => ({ width: read.width, height: read.height, read }))
  const pen = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D
  pen.drawImage(image.read, 0, 0)
  const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer)
  const rows = [0, 0, 0]
  for (let y = 0; y < height; y += 1) {
    const row = pixels.subarray(y * width, (y + 1) * width)
    if (row.some((pixel) => pixel !== row[0])) rows[Math.floor((3 * y) / height)]! += 1
  }
  return { width, height, rows }
}
