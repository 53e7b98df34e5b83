import { pensFor } from '@/domain/evidence/author'
import { definePack } from '../../pack'
import { rule22 } from '../../sources/nation'
import { seed001 } from '../../sources/seeds'

const CHECKED = '2026-11-22'
const sources = { seed001, rule22 } as const
const { claim, conflict, exact } = pensFor(sources, CHECKED)
const AT = '推荐文「异地农合在合肥怎么报销」'

// P34: the page mixes what the area of insurance decides with what 合肥 does as a place of care.
export default definePack({
  area: { code: '340100', name: '合肥市', short: '合肥', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [],
    facts: [
      {
        id: '340100.validity',
        topic: '异地',
        question: '来合肥看病，备案多久有效',
        answer: conflict({
          claims: [claim('seed001', AT, '备案有效期通常 6–12 个月，长期驻外可长期'), claim('rule22', '备案有效期', '临时外出原则上不少于 6 个月，长期居住长期有效')],
          readings: [['由参保地定：临时外出不少于 6 个月，长期居住长期有效。', '参保地定', [1]]],
          aside: [['通常 6–12 个月。', '当作合肥规定', [0]]],
          why: '有效期由参保地定，不是合肥定。'
        })
      },
      {
        id: '340100.hospitals',
        topic: '异地',
        question: '来合肥要去哪种医院',
        answer: conflict({
          claims: [claim('seed001', AT, '合肥市二级及以上公立医院')],
          readings: [['已联网的定点医疗机构就行，先在国家医保服务平台里查。', '联网定点', []]],
          aside: [['二级及以上公立医院。', '原文', [0]]],
          why: '国家规则看是否联网定点，不限公立和级别。'
        })
      },
      {
        id: '340100.papers',
        topic: '异地',
        question: '来合肥看病备案要什么',
        answer: exact('合肥居住证或转诊证明，部分地方可线上办。', claim('seed001', AT, '需提供合肥居住证或转诊证明'))
      }
    ],
    notModelled: [{ topic: '合肥参保人的待遇', why: '这里只有外地人到合肥看病的说法，起付线和比例没录。' }]
  })
})
