import { lookElsewhere } from '@/policy/data/place-data'
import { resetTaro } from './taro'

// The authored files stand in for what the build makes of them; read by those tests only that ask for a place.
const authored = () => jest.requireActual<typeof import('@/policy/data/authored')>('@/policy/data/authored')
lookElsewhere((code) => authored().authoredPlace(code))
let built: unknown
Object.defineProperty(globalThis, 'PLACES_BUILT', {
  configurable: true,
  get: () => (built ??= jest.requireActual<typeof import('../scripts/places/built')>('../scripts/places/built').builtFromAuthored())
})

Object.assign(globalThis, { BUILT_FROM: 'tests' })

const said: string[] = []

// React and our own code complain through the console; a complaint is a failure, not a line that scrolls by.
beforeEach(() => {
  resetTaro()
  said.length = 0
  for (const level of ['error', 'warn'] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')))
  }
})

afterEach(() => expect(said).toEqual([]))
