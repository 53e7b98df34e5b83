import { act, renderHook } from '@testing-library/react'
import * as screen from './screen'
import { useSystemTheme, useWindowTheme } from './window-theme'

jest.mock('./screen', () => ({ readScreen: jest.fn(() => ({ theme: 'light' })), onThemeChange: jest.fn(), paintWindow: jest.fn() }))

it('follows the system theme while the page lives', () => {
  const stop = jest.fn()
  jest.mocked(screen.onThemeChange).mockReturnValue(stop)
  const { result, unmount } = renderHook(() => useSystemTheme())
  const [listener] = jest.mocked(screen.onThemeChange).mock.calls[0] as [(theme: screen.Theme) => void]
  act(() => listener('dark'))
  expect(result.current).toBe('dark')
  unmount()
  expect(stop).toHaveBeenCalledTimes(1)
})

it('paints the window at first and at each change', () => {
  const { rerender } = renderHook(({ theme }: { theme: screen.Theme }) => useWindowTheme(theme), {
    initialProps: { theme: 'light' }
  })
  rerender({ theme: 'dark' })
  expect(jest.mocked(screen.paintWindow).mock.calls.at(-1)).toEqual(['dark'])
  expect(jest.mocked(screen.paintWindow)).toHaveBeenCalledWith('light')
})
