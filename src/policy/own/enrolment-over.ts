import { windowFor } from '@/domain/enrolment/published'
import type { EnrolmentPack, EnrolmentRules, PaymentWindow, PayPeriod, Premiums } from '@/domain/enrolment/terms'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { ownOver } from '@/domain/own-place/own-over'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Fen } from '@/domain/money/fen'
import { formatWholeYuan } from '@/domain/money/format-yuan'
import { copy } from './enrolment-over.copy'

type Usual = Pick<EnrolmentRules, 'windows'>

/** Premium and window of residents that a family typed, before what is shipped for the same year; when cover begins comes from `usual` where the place says nothing. */
export function enrolmentOver(pack: EnrolmentPack, own: readonly OwnFigure[], usual: Usual): Pick<EnrolmentRules, 'premiums' | 'windows'> {
  const { premiums = [], windows = [] } = pack
  const years = [...new Set(own.flatMap(({ year }) => year ?? []))]
  const of = (year: number, field: OwnFigure['field']) => own.find((one) => one.year === year && one.field === field)
  return {
    premiums: years.flatMap((year) => premiumOf(premiums, year, of(year, 'premium'))),
    windows: years.flatMap((year) => windowOf(windows, usual, year, of(year, 'payFrom'), of(year, 'payTo')))
  }
}

function premiumOf(premiums: readonly Premiums[], year: number, own: OwnFigure | undefined): readonly Premiums[] {
  if (own === undefined) return []
  const shipped = premiums.find((one) => one.year === year)?.rows.map(({ amount }) => amount)
  return [{ year, rows: [{ amount: ownOver(own.value as Fen, copy.premium(formatWholeYuan(own.value as Fen)), own, shipped) }] }]
}

/** Only the last day is needed; a first day alone is no window. */
function windowOf(windows: readonly PaymentWindow[], usual: Usual, year: number, from: OwnFigure | undefined, to: OwnFigure | undefined): readonly PaymentWindow[] {
  const cover = (windowFor({ windows }, year) ?? windowFor(usual, year))?.evidence[1]
  if (to === undefined || cover === undefined) return []
  const pay: PayPeriod = { ...(from && { from: from.value as IsoDate }), to: to.value as IsoDate }
  const shipped = windows.find((one) => one.year === year)
  return [{ year, pay: ownOver(pay, copy.window(pay.from, pay.to), to, shipped && [shipped.pay]), cover }]
}
