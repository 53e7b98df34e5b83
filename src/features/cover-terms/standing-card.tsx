import { useState } from 'react'
import { View } from '@tarojs/components'
import { coverOn, paysByYear } from '@/domain/enrolment/cover-on'
import type { Standing } from '@/domain/enrolment/standing'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { callHotline } from '@/platform/sharing/phone-call'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { standingWord } from '@/shell/standing-words'
import { tellYear, type Told } from '@/state/tell-year'
import { YearStrip } from '@/ui/chart/year-strip'
import { Card } from '@/ui/frame/card'
import { Avatar } from '@/ui/mark/avatar'
import { CoverChip } from '@/ui/mark/cover-chip'
import { TextLink } from '@/ui/mark/text-link'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copy } from './cover.copy'
import { sayWords, whyWords, yearCells, yearToTell } from './standing-view'
import type { CoverModel } from './use-cover'

const words = copy.standing

/** How this person stands today, the years behind it, and the one question that decides. */
export function StandingCard({ model }: { readonly model: CoverModel }) {
  const { member, members, on, rules } = model
  const standing = coverOn(member, enrolmentRulesFor(member.areaCode), on)
  const cells = paysByYear(member) ? yearCells(member, rules, standing, on) : []
  return (
    <Card pad className='ax-stack'>
      <View className='cover-standing'>
        <Avatar {...faceOf(member, members)} />
        <View className='ax-t-medium ax-grow'>{member.nickname}</View>
        <CoverChip mark={standing.kind}>{standingWord(standing)}</CoverChip>
      </View>
      <View>
        <View className='ax-t-head'>{sayWords(member, standing, on)}</View>
        <Why lines={whyWords(member, standing, on)} />
      </View>
      {cells.length === 0 ? null : <YearStrip years={cells} label={cells.map(({ year, word }) => words.cell(year, word)).join(copy.who.comma)} />}
      <Question model={model} standing={standing} />
    </Card>
  )
}

const Why = ({ lines }: { readonly lines: readonly string[] }) => <>{lines.map((line) => <View key={line} className='ax-t-sub ax-mt-1'>{line}</View>)}</>

type QuestionProps = { readonly model: CoverModel; readonly standing: Standing }

/** What is missing is asked here; a year that was paid since is noted here. */
function Question({ model, standing }: QuestionProps) {
  const [said, setSaid] = useState<{ readonly text: string; readonly undo: () => void }>()
  const { member, on, rules } = model
  const tell = (year: number, was: Told) => setSaid({ text: words.told[was](year), undo: tellYear([member.id], year, was) })
  if (said !== undefined) return <Said {...said} onUndo={() => (said.undo(), setSaid(undefined))} />
  const open = standing.kind === 'unknown' && standing.missing[0] === 'payment' ? standing.year : undefined
  if (open !== undefined) return <YearQuestion year={open} hotline={rules.hotline} onTell={(was) => tell(open, was)} />
  if (standing.kind === 'unknown') return <Missing standing={standing} model={model} />
  const next = paysByYear(member) ? yearToTell(member, rules, on) : undefined
  return next === undefined ? null : <Button kind='secondary' size='sm' onPress={() => tell(next, 'paid')}>{words.note(next)}</Button>
}

const Said = ({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) => (
  <View className='cover-who'>
    <View className='ax-t-sub ax-grow'>{text}</View>
    <TextLink onPress={onUndo}>{words.undo}</TextLink>
  </View>
)

function YearQuestion({ year, hotline, onTell }: { readonly year: number; readonly hotline: string; readonly onTell: (was: Told) => void }) {
  const [unsure, setUnsure] = useState(false)
  return (
    <View>
      <View className='ax-t-medium'>{words.asks(year)}</View>
      <View className='ax-mt-2'>
        <ButtonRow>
          <Button kind='outline' size='sm' onPress={() => onTell('paid')}>{words.paid}</Button>
          <Button kind='outline' size='sm' onPress={() => onTell('missed')}>{words.missed}</Button>
          <Button kind='outline' size='sm' onPress={() => setUnsure(true)}>{words.unsure}</Button>
        </ButtonRow>
      </View>
      {unsure ? <View className='ax-t-note ax-mt-2'>{words.howToKnow(hotline)}</View> : null}
    </View>
  )
}

/** The month is asked below; a field of the person is filled in on their page; what no source says is asked by telephone. */
function Missing({ standing, model: { member, rules } }: { readonly standing: Extract<Standing, { kind: 'unknown' }>; readonly model: CoverModel }) {
  const [first] = standing.missing
  if (first === 'lastMonth' || standing.month !== undefined) return <View className='ax-t-note'>{words.monthBelow}</View>
  if (first === 'insurance' || first === 'area') {
    return <Button kind='secondary' size='sm' onPress={() => void openPage('member', { id: member.id })}>{words.fill[first]}</Button>
  }
  return <Button kind='outline' size='sm' icon='phone' onPress={() => callHotline(rules.hotline)}>{copy.call(rules.hotline)}</Button>
}
