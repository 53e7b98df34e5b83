import { fireEvent, render, screen } from '@testing-library/react'
import { EventRow } from './event-row'
import { SourceChip } from '../mark/source-chip'

it('opens once from anywhere in the row, and not from a chip', () => {
  const onPress = jest.fn()
  const onSource = jest.fn()
  render(
    <EventRow
      at={{ day: 8, weekday: '周一' }}
      title='爸爸 · 住院票据报销'
      note='9月9日出院'
      left='剩 5 天'
      chips={<SourceChip index={1} label='衢州 2025' onPress={onSource} />}
      onPress={onPress}
    />
  )
  const row = screen.getByRole('button', { name: /住院票据报销/ })
  fireEvent.click(row)
  expect(onPress).toHaveBeenCalledTimes(1)
  fireEvent.click(row.parentElement as Element)
  expect(onPress).toHaveBeenCalledTimes(2)
  fireEvent.click(screen.getByRole('link'))
  expect(onSource).toHaveBeenCalledTimes(1)
  expect(onPress).toHaveBeenCalledTimes(2)
})
