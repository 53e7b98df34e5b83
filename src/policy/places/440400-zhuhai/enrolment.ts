import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { adopt, claim } = enrolmentPens(own, '2026-11-28')

const zhuhai: EnrolmentPack = {
  areaCode: '440400',
  areaName: '珠海市',
  premiums: [
    {
      year: 2026,
      rows: [
        {
          name: '学生、未成年人',
          when: { group: ['student', 'child'] },
          amount: adopt([
            [fen(404_00), '404 元', claim('zhuhaiMachine2026b', '一、', '学生、未成年人 404 元')],
            [fen(404_00), '404 元', claim('zhuhaiMachine2026', '一、国家设定最低标准', '学生、未成年人 404 元')]
          ])
        },
        {
          name: '城乡居民',
          when: { group: ['adult'] },
          amount: adopt([
            [fen(539_00), '539 元', claim('zhuhaiMachine2026b', '一、', '城乡居民 539 元')],
            [fen(539_00), '539 元', claim('zhuhaiMachine2026', '一、国家设定最低标准', '城乡居民 539 元')]
          ])
        }
      ]
    }
  ]
}

export default zhuhai
