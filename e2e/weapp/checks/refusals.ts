// What the phone may refuse, anywhere: the app says what happened and goes on.
import { openDist, registeredPages } from '../compile/dist'
import { expect, test } from '../driver'
import { openDeadline, openFamily } from '../journeys/steps/calendar'
import { openResult } from '../journeys/steps/estimator'

test('the clipboard refuses, and takes the text once it is allowed', async ({ phone }) => {
  await phone.refuse('clipboard')
  await openResult(phone)
  await phone.tap('发给家人')
  await phone.seeToast(/没复制成/)
  expect(await phone.clipboard()).toBe('')
  await phone.allow('clipboard')
  await phone.tap('发给家人')
  await expect.poll(() => phone.clipboard()).toContain('预计报销')
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

test('the phone calendar refuses: the settings are one tap away, and then it takes the day', async ({ phone }) => {
  await phone.refuse('phone calendar')
  await openDeadline(phone)
  await phone.tap('加入手机日历')
  await phone.see(/没加进手机日历。微信还没有日历权限/)
  await phone.tap('去设置')
  expect(await phone.calls('openSetting')).toHaveLength(1)
  await phone.allow('phone calendar')
  await phone.tap('加入手机日历')
  await phone.see(/加进手机日历了/)
})

test('the privacy notice is refused for the phone calendar, and agreed to at the second try', async ({ phone }) => {
  await phone.privacy('asks')
  await openDeadline(phone)
  await phone.tap('加入手机日历')
  await phone.answer('拒绝')
  await phone.see(/没加进手机日历。要先同意微信的隐私说明/)
  expect(await phone.calls('addPhoneCalendar')).toEqual([])
  await phone.tap('加入手机日历')
  await phone.answer('同意')
  await phone.see(/加进手机日历了/)
})

test('no phone calendar on an old base library: a file instead', async ({ phone }) => {
  phone.without('addPhoneCalendar', 'addPhoneRepeatCalendar')
  await openDeadline(phone)
  await phone.tap('加入手机日历')
  await phone.see(/这里加不了手机日历。可以导出日历文件/)
  await phone.tap('导出日历文件')
  await phone.see(/文件已经发出去了/)
})

test('no files in chats on an old base library: the phone calendar instead', async ({ phone }) => {
  phone.without('shareFileMessage', 'chooseMessageFile')
  await openDeadline(phone)
  await phone.tap('导出日历文件')
  await phone.see(/这里存不了文件/)
  await phone.tap('加入手机日历')
  await phone.see(/加进手机日历了/)
  await openFamily(phone, 'pages/household/index')
  await phone.tap(/^备份和换手机/)
  await phone.tap(/^从备份恢复/)
  await phone.see(/这里选不了文件/)
})

test('the chat is left without sending: nothing is noted, and the second try goes through', async ({ phone }) => {
  await phone.refuse('chat')
  await openDeadline(phone)
  await phone.tap('导出日历文件')
  await phone.see(/没有发出去/)
  await phone.allow('chat')
  await phone.tap('导出日历文件')
  await phone.see(/文件已经发出去了/)
})

test('no room for a file: said so, and the family is untouched', async ({ phone }) => {
  await openDeadline(phone)
  await phone.fillStorage()
  await phone.tap('导出日历文件')
  await phone.see(/手机空间不够，文件没存成/)
  await phone.freeStorage()
  await phone.tap('导出日历文件')
  await phone.see(/文件已经发出去了/)
  await phone.open('pages/household/index')
  await phone.see(/爸爸/)
})

/** Newer than the base library the app asks for; a phone may lack any of them. */
const LATE_COMERS = [
  ...['addPhoneCalendar', 'addPhoneRepeatCalendar', 'requirePrivacyAuthorize', 'getPrivacySetting', 'onNeedPrivacyAuthorization', 'openPrivacyContract'],
  ...['createOffscreenCanvas', 'saveImageToPhotosAlbum', 'shareFileMessage', 'chooseMessageFile', 'getFileSystemManager', 'getUpdateManager']
]

for (const path of registeredPages(openDist().config)) {
  test(`${path} opens on a base library without the newer names`, async ({ phone }) => {
    phone.without(...LATE_COMERS)
    await phone.open(path)
    expect((await phone.text()).trim()).not.toBe('')
  })
}
