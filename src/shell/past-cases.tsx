import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { Case } from '@/domain/case/case'
import type { IsoDate } from '@/domain/date/iso-date'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { pastCopy as copy } from './past-cases.copy'

type Props = {
  readonly cases: readonly Case[]
  readonly today: IsoDate
  readonly titleOf: (one: Case) => string
  /** Title of a step or item that was ticked. */
  readonly itemOf: (one: Case, item: string) => string
}

/** What was finished before, with its days and receipts. Nothing can be ticked in it. */
export function PastCases({ cases, today, titleOf, itemOf }: Props) {
  if (cases.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.title} />
      {cases.map((one) => (
        <Card key={one.id} pad>
          <View className='ax-t-body'>{titleOf(one)}</View>
          {linesOf(one, itemOf, today).map((line) => (
            <View key={line} className='ax-t-sub'>{line}</View>
          ))}
        </Card>
      ))}
    </>
  )
}

function linesOf(one: Case, itemOf: Props['itemOf'], today: IsoDate): readonly string[] {
  const ticked = Object.values(one.marks).flatMap((marks) => Object.entries(marks))
  const byDay = [...ticked].sort(([, a], [, b]) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return byDay.map(([item, { on, note }]) => copy.line(dayWord(on, today), itemOf(one, item), note))
}
