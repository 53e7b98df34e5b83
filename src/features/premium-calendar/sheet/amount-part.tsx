import { View } from '@tarojs/components'
import { formatWholeYuan } from '@/domain/money/format-yuan'
import type { PremiumDue } from '@/domain/enrolment/premium'
import { EvidenceChips, type Citing } from '@/shell/basis-chips'
import { Chip } from '@/ui/mark/chip'
import { KeyValue } from '@/ui/list/key-value'
import { OptionPair } from '@/ui/form/option-pair'
import { TextLink } from '@/ui/mark/text-link'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import type { SheetProps } from './sheet-props'
import { figuresEvidence } from '../matters/evidence'
import { isPayment, leadOf, openOnes } from '../matters/matters'
import { addSums, costOf, sumOf, sumText, yuan } from '@/shell/premium-sums'
import { amountGroups, gradeChoices, missingIn, otherValues, premiumsIn, type AmountGroup } from './sheet-parts'
import { chooseGrade } from './use-marking'
import { clearGrade } from './clear-grade'

/** 多少钱: what one pays and what is still missing, with the sources beside it. */
export function AmountPart({ matter, citing }: SheetProps) {
  if (!isPayment(matter)) return null
  const groups = amountGroups(matter)
  const still = costOf(openOnes(matter))
  if (groups.length === 0 || still === undefined) return <KeyValue name={screens.sheet.amount}>{screens.money.allPaid}</KeyValue>
  const year = leadOf(matter).year
  return (
    <KeyValue name={screens.sheet.amount}>
      {groups.map((group, index) => (
        <Group key={index} group={group} named={groups.length > 1} year={year} citing={citing} />
      ))}
      {openOnes(matter).length > 1 && !still.unknown ? <View className='ax-t-medium ax-mt-1'>{screens.money.still(sumText(still))}</View> : null}
    </KeyValue>
  )
}

type GroupProps = { readonly group: AmountGroup; readonly named: boolean; readonly year: number | undefined; readonly citing: Citing }

function Group({ group, named, year, citing }: GroupProps) {
  const premiums = premiumsIn(group.amounts)
  const choices = gradeChoices(group)
  return (
    <View className='calendar-amount'>
      {named ? <View className='ax-t-note'>{copy.names(group.members.map(({ nickname }) => nickname))}</View> : null}
      {choices.length > 0 ? (
        <OptionPair
          options={choices.map(({ grade, name, sum }) => ({ value: grade, title: name, note: yuan(sum) }))}
          value={undefined}
          onChange={(grade) => chooseGrade(group.members, grade)}
          label={screens.money.pickGrade}
        />
      ) : (
        <EachText group={group} />
      )}
      {choices.length === 0 && group.members.every(({ grade }) => grade !== undefined) ? (
        <TextLink onPress={() => clearGrade(group.members)}>{screens.money.changeGrade}</TextLink>
      ) : null}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
        <PremiumChips premiums={premiums} year={year} citing={citing} />
      </View>
      <Hints amounts={group.amounts} choosing={choices.length > 0} />
    </View>
  )
}

/** 「¥440.00 一人」; a newborn across the year end pays two years, each on its line. */
function EachText({ group: { amounts, each, members } }: { readonly group: AmountGroup }) {
  const perPerson = members.length > 1 ? ` ${screens.money.each}` : ''
  if (amounts.length < 2) return <View className='ax-t-medium'>{sumText(each) + perPerson}</View>
  return (
    <>
      {amounts.map(({ year, amount }) => (
        <View key={String(year)}>{`${screens.money.forYear(year ?? 0)} ${sumText(sumOf(amount))}`}</View>
      ))}
      <View className='ax-t-medium'>{screens.money.total(sumText(addSums([each]))) + perPerson}</View>
    </>
  )
}

type ChipsProps = { readonly premiums: readonly PremiumDue[]; readonly year: number | undefined; readonly citing: Citing }

function PremiumChips({ premiums, year, citing }: ChipsProps) {
  const [first] = premiums
  if (first === undefined) return null
  const figures = premiums.flatMap(({ rows, aid }) => [...rows.map(({ amount }) => amount), ...(aid ? [aid] : [])])
  const { doubt: _shownAbove, ...evidence } = figuresEvidence(figures)
  const others = otherValues(premiums)
  return (
    <>
      <EvidenceChips evidence={evidence} {...citing} />
      {first.basis === year ? null : <Chip>{screens.money.basis(first.basis)}</Chip>}
      {others.length === 0 ? null : (
        <UncertaintyChip form='conflict'>{screens.money.elsewhere(copy.names(others.map((value) => `¥${formatWholeYuan(value)}`)))}</UncertaintyChip>
      )}
    </>
  )
}

function Hints({ amounts, choosing }: { readonly amounts: AmountGroup['amounts']; readonly choosing: boolean }) {
  const missing = missingIn(amounts).filter((fact) => !(choosing && fact === 'grade'))
  const aided = premiumsIn(amounts).some(({ aid }) => aid !== undefined)
  return (
    <>
      {choosing ? <View className='ax-t-note ax-mt-1'>{screens.money.pickGrade}</View> : null}
      {missing.length > 0 ? <View className='ax-t-note ax-mt-1'>{screens.money.fill(missing)}</View> : null}
      {aided ? <View className='ax-t-note ax-mt-1'>{screens.money.aidedAll}</View> : null}
    </>
  )
}
