import type { Fact } from '../../pack'
import { claim, conflict, exact } from './pens'

// P19 is left out on purpose: the example of a flexible worker mixes in other insurances and supports no figure.
export const enrolmentFacts: readonly Fact[] = [
  {
    id: 'nation.premium',
    topic: '缴费',
    question: '居民医保一人至少缴多少',
    // P05: the subsidy is announced by budget year, the premium is collected for the next benefit year.
    answer: conflict({
      claims: [
        claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '2025 年度个人 400 元'),
        claim('premium2025', '正文', '2025 年度个人 400 元、财政补助 670 元（2024 年标准）', { fiscalYear: 2024 }),
        claim('seed002', '开头', '2025 年个人 380 元，政府再补 670 元')
      ],
      readings: [['2025 年度个人至少 400 元，财政补助至少 670 元。', '2025 年度', [0, 1]]],
      aside: [['个人 380 元，补助 670 元。', '两年拼在一起', [2]]],
      why: '380 元是 2024 年度的，配 640 元；670 元配 400 元。都是全国下限，各地可以更高。'
    })
  },
  {
    id: 'nation.premium-years',
    topic: '缴费',
    question: '各年度最低缴多少',
    answer: exact(
      '2022 年度 320 元（补助 580），2024 年度 380 元，2025 年度 400 元（补助 670），2026 年度 400 元（补助 700）。',
      claim('premium2022', '正文', '2022 年度个人 320 元、补助 580 元', { fiscalYear: 2021 }),
      claim('premium2024', '缴费标准', '2024 年度一档 380 元', { fiscalYear: 2023 }),
      claim('premium2025', '正文', '2025 年度个人 400 元、补助 670 元', { fiscalYear: 2024 }),
      claim('premium2026', '正文', '2026 年度个人 400 元、补助 700 元', { fiscalYear: 2025 })
    )
  },
  {
    id: 'nation.premium-total',
    topic: '缴费',
    question: '380 + 670 = 1050 对吗',
    // P05
    answer: conflict({
      claims: [claim('seed002', '问答 Q8', '补助从「2025 年」610 涨到「2025 年」670 元，合计 1050 元')],
      readings: [['同一年度相加：380 + 640 = 1020，或 400 + 670 = 1070。', '同一年度', []]],
      aside: [['380 + 670 = 1050。', '原文', [0]]],
      why: '原文把两个年度拼在一起，年份也写重了：610 是 2022 年，640 是 2023 年，670 是 2024 年的标准（前两个待核）。'
    })
  },
  {
    id: 'nation.window',
    topic: '缴费',
    question: '什么时候集中缴费',
    answer: exact('2025 年度在 2024 年 9 到 12 月缴，各地略有不同。', claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '集中缴费期 2024 年 9 月至 12 月'))
  },
  {
    id: 'nation.waiting',
    topic: '待遇期',
    question: '断保以后要等多久',
    // P04
    answer: conflict({
      claims: [
        claim('rule38', '正文', '固定 3 个月，每多断 1 年加 1 个月；补缴 1 年减 1 个月；断满 4 年不少于 6 个月'),
        claim('seed002', '问答 Q1', '重新缴费后等 1–2 个月'),
        claim('seed002', '问答 Q10', '补缴后 2 个月享受'),
        claim('seed003', '推荐文「重庆医保网上缴费平台」', '逾期等 90 天')
      ],
      readings: [['等 3 个月，每多断 1 年加 1 个月，补缴可以减。', '2025 起', [0]]],
      aside: [['等 1 到 2 个月。', '1 到 2 个月', [1]], ['等 2 个月。', '2 个月', [2]], ['等 90 天。', '90 天', [3]]],
      why: '2025 年起全国按 38 号文，其余是旧规或地方说法。90 天不等于 3 个月。'
    })
  },
  {
    id: 'nation.lapse-employee',
    topic: '待遇期',
    question: '职工医保断了 3 个月怎么办',
    // P20
    answer: conflict({
      claims: [
        claim('rule43', '正文', '中断不超 3 个月可补缴，当月享受，中断期可追溯；超 3 个月可设不超 6 个月等待期'),
        claim('seed002', '问答 Q1', '断 1 个月连续年限清零，影响退休；资格不清零')
      ],
      readings: [['3 个月内补缴算连续，断的时候也能补报。超过 3 个月可能要等，最多 6 个月。', '43 号文', [0]]],
      aside: [['断 1 个月，连续年限清零。', '原文', [1]]],
      why: '退休看累计年限，不看连续。原文前后也说得不一样。'
    })
  },
  {
    id: 'nation.late-fee',
    topic: '缴费',
    question: '断缴要交滞纳金吗',
    // P22
    answer: conflict({
      claims: [claim('law86', '第八十六条', '用人单位欠缴，按日加收万分之五'), claim('seed002', '问答 Q10', '按日收滞纳金约 0.05%')],
      readings: [['只有单位欠缴才有，按日万分之五，由单位出。', '单位', [0]]],
      aside: [['补缴都按日收 0.05%。', '不分谁欠', [1]]],
      why: '法条只说用人单位。居民和灵活就业没有这条依据。'
    })
  },
  {
    id: 'nation.double',
    topic: '缴费',
    question: '能同时参加职工和居民医保吗',
    // P15
    answer: conflict({
      claims: [
        claim('seed001', '推荐文「退休职工医保能否与居民医保互用」', '社会保险法第二十三条禁止同时参保'),
        claim('law23', '第二十三条', '职工应当参加，灵活就业可以参加')
      ],
      readings: [['原则上不重复享受。转成职工后，居民那份要自己去停。', '不重复享受', []]],
      aside: [['法律禁止同时参保。', '第 23 条', [0]]],
      why: '第 23 条没有「禁止」的字样，依据是参保管理文件，待核。'
    })
  }
]
