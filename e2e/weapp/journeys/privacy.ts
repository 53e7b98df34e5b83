import { expect, test } from '../driver'
import { STORED } from '../../stored'

test('what lies on the phone is named, read in words and copied to the letter; refused, only the copy fails', async ({ phone }) => {
  for (const [name, text] of Object.entries(STORED)) await phone.store(name, text)
  await phone.privacy('asks')
  await phone.open('pages/household/index')
  await phone.tap('你的信息在哪')
  await phone.isOn('packages/settings/privacy')
  await phone.see('都在这部手机里')
  await phone.see('不允许，只少这一样')
  await phone.audit()
  await phone.tap(/^家人名单/)
  await phone.see(/称呼：爷爷，关系：/)
  await phone.tap('复制原文')
  await phone.answer('拒绝')
  await phone.see('没复制成，请长按文字自己选')
  await phone.tap(/^家人名单/)
  await phone.tap('复制原文')
  await phone.answer('同意')
  await expect.poll(() => phone.clipboard()).toBe(await phone.stored('household'))
})

test('whose software is in the app, and on what terms', async ({ phone }) => {
  await phone.open('packages/settings/privacy')
  await phone.tap(/^用到的开源软件/)
  await phone.see(/@tarojs\/runtime 4\.2\.1 \(MIT\)/)
  await phone.see(/Permission is hereby granted/)
})
