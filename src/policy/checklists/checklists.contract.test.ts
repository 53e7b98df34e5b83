import type { Figure } from '@/domain/evidence/figure'
import { CHECKLIST_IDS, checklistIdOf, stepsFor, type ChecklistStep } from '@/domain/filing/checklist'
import { decide } from '@/domain/filing/decide'
import { actingOn, checklistFacts } from '@/domain/filing/facts-of'
import { FAILURES } from '@/domain/filing/settlement-failure'
import { ANSWERS, CARES, REACHES, REASONS, STAGES, type Situation, type StandingFiling } from '@/domain/filing/situation'
import { claimsOf, type Basis } from '@/domain/guide/basis'
import { directDiseases, drops, FILING_CHANNELS, filingChannelsFor, filingChecklists, filingRulesFor, filingSources, longTermValidity, PROVINCES, provinceCodeOf, reviewDays, settlementFailures, shortest, temporaryMonths, twoWay } from './index'
import { allNeedRules, areaNotes } from './filing-rules'
import { isMunicipality } from './provinces'

const ID = /^[A-Za-z0-9-]{1,40}$/
const BANNED = ['一定', '保证', '肯定', '全额报', '放心', '！', '!']
const KNOWN_SLOTS = ['{place}', '{home}', '{hotline}', '{type}']

const allSteps = filingChecklists.flatMap(({ steps }) => steps)
const stepSentences = ({ how, lead, consequence, exception, materials = [] }: ChecklistStep) => [
  how, ...[lead, consequence, exception].flatMap((one) => (one ? [one] : [])), ...materials.flatMap(({ pledge }) => (pledge ? [pledge] : []))
]
const bases: readonly Basis[] = [
  ...allSteps.flatMap((step) => [...stepSentences(step).map(({ basis }) => basis), ...(step.materials ?? []).map(({ basis }) => basis)]),
  ...FILING_CHANNELS.flatMap(({ how, note }) => [...(how ? [how.basis] : []), ...(note ? [note.basis] : [])]),
  ...FAILURES.map((failure) => settlementFailures[failure].basis)
]
const figures: readonly Figure<unknown>[] = [
  directDiseases, drops, longTermValidity, reviewDays, twoWay,
  ...allNeedRules.map(({ need }) => need),
  ...['210300', '330800', '440100'].flatMap((code) => Object.values(areaNotes(code)))
]
const texts: readonly string[] = [
  ...filingChecklists.map(({ title }) => title),
  ...allSteps.flatMap((step) => [step.title, ...stepSentences(step).map(({ text }) => text), ...(step.materials ?? []).flatMap(({ items }) => items)]),
  ...FILING_CHANNELS.flatMap(({ name, how, note, silent }) => [name, ...(how?.lines ?? []), note?.text ?? '', silent ?? '']),
  ...FAILURES.flatMap((failure) => [settlementFailures[failure].ask, settlementFailures[failure].name, ...settlementFailures[failure].next]),
  ...bases.flatMap((basis) => (basis.kind === 'tip' ? [] : [basis.why ?? ''])),
  ...figures.map(({ why }) => why ?? '')
]

