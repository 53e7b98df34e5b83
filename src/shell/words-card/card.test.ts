import fc from 'fast-check'
import { eraseAll } from '@/state/erase'
import { cardText, type WordsCard } from './card'
import { cardPicture, emOf, WIDTH, wrapText } from './card-picture'
import { shareCard, sharedCard } from './share'

const card: WordsCard = {
  title: '异地长期居住备案',
  subtitle: '衢州参保 → 武汉看病',
  blocks: [
    { head: '要带', lines: ['医保码或身份证', '居住证'] },
    { head: '怎么办', lines: ['打开浙里办', '提交'], numbered: true }
  ],
  foot: ['热线 0570-12393', '资料未核对']
}

it('reads as plain lines', () => {
  expect(cardText(card)).toBe(
    '异地长期居住备案\n衢州参保 → 武汉看病\n\n要带\n· 医保码或身份证\n· 居住证\n\n怎么办\n1. 打开浙里办\n2. 提交\n\n热线 0570-12393\n资料未核对'
  )
})

describe('breaking lines', () => {
  it.each([
    ['fits exactly', '一二三四', 4, ['一二三四']],
    ['one too many', '一二三四五', 4, ['一二三四', '五']],
    ['a comma hangs over the edge', '一二三四，五', 4, ['一二三四，', '五']],
    ['an opening bracket goes along to the next line', '一二三（四', 4, ['一二三', '（四']],
    ['a middle dot fills the square', '· 一二', 2, ['· ', '一二']],
    ['digits are narrower', '12393 热线', 4, ['12393 ', '热线']],
    ['an amount stays whole', '可少备 ¥3,900.00；', 8, ['可少备 ', '¥3,900.00；']],
    ['an amount that no line holds', '¥3,900.00', 4, ['¥3,900', '.00']],
    ['a day stays whole', '到11月30日', 5, ['到', '11月30日']],
    ['nothing', '', 4, []],
    ['narrower than one character', '一二', 0.5, ['一', '二']]
  ] as const)('%s', (_, text, em, lines) => {
    expect(wrapText(text, em)).toEqual(lines)
  })

  it('loses no character and keeps to the width, but for what hangs', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('医', '保', '，', '。', 'a', '1', ' ') }), fc.integer({ min: 2, max: 30 }), (text, em) => {
      const lines = wrapText(text, em)
      expect(lines.join('')).toBe(text)
      for (const line of lines) {
        const held = line.replace(/[，。]+$/, '')
        expect([...held].reduce((width, char) => width + (/[a1 ]/.test(char) ? 0.58 : 1), 0)).toBeLessThanOrEqual(em)
      }
    }))
  })
})

describe('the picture', () => {
  const picture = cardPicture(card)
  const texts = picture.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

  it('holds every word, from top to bottom', () => {
    expect(texts.map(({ text }) => text)).toEqual(['异地长期居住备案', '衢州参保 → 武汉看病', '要带', '·', '医保码或身份证', '·', '居住证', '怎么办', '1.', '打开浙里办', '2.', '提交', '热线 0570-12393', '资料未核对'])
    expect(texts.map(({ y }) => y)).toEqual([...texts.map(({ y }) => y)].sort((a, b) => a - b))
  })

  it('lets the lines of one item hang under its words, and not under the sign before them', () => {
    const long = cardPicture({ ...card, blocks: [{ head: '要带', lines: ['很长的一句话'.repeat(8)] }], doubts: [`· ${'还不知道'.repeat(10)}`] }).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
    for (const words of [/^很|一句/, /^还|知道/]) expect(new Set(long.filter(({ text }) => words.test(text)).map(({ x }) => x)).size).toBe(1)
    expect(new Set(long.filter(({ text }) => /^·|一句/.test(text)).map(({ x }) => x)).size).toBeGreaterThan(1)
  })

  it('no dot between parts is left where a line ends', () => {
    const part = fc.string({ unit: fc.constantFrom('缴', '费', '剩', '8'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
        const { marks } = cardPicture({ ...card, subtitle: parts.join(' · '), blocks: [], foot: [] })
        const lines = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).slice(1)
        expect(lines.filter((line) => /^·|·$/.test(line))).toEqual([])
        expect(lines.join('').replace(/[ ·]/g, '')).toBe(parts.join(''))
      })
    )
  })

  it('the amount it is about stands alone under its words, larger than all else, also as words', () => {
    const about = { ...card, sum: { label: '要准备', amount: '¥9,999,999.99' } }
    const drawn = cardPicture(about).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
    const at = drawn.findIndex(({ text }) => text === '¥9,999,999.99')
    expect(drawn[at - 1]?.text).toBe('要准备')
    expect(Math.max(...drawn.filter((_, n) => n !== at).map(({ size }) => size))).toBeLessThan(drawn[at]?.size ?? 0)
    expect(cardText(about)).toContain('衢州参保 → 武汉看病\n要准备 ¥9,999,999.99\n')
  })

  it('an amount, a day or a number to call is never broken, beside names and places of any length', () => {
    const words = fc.string({ unit: fc.constantFrom('乌', '鲁', '木', '齐', '（', '）', '，', ' ', '·'), maxLength: 40 })
    const whole = fc.constantFrom('¥9,999,999.99', '¥29,525.40', '2026年11月22日', '11月30日', '0570-12393', '2027年1月')
    const line = fc.tuple(words, whole, words).map((parts) => parts.join(''))
    fc.assert(
      fc.property(line, line, line, line, fc.array(line, { maxLength: 3 }), whole, (title, subtitle, head, doubt, foot, amount) => {
        const sent: WordsCard = { title, subtitle, sum: { label: head, amount }, blocks: [{ head, lines: [title, doubt], numbered: true }, { head, lines: [doubt] }], doubts: [doubt], foot }
        const drawn = cardPicture(sent).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
        const wholes = (text: string) => text.match(/¥[\d.,]+|(?:\d+年)?\d+月(?:\d+日)?|\d{4}-\d+/g) ?? []
        expect(drawn.flatMap(({ text }) => wholes(text))).toEqual([title, subtitle, head, amount, head, title, doubt, head, doubt, doubt, ...foot].flatMap(wholes))
        expect(drawn.filter(({ text }) => /…|\.\.\./.test(text))).toEqual([])
        for (const { text, x, size } of drawn) expect(x + emOf(text.replace(/[，。）」]+$/, '')) * size).toBeLessThanOrEqual(WIDTH - 19)
      })
    )
  })

  it('grows with its words, and nothing stands outside', () => {
    const longer = cardPicture({ ...card, foot: [...card.foot, '很长的一句话'.repeat(20)] })
    expect(longer.height).toBeGreaterThan(picture.height)
    for (const { x, y } of texts) expect(x >= 0 && x < picture.width && y < picture.height).toBe(true)
  })
})

it('a card that was to be shared is gone when all is erased', () => {
  shareCard({ of: () => ({ card }), fileName: 'a' })
  expect(sharedCard()).toBeDefined()
  eraseAll()
  expect(sharedCard()).toBeUndefined()
})
