import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ENROLMENTS, RELATIONS } from '@/domain/enrolment/member'
import { claimsOf, type Basis } from '@/domain/guide/basis'
import { BALANCES, judge, REASON_CODES, TOOLS, type Case, type Effect, type ReasonCode } from '@/domain/guide/eligibility'
import { channelsFor, materialsFor, stepsFor, type Guide, type StepHere } from '@/domain/guide/guide'
import { AGE_BANDS, REACHES, type Situation } from '@/domain/guide/situation'
import { standingOf } from '@/domain/guide/standing'
import { COMPARISON, CONFUSION, familyRules, GOAL_TROUBLES, guideById, guides, guideSources, inLawBasisIn, REASONS } from '.'
import { inLawAreas } from './family-rules'

const situations: readonly Situation[] = [...RELATIONS, 'unknown' as const].flatMap((relation) =>
  [...AGE_BANDS, 'unknown' as const].flatMap((age) =>
    [...ENROLMENTS, 'unknown' as const].flatMap((insurance) =>
      [...REACHES, 'unknown' as const].map((reach) => ({ relation, age, insurance, reach }))
    )
  )
)
const byName = guides.map((guide) => [guide.id, guide] as const)
const open = (guide: Guide) => guide.channels.filter(({ silent }) => silent === undefined)
const walks = (guide: Guide) =>
  open(guide).flatMap(({ id: channel }) => situations.map((situation) => ({ channel, situation, steps: stepsFor(guide, channel, situation) })))

/** Handed in once, then in force once, as the very last step. */
function endsWell(steps: readonly StepHere[]): boolean {
  const milestones = steps.flatMap(({ step }) => step.milestone ?? [])
  return milestones.join() === 'submitted,effective' && steps[steps.length - 1]?.step.milestone === 'effective' && steps.length >= 4
}

/** Every string and every basis under a value, with the path to it. */
function walk(value: unknown, at: string, visit: (value: unknown, at: string, parent: unknown) => void, parent?: unknown): void {
  visit(value, at, parent)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) walk(inner, `${at}.${key}`, visit, value)
}
const isBasis = (value: unknown): value is Basis => ['cited', 'tip', 'silent'].includes((value as { kind?: string } | null)?.kind ?? '')

const everything = { guides: Object.fromEntries(byName), REASONS, GOAL_TROUBLES, COMPARISON, CONFUSION, inLawAreas }
const bases: [string, Basis, Record<string, unknown>][] = []
const texts: [string, string][] = []
walk(everything, '', (value, at, parent) => {
  if (isBasis(value)) bases.push([at, value, parent as Record<string, unknown>])
  else if (typeof value === 'string' && !/\.(id|source|grade|period|checkedOn|kind|at|says|doubt|guide|milestone|holder|oneOf|worked|walkedFor|rule)$|\.(when|areas|claims|aside)\./.test(at)) texts.push([at, value])
})

describe('the list', () => {
  it('names every guide file of this folder', () => {
    const files = readdirSync(__dirname).filter((name) => /^[a-z-]+\.ts$/.test(name))
    const held = files.flatMap((name) => {
      const guide = (jest.requireActual(path.join(__dirname, name)) as { default?: Guide }).default
      return guide ? [guide] : []
    })
    expect(new Set(held)).toEqual(new Set(guides))
    expect(held.length).toBeGreaterThanOrEqual(8)
  })

  it('finds a guide by its id, and nothing by any other word', () => {
    for (const guide of guides) expect(guideById(guide.id)).toBe(guide)
    expect(guideById('constructor')).toBeUndefined()
    expect(guideById(undefined)).toBeUndefined()
  })

  it('has a guide for each tool', () => {
    for (const tool of TOOLS) expect(guideById(tool)?.walkedFor).toBe('relative')
  })
})

