import type * as A11y from './a11y'

/** The platform is read when the module loads. */
function on(platform: 'weapp' | 'h5'): typeof A11y {
  const before = process.env.TARO_ENV
  process.env.TARO_ENV = platform
  let loaded: typeof A11y | undefined
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    loaded = require('./a11y')
  })
  process.env.TARO_ENV = before
  return loaded as typeof A11y
}

it('writes what each platform reads', () => {
  const states = { role: 'radio', label: '住院', checked: false, disabled: undefined } as const
  expect(on('weapp').aria(states, { level: 2 })).toEqual({
    'aria-role': 'radio',
    'aria-label': '住院',
    'aria-checked': 'false'
  })
  expect(on('h5').aria(states, { level: 2 })).toEqual({
    role: 'radio',
    'aria-label': '住院',
    'aria-checked': 'false',
    'aria-level': 2
  })
})

it('a label says amounts in words', () => {
  expect(on('weapp').aria({ label: '起付线，¥700.00' })).toEqual({ 'aria-label': '起付线，七百元' })
})

it('gives the phone a tap only, and the web the keyboard too', () => {
  expect(Object.keys(on('weapp').tappable({ onPress: jest.fn(), tapped: { owner: {}, layer: {} } }))).toEqual(['onClick'])
  expect(Object.keys(on('h5').tappable({ onPress: jest.fn(), tapped: { owner: {}, layer: {} } })).sort()).toEqual(['onClick', 'onKeyDown', 'tabIndex'])
})
