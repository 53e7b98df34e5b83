import Taro from '@tarojs/taro'
import { callHotline } from './phone-call'
import { callHotline as callOnWeb } from './phone-call.h5'

it('opens the dialler, and does not mind when it is closed', async () => {
  const call = jest.fn().mockRejectedValue({ errMsg: 'makePhoneCall:fail cancel' })
  Object.assign(Taro, { makePhoneCall: call })
  callHotline('0570-12393')
  expect(call).toHaveBeenCalledWith({ phoneNumber: '0570-12393' })
  await Promise.resolve()
})

it('is a telephone link on the web', () => {
  const clicked: string[] = []
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.href)
  })
  callOnWeb('0570-12393')
  expect(clicked).toEqual(['tel:0570-12393'])
  jest.restoreAllMocks()
})
