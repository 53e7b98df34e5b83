import type { Member } from '@/domain/enrolment/member'
import { EMPTY_FORM, type EstimateForm } from '@/state/estimates'
import { doubtText, resultText, sumsText } from './result-text'
import { cardText } from '@/shell/words-card/card'
import { GUEST } from '../form/who'
import { resultShared } from './result-card'
import { resultOf, type ReadyResult } from './use-result'

const TODAY = '2026-11-22'
const example: EstimateForm = {
  ...EMPTY_FORM, who: GUEST, guest: { ...EMPTY_FORM.guest, areaCode: '330800' }, tier: 'tertiary', place: 'crossProvince', filing: 'longTerm', city: '武汉',
  splitOpen: true, total: '68400', a: '42200', b: '22000', c: '4200'
}

const ready = (form: EstimateForm): ReadyResult => readyFor(form, [])

function readyFor(form: EstimateForm, members: readonly Member[]): ReadyResult {
  const model = resultOf(form, members, TODAY)
  if (model.kind !== 'ready') throw new Error(model.kind)
  return model
}

describe('the result as text', () => {
  const text = resultText(ready(example), 'low')

  it.each([
    ['the headline, what to have ready first', '要准备 ¥29,525.40；医保约付 ¥38,874.60'],
    ['the place of care, and the place of insurance', '住院 · 三级 · 武汉（已备案，长期）\n参保地：衢州'],
    ['the interval, and the reading set aside above it', '要准备 ¥24,262.00 到 ¥29,525.40；还有一种读法到 ¥32,999.60。'],
    ['that cover is taken for granted', '按那天在保算'],
    ['the sum of the pooled fund', '56,900.00 × 65% × 90% = 33,286.50'],
    ['the sum of major illness', '(24,313.50 − 15,000.00) × 60% = 5,588.10'],
    ['what it is not', '这是估算，不是结算单'],
    ['the year it is projected from', '推定'],
    ['the local line', '0570-12393'],
    ['the grade of its sources', '未核对']
  ])('carries %s', (_case, words) => {
    expect(text).toContain(words)
  })

  it('promises nothing', () => {
    expect(text).not.toMatch(/一定|保证|肯定|全额报|放心/)
  })
})

describe('what is in doubt', () => {
  it('stands once, after the sums, which hold nothing of it', () => {
    const model = ready(example)
    const [sums, doubts] = [sumsText(model, 'low'), doubtText(model)]
    expect(doubts.length).toBeGreaterThan(1)
    expect(sums.filter((line) => doubts.includes(line))).toEqual([])
    expect(resultText(model, 'low')).toContain([...sums, ...doubts].join('\n'))
  })

  it('says when 甲、乙、丙 were not split', () => {
    expect(resultText(ready({ ...example, splitOpen: false }), 'low')).toContain('没拆甲、乙、丙类')
  })

  it('a hardship that nobody spoke of is no hardship that somebody has not', () => {
    const mother: Member = { id: 'm1', nickname: '妈妈', relation: 'mother', birthYear: 1958, insurance: 'resident', areaCode: '330800', years: [] }
    const of = (member: Member) => readyFor({ ...example, who: 'm1' }, [member])
    const text = (member: Member) => resultText(of(member), 'low')
    const picture = (member: Member) => cardText(resultShared(of(member), 'low', TODAY).of(false).card)
    expect(picture(mother)).toContain('医疗救助 ¥0.00（没说有没有低保、特困等困难身份，先按没有算；有的话会少付）')
    expect(text(mother)).toContain('医疗救助 ¥0.00（没说有没有低保、特困等困难身份，先按没有算；有的话会少付）')
    expect(text({ ...mother, hardship: { kind: 'none' } })).toContain('医疗救助 ¥0.00（没有标记低保、特困等困难身份）')
  })

  it('says what was not computed for a hardship without terms', () => {
    expect(resultText(ready({ ...example, guest: { ...example.guest, hardship: 'minimumLiving' } }), 'low')).toContain('医疗救助')
  })
})
