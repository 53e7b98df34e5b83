import { View } from '@tarojs/components'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import { firstDayOf, monthAfter, type YearMonth } from '@/domain/date/year-month'
import { gapStanding } from '@/domain/enrolment/gap'
import { gapOutcomesOf } from '@/domain/enrolment/monthly-cover'
import { adopted } from '@/domain/enrolment/published'
import type { GapRule } from '@/domain/enrolment/terms'
import { workCalendar } from '@/policy/enrolment'
import { PaidMonthField } from '@/shell/paid-month-field'
import { WayRows } from '@/shell/ways/way-rows'
import { gapWays } from '@/shell/ways/ways'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { copy } from './cover.copy'
import { FigureFoot, Unknown } from './figure-foot'
import { closedWords, countWords } from './gap-words'
import { problemOf } from './problem-of'
import { readLastPaid } from './read-fields'
import { GUEST } from './subject'
import type { CoverModel } from './use-cover'

const words = copy.gap

/** 断缴: how long it has been, until when it can be made up, and what a longer one costs. */
export function GapSection({ model }: { readonly model: CoverModel }) {
  const { form, rules, on, change } = model
  const lastPaid = readLastPaid(form.lastPaid, on)
  return (
    <View>
      <SectionHeader title={words.title} />
      {rules.gap === undefined ? <Unknown what={words.unknown} model={model} /> : (
        <Card>
          <View className='cover-fields'>
            <PaidMonthField label={words.lastPaid} value={form.lastPaid} on={on} error={problemOf(lastPaid)} onChange={(month) => change({ lastPaid: month })} />
          </View>
          <Slot>
            {lastPaid.kind === 'value' ? <Standing model={model} rule={rules.gap} lastPaid={lastPaid.value} /> : <View className='cover-ask ax-t-sub'>{words.ask}</View>}
          </Slot>
          <FigureFoot figures={[rules.gap.makeUpMonths, rules.gap.waitAfter]} model={model} />
          <View className='cover-note ax-t-note'>{words.never}</View>
        </Card>
      )}
    </View>
  )
}

type StandingProps = { readonly model: CoverModel; readonly rule: GapRule; readonly lastPaid: YearMonth }

function Standing({ model, rule, lastPaid }: StandingProps) {
  const { on, member } = model
  // Another month picked here has no end.
  const again = member.lastPaidMonth === lastPaid ? member.paidAgainFrom : undefined
  const standing = gapStanding(rule, lastPaid, again, on)
  return (
    <View className='cover-result'>
      <View className='ax-t-head'>{countWords(lastPaid, standing)}</View>
      {standing.isOver || standing.months === 0 ? null : <Ahead lastPaid={lastPaid} rule={rule} standing={standing} on={on} />}
      <Keep model={model} lastPaid={lastPaid} isOver={standing.isOver} />
    </View>
  )
}

type AheadProps = { readonly lastPaid: YearMonth; readonly rule: GapRule; readonly standing: ReturnType<typeof gapStanding>; readonly on: IsoDate }

function Ahead({ lastPaid, rule, standing, on }: AheadProps) {
  const months = adopted(rule.makeUpMonths)
  const isOpen = on <= standing.lastDay
  const closed = closedWords(workCalendar, standing.lastDay, on)
  return (
    <>
      <View className='ax-t-sub'>{isOpen ? words.daysLeft(daysBetween(on, standing.lastDay)) : words.tooLong(months)}</View>
      {isOpen ? <View className='ax-t-note ax-mt-1'>{words.inTimeNote(months)}</View> : null}
      <View className='ax-mt-2'>
        <WayRows ways={gapWays(firstDayOf(monthAfter(lastPaid)), gapOutcomesOf(rule, lastPaid, on), on)} />
      </View>
      {closed === undefined ? null : <View className='ax-t-note ax-mt-2'>{closed}</View>}
    </>
  )
}

type KeepProps = { readonly model: CoverModel; readonly lastPaid: YearMonth; readonly isOver: boolean }

/** A month picked here can be kept with the member; then the calendar reminds of the last day to make it up. */
function Keep({ model: { who, member, keepMonth }, lastPaid, isOver }: KeepProps) {
  if (who === GUEST || isOver) return null
  if (member.lastPaidMonth === lastPaid) return <View className='ax-t-note ax-mt-2'>{words.kept}</View>
  return (
    <View className='ax-mt-3'>
      <Button kind='outline' size='sm' onPress={() => keepMonth(lastPaid)}>{words.keep(member.nickname)}</Button>
    </View>
  )
}
