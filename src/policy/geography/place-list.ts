import { PLACE_ROWS } from './places.gen'
import { RENAMED } from './renamed'

/** A pooling area (统筹区) one can be insured in, or the province above it. */
export type Place = {
  /** GB/T 2260, six digits. */
  readonly code: string
  readonly name: string
  /** 「衢州」, for chips and sentences. */
  readonly short: string
  /** Short name of the province: 「浙江」. */
  readonly province: string
  /** Dialling code without the leading 0; '' for a province. */
  readonly dialling: string
}

/** 北京 天津 上海 重庆: a province that is one pooling area. */
const MUNICIPALITIES: readonly string[] = ['11', '12', '31', '50']

const isMunicipality = (code: string): boolean => MUNICIPALITIES.includes(code.slice(0, 2))
export const isProvince = (code: string): boolean => code.endsWith('0000') && !isMunicipality(code)

const rows = PLACE_ROWS.trim().split('\n').map((row) => row.split('|') as [string, string, string, string])
const provinceNames = new Map(rows.filter(([code]) => code.endsWith('0000')).map(([code, short]) => [code.slice(0, 2), short]))

/** Most places are a 市, and the list does not say it. */
const nameOf = (short: string, rest: string): string => (rest.startsWith('=') ? rest.slice(1) : short + (rest || '市'))

const read = ([code, short, rest, dialling]: (typeof rows)[number]): Place => ({ code, name: nameOf(short, rest), short, dialling, province: provinceNames.get(code.slice(0, 2)) ?? '' })

const all = rows.map(read)

/** Syllables of the short name without tones: `qu zhou`. And older names, official romanisations that are no pinyin, usual misreadings. */
export type Spelled = { readonly spelling: string; readonly also: readonly string[] }

/** Of `spelling|also` for every row of the list: what only a search needs comes with the search. */
export function spelledPlaces(spellings: string): readonly (Place & Spelled)[] {
  const lines = spellings.trim().split('\n')
  return all.map((place, i) => {
    const [spelling = '', also = ''] = (lines[i] ?? '').split('|')
    return { ...place, spelling, also: also === '' ? [] : also.split(' ') }
  })
}

/** Every pooling area, by code; provinces are not among them, unless the province is one area. */
export const places: readonly Place[] = all.filter(({ code }) => !isProvince(code))
export const provinces: readonly Place[] = all.filter(({ code }) => code.endsWith('0000'))

const byCode = new Map(all.map((place) => [place.code, place]))

/** `undefined` for a code that no place has today; see {@link placeOfCode}. */
export const placeNamed = (code: string): Place | undefined => (isProvince(code) ? undefined : byCode.get(code))
/** Whose rules hold where a place has none of its own: the province's; for a city of 新疆兵团 those of the corps. */
export const aboveOf = (code: string): string => (/^6590(?!00)/.test(code) ? '659000' : `${code.slice(0, 2)}0000`)

export const provinceOf = (code: string): Place | undefined => byCode.get(`${code.slice(0, 2)}0000`)

/** The pooling area of a county, district, city or former place; `undefined` for what is none of them. */
export function placeOfCode(code: string): Place | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const own = placeNamed(code)
  if (own !== undefined) return own
  const prefecture = `${code.slice(0, 4)}00`
  const renamed = RENAMED[code] ?? RENAMED[prefecture]
  if (renamed !== undefined) return placeNamed(renamed)
  return placeNamed(isMunicipality(code) ? `${code.slice(0, 2)}0000` : prefecture)
}

/** The line of the insurance of a place: `0570-12393`. The short number alone where the exchange is not known. */
export const hotlineOf = (code: string): string => {
  const dialling = placeOfCode(code)?.dialling ?? ''
  return dialling === '' ? '12393' : `0${dialling}-12393`
}
