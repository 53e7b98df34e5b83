import { namedIn } from './named-place'

it.each([
  ['重庆门槛费多少', { code: '500000', short: '重庆', hasData: true, rest: ' 门槛费多少' }],
  ['在重庆市门槛费多少', { code: '500000', short: '重庆', hasData: true, rest: '在 门槛费多少' }],
  ['桂林门槛费多少', { code: '450300', short: '桂林', hasData: false, rest: ' 门槛费多少' }],
  ['福建门槛费多少', { code: '350000', short: '福建', hasData: true, rest: ' 门槛费多少' }],
  ['上海东方医院', { code: '310000', short: '上海', hasData: true, rest: ' 东方医院' }],
  ['门槛费多少', undefined],
  ['', undefined]
] as const)('%s', (typed, named) => expect(namedIn(typed)).toEqual(named))
