import { dayWord } from '@/domain/date/day-words.copy'
import { openPage } from '@/platform/routes/navigation'
import { useBills } from '@/state/bills'
import { useEstimates } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { yuanText } from '@/ui/mark/money'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import type { IsoDate } from '@/domain/date/iso-date'
import { showToast } from '@/platform/screen/toast'
import { copy } from './estimator.copy'
import { readForm } from './read-form'
import { GUEST, withWho } from './who'

/** Lists stay short: a screen of a phone, and well under the sixty children a node may have. */
const SHOWN = 10

/** Results the family kept. Opening one fills the form with what was typed then; the sum is computed anew. */
export function SavedEstimates({ today }: { readonly today: IsoDate }) {
  const bills = useBills((all) => all.bills)
  const keepDraft = useEstimates((estimates) => estimates.keepDraft)
  const members = useHousehold((household) => household.members)
  const saved = bills.filter((bill) => bill.state === 'estimated')
  if (saved.length === 0) return null
  const nameOf = (who: string) => members.find(({ id }) => id === who)?.nickname ?? (who === GUEST ? copy.someoneElse : copy.gone)
  return (
    <>
      <SectionHeader title={copy.saved} />
      <Card>
        {saved.slice(0, SHOWN).map(({ id, keptOn, who, low, form }) => (
          <Cell
            key={id}
            title={copy.savedTitle(nameOf(who), yuanText(low))}
            note={copy.savedOn(dayWord(keptOn, today))}
            beside={<TextLink onPress={() => useBills.getState().remove(id)}>{copy.forget}</TextLink>}
            onPress={() => {
              keepDraft(form)
              if (readForm(withWho(form, members), members, today).kind === 'ready') void openPage('estimateResult')
              else showToast(copy.goneNeedsPlace)
            }}
          />
        ))}
      </Card>
    </>
  )
}
