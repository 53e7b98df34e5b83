import { authoredCodes, coverageIn, authoredPlace } from '../src/policy/data/authored'
import { places, type Place } from '../src/policy/geography/place-list'

// Every pooling area in families of twenty, for a loop over all of them in H5 and in the mini program.

const SIZE = 20

type Scheme = 'employee' | 'resident'
/** A place, the insurance that its member has, and whether a stay of a grown-up can be computed for it: in a hospital of the third tier, only in others, or in none. */
export type Visited = Place & { readonly scheme: Scheme; readonly stay: 'third' | 'others' | 'none'; readonly hasData: boolean }

const withData: ReadonlySet<string> = new Set(authoredCodes())

function visited(place: Place): Visited {
  const authored = authoredPlace(place.code)
  const { care } = coverageIn(authored ?? {})
  const known = (['resident', 'employee'] as const).find((scheme) => care[scheme].includes('inpatient'))
  const bands = known && authored?.terms?.years.flatMap(({ schemes }) => schemes[known]?.care.inpatient?.rate.bands ?? [])
  const isThird = bands?.some(({ when }) => (when?.tier ?? ['tertiary']).includes('tertiary') && (when?.group ?? ['adult']).includes('adult'))
  return { ...place, scheme: known ?? 'resident', stay: known === undefined ? 'none' : isThird === true ? 'third' : 'others', hasData: withData.has(place.code) }
}

export const everyPlace: readonly Visited[] = places.map(visited)
export const everyPlaceWithData: readonly Visited[] = everyPlace.filter(({ hasData }) => hasData)

const withoutData = everyPlace.filter(({ hasData }) => !hasData)
/** One family of places that have only the rules of their province or the nation's, each in a province of its own. */
export const somePlacesWithoutData: readonly Visited[] = withoutData.filter(({ province }, i) => withoutData.findIndex((other) => other.province === province) === i).slice(0, SIZE)

/** Families of at most twenty, which is as many as the app keeps, each member in a place of its own. */
export const inFamilies = (all: readonly Visited[]): readonly (readonly [Visited, ...Visited[]])[] =>
  Array.from({ length: Math.ceil(all.length / SIZE) }, (_, i) => all.slice(i * SIZE, (i + 1) * SIZE) as unknown as [Visited, ...Visited[]])

export const membersOf = (family: readonly Visited[]): readonly object[] =>
  family.map(({ code, short, scheme }) => ({
    id: `p${code}`, nickname: short, relation: 'other', birthYear: 1960, insurance: scheme, areaCode: code, paidYears: [2026], missedYears: [],
    ...(scheme === 'resident' ? { group: 'adult' } : { status: 'retired' })
  }))

/** What a page says that could not get its data, or broke. */
const BROKEN = /正在取|没取到|这一页没打开|NaN|undefined/

/** A text that says `pattern`, and nowhere that something broke. */
export const unbroken = (pattern: RegExp): RegExp => new RegExp(`^(?!.*(?:${BROKEN.source})).*(?:${pattern.source})`, 's')

/** The spoken name of a person's face: the nickname, with what sets them apart or without. */
export const chipOf = (short: string): RegExp => new RegExp(`^${short}(?![\\u4e00-\\u9fff])`)

/** Of ¥20,000 in a hospital of the third tier. */
export const estimateOf = ({ short, stay }: Visited): RegExp =>
  ({ third: /要准备 · 往少算\s*¥[\d,]+\.\d\d/, others: /要准备/, none: new RegExp(`还没有${short}的|没有.*资料`) })[stay]

/** Somebody who goes to live in another province: 湖北, and 广东 for those who are insured in 湖北. */
export const filingAt = ({ code }: Visited): string => `packages/out-of-area/checklist?h=${code}&r=longStay&s=planned&t=${code.startsWith('42') ? '44' : '42'}&c=inpatient&n=yes`
export const filingOf = ({ short }: Visited): RegExp => new RegExp(`${short}两头都能报`)

export const libraryAt = ({ code }: Visited): string => `packages/policy/index?area=${code}`
export const libraryOf = ({ short }: Visited): RegExp => new RegExp(`${short} \\d+ 条`)

export const titleOf = (family: readonly [Visited, ...Visited[]]): string => `${family[0].short} to ${family[family.length - 1]?.short}`
