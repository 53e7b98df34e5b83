import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { BottomSheet } from '../frame/bottom-sheet'
import { Button } from './button'
import { isSecondTap } from './second-tap'
import { Tap } from './tap'

const [save, tab] = [{}, {}]
/** Each test far from the one before in time, so that none is the second half of it. */
let start = 0
const at = (ms: number, x = 100, y = 700) => ({ timeStamp: start + ms, clientX: x, clientY: y })
beforeEach(() => (start += 1_000_000))

it.each([
  ['another thing in the same place, at once', tab, 120, [100, 700], true],
  ['another thing, just before the transition is over', tab, 499, [100, 700], true],
  ['another thing, after the transition', tab, 500, [100, 700], false],
  ['another thing, a finger away', tab, 120, [117, 700], false],
  ['another thing, below', tab, 120, [100, 717], false],
  ['another thing, within the finger', tab, 120, [116, 684], true],
  ['the same thing: it counts, like a stepper', save, 120, [100, 700], false],
  ['from a keyboard', tab, 120, [0, 0], false]
])('%s', (_, owner, ms, [x, y], isSecond) => {
  expect(isSecondTap(save, false, at(0))).toBe(false)
  expect(isSecondTap(owner, false, at(ms, x, y))).toBe(isSecond)
})

it('a tap without a place always counts', () => {
  expect([isSecondTap(save, true, at(0)), isSecondTap(tab, true, {}), isSecondTap(tab, true, { timeStamp: start + 1 })]).toEqual([false, false, false])
})

it('reads the touch of WeChat, and lets a third tap through no more than the second', () => {
  const touch = (ms: number) => ({ timeStamp: start + ms, changedTouches: [{ clientX: 100, clientY: 700 }] })
  expect([isSecondTap(save, true, touch(0)), isSecondTap(tab, false, touch(150)), isSecondTap(tab, false, touch(300))]).toEqual([false, true, true])
})

it('the same button acts once for two quick taps', () => {
  expect([isSecondTap(save, true, at(0)), isSecondTap(save, true, at(200)), isSecondTap(save, true, at(900))]).toEqual([false, true, false])
})

/** As a finger does it: jsdom's own clock is close enough for two taps in a row. */
const tapTwice = (first: Element, second: () => Element, y: number): void => {
  fireEvent.click(first, { clientX: 180, clientY: y })
  fireEvent.click(second(), { clientX: 182, clientY: y + 1 })
}

it('what comes under the finger when a page goes is not tapped', () => {
  const onTab = jest.fn()
  function Phone() {
    const [left, setLeft] = useState(false)
    return left ? <Tap key='tab' onPress={onTab}>日历</Tap> : <Button key='save' onPress={() => setLeft(true)}>保存</Button>
  }
  render(<Phone />)
  tapTwice(screen.getByText('保存'), () => screen.getByText('日历'), 640)
  expect(onTab).not.toHaveBeenCalled()
})

it('a double tap on a row opens its sheet and leaves it open', () => {
  function Phone() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <Tap onPress={() => setOpen(true)}>和你的关系</Tap>
        <BottomSheet open={open} title='关系' onClose={() => setOpen(false)} />
      </>
    )
  }
  const { container } = render(<Phone />)
  tapTwice(screen.getByText('和你的关系'), () => container.querySelector('.ax-scrim') as Element, 240)
  expect(screen.getByRole('dialog')).toBeInTheDocument()
})
