// What the phone may refuse, anywhere: the app says what happened and goes on.
import { openDist, registeredPages } from '../compile/dist'
import { expect, test } from '../driver'
import { openResult } from '../journeys/steps/estimator'

test('the clipboard refuses', async ({ phone }) => {
  await phone.refuse('clipboard')
  await openResult(phone)
  await phone.tap('发给家人')
  await phone.seeToast(/没复制成/)
  expect(await phone.clipboard()).toBe('')
})

test('the privacy notice was refused before', async ({ phone }) => {
  await phone.privacy('refused')
  await openResult(phone)
  await phone.tap('发给家人')
  await phone.seeToast(/没同意隐私说明/)
})

test('the privacy notice does not cover the clipboard', async ({ phone }) => {
  await phone.privacy('undeclared')
  await openResult(phone)
  await phone.tap('发给家人')
  await phone.seeToast(/不能复制/)
})

test('the privacy notice is refused first and agreed to at the second try', async ({ phone }) => {
  await phone.privacy('asks')
  await openResult(phone)
  await phone.tap('发给家人')
  await phone.answer('拒绝')
  await phone.seeToast(/没同意隐私说明/)
  await phone.tap('发给家人')
  await phone.answer('同意')
  await expect.poll(() => phone.clipboard()).toContain('预计报销')
})

/** Newer than the base library the app asks for; a phone may lack any of them. */
const LATE_COMERS = [
  ...['addPhoneCalendar', 'addPhoneRepeatCalendar', 'requirePrivacyAuthorize', 'getPrivacySetting', 'onNeedPrivacyAuthorization', 'openPrivacyContract'],
  ...['createOffscreenCanvas', 'saveImageToPhotosAlbum', 'shareFileMessage', 'getFileSystemManager', 'getUpdateManager']
]

for (const path of registeredPages(openDist().config)) {
  test(`${path} opens on a base library without the newer names`, async ({ phone }) => {
    phone.without(...LATE_COMERS)
    await phone.open(path)
    expect((await phone.text()).trim()).not.toBe('')
  })
}
