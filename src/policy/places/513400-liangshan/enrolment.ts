import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const liangshan: EnrolmentPack = {
  areaCode: '513400',
  areaName: '凉山彝族自治州',
  flexible: [
    {
      year: 2026,
      fees: [
        { name: '统账结合', per: 'month', amount: exact(fen(519_93), claim('liangshanNotice2026', '二、缴费标准', '统账结合每月 519.93 元，一年 6239.16 元')) },
        { name: '单建统筹', per: 'month', amount: exact(fen(397_59), claim('liangshanNotice2026', '二、缴费标准', '单建统筹每月 397.59 元，一年 4771.08 元')) },
        { name: '统账结合，含生育', per: 'month', amount: exact(fen(593_33), claim('liangshanNotice2026', '二、缴费标准', '含生育每月 593.33 元')) },
        { name: '单建统筹，含生育', per: 'month', amount: exact(fen(470_99), claim('liangshanNotice2026', '二、缴费标准', '含生育每月 470.99 元')) },
        { name: '大额', per: 'month', amount: exact(fen(38_23), claim('liangshanNotice2026', '二、缴费标准', '大额每月 38.23 元，一年 458.76 元')) }
      ],
      pay: exact({ from: '2026-01-04', to: '2026-02-28' } as const, claim('liangshanNotice2026', '三、缴费时间', '缴费 2026-01-04 至 2026-02-28'))
    }
  ]
}

export default liangshan
