import { jsonOf } from './saved-text'

/** One item of what was saved, or a line that is not even JSON any more. `at`: field, then its place in the list. */
export type Piece = { readonly at: readonly (string | number)[]; readonly value: unknown }
export type Lost = Piece | { readonly line: string }

export type ItemShape<Saved> = {
  readonly lists: readonly string[]
  /** By list: an item of which nothing is known, to which the readable fields of a damaged one are added. */
  readonly empty: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** What a store is while nothing is saved. */
  readonly blank: Saved
  /** `null` for anything that is not exactly this shape. */
  readonly parse: (raw: unknown) => Saved | null
}

export type ReadItems<Saved> = { readonly saved: Saved; readonly lost: readonly Lost[]; readonly found: number }

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Item by item: what fits is kept, what does not is lost, and nothing else is. */
export function readItems<Saved>(raw: unknown, shape: ItemShape<Saved>): ReadItems<Saved> {
  if (!isFields(raw)) return { saved: shape.blank, lost: [{ at: [], value: raw }], found: 0 }
  return gathered(Object.entries(raw).flatMap(([field, value]) => piecesOf(meantField(field, value, raw, shape), value, shape)), shape)
}

/** A list under a name that is none of ours is the list that is not there: one changed letter must not cost all its items. */
function meantField<Saved>(field: string, value: unknown, raw: Fields, { lists, blank }: ItemShape<Saved>): string {
  if (field in (blank as Fields) || typeof value !== 'object') return field
  return lists.find((list) => !(list in raw) && Array.isArray((blank as Fields)[list]) === Array.isArray(value)) ?? field
}

function piecesOf<Saved>(field: string, value: unknown, { lists, blank }: ItemShape<Saved>): Piece[] {
  const isList = lists.includes(field) && Array.isArray(value) === Array.isArray((blank as Fields)[field])
  if (!isList || typeof value !== 'object' || value === null) return [{ at: [field], value }]
  if (Array.isArray(value)) return value.map((item: unknown, n) => ({ at: [field, n], value: item }))
  return Object.entries(value).map(([key, item]) => ({ at: [field, key], value: item }))
}

function gathered<Saved>(pieces: readonly Piece[], shape: ItemShape<Saved>): ReadItems<Saved> {
  let saved = shape.blank
  const lost: Piece[] = []
  for (const piece of pieces) {
    const next = withPiece(saved, piece, shape)
    if (next === null) lost.push(piece)
    else saved = next
  }
  return { saved, lost, found: pieces.length - lost.length }
}

/** `null` when it does not fit, alone or beside what is there. Fields of a record never depend on their neighbours. */
export function withPiece<Saved>(saved: Saved, { at: [field = '', key], value }: Piece, { blank, parse }: ItemShape<Saved>): Saved | null {
  if (key === undefined) return parse({ ...saved, [field]: value })
  const list = (saved as Fields)[field]
  if (Array.isArray(list)) return parse({ ...saved, [field]: [...list, value] })
  const alone = parse({ ...blank, [field]: { [key]: value } })
  return alone && { ...saved, [field]: { ...(list as Fields), ...((alone as Fields)[field] as Fields) } }
}

/** From a text that is no JSON any more: each line that still is. */
export function readLines<Saved>(text: string, shape: ItemShape<Saved>): ReadItems<Saved> {
  let result: ReadItems<Saved> = { saved: shape.blank, lost: [], found: 0 }
  let current = ''
  for (const line of text.split('\n').slice(1)) {
    const header = /^"([^"]*)":[[{]$/.exec(line)
    if (header) current = header[1] ?? ''
    else if (!/^([\]}],?|\},"version".*)?$/.test(line)) result = withLine(result, line, current, shape)
  }
  return result
}

function withLine<Saved>({ saved, lost, found }: ReadItems<Saved>, line: string, current: string, shape: ItemShape<Saved>): ReadItems<Saved> {
  const lists = [current, ...shape.lists.filter((list) => list !== current)]
  for (const text of readingsOf(line)) {
    for (const piece of [...lists.flatMap((list) => pieceOf(text, list, shape)), ...fieldOf(text)]) {
      const next = withPiece(saved, piece, shape)
      if (next !== null) return { saved: next, lost, found: found + 1 }
    }
  }
  return { saved, lost: [...lost, { line }], found }
}

/** The line; with a damaged comma; with a damaged line end behind it, or before it. */
const readingsOf = (line: string): readonly string[] => [line.replace(/,$/, ''), line.slice(0, -1), line.slice(0, -2), line.slice(1).replace(/,$/, '')]

function pieceOf<Saved>(text: string, list: string, { blank }: ItemShape<Saved>): Piece[] {
  if (!Array.isArray((blank as Fields)[list])) return fieldOf(text).map(({ at, value }) => ({ at: [list, ...at], value }))
  const value = jsonOf(text)
  return value === undefined ? [] : [{ at: [list, 0], value }]
}

function fieldOf(text: string): Piece[] {
  const parsed = jsonOf(`{${text}}`)
  return isFields(parsed) ? Object.entries(parsed).map(([field, value]) => ({ at: [field], value })) : []
}
