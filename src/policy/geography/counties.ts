import { placeNamed, type Place } from './place-list'

/** A county or district, and the pooling area that runs its insurance. */
export type County = { readonly code: string; readonly name: string; readonly short: string; readonly spelling: string; readonly also: readonly string[]; readonly place: Place }

/** Reads the rows of `counties.gen.ts`; what is no row of a known place is left out. */
export function readCounties(rows: string): readonly County[] {
  return rows.trim().split('\n').flatMap((row) => {
    const [code = '', list = ''] = row.split(':')
    const place = placeNamed(code)
    return place === undefined ? [] : list.split(',').map((county) => read(county, place))
  })
}

function read(row: string, place: Place): County {
  const [rest = '', name = '', spelling = '', also = ''] = row.split('|')
  const code = place.code.slice(0, 6 - rest.length) + rest
  return { code, name, short: shortOf(name, spelling), spelling, also: also === '' ? [] : also.split(' '), place }
}

/** As many characters as there are syllables: 「宜阳」 of 「宜阳县」. */
const shortOf = (name: string, spelling: string): string => name.slice(0, spelling.split(' ').length)