describe.each(byName)('%s', (_, guide) => {
  it('has ids that progress can be saved under, each once', () => {
    const ids = [...guide.steps.map(({ id }) => id), ...guide.materials.map(({ id }) => id)]
    for (const id of [guide.id, ...ids, ...guide.channels.map((channel) => channel.id)]) expect(id).toMatch(/^[A-Za-z0-9-]{1,40}$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(guide.channels.map(({ id }) => id)).size).toBe(guide.channels.length)
  })

  it('reaches its end on every channel in every situation: handed in, then in force as the last step', () => {
    expect(walks(guide).filter(({ steps }) => !endsWell(steps))).toEqual([])
    expect(walks(guide).length).toBeGreaterThanOrEqual(situations.length)
  })

  it('is finished once every shown step is ticked, and not before', () => {
    const all = Object.fromEntries(guide.steps.map(({ id }) => [id, { on: '2026-11-22' as const }]))
    const wrong = walks(guide).filter(({ channel, situation }) => {
      const done = standingOf(guide, channel, situation, () => all)
      const open = standingOf(guide, channel, situation, () => ({}))
      return done.steps.some(({ isNext }) => isNext) || done.effective.kind === 'open' || open.effective.kind === 'reached' || !open.steps[0]?.isNext
    })
    expect(wrong).toEqual([])
  })

  it('has no step or material that nobody ever meets', () => {
    const met = new Set<string>()
    for (const situation of situations) {
      for (const channel of open(guide)) for (const { step, sure } of stepsFor(guide, channel.id, situation)) if (sure) met.add(step.id)
      for (const { material, need } of materialsFor(guide, situation)) if (need === 'yes') met.add(material.id)
    }
    expect([...guide.steps, ...guide.materials].map(({ id }) => id).filter((id) => !met.has(id))).toEqual([])
  })

  it('describes steps only for channels it has, and none for a silent one', () => {
    const ids = open(guide).map(({ id }) => id)
    for (const { id, how } of guide.steps) {
      if (!('lines' in how)) expect([id, Object.keys(how).filter((channel) => !ids.includes(channel))]).toEqual([id, []])
    }
  })

  it('says what it depends on wherever it does', () => {
    for (const step of guide.steps) if (step.when) expect([step.id, step.depends]).toEqual([step.id, expect.any(String)])
    for (const { id, when, depends, notNeeded } of guide.materials) {
      if (when) expect([id, depends, notNeeded]).toEqual([id, expect.any(String), expect.any(String)])
    }
  })

  it('offers a way that is not silent in every area, those of other areas left out', () => {
    for (const area of ['', '330800', '500000', '440100', '350300', '110100']) {
      const shown = channelsFor(guide, area)
      expect(shown.some(({ silent }) => silent === undefined)).toBe(true)
      for (const { areas } of shown) for (const code of areas ?? []) expect(code).toMatch(/^\d{2}(\d{4})?$/)
    }
  })

  it('sends the reader only to guides that exist', () => {
    walk(guide, guide.id, (value, at) => {
      if (at.endsWith('.guide')) expect(guideById(value as string)).toBeDefined()
    })
  })

  it('speaks of an owner only where two people are involved', () => {
    if (guide.walkedFor === 'anyone') expect(JSON.stringify(guide)).not.toContain('{owner}')
  })
})

const needsWhy = (basis: Basis): boolean => basis.kind === 'silent' || (basis.kind === 'cited' && Boolean(basis.doubt ?? basis.aside))

/** A trouble or a reason, a way to do a step, a sentence; an afterword has a title of its own over its sentences. */
function speaks(told: Record<string, unknown>): boolean {
  if ('then' in told) return 'title' in told
  return 'lines' in told ? !('title' in told) : 'text' in told
}

/** A limit, an age, a deadline or a sum. */
const FIGURE = /\d+ ?(岁|周岁|人|个人|元|笔|个工作日|工作日|天内|个月|点|%)/

