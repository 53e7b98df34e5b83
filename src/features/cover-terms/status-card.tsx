import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Standing } from '@/domain/enrolment/standing'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { callHotline } from '@/platform/sharing/phone-call'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { placeNamed } from '@/policy/places'
import { standingWord, waitGone } from '@/shell/standing-words'
import { ShareLink } from '@/shell/words-card/share-link'
import { WaitBar } from '@/ui/chart/wait-bar'
import { YearStrip } from '@/ui/chart/year-strip'
import { Card } from '@/ui/frame/card'
import { Avatar } from '@/ui/mark/avatar'
import { CoverChip } from '@/ui/mark/cover-chip'
import { TextLink } from '@/ui/mark/text-link'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copy as cover } from './cover.copy'
import { personShared } from './person-card'
import { copy } from './status.copy'
import { statusView, type Question, type StatusView } from './status-view'
import type { CoverModel } from './use-cover'
import { yearCells } from './year-cells'

type Props = { readonly model: CoverModel }

/** How somebody of the family stands today, why, what was said of the years, and the questions that are open. */
export function StatusCard({ model }: Props) {
  const { member, members, rules, on } = model
  const known = enrolmentRulesFor(member.areaCode)
  const view = statusView(member, known, rules.hotline, on)
  const cells = yearCells(member, known, view.standing, on)
  return (
    <Card pad>
      <View className='cover-status'>
        <Avatar {...faceOf(member, members)} />
        <View className='ax-grow'>
          <View className='ax-t-body ax-t-medium'>{member.nickname}</View>
          <View className='ax-t-note'>{describe(model)}</View>
        </View>
        <CoverChip mark={view.standing.kind}>{standingWord(view.standing)}</CoverChip>
      </View>
      <View className='ax-t-head ax-mt-3'>{view.say}</View>
      {view.why.length === 0 ? null : <View className='ax-t-sub ax-mt-1'>{view.why.join('')}</View>}
      <Wait standing={view.standing} on={on} />
      {cells.length === 0 ? null : <YearStrip years={cells} label={copy.strip(cells)} />}
      {view.questions.map((question) => (
        <Ask key={question.kind} question={question} model={model} />
      ))}
      <Foot view={view} model={model} />
    </Card>
  )
}

/** How much of a wait is gone by, and how much is left. */
function Wait({ standing, on }: { readonly standing: Standing; readonly on: IsoDate }) {
  if (standing.kind !== 'waiting') return null
  const { from, on: first } = standing
  return <WaitBar gone={waitGone(standing, on)} words={[dayWord(from, on), copy.waitGone(daysBetween(from, on)), dayWord(first, on)]} />
}

/** 「居民医保 · 衢州」, of a child with its birthday. */
function describe({ member, kind }: CoverModel, on = member.birthDate): string {
  const area = placeNamed(member.areaCode)?.short ?? cover.who.areaUnknown
  return [...(on === undefined ? [] : [copy.born(dayWord(on, on))]), cover.who.kinds[kind], area].join(cover.separator)
}

function Foot({ view, model }: Props & { readonly view: StatusView }) {
  const { tellNext } = view
  const { member, tell } = model
  return (
    <>
      {tellNext === undefined ? null : (
        <View className='ax-mt-3'>
          <Button kind='secondary' size='sm' onPress={() => tell(tellNext, 'paid')}>{copy.tellNext(tellNext)}</Button>
        </View>
      )}
      <View className='cover-status__edit'>
        <TextLink onPress={() => void openPage('member', { id: member.id })}>{cover.who.edit}</TextLink>
        <ShareLink of={() => personShared(model)} />
      </View>
    </>
  )
}

type AskProps = Props & { readonly question: Question }

function Ask({ question, model }: AskProps) {
  const { member, rules } = model
  switch (question.kind) {
    case 'year':
      return <AskYear year={question.year} model={model} />
    case 'fill':
      return (
        <View className='cover-status__ask'>
          <Button kind='outline' size='sm' onPress={() => void openPage('member', { id: member.id })}>{copy.fill}</Button>
        </View>
      )
    case 'window':
      return (
        <View className='cover-status__ask'>
          <View className='ax-t-body ax-t-medium'>{copy.askWindow(placeNamed(member.areaCode)?.short ?? '')}</View>
          <View className='ax-t-note'>{copy.askWindowNote}</View>
          <ButtonRow>
            <Button kind='outline' size='sm' icon='phone' onPress={() => callHotline(rules.hotline)}>{rules.hotline}</Button>
          </ButtonRow>
        </View>
      )
  }
}

function AskYear({ year, model: { rules, tell } }: Props & { readonly year: number }) {
  const [unsure, setUnsure] = useState(false)
  const { paid, missed, unsure: notSure } = copy.answers
  return (
    <View className='cover-status__ask'>
      <View className='ax-t-body ax-t-medium'>{copy.askYear(year)}</View>
      <ButtonRow>
        <Button kind='outline' size='sm' onPress={() => tell(year, 'paid')}>{paid}</Button>
        <Button kind='outline' size='sm' onPress={() => tell(year, 'missed')}>{missed}</Button>
        <Button kind='outline' size='sm' onPress={() => setUnsure(true)}>{notSure}</Button>
      </ButtonRow>
      {unsure ? <View className='ax-t-note ax-mt-2'>{copy.unsure(rules.hotline)}</View> : null}
    </View>
  )
}
