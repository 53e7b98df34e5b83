// A canvas off screen, drawn for real; saving it yields a name and no file.
import type { World } from '../contract'
import { answering, type Api } from './answer'

type Size = { readonly width?: number; readonly height?: number }

export function canvasApis(world: World): Record<string, Api> {
  let saved = 0
  return {
    createOffscreenCanvas: ({ width = 300, height = 150 }: Size = {}) => new OffscreenCanvas(width, height),
    canvasToTempFilePath: answering(world, 'canvasToTempFilePath', ({ canvas }) => {
      if (!(canvas instanceof OffscreenCanvas)) throw new Error('parameter error: no canvas')
      saved += 1
      return { tempFilePath: `http://tmp/canvas-${saved}.png` }
    })
  }
}
