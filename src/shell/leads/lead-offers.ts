import type { CareKind } from '@/domain/benefit/bill'
import { schemeOf, type Insurance, type Status } from '@/domain/benefit/person'
import { formatRate, formatWholeYuan } from '@/domain/money/format-yuan'
import { LEAD_DAYS, LEAD_MONEY, type Lead } from '@/policy/adoption/lead'
import { leadCopy as copy } from './lead.copy'

/** One thing that somebody wrote, beside the field that it is about. */
export type LeadOffer = {
  readonly lead: Lead
  /** 「网上有人写 三级 800 元（2025，没核对）」 */
  readonly says: string
  /** Titles of the pages that say so. */
  readonly pages: readonly string[]
}

/** For whom the field is filled in; absent: anybody. */
export type AskedFor = { readonly insurance?: Insurance | undefined; readonly status?: Status | undefined; readonly care?: CareKind | undefined }

const isMoney = (field: Lead['field']): boolean => (LEAD_MONEY as readonly string[]).includes(field)
const isDay = (field: Lead['field']): boolean => (LEAD_DAYS as readonly string[]).includes(field)

export function leadValue({ field, value }: Lead): string {
  if (isDay(field)) return String(value)
  return isMoney(field) ? copy.yuan(formatWholeYuan(value as never)) : formatRate(value as never)
}

/** What a page narrows its figure to stands before it: 「三级」「70 岁以下」. */
function offerOf(lead: Lead): LeadOffer {
  const { when = {}, year } = lead
  const value = [when.name, when.tier && copy.tiers[when.tier], leadValue(lead)].filter(Boolean).join(' ')
  const years = year === null ? copy.noYear : String(year)
  const page = copy.page(lead.title, lead.issuer)
  return { lead, says: copy.says(value, years), pages: [page] }
}

/** Whoever is not named, and whoever is not asked about, may be anybody. */
const agrees = (named: string | undefined, asked: string | undefined): boolean => named === undefined || asked === undefined || named === asked
const scheme = (insurance: Insurance | undefined) => insurance && schemeOf(insurance)

const fits = ({ when = {} }: Lead, asked: AskedFor): boolean =>
  agrees(scheme(when.insurance), scheme(asked.insurance)) && agrees(when.status, asked.status) && agrees(when.care, asked.care)

/** Newest page first; pages that say the same of the same people and year stand in one offer. */
export function offersFor(leads: readonly Lead[], field: Lead['field'], asked: AskedFor): readonly LeadOffer[] {
  const bySays = new Map<string, LeadOffer>()
  for (const lead of leads.filter((one) => one.field === field && fits(one, asked))) {
    const offer = offerOf(lead)
    const same = bySays.get(offer.says)
    bySays.set(offer.says, same === undefined ? offer : { ...same, pages: [...new Set([...same.pages, ...offer.pages])] })
  }
  return [...bySays.values()].sort((one, other) => (other.lead.year ?? 0) - (one.lead.year ?? 0))
}
