import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '@/domain/evidence/figure'
import * as checklists from '../checklists'
import { enrolmentPacks } from '../enrolment/packs'
import { familyRules, guides } from '../guides'
import { packs } from '../packs'
import { nationalFacts } from './national-facts'
import { seedFacts } from './seed-facts'
import { seedProblems } from './seed-problems'

const isClaim = (value: object): value is Claim => 'says' in value && 'source' in value

function claimsIn(value: unknown): readonly Claim[] {
  if (typeof value !== 'object' || value === null) return []
  return isClaim(value) ? [value] : Object.values(value).flatMap(claimsIn)
}

const shipped = new Set([packs, enrolmentPacks, guides, checklists].flatMap(claimsIn).map(({ source, says }) => `${source}: ${says}`))
const entries = Object.entries(seedFacts)
const COUNTS = { S000: 45, S001: 69, S002: 54, S003: 60 }

it('every fact of the four documents is accounted for, once', () => {
  const expected = Object.entries(COUNTS).flatMap(([seed, count]) => Array.from({ length: count }, (_, i) => `${seed}-${String(i + 1).padStart(3, '0')}`))
  expect(expected).toHaveLength(228)
  expect(entries.map(([id]) => id)).toEqual(expected)
})

it('what is said to stand stands: in the words of a claim, or in a file', () => {
  const missing = entries.filter(([id, where]) => {
    if ('claim' in where) return !shipped.has(`seed${id.slice(1, 4)}: ${where.claim}`)
    return 'file' in where && !readFileSync(join(__dirname, '..', where.file), 'utf8').includes(where.has)
  })
  expect(missing).toEqual([])
})

it('what is left out has a reason', () => {
  const reasons = entries.flatMap(([, where]) => ('leftOut' in where ? [where.leftOut] : []))
  expect(reasons.length).toBeLessThan(80)
  for (const reason of reasons) expect(reason).toMatch(/^.{8,}。$/)
})

describe('statements on the nation and on care elsewhere', () => {
  const citedPages = new Set([packs, enrolmentPacks, guides, familyRules, checklists, checklists.areaNotes('210300')].flatMap(claimsIn).map(({ source }) => source))

  it('are all accounted for, once', () => {
    expect(Object.keys(nationalFacts)).toEqual(Array.from({ length: 131 }, (_, i) => `N${String(i).padStart(3, '0')}`))
  })
  it('stand with their page, which something shipped cites', () => {
    const gone = Object.entries(nationalFacts).filter(([, where]) => 'source' in where && !citedPages.has(where.source))
    expect(gone).toEqual([])
  })
  it('or are left out with a reason', () => {
    for (const where of Object.values(nationalFacts)) if ('leftOut' in where) expect(where.leftOut).toMatch(/^.{8,}。$/)
  })
})

it('every problem of theirs is named where it is dealt with', () => {
  expect(Object.keys(seedProblems)).toEqual(Array.from({ length: 50 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`))
  const unnamed = Object.entries(seedProblems).filter(([id, file]) => !new RegExp(`\\b${id}\\b`).test(readFileSync(join(__dirname, '../..', file), 'utf8')))
  expect(unnamed).toEqual([])
})
