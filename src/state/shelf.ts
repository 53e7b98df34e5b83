import { removeStorage, writeStorage } from '@/platform/storage/storage'
import { carriedText } from './joint-steps'
import { saveNow } from './saving/keep'
import { keeperOf, type Keeper } from './saving/keepers'
import { withPiece, type Lost, type Piece } from './saving/read-items'
import { jsonOf } from './saving/saved-text'
import { allSetAside, textOfItems, type SetAside } from './saving/set-aside'
import { understand } from './saving/understand'

/** What was set aside, as a person may look at it. */
export type Shelved = SetAside & {
  /** What the family called it, where that can still be read. */
  readonly names: readonly string[]
}

export const onShelf = (): readonly Shelved[] => allSetAside().map((aside) => ({ ...aside, names: aside.items === 'all' ? [] : aside.items.flatMap(nameIn) }))

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

function nameIn(item: Lost): string[] {
  const value = 'line' in item ? jsonOf(item.line) : item.value
  const names = isFields(value) ? [value.nickname, value.title, value.name] : []
  return names.filter((name): name is string => typeof name === 'string').slice(0, 1)
}

/** So many came back whole, so many with the parts that could be read, and so many stay. */
export type PutBack = { readonly whole: number; readonly part: number; readonly left: number }

/** Tries to read it again. What comes back in part stays on the shelf as well, to be compared. */
export function putBack({ key, store, text, items }: Shelved): PutBack {
  const keeper = keeperOf(store)
  const pieces = keeper ? piecesOf(text, items, keeper) : null
  if (!keeper || !pieces || keeper.locked) return { whole: 0, part: 0, left: items === 'all' ? 1 : items.length }
  const tried = pieces.map((piece) => ({ piece, how: 'line' in piece ? 'left' : tryPiece(piece, keeper) }))
  saveNow(keeper, keeper.now())
  const stays = tried.filter(({ how }) => how !== 'whole').map(({ piece }) => piece)
  if (stays.length === 0) removeStorage(key)
  else if (items !== 'all') writeStorage(key, textOfItems(store, keeper.version, stays))
  const count = (one: string) => tried.filter(({ how }) => how === one).length
  return { whole: count('whole'), part: count('part'), left: count('left') }
}

/** `null`: still nothing to be read in it. */
function piecesOf(text: string, items: SetAside['items'], keeper: Keeper): readonly Lost[] | null {
  if (items !== 'all') return items
  const read = understand(carriedText(keeper.name, text), keeper)
  if (read.kind !== 'read') return null
  const found = Object.entries(read.saved).flatMap(([field, value]) => (keeper.shape.lists.includes(field) ? itemsOf(field, value as object) : []))
  return [...found, ...read.lost]
}

function itemsOf(field: string, value: object): Piece[] {
  if (Array.isArray(value)) return value.map((item: unknown, n) => ({ at: [field, n], value: item }))
  return Object.entries(value).map(([key, item]) => ({ at: [field, key], value: item }))
}

function tryPiece(piece: Piece, keeper: Keeper): 'whole' | 'part' | 'left' {
  if (lies(piece, keeper.now())) return 'whole'
  const whole = withPiece(keeper.now(), piece, keeper.shape)
  const next = whole ?? withPiece(keeper.now(), { ...piece, value: readable(piece, keeper) }, keeper.shape)
  if (next === null) return 'left'
  keeper.show(next)
  return whole === null ? 'part' : 'whole'
}

/** What a record holds under that key today is newer, and stays; the same item is not put in twice. */
function lies({ at: [field = '', key = ''], value }: Piece, now: object): boolean {
  const list = (now as Fields)[field]
  if (!Array.isArray(list)) return isFields(list) && key in list
  return list.some((item) => JSON.stringify(item) === JSON.stringify(value))
}

/** The shape's own empty item, with every field of this one that fits. */
function readable({ at, value }: Piece, { shape }: Keeper): unknown {
  const empty = shape.empty[String(at[0])]
  if (!empty || !isFields(value)) return undefined
  const fits = (item: Fields) => withPiece(shape.blank, { at, value: item }, shape) !== null
  return Object.entries(value).reduce<Fields>((item, [field, one]) => (fits({ ...item, [field]: one }) ? { ...item, [field]: one } : item), empty)
}

export const takeOffShelf = (key: string): 'removed' | 'failed' => removeStorage(key)
