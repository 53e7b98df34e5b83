import type { Grade, Source } from '@/domain/evidence/figure'
import { adopt, adoptPen, type Testimony } from './adopt'
import { linkOf } from './links'
import { loweredBy } from './three-readings'

const ON = '2026-11-28'
const page = (grade: Grade, host: string, period = '2026 年度'): Source => ({
  title: '缴费通知', issuer: host, url: `https://${host}/1.html`, retrievedOn: ON, chip: '示例', grade, period
})

const SOURCES = {
  official: page('official', 'ybj.example.gov.cn'),
  official2025: page('official', 'ybj.example.gov.cn', '2025 年度'),
  mirror: page('officialMirror', 'mirror.example'),
  news: page('news', 'paper.example'),
  news2: page('news', 'other-paper.example'),
  aggregator: page('aggregator', 'list.example'),
  undated: page('aggregator', 'old.example', '没写年份'),
  jiusong: page('unverified', 'm.jiusongjiankang.com'),
  hzbdd: page('unverified', 'www.hzbdd.com'),
  php: page('unverified', 'php.sqjnqi.com'),
  php2: page('unverified', 'php.bkmy88.com')
} as const satisfies Record<string, Source>
type Key = keyof typeof SOURCES

const says = (source: Key, value: number): Testimony<number> => {
  const { grade, period } = SOURCES[source]
  return [value, `${value} 元`, { source, at: '正文', says: `个人 ${value} 元`, grade, period, checkedOn: ON }]
}
const by = (...said: readonly (readonly [Key, number])[]) =>
  adopt(SOURCES, ON, said.map(([key, value]) => says(key, value)) as unknown as [Testimony<number>])
const values = (found: ReturnType<typeof by>) =>
  found.kind === 'leads'
    ? { leads: found.leads.map(([value]) => value) }
    : {
        used: found.figure.readings.map(({ value }) => value),
        aside: (found.figure.aside ?? []).map(({ value }) => value),
        leads: found.leads.map(([value]) => value)
      }

describe('who adopts', () => {
  it.each(['official', 'mirror', 'news', 'aggregator', 'undated'] as const)('%s alone', (key) => {
    expect(values(by([key, 400]))).toEqual({ used: [400], aside: [], leads: [] })
  })

  it('a machine-written page alone is a lead', () => {
    expect(values(by(['jiusong', 400]))).toEqual({ leads: [400] })
    expect(() => adoptPen(SOURCES, ON)([says('jiusong', 400)])).toThrow('a lead, not a figure')
  })

  it('two addresses of one maker are one voice', () => {
    expect(values(by(['jiusong', 400], ['hzbdd', 400]))).toEqual({ leads: [400, 400] })
    expect(values(by(['php', 400], ['php2', 400]))).toEqual({ leads: [400, 400] })
  })

  it('machines of two makers adopt as unverified', () => {
    const found = by(['jiusong', 400], ['php', 400])
    expect(values(found)).toEqual({ used: [400], aside: [], leads: [] })
    expect(found.kind === 'figure' && found.figure.claims.map(({ grade }) => grade)).toEqual(['unverified', 'unverified'])
  })

  it('machines that disagree are leads side by side', () => {
    expect(values(by(['jiusong', 400], ['php', 380]))).toEqual({ leads: [400, 380] })
  })

  it('a machine-written page that differs enters neither the interval nor what is set aside', () => {
    expect(values(by(['aggregator', 400], ['jiusong', 380]))).toEqual({ used: [400], aside: [], leads: [380] })
  })

  it('one that agrees stays as a claim', () => {
    const found = by(['aggregator', 400], ['jiusong', 400])
    expect(found.kind === 'figure' && found.figure).toMatchObject({ readings: [{ value: 400, from: [0, 1] }] })
  })
})

describe('who wins', () => {
  it('equal grades that disagree make an interval', () => {
    const found = by(['news', 400], ['news2', 410])
    expect(values(found)).toEqual({ used: [400, 410], aside: [], leads: [] })
    expect(found.kind === 'figure' && found.figure).toMatchObject({ doubt: 'conflict', why: expect.stringMatching(/。$/) as string })
  })

  it('a better one puts the others aside', () => {
    expect(values(by(['aggregator', 380], ['news', 400], ['mirror', 410], ['official', 420]))).toEqual({ used: [420], aside: [380, 400, 410], leads: [] })
  })

  it('a null year is not current: it puts nobody aside', () => {
    expect(values(by(['undated', 380], ['aggregator', 400]))).toEqual({ used: [400], aside: [380], leads: [] })
  })

  it('nor does an official notice of a year that is over', () => {
    expect(values(by(['official2025', 380], ['aggregator', 400]))).toEqual({ used: [400], aside: [380], leads: [] })
  })

  it('agreement of any grade is kept with the value', () => {
    const found = by(['official', 400], ['aggregator', 400], ['news', 410])
    expect(found.kind === 'figure' && found.figure.readings).toEqual([{ value: 400, label: '400 元', from: [0, 1] }])
  })
})

describe('words with several readings', () => {
  it('「降低 10%」 keeps its three', () => {
    const { readings } = loweredBy(10, says('news', 10)[2])
    expect(readings.map(({ value }) => value)).toEqual([
      { kind: 'points', drop: 10_00 },
      { kind: 'factor', factor: 90_00 },
      { kind: 'firstPay', share: 10_00 }
    ])
    expect(new Set(readings.map(({ label }) => label)).size).toBe(3)
  })
})

describe('links', () => {
  it.each([
    ['official', 'https://ybj.jinhua.gov.cn/a.html', true],
    ['news', 'http://news.lyd.com.cn/1.html', true],
    ['news', 'http://notgov.cn.example.com/1.html', false],
    ['news', 'https://www.163.com/dy/1.html', false],
    ['aggregator', 'https://m.zz.bendibao.com/1.html', false],
    ['unverified', 'https://m.jiusongjiankang.com/1.html', false],
    ['officialMirror', 'https://www.people.com.cn/1.html', false],
    ['official', 'https://fakegov.cn/1.html', false]
  ] as const)('%s %s: %s', (grade, url, linked) => {
    expect(linkOf({ grade, url })).toBe(linked ? url : undefined)
  })
})
