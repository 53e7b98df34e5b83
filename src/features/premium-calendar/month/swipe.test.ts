import { swipe } from './swipe'

it.each([
  ['left: the next month', [200, 300], [152, 300], 1],
  ['right: the month before', [152, 300], [200, 300], -1],
  ['one px too short', [200, 300], [153, 300], 0],
  ['a little slanted', [200, 300], [100, 350], 1],
  ['too steep: scrolling', [200, 300], [100, 351], 0],
  ['down', [200, 300], [200, 600], 0],
  ['a tap', [200, 300], [200, 300], 0]
])('%s', (_, [x = 0, y = 0], [toX = 0, toY = 0], months) => {
  expect(swipe({ x, y }, { x: toX, y: toY })).toBe(months)
})

it('does nothing for half a touch', () => expect(swipe(undefined, { x: 0, y: 0 })).toBe(0))
