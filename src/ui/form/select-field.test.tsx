import { fireEvent, render, screen } from '@testing-library/react'
import { SelectField } from './select-field'

it.each([
  ['the chosen thing', '父亲', '关系，父亲'],
  ['that nothing is chosen', undefined, '关系，请选择']
])('says %s, and opens its list', (_, shown, name) => {
  const onPress = jest.fn()
  render(<SelectField label='关系' shown={shown} placeholder='请选择' onPress={onPress} />)
  fireEvent.click(screen.getByRole('button', { name }))
  expect(onPress).toHaveBeenCalledTimes(1)
})

it('shows what is wrong', () => {
  render(<SelectField label='关系' shown={undefined} placeholder='请选择' onPress={jest.fn()} error='选一下和你的关系。' />)
  expect(screen.getByText('选一下和你的关系。')).toBeInTheDocument()
})
