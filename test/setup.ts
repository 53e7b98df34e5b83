import { resetTaro } from './taro'

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
