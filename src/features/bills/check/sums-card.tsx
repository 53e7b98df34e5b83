import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { SUMS, type Sheet, type SumCheck } from '@/domain/settlement-sheet'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Chip } from '@/ui/mark/chip'
import { Icon, type IconName } from '@/ui/mark/icon'
import { copy } from './check.copy'

const { sums } = copy
const ICONS: Readonly<Record<SumCheck['state'], IconName>> = { agrees: 'check', differs: 'close', open: 'minus', absent: 'minus' }

/** Every sum of the paper, with the difference where there is one. */
export function SumsCard({ checks, sheet }: { readonly checks: readonly SumCheck[]; readonly sheet: Sheet }) {
  const good = checks.every(({ state }) => state === 'agrees')
  return (
    <>
      <SectionHeader title={sums.title}>{good ? <Chip tone='pine' icon='check'>{sums.all(checks.length)}</Chip> : null}</SectionHeader>
      <Card>
        {checks.map((check) => (
          <View key={check.id} className='bill-line'>
            <View className={`bill-line__mark bill-line__mark--${check.state}`}>
              <Icon name={ICONS[check.state]} size='xs' />
            </View>
            <View className='ax-grow'>
              <View className={check.state === 'differs' ? 'ax-t-sub ax-c-verm ax-t-strong' : 'ax-t-sub ax-c-1'}>{nameOf(check)}</View>
              <View className='ax-t-note ax-c-2'>{textOf(check, sheet)}</View>
            </View>
          </View>
        ))}
      </Card>
    </>
  )
}

const gap = (by: number): string => formatYuan(Math.abs(by) as Fen)

function nameOf(check: SumCheck): string {
  const name = sums.names[check.id]
  return check.state === 'differs' ? sums.by(name, gap(check.by), check.by > 0) : name
}

function textOf(check: SumCheck, sheet: Sheet): string {
  switch (check.state) {
    case 'agrees':
      return addedUp(check, sheet)
    case 'differs':
      return sums.differs(formatYuan(check.sum), formatYuan(check.printed))
    case 'open':
      return sums.open(gap(check.by))
    default:
      return sums.absent
  }
}

/** 「4,200.00 + 6,600.00 + 57,600.00 = 68,400.00」, without the parts that are nothing. */
function addedUp({ id, whole }: SumCheck, sheet: Sheet): string {
  const parts = (SUMS.find((sum) => sum.id === id)?.parts ?? []).flatMap((part) => (sheet[part] ? [formatYuan(sheet[part])] : []))
  const sum = formatYuan(sheet[whole] ?? (0 as Fen))
  return parts.length > 1 ? sums.added(parts, sum) : sums.agrees(sum)
}
