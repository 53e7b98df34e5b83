import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { homeAreaOf, useHomeArea } from './home-area'

const fixture = readFileSync(path.join(__dirname, 'fixtures', 'home-area-v1.json'), 'utf8')

async function restart(text: string): Promise<void> {
  useHomeArea.setState({ areaCode: '' })
  writeStorage('home-area', text)
  await useHomeArea.persist.rehydrate()
}

it('reads what version 1 saved', async () => {
  await restart(fixture)
  expect(useHomeArea.getState().areaCode).toBe('330800')
})

it.each([
  ['five digits', '{"state":{"areaCode":"33080"},"version":1}'],
  ['a name', '{"state":{"areaCode":"衢州"},"version":1}']
])('sets %s aside', async (_, text) => {
  await restart(text)
  expect(useHomeArea.getState().areaCode).toBe('')
  expect(readStorage('home-area.damaged-1')).toEqual({ kind: 'found', text })
})

const family = (...codes: string[]) => codes.map((areaCode) => ({ areaCode }))
it.each([
  ['what was chosen, wherever the family is', '500000', family('330800', '330800'), '500000'],
  ['where most are insured', '', family('500000', '330800', '330800'), '330800'],
  ['the first of two even ones', '', family('500000', '330800'), '500000'],
  ['nowhere while nobody says', '', family('', ''), ''],
  ['nowhere without a family', '', [], '']
])('is %s', (_, chosen, members, expected) => {
  expect(homeAreaOf(chosen, members)).toBe(expected)
})
