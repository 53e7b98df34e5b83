import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const premium = (says: string) => claim('shanghai2026', '缴费标准', says)

const shanghai: EnrolmentPack = {
  areaCode: '310000',
  areaName: '上海市',
  hotline: '12393',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-11-07', to: '2025-12-25' } as const, claim('shanghai2026', '缴费时间', '2025-11-07 至 2025-12-25')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('shanghai2026', '缴费时间', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生、婴幼儿', when: { group: ['student', 'child'] }, amount: exact(fen(400_00), premium('学生、婴幼儿、大学生 400 元'), claim('shanghaiCollege2026', '三、缴费标准', '大学生 400 元')) },
        { name: '18—59 岁', when: { group: ['adult'], ageBelow: 60 }, amount: exact(fen(1_040_00), premium('18—59 岁 1040 元')) },
        { name: '60—69 岁', when: { group: ['adult'], ageFrom: 60, ageBelow: 70 }, amount: exact(fen(870_00), premium('60—69 岁 870 元')) },
        { name: '70 岁以上', when: { group: ['adult'], ageFrom: 70 }, amount: exact(fen(700_00), premium('70 岁以上 700 元')) }
      ]
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('shanghaiCollege2026', '四、2', '固定等 3 个月')) },
  employeeYearFrom: inferred({
    claims: [claim('shanghaiYear', '正文', '2022 医保年度是 2022-07-01 至 2023-06-30')],
    readings: [['07-01', '7 月 1 日起', [0]]],
    why: '来源是 2022 医保年度的，后来有没有变没查到，先照用。'
  })
}

export default shanghai
