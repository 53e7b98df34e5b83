import type { Member } from '@/domain/enrolment/member'
import { told } from '@/domain/enrolment/years.cases'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { statusView } from './status-view'
import { yearCells } from './year-cells'

const ON = '2026-11-27'
const person = (more: Partial<Member>): Member => ({
  id: 'po', nickname: '婆婆', relation: 'other', insurance: 'resident', areaCode: '330800', birthYear: 1957, years: [], ...more
})
const view = (more: Partial<Member>) => statusView(person(more), enrolmentRulesFor(person(more).areaCode), '0570-12393', ON)
const strip = (more: Partial<Member>) => {
  const rules = enrolmentRulesFor(person(more).areaCode)
  return yearCells(person(more), rules, view(more).standing, ON).map(({ year, word, now }) => `${year}${word}${now ? '*' : ''}`).join(' ')
}

type Case = readonly [name: string, person: Partial<Member>, say: string, why: RegExp, questions: readonly string[], tellNext?: number]

const CASES: readonly Case[] = [
  ['in force, next year open', { years: told([2025, 2026]) }, '在保，到 12月31日', /2027 年的还没记。今年的通知还没见到，先当 12月31日 截止。/, [], 2027],
  ['in force into the next year', { years: told([2025, 2026, 2027]) }, '在保，到 2027年12月31日', /^这一点是推出来的。$/, []],
  ['a year paid late, waiting', { years: [...told([2024], [2025]), { year: 2026, state: 'paid', paidOn: '2026-10-20' }] }, '2026 年的缴晚了，这一年不报', /^$/, [], 2027],
  ['missed', { years: told([2025], [2026]) }, '1月1日起断了，医保不付', /还能不能补，打 0570-12393 问。/, [], 2027],
  ['missed, the next one paid', { years: told([2025, 2027], [2026]) }, '1月1日起断了，医保不付', /后面的缴了，2027年.+起能报。/, []],
  ['not insured', { insurance: 'none' }, '还没参保，医保不付', /打 0570-12393 问/, [], 2027],
  ['a newborn in its days, the last of them a Sunday', { insurance: 'none', birthYear: 2026, birthDate: '2026-10-12' }, '还没参保。2027年1月8日前办，从出生算', /还剩 42 天。最后一天 2027年1月10日 周日窗口不开，提前算。/, []],
  ['nothing answered', {}, '还不知道婆婆在不在保', /^$/, ['year'], 2027],
  ['nothing answered, nowhere', { areaCode: '' }, '还不知道婆婆在不在保', /缺 2 样。答一样，就少猜一样。/, ['year', 'fill']],
  ['nothing answered, a place without a window', { areaCode: '350300' }, '还不知道婆婆在不在保', /缺 2 样/, ['year', 'window']],
  ['the insurance not known', { insurance: 'unknown' }, '还不知道婆婆在不在保', /先问清是哪种医保/, ['fill']],
  ['a job', { insurance: 'employee', status: 'active' }, '在保，单位按月在缴', /^$/, []],
  ['a job or a pension, nobody said which', { insurance: 'employee' }, '在保，在职还是退休没说', /^$/, []],
  ['retired', { insurance: 'employee', status: 'retired' }, '在保，退休不用再缴', /^$/, []],
  ['paid by the month up to August', { insurance: 'flexible', lastPaidMonth: '2026-08' }, '9月1日起断了，医保不付', /11月30日前补上，断的这段可能也能报。还剩 3 天。/, []],
  ['paid by the month, no month said', { insurance: 'flexible' }, '还不知道婆婆在不在保', /最后缴到哪个月还没记，下面选一下。/, []]
]

it.each(CASES.map(([name, more, say, why, questions, tellNext = 0]) => [name, more, say, why, questions, tellNext] as const))('%s', (_name, more, say, why, questions, tellNext) => {
  const shown = view(more)
  expect([shown.say, shown.questions.map(({ kind }) => kind), shown.tellNext ?? 0]).toEqual([say, questions, tellNext])
  expect(shown.why.join('')).toMatch(why)
})

it.each([
  ['paid and missed', { years: told([2024, 2025], [2026]) }, '2023没记 2024缴了 2025缴了 2026没缴* 2027待缴'],
  ['nothing said', {}, '2023没记 2024没记 2025没记 2026没记* 2027待缴'],
  ['born this year', { birthYear: 2026, birthDate: '2026-10-12' as const }, '2023没出生 2024没出生 2025没出生 2026没记* 2027待缴'],
  ['not insured', { insurance: 'none' as const }, '2023没记 2024没记 2025没记 2026没参保* 2027待缴'],
  ['paid too late', { years: [...told([2024], [2025]), { year: 2026, state: 'paid' as const, paidOn: '2026-10-20' as const }] }, '2023没记 2024缴了 2025没缴 2026缴晚了* 2027待缴'],
  ['pays by the month', { insurance: 'flexible' as const }, '']
])('the years: %s', (_name, more, cells) => expect(strip(more)).toBe(cells))
