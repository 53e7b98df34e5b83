import { openPage } from '@/platform/routes/navigation'
import { callHotline } from '@/platform/sharing/phone-call'
import type { HeroAction } from '@/ui/frame/hero'
import { copy } from './home.copy'
import type { HomeUnknown } from './home-view'

const words = copy.hero

/** Notes what was answered of a year, for each of these people. */
export type Tell = (memberIds: readonly string[], year: number, was: 'paid' | 'missed') => void

/** What is missing is a field of the person. */
const FILL: Readonly<Partial<Record<HomeUnknown['why'], 'fillInsurance' | 'fillPlace' | 'pickMonth'>>> = { insurance: 'fillInsurance', place: 'fillPlace', month: 'pickMonth' }

/** What can be done about it on the spot: a call, an answer, a field to fill in. */
export function actionsFor({ hotline, memberIds, why, year }: HomeUnknown, tell: Tell): readonly HeroAction[] {
  const call: HeroAction = { label: hotline, icon: 'phone', onPress: () => callHotline(hotline) }
  const fill = (label: string): HeroAction => ({ label, onPress: () => void openPage('member', { id: memberIds[0] ?? '' }) })
  const paid = (label: string): readonly HeroAction[] => (year === undefined ? [] : [{ label, onPress: () => tell(memberIds, year, 'paid') }])
  const toFill = FILL[why]
  if (toFill !== undefined) return [fill(words[toFill])]
  switch (why) {
    case 'area':
      return [fill(words.fillPlace), ...paid(words.paid)]
    case 'year':
      return year === undefined ? [] : [...paid(words.yes), { label: words.no, onPress: () => tell(memberIds, year, 'missed') }]
    case 'window':
      return [call, ...paid(memberIds.length > 1 ? words.paidAll : words.paid)]
    default:
      return [call]
  }
}
