import type { Tier } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import { ownId, ownProblem, type OwnFigure, type OwnOrigin } from '@/domain/own-place/own-figure'
import { placeNamed } from '../geography/place-list'
import { copy } from './own-text.copy'

// A place of a family as text for another family: JSON, so that nothing has to be guessed. No person is named in it.

const APP = 'anxin-yibao'
const FORMAT = 1
/** Bytes of UTF-8. */
export const MAX_OWN_TEXT = 256 * 1024
export const MOST_IN_TEXT = 200
const LONGEST = 200

export type TextProblem = keyof typeof copy.problems
/** `path`: where in the text, as `figures[2].value`; '' for all of it. */
export type OwnText = { readonly kind: 'ok'; readonly areaCode: string; readonly figures: readonly OwnFigure[] } | { readonly kind: 'bad'; readonly path: string; readonly why: TextProblem }

/** The figures of one place, one a line. */
export function ownText(areaCode: string, figures: readonly OwnFigure[]): string {
  const lines = figures.map(({ scheme, field, tier, year, value, from, on }) => JSON.stringify({ scheme, field, tier, year, value, from, on }))
  const head = { app: APP, ownPlace: FORMAT, area: areaCode, name: placeNamed(areaCode)?.name ?? '' }
  return `${JSON.stringify(head).slice(0, -1)},"figures":[\n${lines.join(',\n')}\n]}`
}

/** Its sentence, for the screen. */
export const problemText = (why: TextProblem): string => copy.problems[why]

class Bad extends Error {
  constructor(readonly path: string, readonly why: TextProblem) {
    super(why)
  }
}

/** Strict: a text that is not exactly such a place changes nothing. Never throws. */
export function readOwnText(text: string): OwnText {
  try {
    return { kind: 'ok', ...placeIn(parsed(text)) }
  } catch (error) {
    if (error instanceof Bad) return { kind: 'bad', path: error.path, why: error.why }
    return { kind: 'bad', path: '', why: 'not-json' }
  }
}

function parsed(text: string): unknown {
  if (text.length > MAX_OWN_TEXT || bytesOf(text) > MAX_OWN_TEXT) throw new Bad('', 'too-large')
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare === '') throw new Bad('', 'empty')
  return JSON.parse(bare) as unknown
}

/** Of UTF-8; half of a pair counts as one sign. */
const bytesOf = (text: string): number => [...text].reduce((sum, char) => sum + sizeOf(char.codePointAt(0) ?? 0), 0)
const sizeOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

type Fields = Readonly<Record<string, unknown>>

function fieldsAt(path: string, value: unknown, known: readonly string[], why: TextProblem): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Bad(path, why)
  const stranger = Object.keys(value).find((key) => !known.includes(key))
  if (stranger !== undefined) throw new Bad(join(path, stranger.slice(0, 40)), 'unknown')
  return value as Fields
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function checkOurs(root: unknown): void {
  const { app, ownPlace } = (root ?? {}) as Fields
  if (app !== APP) throw new Bad('', 'not-ours')
  if (typeof ownPlace === 'number' && ownPlace > FORMAT) throw new Bad('ownPlace', 'newer')
  if (ownPlace !== FORMAT) throw new Bad('ownPlace', 'not-ours')
}

function placeIn(root: unknown): { readonly areaCode: string; readonly figures: readonly OwnFigure[] } {
  checkOurs(root)
  const { area, figures } = fieldsAt('', root, ['app', 'ownPlace', 'area', 'name', 'figures'], 'not-ours')
  if (typeof area !== 'string' || placeNamed(area) === undefined) throw new Bad('area', 'place')
  if (!Array.isArray(figures) || figures.length === 0) throw new Bad('figures', 'list')
  if (figures.length > MOST_IN_TEXT) throw new Bad('figures', 'many')
  return { areaCode: area, figures: distinct(figures.map((one: unknown, at) => figureIn(`figures[${at}]`, area, one))) }
}

function distinct(figures: readonly OwnFigure[]): readonly OwnFigure[] {
  const at = figures.findIndex(({ id }, n) => figures.findIndex((other) => other.id === id) < n)
  if (at >= 0) throw new Bad(`figures[${at}]`, 'twice')
  return figures
}

function figureIn(path: string, areaCode: string, raw: unknown): OwnFigure {
  const { scheme, field, tier, year, value, from, on } = fieldsAt(path, raw, ['scheme', 'field', 'tier', 'year', 'value', 'from', 'on'], 'object')
  if (scheme !== 'employee' && scheme !== 'resident') throw new Bad(join(path, 'scheme'), 'scheme')
  const read = { areaCode, scheme: scheme as Scheme, field, tier: tier as Tier, year, value, on } as OwnFigure
  const problem = ownProblem(read)
  if (problem !== null) throw new Bad(join(path, problem === 'day' ? 'on' : problem), problem)
  return { ...read, id: ownId(read), from: originIn(join(path, 'from'), from) }
}

function originIn(path: string, raw: unknown): OwnOrigin {
  const fields = fieldsAt(path, raw, ['title', 'docNumber', 'day', 'url'], 'object')
  for (const [key, value] of Object.entries(fields)) if (typeof value !== 'string' || value.length > LONGEST) throw new Bad(join(path, key), 'text')
  return fields as OwnOrigin
}
