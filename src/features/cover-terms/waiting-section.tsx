import { View } from '@tarojs/components'
import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { amountFor } from '@/domain/enrolment/premium'
import { advisedDay } from '@/domain/deadline/work-calendar'
import { openPage, openTab } from '@/platform/routes/navigation'
import { workCalendar } from '@/policy/enrolment'
import { sumOf, sumText } from '@/shell/premium-sums'
import { outcomeNote, outcomeWords, waitWords } from '@/shell/ways/outcome-words'
import { LapseNote, WayRows } from '@/shell/ways/way-rows'
import { unsaidWays, yearWays } from '@/shell/ways/ways'
import { Card } from '@/ui/frame/card'
import { CountField } from '@/ui/form/count-field'
import { Notice } from '@/ui/frame/notice'
import { Slot } from '@/ui/frame/slot'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './cover.copy'
import { FigureFoot, Unknown } from './figure-foot'
import { closedWords } from './gap-words'
import { problemOf } from './problem-of'
import { MAX_LAPSED, readLapsed } from './read-fields'
import { GUEST } from './subject'
import type { CoverModel } from './use-cover'
import { newbornView, waitingView, type NewbornView, type WaitingView } from './waiting-view'

const words = copy.waiting

/** 待遇等待期: the first day of cover, for each day of payment, side by side. */
export function WaitingSection({ model }: { readonly model: CoverModel }) {
  const { rules, member, on, form, change } = model
  const view = waitingView(rules, member, on, form.year)
  const newborn = newbornView(rules, member, on)
  return (
    <View>
      <SectionHeader title={words.title} />
      {newborn === undefined ? null : <Newborn newborn={newborn} model={model} />}
      {newborn !== undefined && view.standing.kind === 'notOwed' ? null : (
        <Card pad className='ax-stack'>
          {view.years.length > 1 ? (
            <Segmented
              options={view.years.map((year) => ({ value: String(year), label: words.yearOf(year) }))}
              value={String(view.year)}
              onChange={(year) => change({ year: Number(year) })}
              label={words.year}
            />
          ) : null}
          <History model={model} />
          <Standing view={view} model={model} />
        </Card>
      )}
    </View>
  )
}

/** A member's years are kept with the member; somebody described in place says how many were missed. */
function History({ model: { who, member, form, change } }: { readonly model: CoverModel }) {
  if (who !== GUEST) return <TextLink iconAfter='right' onPress={() => void openPage('member', { id: member.id })}>{words.history}</TextLink>
  return (
    <CountField
      label={words.lapsed}
      note={words.lapsedNote}
      unit={words.years}
      most={MAX_LAPSED}
      value={form.lapsed}
      onChange={(lapsed) => change({ lapsed })}
      error={problemOf(readLapsed(form.lapsed))}
    />
  )
}

type StandingProps = { readonly view: WaitingView; readonly model: CoverModel }

function Standing({ view, model }: StandingProps) {
  const since = model.rules.waiting?.since
  return (
    <>
      <Slot>
        <Answer view={view} model={model} />
      </Slot>
      <Slot>{view.beforeRule > 0 && since !== undefined ? <View className='ax-t-note'>{words.beforeRule(view.beforeRule, since)}</View> : null}</Slot>
      <FigureFoot name={words.windowFrom} figures={view.window} model={model} />
      <FigureFoot name={words.waitFrom} figures={view.wait} model={model} />
    </>
  )
}

/** What the place asks for that year; nothing where it does not say. */
function costIn({ rules, member }: CoverModel, year: number): string | undefined {
  const sum = sumOf(amountFor(rules, member, year))
  return sum.unknown ? undefined : sumText(sum)
}

/** Whose years nobody knows has no first day of cover. */
const isSaid = ({ who, form }: CoverModel): boolean => who !== GUEST || readLapsed(form.lapsed).kind === 'value'

function Answer({ view: { standing, year }, model }: StandingProps) {
  const { on } = model
  if (standing.kind === 'open') return <Open standing={standing} year={year} model={model} />
  // Whether there is a window at all does not depend on anybody's years.
  if (standing.kind !== 'noWindow' && !isSaid(model)) return <View className='ax-t-sub'>{words.askLapsed}</View>
  switch (standing.kind) {
    case 'paid':
      return (
        <View>
          <View className='ax-t-medium'>{words.paid(year)}</View>
          <View className='ax-t-sub'>{outcomeWords(standing, on)}</View>
          <View className='ax-t-note'>{outcomeNote(standing, on)}</View>
        </View>
      )
    case 'notOwed':
      return <View className='ax-t-sub'>{words.notOwed}</View>
    case 'noWindow':
      return <NoWindow waits={standing.waits.map(waitWords)} model={model} />
  }
}

type OpenProps = { readonly standing: Extract<WaitingView['standing'], { kind: 'open' }>; readonly year: number; readonly model: CoverModel }

/** The days and what each costs stand before anybody's years are said; a key then adds from when each pays, and no more. */
function Open({ standing: { outcomes, certainty }, year, model }: OpenProps) {
  const isUnsaid = !isSaid(model)
  const asked = { year, outcomes, cost: costIn(model, year), on: model.on }
  return (
    <>
      <Slot>{isUnsaid ? <View className='ax-t-sub'>{words.askLapsed}</View> : null}</Slot>
      <View>
        <WayRows ways={isUnsaid ? unsaidWays(asked) : yearWays(asked)} />
      </View>
      <Slot>{isUnsaid ? null : <LapseNote outcomes={outcomes} />}</Slot>
      {certainty === 'projected' ? <Notice tone='amber' icon='help' lead={words.projected.lead}>{words.projected.text}</Notice> : null}
    </>
  )
}

function NoWindow({ waits, model }: { readonly waits: readonly string[]; readonly model: CoverModel }) {
  return (
    <>
      <Unknown what={words.noWindow} model={model} />
      {waits.length === 0 ? null : (
        <View className='ax-t-sub'>
          {words.inTime}
          {words.waits(waits.join(words.or))}
        </View>
      )}
    </>
  )
}

function Newborn({ newborn, model }: { readonly newborn: NewbornView; readonly model: CoverModel }) {
  const { lastDay, evidence } = newborn
  const closed = closedWords(workCalendar, lastDay, model.on)
  return (
    <Card pad className='ax-stack cover-newborn'>
      <View className='ax-t-medium'>{model.on > lastDay ? words.newbornLate(dayWord(lastDay, model.on)) : words.newborn(dayWithWeekday(advisedDay(workCalendar, lastDay, model.on), model.on))}</View>
      <View className='ax-t-sub'>{newbornWords(newborn, model)}</View>
      {closed === undefined ? null : <View className='ax-t-note'>{closed}</View>}
      <FigureFoot figures={evidence} model={model} />
      <TextLink iconAfter='right' onPress={() => void openTab('calendar')}>{words.calendar}</TextLink>
    </Card>
  )
}

function newbornWords({ cover }: NewbornView, { on }: CoverModel): string {
  if (cover.kind === 'fromBirth') return words.newbornIn
  return cover.kind === 'afterPayment' ? words.newbornAfter(dayWord(cover.on, on)) : words.newbornOrdinary
}
