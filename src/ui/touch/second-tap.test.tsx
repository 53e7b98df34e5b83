import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { BottomSheet } from '../frame/bottom-sheet'
import { Button } from './button'
import { isSecondTap, newTarget, type Target } from './second-tap'
import { Tap } from './tap'

let [save, tab, later] = [newTarget(), newTarget(), newTarget()]
/** Each test far from the one before in time, so that none is the second half of it. */
let start = 0
const at = (ms: number, x = 100, y = 700) => ({ timeStamp: start + ms, clientX: x, clientY: y })
beforeEach(() => {
  start += 1_000_000
  ;[save, tab] = [newTarget(), newTarget()]
})
const tapSave = (): void => {
  expect(isSecondTap(save, false, at(0))).toBe(false)
  save.gone = true
  later = newTarget()
}

const what: Readonly<Record<string, () => Target>> = { 'what lay below': () => tab, 'the same thing': () => save, 'what has just come': () => later }

it.each([
  ['what lay below', 'at once', 120, [100, 700], true],
  ['what lay below', 'just before the transition is over', 499, [100, 700], true],
  ['what lay below', 'after the transition', 500, [100, 700], false],
  ['what lay below', 'a finger away', 120, [117, 700], false],
  ['what lay below', 'a finger further down', 120, [100, 717], false],
  ['what lay below', 'within the finger', 120, [116, 684], true],
  ['what lay below', 'from a keyboard', 120, [0, 0], false],
  ['the same thing', 'at once: it counts, like a stepper', 120, [100, 700], false],
  ['what has just come', 'at once', 120, [100, 700], true]
])('%s, %s', (name, _, ms, [x, y], isSecond) => {
  tapSave()
  expect(isSecondTap((what[name] as () => Target)(), false, at(ms, x, y))).toBe(isSecond)
})

it('what has just come, while the thing tapped is still there: a sheet', () => {
  tapSave()
  save.gone = false
  expect([isSecondTap(later, false, at(120)), isSecondTap(tab, false, at(120))]).toEqual([true, false])
})

it('a tap without a place always counts', () => {
  tapSave()
  expect([isSecondTap(tab, true, {}), isSecondTap(tab, true, { timeStamp: start + 1 })]).toEqual([false, false])
})

it('reads the touch of WeChat, and lets a third tap through no more than the second', () => {
  const touch = (ms: number) => ({ timeStamp: start + ms, changedTouches: [{ clientX: 100, clientY: 700 }] })
  expect([isSecondTap(save, true, touch(0)), (save.gone = true) && isSecondTap(tab, false, touch(150)), isSecondTap(tab, false, touch(300))]).toEqual([false, true, true])
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
