import notices from '../config/plugins/notices'

const WORDS = 'Permission is hereby granted, free of charge'
const one = (name: string, text?: string) => ({ name, version: '1.0.0', license: 'MIT', ...(text === undefined ? {} : { licenseText: text }) })
const mine = one('tool', `MIT License\n\nCopyright (c) 2020 Somebody\n\n${WORDS}`)

it('names each package with its owner, and says the words that they share once', () => {
  const text = notices.textOf([mine, one('another', `Copyright (c) 2021 Other\n${WORDS}`)])
  for (const line of ['tool 1.0.0 (MIT)', 'Copyright (c) 2020 Somebody', 'another 1.0.0 (MIT)', 'Copyright (c) 2021 Other']) expect(text).toContain(line)
  expect(text.split(WORDS)).toHaveLength(2)
})

it('what was published without its words bears those of its project', () => {
  const text = notices.textOf([one('@project/a', `Copyright (c) Project\n${WORDS}`), one('@project/b')])
  expect(text).toMatch(/@project\/b 1\.0\.0 \(MIT\)\nCopyright \(c\) Project/)
})

it('a part of preact goes with the whole', () => {
  expect(notices.textOf([one('preact', `Copyright (c) Owner\n${WORDS}`), one('preact-hooks')])).not.toContain('preact-hooks')
})

it.each([[one('bare')], [one('@alone/bare')], [one('preact-hooks')]])('nothing is shipped of which nobody says on what terms: %j', (bare) => {
  expect(() => notices.textOf([mine, bare])).toThrow(bare.name)
})
