import { act, renderHook } from '@testing-library/react'
import { isLargeText, lookClass, usePageLook } from './page-look'
import { usePreferences } from './preferences'

it.each([
  ['unset, standard size', 'unset', 1, false],
  ['unset, just under the line', 'unset', 1.19, false],
  ['unset, on the line', 'unset', 1.2, true],
  ['switched off against a large phone', false, 2, false],
  ['switched on', true, 1, true]
] as const)('large text: %s', (_, choice, scale, large) => expect(isLargeText(choice, scale)).toBe(large))

it.each([
  ['system', false, ''],
  ['system', true, 'ax-large'],
  ['light', false, 'ax-light'],
  ['dark', true, 'ax-dark ax-large']
] as const)('theme %s, large %s → "%s"', (theme, large, className) => expect(lookClass(theme, large)).toBe(className))

it('changes with the preferences', () => {
  const { result } = renderHook(() => usePageLook())
  expect(result.current).toEqual({ className: '', theme: 'light', isLarge: false })
  act(() => usePreferences.getState().chooseTheme('dark'))
  act(() => usePreferences.getState().chooseLargeText(true))
  expect(result.current).toEqual({ className: 'ax-dark ax-large', theme: 'dark', isLarge: true })
})
