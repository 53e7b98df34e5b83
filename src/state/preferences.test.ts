import { readStorage, writeStorage } from '@/platform/storage/storage'
import type { usePreferences } from './preferences'

/** The app as it starts, with whatever storage holds. */
function start(): typeof usePreferences {
  let store: typeof usePreferences | undefined
  jest.isolateModules(() => {
    store = jest.requireActual<typeof import('./preferences')>('./preferences').usePreferences
  })
  if (!store) throw new Error('the store did not load')
  return store
}

// Modules loaded in isolation get a Taro of their own; they share this one's storage.
jest.mock('@tarojs/taro', () => {
  const shared = globalThis as { taroForTests?: unknown }
  shared.taroForTests ??= jest.requireActual('../../test/taro')
  return shared.taroForTests
})

it('starts by following the phone', () => {
  expect(start().getState()).toMatchObject({ theme: 'system', largeText: 'unset' })
})

it('remembers what was chosen', () => {
  start().getState().chooseTheme('dark')
  start().getState().chooseLargeText(true)
  expect(start().getState()).toMatchObject({ theme: 'dark', largeText: true })
})

it.each([
  ['an unknown theme', '{"state":{"theme":"blue","largeText":true},"version":1}', { theme: 'system', largeText: true }],
  ['a number for large text', '{"state":{"theme":"dark","largeText":1},"version":1}', { theme: 'dark', largeText: 'unset' }],
  ['a field we do not know', '{"state":{"theme":"dark","largeText":true,"id":"1"},"version":1}', { theme: 'dark', largeText: true }]
])('sets %s aside and keeps what can be read', (_, text, left) => {
  writeStorage('preferences', text)
  expect(start().getState()).toMatchObject(left)
  expect(readStorage('preferences.damaged-1').kind).toBe('found')
})
