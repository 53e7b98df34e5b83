import { EMPTY_FORM, type EstimateForm } from '@/state/estimates'
import { resultText, warningTexts } from './result-text'
import { GUEST } from '../form/who'
import { resultOf, type ReadyResult } from './use-result'

const TODAY = '2026-11-22'
const example: EstimateForm = {
  ...EMPTY_FORM, who: GUEST, guest: { ...EMPTY_FORM.guest, areaCode: '330800' }, tier: 'tertiary', place: 'crossProvince', filing: 'longTerm', city: '武汉',
  splitOpen: true, total: '68400', a: '42200', b: '22000', c: '4200'
}

function ready(form: EstimateForm): ReadyResult {
  const model = resultOf(form, [], TODAY)
  if (model.kind !== 'ready') throw new Error(model.kind)
  return model
}

describe('the result as text', () => {
  const text = resultText(ready(example), 'low')

  it.each([
    ['the headline', '预计报销 ¥38,874.60，家里付 ¥29,525.40'],
    ['the interval', '¥38,874.60 到 ¥44,138.00'],
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

describe('warnings before the details', () => {
  it('says when 甲、乙、丙 were not split', () => {
    expect(warningTexts(ready({ ...example, splitOpen: false })).join()).toContain('没拆甲、乙、丙类')
  })

  it('says what was not computed for a hardship without terms', () => {
    expect(warningTexts(ready({ ...example, guest: { ...example.guest, hardship: 'minimumLiving' } })).join()).toContain('医疗救助')
  })
})
