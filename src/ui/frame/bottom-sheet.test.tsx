import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { render as drawAlone } from 'preact'
import { BottomSheet } from './bottom-sheet'
import { Button } from '../touch/button'

// Jest reads the plain file; this is the one that H5 ships.
jest.mock('./use-sheet-focus', () => jest.requireActual('./use-sheet-focus.h5'))

function Screen() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>打开</Button>
      <BottomSheet open={open} title='12月31日前缴' onClose={close} footer={<Button onPress={close}>知道了</Button>}>
        <input aria-label='金额' />
      </BottomSheet>
    </>
  )
}

const opener = () => screen.getByRole('button', { name: '打开' })
const dialog = () => screen.queryByRole('dialog', { name: '12月31日前缴' })
const closer = () => screen.getByRole('button', { name: '关闭' })

function open() {
  render(<Screen />)
  opener().focus()
  fireEvent.click(opener())
}

it('draws nothing until it opens', () => {
  render(<Screen />)
  expect(dialog()).not.toBeInTheDocument()
})

it('takes the focus, and gives it back when × closes it', () => {
  open()
  expect(dialog()).toHaveAttribute('aria-modal', 'true')
  expect(closer()).toHaveFocus()
  fireEvent.click(closer())
  expect(dialog()).not.toBeInTheDocument()
  expect(opener()).toHaveFocus()
})

it('closes on Esc, even from inside a field', () => {
  open()
  fireEvent.keyDown(screen.getByLabelText('金额'), { key: 'Escape' })
  expect(dialog()).not.toBeInTheDocument()
  expect(opener()).toHaveFocus()
})

it('hears Esc as soon as it stands there, before its first paint', () => {
  const close = jest.fn()
  const page = document.body.appendChild(document.createElement('div'))
  drawAlone(<BottomSheet open title='12月31日前缴' onClose={close} />, page)
  fireEvent.keyDown(document.body, { key: 'Escape' })
  drawAlone(null, page)
  expect(close).toHaveBeenCalledTimes(1)
})

it('closes on the scrim', () => {
  open()
  const scrim = dialog()?.previousElementSibling
  fireEvent.click(scrim as Element)
  expect(dialog()).not.toBeInTheDocument()
})

it('keeps Tab inside, both ways round', () => {
  open()
  const last = screen.getByRole('button', { name: '知道了' })
  fireEvent.keyDown(closer(), { key: 'Tab', shiftKey: true })
  expect(last).toHaveFocus()
  fireEvent.keyDown(last, { key: 'Tab' })
  expect(closer()).toHaveFocus()
})

it('brings a stray focus back inside', () => {
  open()
  opener().focus()
  fireEvent.keyDown(opener(), { key: 'Tab' })
  expect(closer()).toHaveFocus()
})
