import { TIERS, type Tier } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'

/** What a family can write down of its place: sums, shares and days; `awayDrop` and `awayFirstPay` are two ways of one thing. */
export const OWN_MONEY = ['premium', 'deductible', 'fundCap', 'illnessStart'] as const
export const OWN_SHARES = ['rate', 'illnessRate', 'awayDrop', 'awayFirstPay'] as const
export const OWN_DAYS = ['payFrom', 'payTo'] as const
export const OWN_FIELDS = [...OWN_MONEY, ...OWN_SHARES, ...OWN_DAYS] as const
export type OwnField = (typeof OWN_FIELDS)[number]

/** Where a figure is from, in the family's own words; nothing of it is checked. */
export type OwnOrigin = {
  /** 「2026年居民医保通知」「医院窗口说的」「网上有人写 800 元（2025，没核对）：……」 */
  readonly title?: string
  /** 文号. */
  readonly docNumber?: string
  readonly day?: string
  readonly url?: string
}

/**
 * One figure that a family typed for one place. Sums are whole fen, shares basis points, days ISO.
 * `tier` only where hospitals differ, `year` (benefit year) only for what is paid for one.
 */
export type OwnFigure = {
  /** What it is about: the same thing has one figure. See `ownId`. */
  readonly id: string
  readonly areaCode: string
  readonly scheme: Scheme
  readonly field: OwnField
  readonly tier?: Tier | undefined
  readonly year?: number | undefined
  readonly value: number | IsoDate
  readonly from: OwnOrigin
  readonly on: IsoDate
}

export type OwnSlot = Pick<OwnFigure, 'areaCode' | 'scheme' | 'field' | 'tier' | 'year'>

const isOf = (fields: readonly string[], field: string): boolean => fields.includes(field)
export const isOwnMoney = (field: string): boolean => isOf(OWN_MONEY, field)
export const isOwnDay = (field: string): boolean => isOf(OWN_DAYS, field)
export const isByTier = (field: string): boolean => field === 'deductible' || field === 'rate'
export const isByYear = (field: string): boolean => field === 'premium' || isOwnDay(field)

/** Two ways to be paid less elsewhere are one thing: the later takes the place of the earlier. */
const thing = (field: OwnField): string => (field.startsWith('away') ? 'away' : field)

export const ownId = ({ areaCode, scheme, field, tier, year }: OwnSlot): string => [areaCode, scheme, thing(field), tier ?? year ?? ''].join('.')

export type OwnProblem = 'field' | 'value' | 'tier' | 'year' | 'day'

/** Longest premium year and sums that make sense; more is a slip of the finger. */
const MOST_FEN = 999_999_999
const YEARS = { from: 2000, to: 2100 } as const

/** What is wrong with a figure, whoever wrote it: the screen, a stored text or a text from another family. */
export function ownProblem({ field, tier, year, value, on }: Pick<OwnFigure, 'field' | 'tier' | 'year' | 'value' | 'on'>): OwnProblem | null {
  if (!(OWN_FIELDS as readonly string[]).includes(field)) return 'field'
  if (!fitsTier(field, tier)) return 'tier'
  if (!fitsYear(field, year)) return 'year'
  if (!isIsoDate(on)) return 'day'
  return fitsValue(field, value) ? null : 'value'
}

const fitsTier = (field: OwnField, tier: Tier | undefined): boolean => (isByTier(field) ? tier !== undefined && TIERS.includes(tier) : tier === undefined)

const fitsYear = (field: OwnField, year: number | undefined): boolean =>
  isByYear(field) ? year !== undefined && Number.isInteger(year) && year >= YEARS.from && year <= YEARS.to : year === undefined

function fitsValue(field: OwnField, value: unknown): boolean {
  if (isOwnDay(field)) return isIsoDate(value)
  const most = isOwnMoney(field) ? MOST_FEN : 10_000
  return typeof value === 'number' && Number.isInteger(value) && value >= (field === 'fundCap' ? 1 : 0) && value <= most
}