describe('evidence', () => {
  it('stands under every sentence: steps, materials, troubles, afterwords and reasons', () => {
    expect(bases.length).toBeGreaterThan(250)
    walk(everything, '', (value, at) => {
      const told = value as Record<string, unknown> | null
      if (typeof told !== 'object' || told === null || /claims|aside/.test(at)) return
      if (speaks(told)) expect([at, isBasis(told['basis'])]).toEqual([at, true])
    })
  })

  it('names a source of ours, what it says and where', () => {
    const claims = bases.flatMap(([, basis]) => claimsOf(basis))
    expect(claims.filter(({ source, says, at }) => !Object.keys(guideSources).includes(source) || says.length < 4 || at === '')).toEqual([])
  })

  it('says why wherever claims differ, are derived, or are missing', () => {
    const isUnsaid = (basis: Basis) => basis.kind !== 'tip' && needsWhy(basis) && (basis.why ?? '').length < 6
    expect(bases.filter(([, basis]) => isUnsaid(basis)).map(([at]) => at)).toEqual([])
    expect(bases.filter(([, basis]) => basis.kind === 'cited' && basis.aside?.length === 0).map(([at]) => at)).toEqual([])
  })

  it('is more than 经验 wherever a limit, an age, a deadline or a sum is stated', () => {
    const bare = bases.flatMap(([, basis, told]) => {
      if (basis.kind === 'cited') return []
      const lines = (told['lines'] as readonly string[] | undefined) ?? []
      return [told['text'], told['then'], told['title'], told['detail'], ...lines].filter((word) => typeof word === 'string' && FIGURE.test(word))
    })
    expect(bare).toEqual([])
    expect(texts.filter(([at, text]) => /\.tips?(\.|$)/.test(at) && FIGURE.test(text))).toEqual([])
  })

  it('uses every source it lists', () => {
    const used = new Set(bases.flatMap(([, basis]) => claimsOf(basis).map(({ source }) => source)))
    expect(Object.keys(guideSources).filter((key) => !used.has(key))).toEqual([])
  })
})

describe('words', () => {
  it('promise nothing', () => {
    expect(texts.length).toBeGreaterThan(400)
    expect(texts.filter(([, text]) => /一定|保证|肯定|全额报|放心|百分之百/.test(text.replace(/不一定|参保证明/, '')))).toEqual([])
  })

  it('keep to short lines and known placeholders', () => {
    expect(texts.filter(([, text]) => /[{}]/.test(text.replace(/\{(who|owner)\}/g, '')) || text.length > 90)).toEqual([])
    for (const guide of guides) {
      for (const { name } of guide.channels) expect(name.length).toBeLessThanOrEqual(5)
      for (const { id, title } of guide.steps) expect([id, title.replace('{who}', '爸爸').length <= 14]).toEqual([id, true])
    }
  })

  it('give no phone number but the hotlines', () => {
    const numbers = new Set(texts.flatMap(([, text]) => text.match(/\d{5,}/g) ?? []))
    expect([...numbers].sort()).toEqual(['12333', '12393'])
  })
})

/** A no and a question stand on a source; a question says what to do. */
const isExplained = (code: ReasonCode, effect: Effect): boolean =>
  (effect === 'notes' || claimsOf(REASONS[code].basis).length > 0) && (effect !== 'asks' || REASONS[code].then !== undefined)

