import { anyPaper, FACTS, likelyPaper, randomFrom, tryChanged, wrongIn } from '@/policy/made-up-sheets.cases'
import { count, SEED, writeTable } from '@/state/deep/table.cases'

jest.setTimeout(3_000_000)

const CHANGED = 2_000
const RANDOM = 20_000
const LIKELY = 2_000
/** One in so many is searched whole; all are compared. */
const SEARCHED = 10

afterAll(() => writeTable({
  name: 'sheets', title: 'Settlement sheets, made up for all places',
  text: 'A paper with one fact changed is explained by that fact, first or tied first. No paper makes the search throw, and none is said to agree that does not.\nWhat is missed: another insurance may have layers that the terms of the one that was told know nothing of, and those are taken as printed; eight\nexplanations are shown, and the ninth of as many that fit is not.'
}))

it('explains a paper by the one fact that was changed, first or tied first, in nineteen of twenty', () => {
  const random = randomFrom(SEED)
  const missed: string[] = []
  for (let tried = 0; tried < CHANGED; ) {
    const { outcome, fact, told } = tryChanged(random, FACTS[tried % FACTS.length] as (typeof FACTS)[number])
    if (outcome === 'same') continue
    tried += 1
    count(`paper with another ${fact}: ${outcome}`)
    if (outcome === 'missed') missed.push(told)
  }
  for (const told of missed) count(`missed: ${told}`)
  expect(missed.length).toBeLessThanOrEqual(0.05 * CHANGED)
})

it('never throws on any paper, and never says that one agrees which does not', () => {
  const random = randomFrom(SEED + 1)
  for (let i = 0; i < RANDOM; i += 1) {
    const searches = i % SEARCHED === 0
    count(searches ? 'random paper, searched whole' : 'random paper, compared')
    expect(wrongIn(anyPaper(random), searches)).toEqual([])
  }
})

it('claims nothing of a likely paper that a settlement with reasons does not bear out', () => {
  const random = randomFrom(SEED + 2)
  for (let i = 0; i < LIKELY; i += 1) {
    count('likely paper, every claim settled again with reasons')
    expect(wrongIn(likelyPaper(random), true)).toEqual([])
  }
})
