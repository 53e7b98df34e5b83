import { View } from '@tarojs/components'
import { dayWithWeekday } from '@/domain/date/day-words.copy'
import { addYears, isIsoDate } from '@/domain/date/iso-date'
import { ANSWERS, CARES, REASONS, STAGES, type Answer } from '@/domain/filing/situation'
import { PlaceChoice } from '@/shell/place-choice'
import { directDiseases, PROVINCES, type ProvinceCode } from '@/policy/checklists'
import { figureEvidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { DateField } from '@/ui/form/date-field'
import { RadioList } from '@/ui/form/radio-list'
import { TextField } from '@/ui/form/text-field'
import { isSamePlace, type Question } from './answers'
import { CiteChips, type OpenEvidence } from '../cite-chips'
import { copy } from './filing.copy'
import { ProvinceGrid } from './province-grid'
import type { FilingModel } from './use-filing'

type Props = { readonly model: FilingModel; readonly onOpen: OpenEvidence }

/** The mock's order: what most families pick comes first. */
const REASON_ORDER = [...REASONS].sort((a, b) => rank(a) - rank(b))
function rank(reason: (typeof REASONS)[number]): number {
  return ['longStay', 'retiredAway', 'workAway', 'referral', 'temporary', 'emergency'].indexOf(reason)
}

export function QuestionBody({ model, onOpen }: Props) {
  const { question } = model
  switch (question) {
    case 'home':
      return <Home model={model} />
    case 'place':
      return <Place model={model} />
    case 'endedOn':
      return <Ended model={model} />
    case 'reason':
    case 'stage':
    case 'care':
      return <Choices model={model} question={question} />
    case 'listed':
      return <Listed model={model} onOpen={onOpen} />
    default:
      return <Asked model={model} question={question} />
  }
}

const BOUND = 'oof-choices'

function Choices({ model, question }: { readonly model: FilingModel; readonly question: 'reason' | 'stage' | 'care' }) {
  const { answers, change, places } = model
  const label = copy.question(question, copy.guest, places.home)
  if (question === 'reason') {
    return (
      <Card className={BOUND}>
        <RadioList options={REASON_ORDER.map((value) => ({ value, ...copy.reasons[value] }))} value={answers.reason} onChange={(reason) => change({ reason })} label={label} />
      </Card>
    )
  }
  return question === 'stage' ? (
    <Card className={BOUND}>
      <RadioList options={STAGES.map((value) => ({ value, ...copy.stages[value] }))} value={answers.stage} onChange={(stage) => change({ stage })} label={label} />
    </Card>
  ) : (
    <Card className={BOUND}>
      <RadioList options={CARES.map((value) => ({ value, ...copy.cares[value] }))} value={answers.care} onChange={(care) => change({ care })} label={label} />
    </Card>
  )
}

function Home({ model }: { readonly model: FilingModel }) {
  return (
    <Card className={BOUND}>
      <PlaceChoice value={model.answers.home} onChoose={(home) => model.change({ home })} label={copy.question('home', copy.guest, '')} />
    </Card>
  )
}

const HAN = /^[\u4e00-\u9fa5]{0,10}$/

function Place({ model }: { readonly model: FilingModel }) {
  const { answers, change, places } = model
  const options = PROVINCES.filter(([code]) => !isSamePlace(answers.home, code)).map(([value, name]) => ({
    value, label: name, own: answers.home.startsWith(value)
  }))
  // A town lies in the province it was named for: 武汉 does not follow to 海南.
  const go = (to: ProvinceCode) => change(answers.to === undefined || answers.to === to ? { to } : { to, city: '' })
  return (
    <Card pad>
      <ProvinceGrid options={options} value={answers.to} onChange={go} label={copy.question('place', copy.guest, places.home)} />
      <View className='ax-mt-3'>
        <TextField
          label={copy.city}
          value={answers.city}
          onChange={(city) => change({ city: city.trim() })}
          placeholder={copy.cityPlaceholder}
          maxLength={10}
          error={HAN.test(answers.city) ? undefined : copy.cityWrong}
        />
      </View>
    </Card>
  )
}

/** A hand claim is seldom taken after more than a year. */
const YEARS_BACK = -2

function Ended({ model }: { readonly model: FilingModel }) {
  const { answers, change, on } = model
  const { endedOn } = answers
  const choose = (day: string) => change({ endedOn: isIsoDate(day) ? day : undefined } as never)
  return (
    <Card pad>
      <DateField
        label={copy.dayLabel}
        value={endedOn ?? ''}
        onChange={choose}
        min={addYears(on, YEARS_BACK)}
        max={on}
        shown={endedOn === undefined ? '' : dayWithWeekday(endedOn, on)}
        placeholder={copy.pickDay}
        clearable
      />
    </Card>
  )
}

type AskedQuestion = Extract<Question, 'marked' | 'qualified' | 'listed' | 'networked'>

function Asked({ model, question }: { readonly model: FilingModel; readonly question: AskedQuestion }) {
  const options = ANSWERS.map((value) => ({ value, title: copy.answer[question][value] }))
  const choose = (value: Answer) => model.change({ [question]: value })
  return (
    <Card className={BOUND}>
      <RadioList options={options} value={model.answers[question]} onChange={choose} label={copy.question(question, copy.guest, model.places.home)} />
    </Card>
  )
}

function Listed({ model, onOpen }: Props) {
  const evidence = figureEvidence(directDiseases)
  return (
    <>
      <Card pad>
        <View className='ax-t-sub'>{copy.list(directDiseases.readings[0].value)}</View>
        <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
          <CiteChips evidence={evidence} home={model.answers.home} onOpen={onOpen} />
        </View>
      </Card>
      <View className='ax-mt-3'>
        <Asked model={model} question='listed' />
      </View>
    </>
  )
}
