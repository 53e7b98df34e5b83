import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '@/policy/geography/place-list'
import { EXCHANGE_REASONS, SHARED_EXCHANGE } from './corrections'
import { shortOf } from './geography'
import { FILES, FOLDER, contents } from './main'

it.each(['places', 'spellings', 'counties'] as const)('the list of %s is what the script writes; otherwise run `npm run places:list`', (key) => {
  expect(readFileSync(join(FOLDER, FILES[key]), 'utf8')).toBe(contents()[key])
})

it.each([['衢州市', '衢州'], ['黔东南苗族侗族自治州', '黔东南'], ['歙县', '歙县'], ['兴安盟', '兴安'], ['阿里地区', '阿里'], ['内蒙古自治区', '内蒙古'], ['神农架林区', '神农架']])('%s is called %s', (name, short) => {
  expect(shortOf(name)).toBe(short)
})

describe('dialling codes', () => {
  const second = new Map(readFileSync(join(__dirname, 'dialling-second.txt'), 'utf8').split('\n').filter((line) => /^\d/.test(line)).map((line) => line.split('|') as [string, string]))
  const alone = places.filter(({ code, dialling }) => second.get(code) !== dialling).map(({ code }) => code)

  it('are those of a second list, or differ for a reason that is written down', () => {
    expect(second.size).toBeGreaterThan(350)
    expect(alone.sort()).toEqual(Object.keys(EXCHANGE_REASONS).sort())
  })
  it('by hand: what differs is used as its reason says', () => {
    for (const [code, reason] of Object.entries(EXCHANGE_REASONS)) expect([code, reason]).toEqual([code, expect.stringMatching(`^${places.find((place) => place.code === code)?.dialling}[ :]`)])
  })
  it('by hand: only for places that exist', () => {
    expect(Object.keys(SHARED_EXCHANGE).filter((code) => !places.some((place) => place.code === code))).toEqual([])
  })
})
