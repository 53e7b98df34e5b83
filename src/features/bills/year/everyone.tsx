import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { faceOf } from '@/domain/household/face'
import { fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { useBills } from '@/state/bills'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { Avatar } from '@/ui/mark/avatar'
import { yuanText } from '@/ui/mark/money'
import { copy } from './year.copy'
import { isLost, yearView, type YearView } from './year-view'

const { everyone } = copy

type Props = { readonly members: readonly Member[]; readonly today: IsoDate; readonly onOpen: (id: string) => void }

/** Everybody's running benefit year, the dearest first. */
export function Everyone({ members, today, onOpen }: Props) {
  const bills = useBills((all) => all.bills)
  const views = members.map((member) => yearView(member, bills, today, today)).sort((a, b) => b.family - a.family)
  const sum = fen(views.reduce((all, { family }) => all + family, 0))
  const most = Math.max(1, ...views.map(({ family }) => family))
  return (
    <>
      <SectionHeader title={everyone.title} note={everyone.sum(yuanText(sum))} />
      <Card>
        {views.map((view) => (
          <Cell
            key={view.member.id}
            inset='avatar'
            leading={<Avatar {...faceOf(view.member, members)} />}
            title={view.member.nickname}
            note={noteOf(view)}
            middle={view.family > 0 ? <View className='year-share ax-d-cash' style={{ width: `${((view.family / most) * 100).toFixed(1)}%` }} /> : undefined}
            tag={<View className='ax-c-plum ax-t-strong'>{yuanText(view.family)}</View>}
            onPress={() => onOpen(view.member.id)}
          />
        ))}
      </Card>
    </>
  )
}

function noteOf(view: YearView): string {
  const { bills, lines } = view
  if (isLost(view)) return everyone.lost
  if (bills.length === 0) return everyone.none
  const start = lines.find(({ line }) => line === 'majorIllnessStart')
  if (start === undefined) return everyone.count(bills.length)
  return start.left === 0 ? everyone.started : everyone.left(formatYuan(start.left))
}
