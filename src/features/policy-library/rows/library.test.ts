import { enrolmentPacks } from '@/policy/enrolment/packs'
import { places } from '@/policy/geography/place-list'
import { packs } from '@/policy/packs'
import { areaWith, chipAreas, higherAreas, libraryAreas } from './areas'
import { doubtOf } from '../screen/doubt'
import { rowsOf, type Entry } from './entries'
import { rowText } from '../screen/entry-text'
import { entryWith, libraryOf } from './library'
import { readLink, shareParams } from '../screen/link-params'
import { TOPIC_ORDER } from './terms-names.copy'

const everyArea = libraryAreas.map(({ name, code }) => [name, code] as const)
const sourcesIn = (entries: readonly Entry[]) => entries.flatMap((entry) => (entry.kind === 'sources' ? entry.list : []))
const found = (id: string) => {
  const hit = entryWith(id)
  if (hit === undefined) throw new Error(`no ${id}`)
  return hit
}

describe('the places', () => {
  it('are all that have a pack of either kind, the nation first, each once', () => {
    const codes = libraryAreas.map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set([...packs.map(({ area }) => area.code), ...enrolmentPacks.map(({ areaCode }) => areaCode)]))
    expect(codes).toHaveLength(new Set(codes).size)
    expect(codes[0]).toBe('000000')
  })

  it.each([
    ['a municipality is a place to be insured in', '110000', { short: '北京', kind: 'city' }],
    ['a province is not', '320000', { short: '江苏', kind: 'province' }],
    ['a city loses its ending', '131000', { short: '廊坊', kind: 'city' }],
    ['a pack has a short name of its own', '532300', { short: '楚雄', kind: 'city' }]
  ])('%s', (_case, code, expected) => {
    expect(areaWith(code)).toMatchObject(expected)
  })

  it.each([
    ['nobody yet: the nation, then large places', [], '000000', ['000000', '310000', '500000', '110000', '440100', '440300']],
    ['the family first', ['500000', '330800'], '500000', ['500000', '330800', '000000', '310000', '110000', '440100']],
    ['a place twice in the family', ['500000', '500000'], '500000', ['500000', '000000', '310000', '110000', '440100', '440300']],
    ['a place without data', ['999900', ''], '000000', ['000000', '310000', '500000', '110000', '440100', '440300']],
    ['what was chosen from the list stands first', ['330800'], '653200', ['653200', '330800', '000000', '310000', '500000', '110000']]
  ])('chips: %s', (_case, family, chosen, expected) => {
    expect(chipAreas(family, chosen).map(({ code }) => code)).toEqual(expected)
  })

  it.each([
    ['a city in a province with rules', '350300', ['350000', '000000']],
    ['a city in another', '330800', ['000000']],
    ['a province', '350000', ['000000']],
    ['a municipality', '500000', ['000000']],
    ['the nation', '000000', []]
  ])('what %s leaves open is found above', (_case, code, expected) => {
    expect(higherAreas(areaWith(code) as NonNullable<ReturnType<typeof areaWith>>).map((area) => area.code)).toEqual(expected)
  })

  it('has every area that other screens name', () => {
    expect(places.filter(({ code }) => areaWith(code) === undefined)).toEqual([])
  })
})

