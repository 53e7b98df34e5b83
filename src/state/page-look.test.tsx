import { act, renderHook } from '@testing-library/react'
import * as screen from '@/platform/screen/screen'
import { isLargeText } from './look'
import { usePageLook } from './page-look'
import { usePreferences } from './preferences'

it.each([
  ['unset, standard size', 'unset', 1, false],
  ['unset, just under the line', 'unset', 1.19, false],
  ['unset, on the line', 'unset', 1.2, true],
  ['switched off against a large phone', false, 2, false],
  ['switched on', true, 1, true]
] as const)('large text: %s', (_, choice, scale, large) => expect(isLargeText(choice, scale)).toBe(large))

it('changes with the preferences, and the window with it', () => {
  const paint = jest.spyOn(screen, 'paintWindow')
  const { result } = renderHook(() => usePageLook())
  expect(result.current).toEqual({ theme: 'system', large: false })
  expect(paint).toHaveBeenLastCalledWith('light')
  act(() => usePreferences.getState().chooseTheme('dark'))
  act(() => usePreferences.getState().chooseLargeText(true))
  expect(result.current).toEqual({ theme: 'dark', large: true })
  expect(paint).toHaveBeenLastCalledWith('dark')
})
