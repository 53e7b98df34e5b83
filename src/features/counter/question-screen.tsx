import { View } from '@tarojs/components'
import { COUNTER_ACTS, COUNTER_PLACES, type CounterAct, type CounterQuestion } from '@/domain/counter/counter'
import type { Member } from '@/domain/enrolment/member'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { placeNamed } from '@/policy/places'
import { Screen } from '@/shell/screen'
import { BigOption, type BigOptionProps } from '@/ui/list/big-option'
import { Avatar } from '@/ui/mark/avatar'
import type { IconName } from '@/ui/mark/icon'
import { copy } from './counter.copy'
import { paramsOf, SOMEBODY, type Answers } from './link-params'

type Props = { readonly question: CounterQuestion; readonly answers: Answers; readonly members: readonly Member[] }

const ICONS: Readonly<Record<CounterAct, IconName>> = { inHospital: 'hosp', settling: 'file', discharged: 'clock', pharmacy: 'box', premium: 'wallet' }

export function QuestionScreen({ question, answers, members }: Props) {
  const { act, who } = answers
  const home = shortOf(members.find(({ id }) => id === who))
  return (
    <Screen title={act === undefined ? copy.title : copy.acts[act].title}>
      <View className='ax-t-title'>{copy.ask[question](act, home)}</View>
      <View className='ax-mt-3'>{optionsFor({ question, answers, members }).map((option) => <BigOption key={option.title} {...option} />)}</View>
      {question === 'who' ? <View className='ax-t-note ax-mt-3'>{copy.notAsked}</View> : null}
    </Screen>
  )
}

const shortOf = (member: Member | undefined): string => placeNamed(member?.areaCode ?? '')?.short ?? ''

const go = (answers: Answers) => () => void openPage('counter', paramsOf(answers))

function optionsFor({ question, answers, members }: Props): readonly BigOptionProps[] {
  if (question === 'act') return COUNTER_ACTS.map((act) => ({ icon: ICONS[act], ...copy.acts[act], onPress: go({ ...answers, act }) }))
  if (question === 'who') return whoOptions(answers, members)
  const home = shortOf(members.find(({ id }) => id === answers.who))
  return COUNTER_PLACES.map((place) => ({ icon: PLACE_ICONS[place], ...copy.places[place](home), onPress: go({ ...answers, place }) }))
}

const PLACE_ICONS: Readonly<Record<(typeof COUNTER_PLACES)[number], IconName>> = { home: 'home', away: 'route', emergency: 'warn' }

function whoOptions(answers: Answers, members: readonly Member[]): readonly BigOptionProps[] {
  const people = members.map((member): BigOptionProps => ({
    leading: <Avatar {...faceOf(member, members)} />,
    title: member.nickname,
    note: noteOf(member),
    onPress: go({ ...answers, who: member.id })
  }))
  return [...people, { icon: 'fam', title: copy.someone.title, note: copy.someone.note, onPress: go({ ...answers, who: SOMEBODY }) }]
}

/** 「衢州 · 在武汉看病」 */
const noteOf = (member: Member): string => [shortOf(member) || copy.noPlace, ...(member.careArea === undefined ? [] : [copy.treatedIn(member.careArea.name)])].join(copy.dot)
