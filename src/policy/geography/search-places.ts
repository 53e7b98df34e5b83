import type { County } from './counties'
import { placeNamed, spelledPlaces, type Place, type Spelled } from './place-list'
import { SPELLING_ROWS } from './spellings.gen'
import { spellingKeys, spellingRank } from './spelling'

/** A place, or a county that leads to one. */
export type FoundPlace = { readonly place: Place; readonly county?: County }

type Entry = FoundPlace & {
  readonly name: string
  readonly short: string
  readonly also: readonly string[]
  readonly province: Place
  readonly keys: ReturnType<typeof spellingKeys>
}

export type Index = readonly Entry[]

const ENTRIES_AT_ONCE = 200

const spelled = spelledPlaces(SPELLING_ROWS)
const provinceOf = new Map(spelled.filter(({ code }) => code.endsWith('0000')).map((province) => [province.code.slice(0, 2), province]))

/** Full-width letters become plain ones; blanks, apostrophes and tone digits go. */
const plain = (typed: string): string =>
  typed.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).toLowerCase().replace(/ü/g, 'v').replace(/[\s'’`·・\-0-9]/g, '')

const entryOf = (named: (Place & Spelled) | County, place: Place, county?: County): Entry => {
  const province = provinceOf.get(place.code.slice(0, 2)) as Place & Spelled
  let keys: Entry['keys'] | undefined
  return {
    place,
    ...(county && { county }),
    name: plain(named.name),
    short: named.short,
    also: named.also,
    province,
    // Most of the work, and a little for each: whoever wants no wait asks for them beforehand (`spellOut`).
    get keys() {
      return (keys ??= spellingKeys(named.spelling, province.spelling))
    }
  }
}

/** What is searched: every place, and the counties once they are there. To be made once. */
export const placeIndex = (counties: readonly County[] = []): Index => [
  ...spelled.flatMap((one) => {
    const place = placeNamed(one.code)
    return place === undefined ? [] : [entryOf(one, place)]
  }),
  ...counties.map((county) => entryOf(county, county.place, county))
]

/** Does so much of an index's work that nobody notices. @returns from where there is more to do; `undefined` when all is done. */
export function spellOut(index: Index, from: number): number | undefined {
  const to = from + ENTRIES_AT_ONCE
  index.slice(from, to).forEach(({ keys }) => keys)
  return to < index.length ? to : undefined
}

/** Lower is better; places come before counties of the same rank. */
const MISS = 99
const HAN = /[㐀-鿿]/

/**
 * Places for what was typed: a name or a part of it, a province, an old name, pinyin, initials, also a little mistyped.
 * Best first; every place when nothing was typed.
 */
export function searchPlaces(typed: string, index: Index): readonly FoundPlace[] {
  const word = plain(typed)
  if (word === '') return index.filter(({ county }) => county === undefined)
  const rank = HAN.test(word) ? hanRank : spelledRank
  const hits = index.flatMap((entry) => {
    const found = rank(word, entry)
    return found === MISS ? [] : [{ entry, at: found * 2 + (entry.county === undefined ? 0 : 1) }]
  })
  return hits.sort((a, b) => a.at - b.at).map(({ entry: { place, county } }) => ({ place, ...(county && { county }) }))
}

const spelledRank = (word: string, { keys, also }: Entry): number => Math.min(spellingRank(word, keys, MISS), also.includes(word) ? 1 : MISS)

function hanRank(word: string, entry: Entry): number {
  const own = nameRank(word, entry)
  if (own !== MISS) return own
  const { province } = entry
  if (word === province.short || word === province.name) return 4
  const rest = afterProvince(word, province)
  return rest === undefined ? MISS : Math.min(nameRank(rest, entry) + 1, MISS)
}

/** 「衢州」 of 「浙江省衢州市」; of 「海南州」 nothing is left that could be a name. */
function afterProvince(word: string, { name, short }: Place): string | undefined {
  const said = [name, short].find((one) => word.startsWith(one))
  const rest = said === undefined ? '' : word.slice(said.length)
  return rest.length < 2 ? undefined : rest
}

const KINDS = ['自治州', '地区', '市', '盟', '州', '县', '区', '旗', '师']

function nameRank(word: string, entry: Entry): number {
  const { name, short, also } = entry
  if (word === name || word === short || isShortAndKind(word, entry)) return 0
  if (also.includes(word)) return 1
  if (name.startsWith(word)) return 2
  if (name.includes(word) || also.some((one) => one.includes(word) && word.length > 1)) return 3
  return MISS
}

/** 「楚雄州」 is 楚雄 and a 州; 「海南州」 is not the province. */
const isShortAndKind = (word: string, { name, short }: Entry): boolean => word.startsWith(short) && KINDS.some((kind) => word === short + kind && name.includes(kind))
