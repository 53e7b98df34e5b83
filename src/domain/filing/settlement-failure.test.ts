import fc from 'fast-check'
import { checksFor, diagnose, FAILURES, type Check, type CheckAnswers } from './settlement-failure'
import { ANSWERS, CARES } from './situation'

const allYes = Object.fromEntries(checksFor('chronicOutpatient').map((check) => [check, 'yes'])) as CheckAnswers

describe('why direct settlement failed', () => {
  it.each(checksFor('chronicOutpatient'))('%s is found when it alone is answered no', (check) => {
    expect(diagnose('chronicOutpatient', { ...allYes, [check]: 'no' })).toEqual({ kind: 'found', failure: check })
  })

  it('starts with what is mended on the spot', () => {
    expect(diagnose('inpatient', {})).toEqual({ kind: 'check', check: 'code', number: 1, of: 6 })
    expect(diagnose('inpatient', { code: 'yes' })).toMatchObject({ check: 'notNetworked', number: 2 })
  })

  it('asks about recognition for chronic care alone', () => {
    expect(checksFor('inpatient')).not.toContain('notQualified')
    expect(checksFor('generalOutpatient')).toHaveLength(6)
    expect(checksFor('chronicOutpatient')).toHaveLength(7)
  })

  it('hands what nobody knows to the desk', () => {
    expect(diagnose('chronicOutpatient', { ...allYes, lapsed: 'unknown', expired: 'unknown' })).toEqual({
      kind: 'askDesk', failure: 'system', open: ['expired', 'lapsed']
    })
    expect(diagnose('inpatient', allYes)).toEqual({ kind: 'askDesk', failure: 'system', open: [] })
  })

  it('a later no counts although an earlier one is unknown', () => {
    expect(diagnose('inpatient', { ...allYes, code: 'unknown', lapsed: 'no' })).toEqual({ kind: 'found', failure: 'lapsed' })
  })

  it('always ends: answering every question asked comes to a diagnosis', () => {
    fc.assert(fc.property(fc.constantFrom(...CARES), fc.array(fc.constantFrom(...ANSWERS), { minLength: 7, maxLength: 7 }), (care, replies) => {
      const answers: Partial<Record<Check, (typeof ANSWERS)[number]>> = {}
      for (const reply of replies) {
        const step = diagnose(care, answers)
        if (step.kind !== 'check') return FAILURES.includes(step.failure)
        answers[step.check] = reply
      }
      return diagnose(care, answers).kind !== 'check'
    }))
  })
})
