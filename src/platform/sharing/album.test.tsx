import Taro from '@tarojs/taro'
import { canOpenAlbumSettings, savePicture } from './album'
import { savePicture as saveH5 } from './album.h5'
import { canOpenAlbumSettings as canOpenInWeapp, openAlbumSettings, savePicture as saveWeapp } from './album.weapp'
import { drawPicture, type Pen, type Picture } from './canvas-picture'

const picture: Picture = {
  width: 100, height: 50, ground: '#FFFFFF',
  marks: [
    { kind: 'box', x: 0, y: 0, width: 100, height: 4, color: '#0B6356' },
    { kind: 'text', x: 8, y: 20, text: '办事卡', size: 16, color: '#11211E', bold: true },
    { kind: 'text', x: 8, y: 40, text: '12393', size: 12, color: '#42534F' }
  ]
}

type Stroke = readonly [what: string, ...args: readonly unknown[]]

function recordingPen(): { pen: Pen; strokes: Stroke[] } {
  const strokes: Stroke[] = []
  const pen: Pen = {
    fillStyle: '', font: '', textBaseline: '',
    scale: (x, y) => void strokes.push(['scale', x, y]),
    fillRect: (...box) => void strokes.push(['box', pen.fillStyle, ...box]),
    fillText: (text, x, y) => void strokes.push(['text', pen.fillStyle, pen.font, text, x, y])
  }
  return { pen, strokes }
}

it('draws the ground, then every mark in its colour', () => {
  const { pen, strokes } = recordingPen()
  drawPicture(pen, picture)
  expect(strokes).toEqual([
    ['scale', 2, 2],
    ['box', '#FFFFFF', 0, 0, 100, 50],
    ['box', '#0B6356', 0, 0, 100, 4],
    ['text', '#11211E', '600 16px sans-serif', '办事卡', 8, 20],
    ['text', '#42534F', '12px sans-serif', '12393', 8, 40]
  ])
})

it('says so where saving is not known', async () => {
  expect(await savePicture(picture, 'a')).toBe('unsupported')
  expect(canOpenAlbumSettings).toBe(false)
})

describe('in the mini program', () => {
  const { pen } = recordingPen()
  const phone = {
    createOffscreenCanvas: jest.fn((_: object) => ({ getContext: () => pen })),
    canvasToTempFilePath: jest.fn(async (_: object) => ({ tempFilePath: 'wxfile://tmp.png' })),
    saveImageToPhotosAlbum: jest.fn(async (_: object) => ({ errMsg: 'ok' })),
    openSetting: jest.fn(async () => ({ errMsg: 'ok' }))
  }
  beforeEach(() => void Object.assign(Taro, phone))

  it('draws off screen and saves the file, sharp enough for the screen', async () => {
    expect(await saveWeapp(picture, 'a')).toBe('saved')
    expect(phone.createOffscreenCanvas).toHaveBeenCalledWith({ type: '2d', width: 200, height: 100 })
    expect(phone.saveImageToPhotosAlbum).toHaveBeenCalledWith({ filePath: 'wxfile://tmp.png' })
  })

  it.each([
    ['the person says no', { errMsg: 'saveImageToPhotosAlbum:fail auth deny' }, 'refused'],
    ['they said no before', { errMsg: 'saveImageToPhotosAlbum:fail:auth denied' }, 'refused'],
    ['an iPhone without the right', { errMsg: 'saveImageToPhotosAlbum:fail authorize no response' }, 'refused'],
    ['they closed the question', { errMsg: 'saveImageToPhotosAlbum:fail cancel' }, 'cancelled'],
    ['the privacy notice was declined', { errno: 104, errMsg: 'saveImageToPhotosAlbum:fail' }, 'privacy-refused'],
    ['the notice does not mention the album', { errno: 112, errMsg: 'saveImageToPhotosAlbum:fail' }, 'privacy-refused'],
    ['an older phone says it in words', { errMsg: 'saveImageToPhotosAlbum:fail privacy permission is not authorized' }, 'privacy-refused'],
    ['the disk is full', { errMsg: 'saveImageToPhotosAlbum:fail no space' }, 'failed']
  ])('when %s', async (_, error, result) => {
    phone.saveImageToPhotosAlbum.mockRejectedValueOnce(error)
    expect(await saveWeapp(picture, 'a')).toBe(result)
  })

  it('an old client without an off-screen canvas saves nothing', async () => {
    phone.createOffscreenCanvas.mockImplementationOnce(() => {
      throw new TypeError('not a function')
    })
    expect(await saveWeapp(picture, 'a')).toBe('failed')
    phone.canvasToTempFilePath.mockRejectedValueOnce({ errMsg: 'canvasToTempFilePath:fail' })
    expect(await saveWeapp(picture, 'a')).toBe('failed')
    expect(phone.saveImageToPhotosAlbum).not.toHaveBeenCalled()
  })

  it('opens the settings, and does not mind if they are closed again', async () => {
    expect(canOpenInWeapp).toBe(true)
    phone.openSetting.mockRejectedValueOnce({ errMsg: 'openSetting:fail' })
    await expect(openAlbumSettings()).resolves.toBeUndefined()
  })
})

describe('in a browser', () => {
  const { pen } = recordingPen()
  const canvas = (context: Pen | null, blob: Blob | null) => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
    jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(blob))
  }
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  beforeEach(() => Object.assign(URL, { createObjectURL: jest.fn(() => 'blob:1'), revokeObjectURL: jest.fn() }))

  it('hands the picture over as a file and leaves nothing behind', async () => {
    canvas(pen, new Blob(['png']))
    expect(await saveH5(picture, '异地备案')).toBe('downloaded')
    expect(clicked).toHaveBeenCalledTimes(1)
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('异地备案.png')
    expect(document.querySelector('a')).toBeNull()
  })

  it.each([
    ['has no canvas', null, new Blob(['png']), 'unsupported'],
    ['cannot make a file of it', pen, null, 'failed']
  ])('admits that it %s', async (_, context, blob, result) => {
    canvas(context, blob)
    expect(await saveH5(picture, 'a')).toBe(result)
  })
})
