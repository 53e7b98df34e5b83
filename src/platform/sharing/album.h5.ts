import type { SaveResult } from './album'
import { drawPicture, PICTURE_SCALE, type Picture } from './canvas-picture'
import { download } from './download.h5'

export const savesToAlbum = false

export const canOpenAlbumSettings = false

export async function openAlbumSettings(): Promise<void> {}

/** A browser has no album: the picture becomes a file. */
export async function savePicture(picture: Picture, fileName: string): Promise<SaveResult> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * PICTURE_SCALE
  canvas.height = picture.height * PICTURE_SCALE
  const pen = canvas.getContext('2d')
  if (pen === null) return 'unsupported'
  drawPicture(pen, picture)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) return 'failed'
  download(`${fileName}.png`, blob)
  return 'downloaded'
}
