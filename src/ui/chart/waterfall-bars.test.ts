import { waterfallBars } from './waterfall-bars'

it('starts each bar where the one before ended', () => {
  expect(waterfallBars([4200, 6600, 700], 68400)).toEqual([
    { offset: 0, width: 6.14, link: 'none' },
    { offset: 6.14, width: 9.65, link: 'one' },
    { offset: 15.79, width: 1.02, link: 'one' }
  ])
})

it.each([
  ['one zero row', [50, 0, 50], ['none', 'none', 'two']],
  ['two zero rows', [50, 0, 0, 50], ['none', 'none', 'none', 'three']],
  ['zero rows before any bar', [0, 0, 50], ['none', 'none', 'none']],
  ['zero rows at the end', [100, 0], ['none', 'none']]
])('links over %s', (_, amounts, links) => {
  expect(waterfallBars(amounts, 100).map((bar) => bar.link)).toEqual(links)
})

it('draws nothing for a bill of zero', () => {
  expect(waterfallBars([0, 0], 0)).toEqual([
    { offset: 0, width: 0, link: 'none' },
    { offset: 0, width: 0, link: 'none' }
  ])
})
