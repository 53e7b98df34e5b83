// A canvas off screen, drawn for real; what is saved of it can be looked at.
import type { World } from '../contract'
import { answering, type Api } from './answer'

type Size = { readonly width?: number; readonly height?: number }

const files = new Map<string, string>()
const inAlbum: string[] = []
/** PNG files, base64: what the person finds in the album, oldest first. */
export const album = (): readonly string[] => inAlbum
/** @throws {Error} If there is no such picture, as WeChat does. */
export function putInAlbum(path: string): void {
  const file = files.get(path)
  if (file === undefined) throw new Error('file doesn\'t exist')
  inAlbum.push(file)
}

export function canvasApis(world: World): Record<string, Api> {
  let saved = 0
  return {
    createOffscreenCanvas: ({ width = 300, height = 150 }: Size = {}) => new OffscreenCanvas(width, height),
    canvasToTempFilePath: answering(world, 'canvasToTempFilePath', async ({ canvas }) => {
      if (!(canvas instanceof OffscreenCanvas)) throw new Error('parameter error: no canvas')
      saved += 1
      const tempFilePath = `http://tmp/canvas-${saved}.png`
      files.set(tempFilePath, await base64Of(await canvas.convertToBlob({ type: 'image/png' })))
      return { tempFilePath }
    })
  }
}

async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
}
