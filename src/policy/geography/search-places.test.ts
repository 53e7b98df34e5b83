import { readCounties } from './counties'
import { COUNTY_ROWS } from './counties.gen'
import { hotlineOf, placeNamed, placeOfCode, places as listed, provinces as above, spelledPlaces } from './place-list'
import { placeIndex, searchPlaces } from './search-places'
import { isOneSlipAway } from './spelling'
import { SPELLING_ROWS } from './spellings.gen'

const spelled = spelledPlaces(SPELLING_ROWS)
const places = spelled.filter(({ code }) => listed.some((place) => place.code === code))
const provinces = spelled.filter(({ code }) => above.some((place) => place.code === code))
const counties = readCounties(COUNTY_ROWS)
const index = placeIndex(counties)
const found = (typed: string) => searchPlaces(typed, index)
const firstThree = (typed: string): string[] => found(typed).slice(0, 3).map(({ place, county }) => county?.name ?? place.code)
const initialsOf = (spelling: string): string => spelling.split(' ').map((syllable) => syllable[0]).join('')

describe('every place', () => {
  it('there are as many as the list of 2024 has, each code and name once', () => {
    expect(places).toHaveLength(370)
    expect(provinces).toHaveLength(31)
    for (const of of [({ code }: (typeof places)[number]) => code, ({ name }: (typeof places)[number]) => name]) expect(new Set(places.map(of)).size).toBe(places.length)
  })

  it.each(['name', 'short'] as const)('is among the first three by its %s', (key) => {
    expect(places.filter((place) => !firstThree(place[key]).includes(place.code)).map(({ name }) => name)).toEqual([])
  })

  it('is among the first three by its full pinyin', () => {
    expect(places.filter(({ code, spelling }) => !firstThree(spelling.replace(/ /g, '')).includes(code)).map(({ name }) => name)).toEqual([])
  })

  // 杭州, 湖州, 惠州, 菏泽 and 贺州 are all `hz`: where more than three share their initials, the province's tell them apart.
  it('is among the first three by its initials, or by the initials of its province and its own', () => {
    const lost = places.filter(({ code, spelling, province }) => {
      const own = initialsOf(spelling)
      const above = provinces.find(({ short }) => short === province)?.spelling ?? ''
      return !firstThree(own).includes(code) && !firstThree(initialsOf(above) + own).includes(code)
    })
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  it('comes before any county by its initials', () => {
    const late = places.filter(({ code, spelling }) => {
      const hits = found(initialsOf(spelling))
      return hits.findIndex(({ place, county }) => county === undefined && place.code === code) > hits.findIndex(({ county }) => county !== undefined && initialsOf(county.spelling) === initialsOf(spelling)) && hits.some(({ county }) => county !== undefined && initialsOf(county.spelling) === initialsOf(spelling))
    })
    expect(late.map(({ name }) => name)).toEqual([])
  })

  it('has a dialling code', () => {
    expect(places.filter(({ dialling }) => !/^(?:10|2\d|[3-9]\d\d)$/.test(dialling)).map(({ name }) => name)).toEqual([])
  })

  it('is spelt with one syllable of plain letters a character', () => {
    expect([...places, ...counties].filter(({ short, spelling }) => !/^[a-z]+( [a-z]+)*$/.test(spelling) || spelling.split(' ').length !== short.length).map(({ name }) => name)).toEqual([])
  })
})

describe('heteronyms are read as the place is', () => {
  it.each([
    ['六安市', 'lu an'], ['台州市', 'tai zhou'], ['丽水市', 'li shui'], ['蚌埠市', 'beng bu'], ['亳州市', 'bo zhou'], ['莆田市', 'pu tian'], ['长治市', 'chang zhi'],
    ['长春市', 'chang chun'], ['曲靖市', 'qu jing'], ['朝阳市', 'chao yang'], ['重庆市', 'chong qing'], ['厦门市', 'xia men'], ['昌都市', 'chang du'],
    ['喀什地区', 'ka shi'], ['成都市', 'cheng du'], ['百色市', 'bai se'], ['衢州市', 'qu zhou'], ['漯河市', 'luo he'], ['宿州市', 'su zhou'], ['宿迁市', 'su qian'],
    ['吕梁市', 'lv liang'], ['儋州市', 'dan zhou'], ['郴州市', 'chen zhou'], ['泸州市', 'lu zhou'], ['濮阳市', 'pu yang'], ['巴音郭楞蒙古自治州', 'ba yin guo leng']
  ])('%s is %s', (name, spelling) => expect(places.find((place) => place.name === name)?.spelling).toBe(spelling))

  it.each([
    ['番禺区', 'pan yu'], ['乐清市', 'yue qing'], ['乐亭县', 'lao ting'], ['浚县', 'xun xian'], ['涡阳县', 'guo yang'], ['泌阳县', 'bi yang'], ['铅山县', 'yan shan'],
    ['莘县', 'shen xian'], ['单县', 'shan xian'], ['蔚县', 'yu xian'], ['尉犁县', 'yu li'], ['大埔县', 'da bu'], ['歙县', 'she xian'], ['繁峙县', 'fan shi'],
    ['渑池县', 'mian chi'], ['会泽县', 'hui ze'], ['华州区', 'hua zhou'], ['郫都区', 'pi du'], ['黄陂区', 'huang pi'], ['珲春市', 'hun chun'], ['洪洞县', 'hong tong'],
    ['吴堡县', 'wu bu'], ['六合区', 'lu he'], ['长子县', 'zhang zi'], ['什邡市', 'shi fang'], ['荥经县', 'ying jing'], ['荥阳市', 'xing yang'], ['句容市', 'ju rong'],
    ['盱眙县', 'xu yi'], ['鄄城县', 'juan cheng'], ['枞阳县', 'zong yang'], ['筠连县', 'jun lian'], ['犍为县', 'qian wei'], ['闵行区', 'min hang'], ['商都县', 'shang du'],
    ['柞水县', 'zha shui'], ['阆中市', 'lang zhong'], ['尉氏县', 'wei shi'], ['乐陵市', 'lao ling'], ['任丘市', 'ren qiu'], ['龙圩区', 'long xu'], ['调兵山市', 'diao bing shan'],
    ['扎赉特旗', 'zha lai te'], ['监利市', 'jian li'], ['大城县', 'dai cheng'], ['牟平区', 'mu ping'], ['牟定县', 'mou ding'], ['费县', 'fei xian'], ['隰县', 'xi xian']
  ])('%s is %s', (name, spelling) => expect(counties.find((county) => county.name === name)?.spelling).toBe(spelling))
})

describe('what people type', () => {
  it.each([
    ['an old name', '莱芜', '370100'], ['襄樊', '襄樊', '420600'], ['思茅', '思茅', '530800'], ['a city and its province', '浙江衢州', '330800'],
    ['in full', '浙江省衢州市', '330800'], ['a prefecture as one says it', '楚雄州', '532300'], ['海南州 of 青海', '海南州', '632500'],
    ['its full name', '海南藏族自治州', '632500'], ['pinyin with the kind', 'quzhoushi', '330800'], ['pinyin with blanks and capitals', 'Qu Zhou', '330800'],
    ['full-width letters', 'ｑｕｚｈｏｕ', '330800'], ['the usual misreading', 'liuan', '341500'], ['an official romanisation', 'urumqi', '650100'], ['Harbin', 'harbin', '230100'],
    ['z for zh', 'zengzou', '410100'], ['n for ng', 'luoyan', '410300'], ['two letters swapped', 'hagnzhou', '330100'], ['one letter missing', 'qinzhu', '450700'],
    ['one letter too many', 'luoyyang', '410300'], ['province and city in initials', 'zjhz', '330100'], ['a division', '第八师', '659001'], ['a part of the name', '版纳', '532800']
  ])('%s', (_, typed, code) => expect(firstThree(typed)).toContain(code))

  it.each([['江苏', 13], ['山东', 16], ['湖北', 17], ['河南', 18], ['河北', 11], ['浙江', 11], ['江西', 11]])('「%s」 gives all its %i places', (typed, count) => {
    const hits = found(typed).filter(({ place, county }) => county === undefined && place.province === typed)
    expect(hits).toHaveLength(count)
  })

  it.each(['海南州', '海南藏族自治州', '河南蒙古族自治县', '海南区'])('「%s」 is never the province of that name', (typed) => {
    const hits = found(typed)
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.filter(({ place }) => ['海南', '河南'].includes(place.province))).toEqual([])
  })

  it.each(['', '  ', '999', '😀', '啊啊啊', 'zzzzzzzz', '(', '[', '\\'])('%j harms nothing', (typed) => expect(() => found(typed)).not.toThrow())
  it('nothing typed gives every place', () => expect(found('')).toHaveLength(places.length))
})

describe('counties lead to their pooling area', () => {
  // Sixty, from every province.
  it.each([
    ['宜阳县', '410300'], ['海淀区', '110000'], ['滨海新区', '120000'], ['正定县', '130100'], ['乐亭县', '130200'], ['平遥县', '140700'], ['长子县', '140400'], ['托克托县', '150100'],
    ['海南区', '150300'], ['瓦房店市', '210200'], ['调兵山市', '211200'], ['珲春市', '222400'], ['榆树市', '220100'], ['阿城区', '230100'], ['漠河市', '232700'], ['浦东新区', '310000'],
    ['昆山市', '320500'], ['沭阳县', '321300'], ['义乌市', '330700'], ['乐清市', '330300'], ['柯城区', '330800'], ['歙县', '341000'], ['涡阳县', '341600'], ['巢湖市', '340100'],
    ['晋江市', '350500'], ['仙游县', '350300'], ['铅山县', '361100'], ['弋阳县', '361100'], ['瑞金市', '360700'], ['章丘区', '370100'], ['莱芜区', '370100'], ['莘县', '371500'],
    ['单县', '371700'], ['项城市', '411600'], ['浚县', '410600'], ['泌阳县', '411700'], ['黄陂区', '420100'], ['秭归县', '420500'], ['凤凰县', '433100'], ['浏阳市', '430100'],
    ['番禺区', '440100'], ['大埔县', '441400'], ['顺德区', '440600'], ['阳朔县', '450300'], ['靖西市', '451000'], ['涪陵区', '500000'], ['忠县', '500000'], ['郫都区', '510100'],
    ['什邡市', '510600'], ['阆中市', '511300'], ['会理市', '513400'], ['仁怀市', '520300'], ['会泽县', '530300'], ['大姚县', '532300'], ['堆龙德庆区', '540100'], ['华州区', '610500'],
    ['吴堡县', '610800'], ['敦煌市', '620900'], ['格尔木市', '632800'], ['盐池县', '640300'], ['尉犁县', '652800'], ['库尔勒市', '652800']
  ])('%s', (name, code) => {
    expect(found(name)[0]?.county?.name).toBe(name)
    expect(found(name)[0]?.place.code).toBe(code)
    const spelling = found(name)[0]?.county?.spelling ?? ''
    expect(found(spelling.replace(/ /g, '')).slice(0, 6).map(({ county }) => county?.name)).toContain(name)
  })

  it('every county has a place, and its code leads there', () => {
    expect(counties.length).toBeGreaterThan(2_800)
    expect(counties.filter(({ code, place }) => placeOfCode(code) !== place)).toEqual([])
  })
})

describe('codes', () => {
  it.each([
    ['莱芜, merged into 济南', '371200', '370100'], ['a district that is gone', '330103', '330100'], ['北京, as a city below itself', '110100', '110000'], ['铜仁 as a prefecture', '522200', '520600'],
    ['思茅', '532700', '530800'], ['巢湖', '341400', '340100'], ['a city without a prefecture', '429004', '429004'], ['a county of 重庆', '500229', '500000']
  ])('%s', (_, old, today) => expect(placeOfCode(old)?.code).toBe(today))

  it.each(['', '12', '330000', '000000', '999999', '710000'])('%j is no place', (code) => expect(placeOfCode(code)).toBeUndefined())
  it('a province is not a place one is insured in', () => expect(placeNamed('330000')).toBeUndefined())

  it.each([['330800', '0570-12393'], ['110000', '010-12393'], ['659001', '0993-12393'], ['469021', '0898-12393'], ['330000', '12393']])('%s is called at %s', (code, line) => {
    expect(hotlineOf(code)).toBe(line)
  })
})

it.each([['abc', 'abc', true], ['abc', 'abd', true], ['abc', 'ab', true], ['ab', 'abc', true], ['acb', 'abc', true], ['abc', 'bca', false], ['abc', 'abcde', false], ['abc', 'xbz', false]])('%s is one slip away from %s: %s', (a, b, is) => {
  expect(isOneSlipAway(a, b)).toBe(is)
})