describe('a verdict for every member situation', () => {
  const owners = [...ENROLMENTS, 'unknown' as const].flatMap((insurance) => [...BALANCES, 'unknown' as const].map((balance) => ({ insurance, balance })))
  const ask = (situation: Situation, owner: (typeof owners)[number], area = '330800', boundByOwner = 0): Case => ({
    owner: { ...owner, area }, relative: situation, boundByOwner, rules: familyRules
  })
  const worker = { insurance: 'employee', balance: 'some' } as const

  it('relation × age × insurance × province, for every owner and tool: a kind, reasons, and words with sources for each', () => {
    const verdicts = situations.flatMap((situation) => owners.flatMap((owner) => TOOLS.map((tool) => judge(tool, ask(situation, owner)))))
    const unsaid = verdicts.filter(({ reasons }) => reasons.length === 0 || reasons.some(({ code, effect }) => !isExplained(code, effect)))
    expect(verdicts.length).toBe(situations.length * owners.length * TOOLS.length)
    expect(unsaid.slice(0, 3)).toEqual([])
  })

  it('has words for every reason, and every reason is given to somebody', () => {
    expect(Object.keys(REASONS).sort()).toEqual([...REASON_CODES].sort())
    const given = new Set<string>(['inLawAllowed'])
    for (const situation of situations) for (const owner of owners) for (const area of ['330800', '330500']) for (const bound of [0, 5, 6]) {
      for (const tool of TOOLS) for (const { code } of judge(tool, ask(situation, owner, area, bound)).reasons) given.add(code)
    }
    expect(REASON_CODES.filter((code) => !given.has(code))).toEqual([])
  })

  it.each<[string, Partial<Situation>, string, string, string]>([
    ['a parent in the province', { relation: 'father' }, 'yes', 'yes', 'no'],
    ['a parent in another province', { relation: 'mother', reach: 'otherProvince' }, 'yes', 'no', 'ask'],
    ['a child of nine', { relation: 'child', age: 'under' }, 'yes', 'yes', 'no'],
    ['a spouse with insurance of their own', { relation: 'spouse', insurance: 'employee' }, 'yes', 'yes', 'no'],
    ['a parent-in-law', { relation: 'motherInLaw' }, 'ask', 'no', 'no'],
    ['a parent-in-law elsewhere', { relation: 'motherInLaw', reach: 'otherProvince' }, 'ask', 'no', 'no'],
    ['a sibling', { relation: 'sibling' }, 'ask', 'yes', 'no'],
    ['a sibling elsewhere', { relation: 'sibling', reach: 'otherProvince' }, 'ask', 'no', 'ask'],
    ['a grandmother', { relation: 'maternalGrandparent' }, 'ask', 'yes', 'no'],
    ['a friend', { relation: 'other' }, 'ask', 'no', 'no'],
    ['a newborn not yet insured', { relation: 'child', age: 'under', insurance: 'none' }, 'no', 'no', 'no']
  ])('%s', (_, given, proxy, sharing, wallet) => {
    const situation: Situation = { relation: 'father', age: 'over', insurance: 'resident', reach: 'sameProvince', ...given }
    expect(TOOLS.map((tool) => judge(tool, ask(situation, worker)).kind)).toEqual([proxy, sharing, wallet])
  })

  it.each([
    ['湖州, one aggregator says yes', '330500', 'ask'],
    ['衢州', '330800', 'no'],
    ['锡林郭勒', '152500', 'ask'],
    ['广东, two pages that differ', '440100', 'ask'],
    ['an area nobody wrote about', '110100', 'no'],
    ['an unknown area', '', 'no']
  ])('an in-law in %s: %s → %s, with words of its own', (_, area, kind) => {
    const situation: Situation = { relation: 'fatherInLaw', age: 'over', insurance: 'resident', reach: 'sameProvince' }
    expect(judge('familySharing', ask(situation, worker, area)).kind).toBe(kind)
    expect(claimsOf(inLawBasisIn(area)).length).toBeGreaterThan(0)
  })

  it('lets an area say yes to in-laws only on official paper', () => {
    for (const [code, { rule, basis }] of Object.entries(inLawAreas)) {
      expect(code).toMatch(/^\d{2}(\d{4})?$/)
      if (rule === 'yes') expect([code, claimsOf(basis).some(({ grade }) => grade === 'official' || grade === 'officialMirror')]).toEqual([code, true])
    }
  })

  it('knows eight kinds of near relatives, parents and grandparents counted once each', () => {
    const kinds = new Set(familyRules.nearRelatives.map((relation) => (relation === 'mother' ? 'father' : relation)))
    expect(kinds.size).toBe(8)
  })
})
