import { counterOf } from '@/domain/benefit/year/counters'
import { openTab } from '@/platform/routes/navigation'
import { useEstimates } from '@/state/estimates'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { Chip } from '@/ui/mark/chip'
import { yuanText } from '@/ui/mark/money'
import { copy } from './year.copy'
import type { YearView } from './year-view'

const { feed } = copy

/** What the next estimate starts from. */
export function FeedCard({ view: { after, bills, member } }: { readonly view: YearView }) {
  const stay = counterOf(after, 'inpatient')
  const unclaimed = bills.filter(({ bill }) => bill.state === 'unclaimed').length
  const go = () => {
    const { draft, keepDraft } = useEstimates.getState()
    keepDraft({ ...draft, who: member.id })
    void openTab('estimator')
  }
  return (
    <>
      <SectionHeader title={feed.title}>
        <Chip tone='pine'>{feed.chip}</Chip>
      </SectionHeader>
      <Card>
        <Cell title={feed.deductible} note={feed.note} value={yuanText(stay.deductible)} />
        <Cell title={feed.fund} note={feed.note} value={yuanText(counterOf(after, 'all').paid)} />
        <Cell title={feed.illness} note={feed.note} value={yuanText(counterOf(after, 'majorIllness').base)} />
        <Cell title={feed.stays} note={unclaimed > 0 ? feed.unclaimed(unclaimed) : feed.note} value={feed.times(stay.stays)} />
        <Cell title={feed.go} onPress={go} />
      </Card>
    </>
  )
}