describe('a library', () => {
  it('has no id twice, anywhere', () => {
    const ids = libraryAreas.flatMap(({ code }) => libraryOf(code).entries.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it.each(everyArea)('%s: no card is lost for want of a topic, and the topics are in order', (_name, code) => {
    const { entries } = libraryOf(code)
    const places = entries.map(({ topic }) => TOPIC_ORDER.indexOf(topic))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    const facts = packs.find(({ area }) => area.code === code)?.facts ?? []
    expect(entries.filter(({ kind }) => kind === 'fact')).toHaveLength(facts.length)
  })

  it.each(everyArea)('%s: every claim has a source with a number, and every source is listed once', (_name, code) => {
    const { entries, numberOf } = libraryOf(code)
    const listed = sourcesIn(entries)
    expect(listed.map(({ index }) => index)).toEqual(listed.map((_, i) => i + 1))
    const cited = entries.flatMap((entry) => rowsOf(entry).flatMap(({ figure }) => figure.claims.map(({ source }) => ('sources' in entry ? entry.sources[source] : undefined))))
    expect(cited).not.toContain(undefined)
    expect(cited.filter((source) => source === undefined || numberOf(source) === 0)).toEqual([])
    expect(new Set(cited.map((source) => (source === undefined ? 0 : numberOf(source)))).size).toBe(listed.length)
  })

  it('gives a page that two packs keep under two names one number', () => {
    const { entries } = libraryOf('330800')
    expect(sourcesIn(entries).filter(({ source }) => source.title.includes('柯城'))).toHaveLength(1)
  })

  it('keeps pages apart that are shown without an address', () => {
    const withoutAddress = sourcesIn(libraryOf('330800').entries).filter(({ source }) => source.url === undefined)
    expect(withoutAddress.length).toBeGreaterThan(5)
    expect(new Set(withoutAddress.map(({ source }) => source.title)).size).toBe(withoutAddress.length)
  })

  it('says once what several years take from the nation', () => {
    const filled = libraryOf('440100').entries.filter(({ title }) => title.includes('照全国的'))
    expect(filled.map((entry) => [entry.title, rowsOf(entry).length])).toEqual([
      ['外地看病怎么算（照全国的）', 4], ['乙类先自己付多少（照全国的）', 1], ['先用医保还是先用账户（照全国的）', 1]
    ])
  })

  it('says once what several provinces share', () => {
    expect(rowsOf(found('000000.filing.need').entry).map(({ label }) => label)).toEqual([
      '跨省住院直接结算', '莆田参保', '福建参保', '云南参保', '广州等 9 处参保', '北京、天津、河北参保', '上海、江苏、浙江、安徽参保'
    ])
  })

  it.each([
    ['a local line', '330800', '0570-12393'],
    ['the dialling code and the short number', '440100', '020-12393'],
    ['a place with enrolment data alone', '370200', '12393'],
    ['a province without any', '320000', '12393']
  ])('the number to call: %s', (_case, code, hotline) => {
    expect(libraryOf(code).hotline).toBe(hotline)
  })

  it('is the same object each time, so that nothing is drawn twice', () => {
    expect(libraryOf('330800')).toBe(libraryOf('330800'))
  })

  it('throws for a place that has none', () => {
    expect(() => libraryOf('999999')).toThrow(RangeError)
  })
})

describe('what a row says', () => {
  const rowsWith = (code: string, label: string) => libraryOf(code).entries.flatMap(rowsOf).filter((row) => row.label === label)

  it.each([
    ['both readings of a doubtful basis', '330800', '起付线怎么算', ['一年一次', '每次都算（每次住院）'], []],
    ['a reading that was set aside', '330800', '起付线 · 特困、低保、返贫致贫', ['¥15,000.00'], ['¥7,500.00（减半 7,500）']],
    ['the row for whoever did not say', '310000', '报销比例 · 没填清楚时', ['85%（在职，不分级别）', '92%（退休，不分级别）'], []],
    ['a payment window, by day', '310000', '2026 年度 · 缴费', ['2025年11月7日 到 2025年12月25日'], []],
    ['a window of which only the end is known', '330300', '2024 年度 · 缴费', ['到 2023年12月20日'], []],
    ['a start that depends on the gap', '330300', '2024 年度 · 补缴后', ['断 3 个月以内次月 1 日起，更久第 2 个月 1 日起'], []],
    ['a premium', '500000', '2026 年度（征求意见稿） · 二档', ['¥775.00'], []],
    ['a wait whose unit is the source\'s', '500000', '固定等', ['3 个月'], ['90 天']],
    ['a monthly credit', '330800', '退休', ['每月 ¥77.50（3,100 × 2.5%）'], ['每月 ¥775.00（原文 775）']],
    ['a rate per day', '000000', '单位欠缴', ['每天 0.05%（单位欠缴）'], ['每天 0.05%（不分谁欠）']],
    ['places that a rule of filing is about', '000000', '广州等 9 处参保', ['可能不用备案（珠三角试点）'], []],
    ['a rule that was taken back', '532300', '云南参保', ['免备案取消了，要备案'], []]
  ])('%s', (_case, code, label, readings, asides) => {
    expect(rowsWith(code, label)[0]).toMatchObject({ readings, asides })
  })

  it('a statement: one answer stands by itself, one of several has its name, what was set aside too', () => {
    const [one] = rowsWith('330800', '退休职工每月划入多少')
    expect(one).toMatchObject({ readings: ['3,100 × 2.5% = 77.50 元/月。'], asides: ['原文：775 元/月。'] })
    const [several] = rowsWith('440100', '职工门诊报多少')
    expect(several?.readings).toEqual(['2023：基层 80%，其他医院 65%；退休各加 5 个百分点。', '不分人群：社区 80%，大医院 50%。'])
  })
})

describe('the word for a doubt', () => {
  it.each([
    ['two pages that differ', '330800.premium', { form: 'conflict', words: '来源不一致' }],
    ['one page that is wrong by itself', '330800.code-lost', { form: 'conflict', words: '原文存疑' }],
    ['an interval', 'nation.class-b', { form: 'range', words: '是个区间' }],
    ['something derived', '330800.filing-change', { form: 'inferred', words: '推定' }],
    ['no doubt', '330800.transfer', undefined]
  ])('%s', (_case, id, expected) => {
    const [row] = rowsOf(found(id).entry)
    expect(doubtOf(row!.figure)).toEqual(expected)
  })
})

describe('a link', () => {
  it.each([
    ['nothing', {}, { isLost: false }],
    ['a place', { area: '500000' }, { area: '500000', isLost: false }],
    ['a card', { fact: '500000.premium' }, { area: '500000', fact: '500000.premium', isLost: false }],
    ['a card of the nation, whose id names no code', { fact: 'nation.class-a' }, { area: '000000', fact: 'nation.class-a', isLost: false }],
    ['a card and another place: the card decides', { area: '330800', fact: '500000.premium' }, { area: '500000', fact: '500000.premium', isLost: false }],
    ['a table', { area: '330800', fact: '330800.2025-01.resident.inpatient' }, { area: '330800', fact: '330800.2025-01.resident.inpatient', isLost: false }],
    ['a card that is no longer there', { area: '330800', fact: '330800.gone' }, { area: '330800', isLost: true }],
    ['a place that has no data', { area: '450300' }, { area: '450300', isLost: false }],
    ['rubbish for a place', { area: '<script>' }, { isLost: false }],
    ['rubbish for a card', { fact: '"><img src=x onerror=1>' }, { isLost: true }],
    ['the name of something built in', { area: 'constructor', fact: '__proto__' }, { isLost: true }],
    ['somebody\'s name', { area: '330800', who: '妈妈' }, { area: '330800', isLost: false }],
    ['an id without end', { fact: 'a'.repeat(10_000) }, { isLost: true }]
  ])('reads %s', (_case, params, expected) => {
    expect(readLink(params)).toEqual(expected)
  })

  it.each(everyArea)('%s: every card can be shared and found again, and nothing else is in the link', (_name, code) => {
    for (const { id } of libraryOf(code).entries) {
      const params = shareParams(code, id)
      expect(Object.keys(params)).toEqual(['area', 'fact'])
      expect(readLink(params)).toEqual({ area: code, fact: id, isLost: false })
    }
  })
})

describe('the text of one line', () => {
  const textOf = (id: string, label?: string) => {
    const { entry } = found(id)
    const row = rowsOf(entry).find((one) => label === undefined || one.label === label)
    if (row === undefined || !('sources' in entry)) throw new Error(`no row in ${id}`)
    return rowText(entry.title, '衢州', row, entry.sources, '2026-11-28')
  }

  it('a statement, with all that is behind it', () => {
    expect(textOf('330800.account-retired').split('\n')).toEqual([
      '衢州 · 退休职工每月划入多少',
      '3,100 × 2.5% = 77.50 元/月。',
      '没采用：原文：775 元/月。',
      expect.stringContaining('小数点'),
      '',
      expect.stringMatching(/^· 衢州 2025：.*775 元\/月（.+，采用，未核对，2025 年的资料，那一年过完了）$/),
      expect.stringMatching(/^· 武汉 2023：.*，采用，/),
      '',
      expect.stringContaining('12393')
    ])
  })

  it('a figure names its row', () => {
    expect(textOf('330800.2025-01.resident.inpatient', '报销比例 · 三级')).toContain('衢州 · 居民住院怎么算\n报销比例 · 三级，65%\n')
  })

  it('a claim that is not used is not called so', () => {
    const lines = textOf('330800.calendar.premium', '2026 年度').split('\n')
    expect(lines.find((line) => line.startsWith('· 衢州 2025'))).toContain('采用')
    expect(lines.find((line) => line.startsWith('· 柯城 2025'))).not.toContain('采用')
  })
})
