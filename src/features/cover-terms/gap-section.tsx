import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { gapStanding } from '@/domain/enrolment/gap'
import type { Gap } from '@/domain/enrolment/member'
import { adopted } from '@/domain/enrolment/published'
import type { GapRule } from '@/domain/enrolment/terms'
import { workCalendar } from '@/policy/enrolment'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { DateField } from '@/ui/form/date-field'
import { Fork } from '@/ui/list/fork'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { copy } from './cover.copy'
import { FigureFoot, Unknown } from './figure-foot'
import { closedWords, countWords, gapFork, waitWords } from './gap-words'
import { problemOf } from './problem-of'
import { readGap } from './read-fields'
import { GUEST } from './subject'
import type { CoverModel } from './use-cover'

const words = copy.gap

/** 断缴: how long it has been, until when it can be made up, and what a longer one costs. */
export function GapSection({ model }: { readonly model: CoverModel }) {
  const { form, rules, on, change } = model
  const from = readGap(form.gapFrom, on)
  return (
    <View>
      <SectionHeader title={words.title} />
      {rules.gap === undefined ? <Unknown what={words.unknown} model={model} /> : (
        <Card>
          <View className='cover-fields'>
            <DateField
              label={words.from}
              value={form.gapFrom}
              shown={isIsoDate(form.gapFrom) ? dayWord(form.gapFrom, on) : ''}
              placeholder={words.placeholder}
              max={on}
              clearable
              error={problemOf(from)}
              onChange={(day) => change({ gapFrom: day })}
            />
          </View>
          <Slot>
            {from.kind === 'value' ? <Standing model={model} rule={rules.gap} gap={gapOf(model, from.value)} /> : <View className='cover-ask ax-t-sub'>{words.ask}</View>}
          </Slot>
          <FigureFoot figures={[rules.gap.makeUpMonths, rules.gap.waitAfter]} model={model} />
          <View className='cover-note ax-t-note'>{words.never}</View>
        </Card>
      )}
    </View>
  )
}

/** The member's own gap as it is kept, with its end; another day picked here has none. */
const gapOf = ({ member }: CoverModel, from: IsoDate): Gap => (member.gap?.from === from ? member.gap : { from })

type StandingProps = { readonly model: CoverModel; readonly rule: GapRule; readonly gap: Gap }

function Standing({ model, rule, gap }: StandingProps) {
  const { on } = model
  const standing = gapStanding(rule, gap, on)
  const isOver = gap.until !== undefined && gap.until < on
  const count = countWords(gap, standing, on)
  return (
    <View className='cover-result'>
      <View className='ax-t-head'>{count.lead}</View>
      {count.text === '' ? null : <View className='ax-t-sub'>{count.text}</View>}
      {isOver ? null : <Ahead rule={rule} standing={standing} on={on} />}
      <Keep model={model} gap={gap} />
    </View>
  )
}

type AheadProps = { readonly rule: GapRule; readonly standing: ReturnType<typeof gapStanding>; readonly on: IsoDate }

function Ahead({ rule, standing, on }: AheadProps) {
  const months = adopted(rule.makeUpMonths)
  const fork = gapFork(standing, months, on)
  if (fork === undefined) {
    return (
      <>
        <View className='ax-t-medium ax-mt-2'>{words.tooLong(months)}</View>
        <View className='ax-t-sub'>{words.lateNote(waitWords(standing.waitMonths))}</View>
      </>
    )
  }
  const closed = closedWords(workCalendar, standing.lastDay, on)
  return (
    <>
      <View className='ax-t-sub'>{words.daysLeft(daysBetween(on, standing.lastDay))}</View>
      <View className='ax-mt-2'>
        <Fork {...fork} />
      </View>
      {closed === undefined ? null : <View className='ax-t-note ax-mt-2'>{closed}</View>}
    </>
  )
}

/** A gap picked here can be kept with the member; then the calendar reminds of its last day. */
function Keep({ model: { who, member, keepGap }, gap }: { readonly model: CoverModel; readonly gap: Gap }) {
  if (who === GUEST || gap.until !== undefined) return null
  if (member.gap?.from === gap.from) return <View className='ax-t-note ax-mt-2'>{words.kept}</View>
  return (
    <View className='ax-mt-3'>
      <Button kind='outline' size='sm' onPress={() => keepGap(gap.from)}>{words.keep(member.nickname)}</Button>
    </View>
  )
}
