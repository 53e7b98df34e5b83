import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortOf } from './geography'
import { FILES, FOLDER, contents } from './main'

it.each(['places', 'counties'] as const)('the list of %s is what the script writes; otherwise run `npm run places:list`', (key) => {
  expect(readFileSync(join(FOLDER, FILES[key]), 'utf8')).toBe(contents()[key])
})

it.each([['衢州市', '衢州'], ['黔东南苗族侗族自治州', '黔东南'], ['歙县', '歙县'], ['兴安盟', '兴安'], ['阿里地区', '阿里'], ['内蒙古自治区', '内蒙古'], ['神农架林区', '神农架']])('%s is called %s', (name, short) => {
  expect(shortOf(name)).toBe(short)
})
