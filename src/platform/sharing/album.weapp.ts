import Taro from '@tarojs/taro'
import type { SaveResult } from './album'
import { drawPicture, PICTURE_SCALE, type Pen, type Picture } from './canvas-picture'

// 103, 104: the privacy notice was declined; 112: it does not mention the album.
const PRIVACY_ERRORS = [103, 104, 112]

type WechatError = { readonly errno?: number; readonly errMsg?: string }

export const savesToAlbum = true

export const canOpenAlbumSettings = true

/** WeChat asks once; after a no, only its own settings page can change the answer. */
export const openAlbumSettings = (): Promise<void> =>
  Taro.openSetting().then(
    () => undefined,
    () => undefined
  )

export async function savePicture(picture: Picture, _fileName: string): Promise<SaveResult> {
  const filePath = await draw(picture)
  if (filePath === null) return 'failed'
  return Taro.saveImageToPhotosAlbum({ filePath }).then(() => 'saved' as const, whyNot)
}

/** Off screen: nothing flickers, and no canvas has to stand in the page. Base library 2.16.1. */
async function draw(picture: Picture): Promise<string | null> {
  try {
    const size = { width: picture.width * PICTURE_SCALE, height: picture.height * PICTURE_SCALE }
    const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size })
    drawPicture(canvas.getContext('2d') as unknown as Pen, picture)
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, fileType: 'png', ...size })
    return tempFilePath
  } catch {
    return null // an old client without the canvas, or no space left
  }
}

function whyNot({ errno = 0, errMsg = '' }: WechatError): SaveResult {
  if (PRIVACY_ERRORS.includes(errno) || /privacy/i.test(errMsg)) return 'privacy-refused'
  if (/cancel/i.test(errMsg)) return 'cancelled'
  return /auth|deny|denied/i.test(errMsg) ? 'refused' : 'failed'
}
