// What a camera sees of a code on a screen, read by a decoder that knows nothing of what drew it.
import jsQR from 'jsqr'
import type { Locator, Page } from '@playwright/test'

type Pixels = { readonly width: number; readonly height: number; readonly data: string }

/** The text of the code in the picture of this element, as it is on the screen. */
export async function readShownCode(page: Page, element: Locator): Promise<string> {
  const png = (await element.screenshot()).toString('base64')
  const { width, height, data } = await page.evaluate(pixelsOf, png)
  return jsQR(new Uint8ClampedArray(Buffer.from(data, 'base64')), width, height)?.data ?? ''
}

async function pixelsOf(png: string): Promise<Pixels> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, image.width, image.height)
  let text = ''
  for (const byte of data) text += String.fromCharCode(byte)
  return { width: image.width, height: image.height, data: btoa(text) }
}
