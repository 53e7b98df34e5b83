import { addDays, addYears, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { gradeRank, type Claim, type Source } from '@/domain/evidence/figure'
import { standingOf } from '@/domain/evidence/standing'
import { figuresIn, onOneMachine } from '@/policy/adoption/lone'
import { hostOf, isUnder, machineMaker } from '@/policy/adoption/makers'
import type { PolicyPack } from '@/policy/pack'

/** `error` must not ship; `note` is for a person to look at. */
export type Finding = { readonly level: 'error' | 'note'; readonly check: string; readonly at: string; readonly what: string }

/** Everything that one place ships, under its name. */
export type Shipped = { readonly code: string; readonly name: string; readonly value: unknown }

const finding = (check: string, at: string, what: string, level: Finding['level'] = 'error'): Finding => ({ level, check, at, what })

// ── Hosts

const PUBLIC = ['gov.cn']

/** A page may be called official only where the government publishes, and a machine's page never better than unverified. */
export function hostFindings(sources: Readonly<Record<string, Source>>): readonly Finding[] {
  return Object.entries(sources).flatMap(([key, source]) => {
    const host = hostOf(source.url)
    const machine = machineMaker(source) !== undefined && gradeRank(source.grade) < gradeRank('unverified')
    const official = source.grade === 'official' && host !== '' && !PUBLIC.some((site) => isUnder(host, site))
    return [
      ...(machine ? [finding('hosts', key, `${host} is written by a machine, graded ${source.grade}`)] : []),
      ...(official ? [finding('hosts', key, `${host} is no host of the government, graded official`, 'note')] : [])
    ]
  })
}

/** What is computed with may not rest on machine-written pages of one maker. */
export const machineFindings = ({ name, value }: Shipped, sources: Readonly<Record<string, Source>>): readonly Finding[] =>
  figuresIn(value, name).flatMap(([path, figure]) => onOneMachine(figure, sources).map((it) => finding('machines', path, `${JSON.stringify(it)} rests on one machine-written page`)))

// ── Dates

/** A page cannot be read before it appeared, nor after today. */
export const dateFindings = (sources: Readonly<Record<string, Source>>, on: IsoDate): readonly Finding[] =>
  Object.entries(sources).flatMap(([key, { publishedOn, retrievedOn }]) => [
    ...(publishedOn !== undefined && publishedOn > retrievedOn ? [finding('dates', key, `published ${publishedOn}, read ${retrievedOn}`)] : []),
    ...(retrievedOn > on ? [finding('dates', key, `read ${retrievedOn}, after ${on}`)] : [])
  ])

// ── Bands

type AnyBand = { readonly upTo: number | 'open'; readonly rate: number }
const isBands = (value: unknown): value is readonly AnyBand[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && one !== null && 'upTo' in one && 'rate' in one)

const wrongBands = (bands: readonly AnyBand[]): boolean =>
  bands[bands.length - 1]?.upTo !== 'open' || bands.slice(0, -1).some(({ upTo }, i) => upTo === 'open' || (i > 0 && upTo <= Number(bands[i - 1]?.upTo)))

export const bandFindings = ({ name, value }: Shipped): readonly Finding[] =>
  figuresIn(value, name).flatMap(([path, { readings }]) =>
    readings.some((one) => isBands(one.value) && wrongBands(one.value)) ? [finding('bands', path, 'bounds do not rise to an open end')] : []
  )

// ── Quotes

const plain = (text: string): string => text.replace(/[,，\s]/g, '')

/** How a sum in fen may be printed: 「400」「13.5 万」「1300」. */
function printed(fen: number): readonly string[] {
  const yuan = fen / 100
  return [String(yuan), yuan.toFixed(2), `${yuan / 10_000}万`, `${yuan / 10_000}w`]
}

/** A sum that is adopted as somebody's words has to stand in those words. */
export const quoteFindings = ({ name, value }: Shipped): readonly Finding[] =>
  figuresIn(value, name).flatMap(([path, { claims, readings, doubt }]) =>
    readings.flatMap((reading) => {
      if (path.endsWith('.share') || doubt === 'inferred' || typeof reading.value !== 'number' || reading.value < 100_00 || reading.from.length === 0) return []
      const words = reading.from.map((index) => plain((claims[index] as Claim).says)).join('；')
      return printed(reading.value).some((text) => words.includes(text)) ? [] : [finding('quotes', path, `${reading.value / 100} is not in 「${words}」`, 'note')]
    })
  )

// ── Clones and figures that wander

type Marks = ReadonlyMap<string, ReadonlySet<string>>

/** Numbers that say something about a place, sums of three digits and more with their place in the terms; and the pages that each rests on. */
function marksOf(value: unknown): Marks {
  const marks = figuresIn(value, '').flatMap(([path, { claims, readings: [first] }]) => {
    const text = JSON.stringify(first.value)
    const pages = first.from.map((index) => (claims[index] as Claim).source)
    return /\d{3}/.test(text) ? [[`${path.replace(/\.\d+/g, '')}=${text}`, new Set(pages)] as const] : []
  })
  return new Map(marks)
}

/** How many numbers two places have in common that no page says for both, as a rule of their province does. */
const sharedBy = (one: Marks, other: Marks): number =>
  [...one].filter(([mark, pages]) => {
    const theirs = other.get(mark)
    return theirs !== undefined && ![...pages].some((page) => theirs.has(page))
  }).length

/** Too many of the same figures in two places, from pages of their own: one was copied from the other, by us or by the page. */
export const CLONE_SHARE = 0.8
export const CLONE_LEAST = 8

export function cloneFindings(all: readonly Shipped[]): readonly Finding[] {
  const marked = all.map((place) => ({ place, marks: marksOf(place.value) })).filter(({ marks }) => marks.size >= CLONE_LEAST)
  return marked.flatMap(({ place, marks }, i) =>
    marked.slice(i + 1).flatMap((other) => {
      const shared = sharedBy(marks, other.marks)
      const share = shared / Math.min(marks.size, other.marks.size)
      return share >= CLONE_SHARE ? [finding('clones', `${place.name} / ${other.place.name}`, `${shared} figures are the same (${Math.round(share * 100)} %)`)] : []
    })
  )
}

/** Figures that are one place's own and have been seen on pages about others. */
const WANDERING: readonly { readonly home: string; readonly fen: readonly number[]; readonly what: string }[] = [
  { home: '110000', fen: [1_300_00, 650_00, 70_000_00], what: '北京 asks 1,300 for the first stay, 650 later, and once paid up to 70,000' }
]

export const wanderingFindings = ({ code, name, value }: Shipped): readonly Finding[] =>
  WANDERING.filter(({ home }) => home !== code).flatMap(({ fen, what }) => {
    const text = figuresIn(value, '').map(([, { readings }]) => JSON.stringify(readings.map((one) => one.value))).join(' ')
    const seen = fen.filter((sum) => new RegExp(`(?<!\\d)${sum}(?!\\d)`).test(text))
    return seen.length >= 2 ? [finding('wandering', name, `${seen.map((sum) => sum / 100).join(', ')}: ${what}`)] : []
  })

type Lists = Readonly<Record<string, Readonly<Record<string, Source>>>>

/** A place may cite its own pages, those of its province and those that several places share, and never a page about another place. */
export function foreignFindings({ code, name, value }: Shipped, lists: Lists): readonly Finding[] {
  const homes = new Map(Object.entries(lists).flatMap(([key, sources]) => Object.keys(sources).map((source) => [source, key.slice(1)] as const)))
  const allowed = [undefined, code, `${code.slice(0, 2)}0000`, '000000']
  const cited = new Set(figuresIn(value, name).flatMap(([, { claims }]) => claims.map(({ source }) => source)))
  return [...cited].filter((source) => !allowed.includes(homes.get(source))).map((source) => finding('foreign', name, `cites ${source}, a page about ${homes.get(source)}`))
}

// ── What ends soon

const SOON_DAYS = 60

/** Payment windows of this season, by last season's days where no notice is known, and years of terms that run out. */
export function endingFindings(enrolments: readonly EnrolmentPack[], packs: readonly PolicyPack[], on: IsoDate): readonly Finding[] {
  const until = addDays(on, SOON_DAYS)
  const soon = (day: IsoDate): boolean => day >= on && day <= until
  const windows = enrolments.flatMap(({ areaName, windows: own = [] }) => {
    const newest = own[own.length - 1]
    if (newest === undefined) return []
    const { to } = newest.pay.readings[0].value
    const end = addYears(to, Math.max(0, yearOf(on) + 1 - newest.year))
    return soon(end) ? [finding('ending', areaName, `its window ends ${end}${end === to ? '' : `, by the ${newest.year} notice`}`, 'note')] : []
  })
  const years = packs.flatMap(({ area, years: own }) => own.filter(({ to }) => soon(to)).map(({ label, to }) => finding('ending', area.name, `terms ${label} end ${to}`, 'note')))
  return [...windows, ...years]
}

/** Claims that no longer count as current, by place. */
export function ageFindings({ name, value }: Shipped, on: IsoDate): readonly Finding[] {
  const claims = figuresIn(value, name).flatMap(([, figure]) => figure.claims)
  const past = claims.filter((claim) => standingOf(claim, on) !== 'current')
  return past.length === 0 ? [] : [finding('age', name, `${past.length} of ${claims.length} claims are of an ended year, old or undated`, 'note')]
}
