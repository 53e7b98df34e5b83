import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Basis } from '@/domain/guide/basis'
import type { Reason, Tool, Verdict } from '@/domain/guide/eligibility'
import { wordsFor } from '@/domain/guide/guide'
import { openPage } from '@/platform/routes/navigation'
import { GOAL_TROUBLES, inLawBasisIn, REASONS, type ReasonText } from '@/policy/guides'
import { BasisChips, type Citing } from '@/shell/basis-chips'
import { evidenceOf } from '@/shell/evidence'
import { bestFirst, gradeWord } from '@/shell/grade-words'
import { aria } from '@/ui/touch/a11y'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Chip, type ChipTone } from '@/ui/mark/chip'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { accountsCopy } from '../overview/accounts.copy'
import { chooseCopy as copy } from './choose.copy'
import { ownParams } from '../link-params'
import type { ChooseModel } from './use-choose'

type Props = Citing & { readonly model: ChooseModel; readonly on: IsoDate }

/** None, one or two ways; then what was asked for and refused, with every reason. */
export function ChoiceResult({ model, ...citing }: Props) {
  const { choice } = model
  return (
    <>
      <View className='ax-t-head' {...aria({ role: 'status', live: 'polite' })}>{headOf(model)}</View>
      {choice.trouble.map((trouble) => (
        <Card key={trouble} pad>
          <ReasonLines text={GOAL_TROUBLES[trouble]} model={model} {...citing} />
        </Card>
      ))}
      {choice.take.map((verdict) => <VerdictCard key={verdict.tool} verdict={verdict} model={model} {...citing} />)}
      {choice.refused.map((verdict) => <VerdictCard key={verdict.tool} verdict={verdict} model={model} {...citing} />)}
    </>
  )
}

function headOf({ choice, ownerInsurance }: ChooseModel): string {
  const names = choice.take.map(({ tool }) => accountsCopy.tools[tool])
  const [money] = choice.take.filter(({ tool }) => tool !== 'familyProxy')
  if (money !== undefined && ownerInsurance === 'unknown') return copy.answer.askOwner(accountsCopy.tools[money.tool])
  if (choice.kind === 'two') return copy.answer.two(names)
  return choice.kind === 'one' ? copy.answer.one(names[0] ?? '') : copy.answer.none
}

const CHIP: Readonly<Record<'yes' | 'no', ChipTone>> = { yes: 'pine', no: 'verm' }

function VerdictCard({ verdict, model, ...citing }: Props & { readonly verdict: Verdict }) {
  const { tool, kind } = verdict
  const { who, ownerName, member, owner } = model
  const go = () => void openPage('familyGuide', ownParams(tool, member, tool === 'familyProxy' ? undefined : owner))
  return (
    <Card pad>
      <View className='ax-row'>
        <View className='ax-t-head ax-grow'>{accountsCopy.tools[tool]}</View>
        {kind === 'ask' ? <UncertaintyChip form='inferred'>{copy.verdict.ask}</UncertaintyChip> : <Chip tone={CHIP[kind]}>{copy.verdict[kind]}</Chip>}
      </View>
      <View className='ax-t-sub'>{wordsFor(copy.purpose[tool], who, ownerName)}</View>
      {orderOf(verdict).map((reason) => (
        <ReasonLines key={reason.code} text={reasonIn(reason, tool, model)} effect={reason.effect} model={model} {...citing} />
      ))}
      {kind === 'no' ? null : (
        <View className='ax-mt-4'>
          <Button kind={kind === 'yes' ? 'primary' : 'secondary'} onPress={go}>{copy.steps}</Button>
        </View>
      )}
    </Card>
  )
}

/** What stands in the way first, then what is open; what is merely good to know only where there is a way. */
const orderOf = ({ kind, reasons }: Verdict): readonly Reason[] =>
  (['blocks', 'asks', ...(kind === 'no' ? [] : ['notes' as const])] as const).flatMap((effect) => reasons.filter((reason) => reason.effect === effect))

/** The words about in-laws are those of the owner's area, where it has its own; never for the way across provinces. */
function reasonIn({ code }: Reason, tool: Tool, { asked }: ChooseModel): ReasonText {
  const text = REASONS[code]
  const local = tool === 'familySharing' && (code === 'inLaw' || code === 'inLawDisputed' || code === 'inLawAllowed')
  return local ? { ...text, basis: inLawBasisIn(asked.money.owner.area) } : text
}

type LinesProps = Props & { readonly text: ReasonText; readonly effect?: Reason['effect'] }

function ReasonLines({ text, effect = 'blocks', model, on, ...citing }: LinesProps) {
  const say = (words: string) => wordsFor(words, model.who, model.ownerName)
  return (
    <View className='fa-reason'>
      <View className='ax-t-mini'>{copy.because[effect]}</View>
      <View className='ax-t-strong'>{say(text.title)}</View>
      <View className='ax-t-note'>{say(text.text)}</View>
      {text.then === undefined ? null : <View className='fa-then'>{copy.then(say(text.then))}</View>}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        {effect === 'notes' ? null : <GradeChip basis={text.basis} on={on} />}
        <BasisChips basis={text.basis} {...citing} />
      </View>
    </View>
  )
}

/** The best grade among the claims that are followed: how much the verdict rests on. */
function GradeChip({ basis, on }: { readonly basis: Basis; readonly on: IsoDate }) {
  const [best] = bestFirst(evidenceOf(basis).followed, on)
  return best ? <Chip>{gradeWord(best, on)}</Chip> : null
}
