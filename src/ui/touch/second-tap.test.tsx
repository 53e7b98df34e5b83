import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { BottomSheet } from '../frame/bottom-sheet'
import { Button } from './button'
import { NewLayer } from './layer'
import { forgetTap, isSecondTap, type Tapped } from './second-tap'
import { Tap } from './tap'

const [form, below] = [{}, {}]
const save: Tapped = { owner: {}, layer: form }
const others: Readonly<Record<string, Tapped>> = {
  'something on the page below': { owner: {}, layer: below },
  'something of the same page': { owner: {}, layer: form },
  'the same thing': save,
  'the same button': { ...save, once: true }
}
/** Each test far from the one before in time, so that none is the second half of it. */
let start = 0
const at = (ms: number, x = 100, y = 700) => ({ timeStamp: start + ms, clientX: x, clientY: y })
beforeEach(() => (start += 1_000_000))

it.each([
  ['something on the page below', 'at once', 120, [100, 700], true],
  ['something on the page below', 'just before the transition is over', 349, [100, 700], true],
  ['something on the page below', 'after the transition', 350, [100, 700], false],
  ['something on the page below', 'a finger away', 120, [117, 700], false],
  ['something on the page below', 'a finger further down', 120, [100, 717], false],
  ['something on the page below', 'within the finger', 120, [116, 684], true],
  ['something on the page below', 'from a keyboard', 120, [0, 0], false],
  ['something of the same page', 'at once: the page was scrolled', 120, [100, 700], false],
  ['the same thing', 'at once: it counts, like a stepper', 120, [100, 700], false],
  ['the same button', 'at once', 120, [100, 700], true],
  ['the same button', 'later', 350, [100, 700], false]
])('%s, %s', (name, _, ms, [x, y], isSecond) => {
  expect(isSecondTap(save, at(0))).toBe(false)
  expect(isSecondTap(others[name] as Tapped, at(ms, x, y))).toBe(isSecond)
})

it('after a field was gone into the next tap is meant', () => {
  isSecondTap(save, at(0))
  forgetTap()
  expect(isSecondTap({ owner: {}, layer: below }, at(100))).toBe(false)
})

it('a phone whose clock was set back between two taps takes the second', () => {
  isSecondTap(save, at(0))
  expect(isSecondTap({ owner: {}, layer: below }, at(-60_000))).toBe(false)
})

it('a tap without a place always counts', () => {
  expect([isSecondTap(save, at(0)), isSecondTap({ owner: {}, layer: below }, {})]).toEqual([false, false])
})

it('reads the touch of WeChat, and lets a third tap through no more than the second', () => {
  const touch = (ms: number) => ({ timeStamp: start + ms, changedTouches: [{ clientX: 100, clientY: 700 }] })
  const tab = { owner: {}, layer: below }
  expect([isSecondTap(save, touch(0)), isSecondTap(tab, touch(150)), isSecondTap(tab, touch(300))]).toEqual([false, true, true])
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
    return <NewLayer key={String(left)}>{left ? <Tap onPress={onTab}>日历</Tap> : <Button onPress={() => setLeft(true)}>保存</Button>}</NewLayer>
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
