import type { Figure } from '@/domain/evidence/figure'
import { pens } from './filing-sources'

const { claim, conflict } = pens

const FIVE = ['高血压', '糖尿病', '恶性肿瘤门诊放化疗', '尿毒症透析', '器官移植术后抗排异治疗'] as const
const ADDED = ['慢性阻塞性肺疾病', '类风湿关节炎', '冠心病', '病毒性肝炎', '强直性脊柱炎'] as const

/** 门诊慢特病 settled directly across provinces. P32: five became ten at the end of 2024. */
export const directDiseases: Figure<readonly string[]> = conflict({
  claims: [
    claim('tenDiseases', '国新办发布会 2024-09-10', '再加 5 种，共 10 种；2024 年底前每个县至少一家', { period: '2024 年底前' }),
    claim('seed001', '第 2 条', '高血压、糖尿病等 5 种', { period: '2025' })
  ],
  readings: [[[...FIVE, ...ADDED], '10 种', [0]]],
  aside: [[[...FIVE], '5 种', [1]]],
  why: '②（2025）还写 5 种，是 2024 年以前的范围。2024 年底起是 10 种。'
})
