// What the person may refuse: WeChat's privacy notice, and the phone's calendar, clipboard and camera.
import type { World } from '../contract'
import { answering, type Api } from './answer'
import { putInAlbum } from './canvas'
import { mustComeFromTap } from './files'
import { asksPrivacy, passPrivacy } from './privacy'

const clipboard = { text: '' }
export const clipboardText = (): string => clipboard.text

export function permissionApis(world: World): Record<string, Api> {
  const afterPrivacy = asksPrivacy(world)
  return {
    setClipboardData: afterPrivacy('setClipboardData', ({ data }) => {
      if (typeof data !== 'string') throw new Error('parameter error: parameter.data should be String')
      clipboard.text = data
    }),
    getClipboardData: afterPrivacy('getClipboardData', () => ({ data: clipboard.text })),
    addPhoneCalendar: afterPrivacy('addPhoneCalendar', checkEvent),
    addPhoneRepeatCalendar: afterPrivacy('addPhoneRepeatCalendar', checkEvent),
    saveImageToPhotosAlbum: afterPrivacy('saveImageToPhotosAlbum', ({ filePath }) => {
      if (typeof filePath !== 'string' || filePath === '') throw new Error('parameter error: parameter.filePath should be String')
      putInAlbum(filePath)
    }),
    scanCode: afterPrivacy('scanCode', () => {
      if (world.camera === '') throw new Error('cancel')
      return { result: world.camera, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' }
    }),
    requirePrivacyAuthorize: answering(world, 'requirePrivacyAuthorize', () => passPrivacy(world)),
    getPrivacySetting: answering(world, 'getPrivacySetting', () => ({
      needAuthorization: world.privacy !== 'agreed',
      privacyContractName: '《小程序隐私保护指引》'
    })),
    openPrivacyContract: answering(world, 'openPrivacyContract', () => undefined),
    getSetting: answering(world, 'getSetting', () => ({
      authSetting: {
        ...(world.refusals.addPhoneCalendar ? { 'scope.addPhoneCalendar': false } : {}),
        ...(world.refusals.saveImageToPhotosAlbum ? { 'scope.writePhotosAlbum': false } : {})
      }
    })),
    openSetting: answering(world, 'openSetting', () => ({ authSetting: {} }))
  }
}

/** Seconds: an event in milliseconds would land in the year 58000 without a word. */
function checkEvent({ title, startTime, endTime }: Record<string, unknown>): void {
  mustComeFromTap()
  const aCentury = 4e9
  if (typeof title !== 'string' || title === '') throw new Error('parameter error: parameter.title should be String')
  if (typeof startTime !== 'number' || startTime > aCentury) throw new Error('parameter error: startTime is a Unix time in seconds')
  if (endTime !== undefined && typeof endTime !== 'string') throw new Error('parameter error: parameter.endTime should be String')
  if (endTime !== undefined && Number(endTime) <= startTime) throw new Error('parameter error: endTime is not after startTime')
}