describe('every sentence', () => {
  it('says what it stands on, and why where sources differ', () => {
    for (const basis of bases) {
      if (basis.kind === 'silent') expect(basis.why).not.toBe('')
      if (basis.kind !== 'cited') continue
      if (basis.aside !== undefined || basis.doubt !== undefined) expect(basis.why ?? '').not.toBe('')
    }
  })

  it('cites sources that are listed', () => {
    for (const basis of bases) for (const { source } of claimsOf(basis)) expect(filingSources).toHaveProperty(source)
  })

  it('figures point at their claims, and say why where they doubt', () => {
    for (const { claims, readings, aside = [], doubt, why } of figures) {
      for (const { source } of claims) expect(filingSources).toHaveProperty(source)
      for (const i of [...readings, ...aside].flatMap(({ from }) => from)) expect(claims[i]).toBeDefined()
      if (doubt !== undefined || aside.length > 0) expect(why ?? '').not.toBe('')
    }
  })

  it.each(BANNED)('promises nothing: no 「%s」', (word) => {
    expect(texts.filter((text) => text.includes(word))).toEqual([])
  })

  it('uses only slots that the screen fills', () => {
    const used = new Set(texts.flatMap((text) => text.match(/\{[^}]*\}/g) ?? []))
    expect([...used].filter((slot) => !KNOWN_SLOTS.includes(slot))).toEqual([])
  })

  it('sources that are cited nowhere are not listed', () => {
    const cited = new Set([
      ...bases.flatMap((basis) => claimsOf(basis).map(({ source }) => source)),
      ...figures.flatMap(({ claims }) => claims.map(({ source }) => source))
    ])
    expect(Object.keys(filingSources).filter((key) => !cited.has(key))).toEqual([])
  })
})

describe('every cell of the grid leads to a list that can be walked', () => {
  const standing: readonly (StandingFiling | undefined)[] = [undefined, { kind: 'temporary', from: '2026-06-16' }, { kind: 'longTerm', from: '2026-01-01' }]
  const cells = REASONS.flatMap((reason) => STAGES.flatMap((stage) => REACHES.flatMap((reach) => CARES.map((care) => ({ reason, stage, reach, care })))))

  it.each(cells)('$reason, $stage, $reach, $care', (cell) => {
    const homes = cell.reach === 'inProvince' ? ['330800', '350300', '530100'] : ['330800']
    for (const home of homes) for (const filing of standing) for (const answer of ANSWERS) {
      const to = cell.reach === 'inProvince' ? home : '420000'
      const situation: Situation = { ...cell, networked: answer, qualified: answer, listed: answer, marked: answer, endedOn: '2026-11-01' }
      const outcome = actingOn(decide(situation, filingRulesFor(home, to, '2026-11-22'), filing, '2026-11-22'))
      const list = filingChecklists.find(({ id }) => id === checklistIdOf(outcome))
      const steps = list ? stepsFor(list, checklistFacts(situation, outcome)) : []
      const ids = steps.map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
      steps.forEach(({ after }, i) => after && expect(ids.slice(0, i)).toContain(after))
    }
  })
})

describe('checklists', () => {
  it('there is one for each outcome, with ids that can be kept', () => {
    expect(filingChecklists.map(({ id }) => id)).toEqual([...CHECKLIST_IDS])
    for (const { id } of allSteps) expect(id).toMatch(ID)
    for (const id of CHECKLIST_IDS) expect(`filing-${id}`).toMatch(ID)
  })

  it('a filing list says the three states: gathered, handed in, in force', () => {
    for (const id of ['longTerm', 'referral', 'temporary', 'handClaim'] as const) {
      const kinds = new Set(filingChecklists.find((list) => list.id === id)?.steps.map(({ kind }) => kind))
      expect([...kinds]).toEqual(expect.arrayContaining(['prepare', 'submit', 'result']))
    }
  })

  it('only long-term filings offer a promise in place of papers', () => {
    const offering = filingChecklists.filter(({ steps }) => steps.some(({ materials = [] }) => materials.some(({ pledge }) => pledge)))
    expect(offering.map(({ id }) => id)).toEqual(['longTerm'])
  })
})

describe('channels', () => {
  it.each(FILING_CHANNELS.map((channel) => [channel.name, channel] as const))('%s either says how or says that nobody does', (name, { id, how, silent }) => {
    expect(id).toMatch(ID)
    expect(Array.from(name).length).toBeLessThanOrEqual(6)
    expect((how === undefined) !== (silent === undefined)).toBe(true)
  })

  it.each([
    ['衢州', '330800', 'zheliban'],
    ['重庆', '500000', 'nationApp'],
    ['不知道在哪', '', 'nationApp']
  ])('%s: the first way can be walked', (_, home, first) => {
    expect(filingChannelsFor(home)[0]?.id).toBe(first)
  })

  it('a local way is not offered elsewhere', () => {
    expect(filingChannelsFor('420100').map(({ id }) => id)).not.toContain('zheliban')
    expect(filingChannelsFor('330100').map(({ id }) => id)).not.toContain('zheliban')
  })
})

