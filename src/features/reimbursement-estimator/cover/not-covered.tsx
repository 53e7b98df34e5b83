import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Settlement } from '@/domain/benefit/settlement'
import type { Outcome } from '@/domain/enrolment/first-day'
import type { Standing } from '@/domain/enrolment/standing'
import { spokenYuan } from '@/domain/money/spoken-yuan'
import { openPage } from '@/platform/routes/navigation'
import { outcomeNote, outcomeWords } from '@/shell/ways/outcome-words'
import { IfFrame } from '@/ui/frame/if-frame'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { StopCard } from '@/ui/frame/stop-card'
import { AmountLabel } from '@/ui/list/result-card'
import { WayRow } from '@/ui/list/way-row'
import { Money } from '@/ui/mark/money'
import { TextLink } from '@/ui/mark/text-link'
import { Button } from '@/ui/touch/button'
import type { KnownCover } from './bill-cover'
import { copy } from './cover.copy'
import { coverReason, coverTitle } from './cover-words'

type Props = { readonly cover: KnownCover; readonly now: Standing; readonly low: Settlement; readonly hotline: string; readonly today: IsoDate }

/** Said before any sum: the fund pays nothing of this bill, what has to be ready, what it would have been, and what can still be done. */
export function NotCovered({ cover, now, low, hotline, today }: Props) {
  const { member } = cover
  return (
    <View className='ax-stack ax-mt-2'>
      <StopCard title={coverTitle(cover)} reason={coverReason(cover, today)}>
        <View className='ax-mt-3'>
          <AmountLabel label={copy.ready} tone='cash' />
        </View>
        <View className='est-stop__sum'>
          <Money amount={low.total} tone='plum' size='display' label={`${copy.ready}${spokenYuan(low.total)}`} />
        </View>
      </StopCard>
      <IfFrame
        title={copy.ifCovered}
        lines={[
          { label: copy.fund, amount: low.fund, tone: 'pine', swatch: 'pool' },
          { label: copy.family, amount: low.family, tone: 'plum', swatch: 'cash' }
        ]}
      >
        <View className='ax-t-note ax-mt-2'>{copy.ifNote}</View>
      </IfFrame>
      <WaysOn cover={cover} now={now} hotline={hotline} today={today} />
      <Button kind='outline' onPress={() => void openPage('member', { id: member.id })}>
        {copy.correct(member.nickname)}
      </Button>
    </View>
  )
}

function WaysOn({ cover: { member, on }, now, hotline, today }: Omit<Props, 'low'>) {
  return (
    <View>
      <SectionHeader title={copy.ways}>
        <TextLink iconAfter='right' onPress={() => void openPage('cover', { member: member.id })}>
          {copy.more}
        </TextLink>
      </SectionHeader>
      <Card className='est-ways'>
        {isOpenStill(now) ? <PayNow now={now} billOn={on} hotline={hotline} today={today} /> : null}
        {isOpenStill(now) ? <PayNext now={now} hotline={hotline} today={today} /> : null}
        <WayRow title={copy.hardship} outcome={copy.hardshipOutcome(hotline)} note={copy.hardshipNote} />
      </Card>
    </View>
  )
}

type Open = Extract<Standing, { kind: 'lapsed' | 'notInsured' }>
type PayProps = { readonly now: Open; readonly hotline: string; readonly today: IsoDate }

const isOpenStill = (now: Standing): now is Open => now.kind === 'lapsed' || now.kind === 'notInsured'

/** The last day on which the payment still counts, where one is known. */
const dayOf = ({ makeUp }: Open, today: IsoDate): { readonly day?: string } => (makeUp === undefined ? {} : { day: copy.byDay(dayWord(makeUp.by, today)) })

const outcomeOf = ({ ways }: Open, when: Outcome['when']): Outcome | undefined =>
  ways.kind === 'yearly' ? ways.outcomes.find((one) => one.when === when) : undefined

/** Paying today: whether it reaches back over the bill, or from when it pays. */
function PayNow({ now, billOn, hotline, today }: PayProps & { readonly billOn: IsoDate }) {
  if (now.makeUp?.reachesBack === true) {
    return <WayRow title={copy.makeUp} {...dayOf(now, today)} outcome={copy.reachesBack} note={copy.askFirst(hotline)} />
  }
  const first = outcomeOf(now, 'today')
  if (first === undefined || now.year === undefined) return null
  const note = (helps(first, billOn) ? '' : copy.notThisTime) + noteOf(first, hotline, today)
  return <WayRow title={copy.payNow(now.year)} {...dayOf(now, today)} outcome={outcomeWords(first, today)} note={note} />
}

const noteOf = (outcome: Outcome, hotline: string, today: IsoDate): string =>
  copy.sentence(outcomeNote(outcome, today)) + copy.askFirst(hotline)

const helps = ({ cover }: Outcome, billOn: IsoDate): boolean => cover.kind === 'from' && cover.readings.some(({ on }) => on <= billOn)

/** The next season: what a gap does to the year after it. */
function PayNext({ now, hotline, today }: PayProps) {
  const next = outcomeOf(now, 'nextYear')
  if (next === undefined || now.year === undefined) return null
  const day = copy.byAbout(dayWord(next.payOn, today))
  return <WayRow title={copy.payNext(now.year + 1)} day={day} outcome={outcomeWords(next, today)} note={noteOf(next, hotline, today)} />
}
