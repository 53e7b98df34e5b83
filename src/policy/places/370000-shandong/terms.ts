import { pensFor } from '@/domain/evidence/author'
import { definePack } from '../../pack'
import { shandongJinan2025, shandongZaozhuang2025 } from './sources'

const CHECKED = '2026-11-28'
const sources = { shandongJinan2025, shandongZaozhuang2025 } as const
const { claim, range } = pensFor(sources, CHECKED)

/** One document of the province (鲁医保发〔2024〕58号), which its cities read in three ways: no rate of the province follows from it. */
export default definePack({
  area: { code: '370000', name: '山东省', short: '山东', province: '山东', kind: 'province', parent: '000000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [],
    facts: [
      {
        id: '370000.drop',
        topic: '异地',
        question: '山东临时外出看病少报多少',
        answer: range({
          claims: [
            claim('shandongZaozhuang2025', '第三节', '枣庄：临时外出先自付 20%，余下按本地报'),
            claim('shandongJinan2025', '职工、居民', '济南：职工省外、居民省内外，低 10 个百分点')
          ],
          readings: [
            ['枣庄 2025 年 4 月起：先自付 20%，余下按本地报。', '枣庄', [0]],
            ['济南 2025 年 4 月起：低 10 个百分点；职工在省内不低。', '济南', [1]]
          ],
          why: '同一份省文件（58 号），青岛又读成低 20 个百分点，各市不一样。按参保的市问，不能互相套。'
        })
      }
    ],
    notModelled: [{ topic: '省内外地', why: '省文件各市读法不同，没有全省的数。' }]
  })
})