describe('what is known of an area', () => {
  it.each([
    ['衢州 to 武汉', '330800', '420100', '2026-11-22', 'required'],
    ['衢州 to 上海: a trial somewhere in the region', '330800', '310000', '2026-11-22', 'trial'],
    ['北京 to 天津', '110000', '120000', '2026-11-22', 'trial'],
    ['北京 to 上海', '110000', '310000', '2026-11-22', 'required'],
    ['inside 浙江: nobody says', '330800', '330100', '2026-11-22', undefined],
    ['莆田 inside 福建', '350300', '350100', '2026-11-22', 'exempt'],
    ['福州 inside 福建: the source names another city', '350100', '350300', '2026-11-22', 'trial'],
    ['莆田 to 武汉', '350300', '420100', '2026-11-22', 'required'],
    ['昆明 inside 云南, the first day', '530100', '532300', '2025-01-01', 'withdrawn'],
    ['昆明 inside 云南, the day before: not known', '530100', '532300', '2024-12-31', undefined],
    ['广州 inside 广东', '440100', '440300', '2026-11-22', 'trial'],
    ['韶关 inside 广东: not in the delta', '440200', '440300', '2026-11-22', undefined],
    ['nobody knows the home area', '', '420100', '2026-11-22', 'required']
  ] as const)('%s', (_, home, to, on, expected) => {
    expect(filingRulesFor(home, to, on).need?.readings[0].value).toBe(expected)
  })

  it('衢州 takes claims by hand for three months; elsewhere the limit is unknown', () => {
    expect(filingRulesFor('330800', '420100', '2026-11-22').claimMonths?.readings[0].value).toBe(3)
    expect(filingRulesFor('500000', '420100', '2026-11-22').claimMonths).toBeUndefined()
  })

  it('a temporary filing holds for six months at least; the twelve of another place never shorten or lengthen a reminder', () => {
    expect(shortest(temporaryMonths)).toBe(6)
  })

  it('ten diseases, five of them added; the older five are kept aside', () => {
    expect(directDiseases.readings[0].value).toHaveLength(10)
    expect(new Set(directDiseases.readings[0].value).size).toBe(10)
    expect(directDiseases.aside?.[0]?.value).toHaveLength(5)
  })

  it('knows the provinces', () => {
    expect(PROVINCES).toHaveLength(31)
    expect(new Set(PROVINCES.map(([code]) => code)).size).toBe(31)
    expect(provinceCodeOf('内蒙古自治区')).toBe('15')
    expect(provinceCodeOf('武汉')).toBe('42')
    expect(provinceCodeOf('浙江省衢州市')).toBe('33')
    expect(provinceCodeOf('上海浦东')).toBe('31')
    expect(provinceCodeOf('海南州')).toBe('63')
    expect(provinceCodeOf('海南藏族自治州')).toBe('63')
    expect(provinceCodeOf('海南省')).toBe('46')
    expect(provinceCodeOf('海南')).toBe('46')
    expect(provinceCodeOf('吉林')).toBe('22')
    for (const elsewhere of ['河南蒙古族自治县', '海南区', '某地']) expect(provinceCodeOf(elsewhere)).toBeUndefined()
    expect(isMunicipality('500000')).toBe(true)
    expect(isMunicipality('330800')).toBe(false)
  })
})

describe('reasons for a failed settlement', () => {
  it.each(FAILURES)('%s has a question (but the last), a name and a next step', (failure) => {
    const { ask, name, next } = settlementFailures[failure]
    expect(ask === '').toBe(failure === 'system')
    expect(name).not.toBe('')
    expect(next.length).toBeGreaterThan(0)
  })
})
