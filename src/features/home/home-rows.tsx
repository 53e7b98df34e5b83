import { View } from '@tarojs/components'
import { AvatarMark } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { DeadlineRow } from '@/ui/list/deadline-row'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { Doubts } from './doubts'
import { copy } from './home.copy'
import { rowsOf, unknownRowsOf, type HomeMatter, type HomeUnknown, type HomeView } from './home-view'

/** The next three after the hero, and what is not known. */
type HomeRowsProps = { readonly view: HomeView; readonly onOpen: (key: string) => void; readonly onAll: () => void }

export function HomeRows({ view, onOpen, onAll }: HomeRowsProps) {
  const rows = rowsOf(view)
  const unknown = unknownRowsOf(view)
  if (rows.length + unknown.length === 0) return null
  return (
    <View className='ax-mt-3'>
      <Card label={copy.next}>
        {rows.map((matter) => (
          <Row key={matter.key} matter={matter} onPress={() => onOpen(matter.key)} />
        ))}
        {unknown.map((one) => (
          <UnknownRow key={one.key} unknown={one} onPress={onAll} />
        ))}
      </Card>
    </View>
  )
}

function Row({ matter, onPress }: { readonly matter: HomeMatter; readonly onPress: () => void }) {
  const { title, faces, crowd, date, detail, urgency, doubts } = matter
  return (
    <DeadlineRow
      leading={<AvatarMark faces={faces.length > 0 ? faces : [{ char: copy.familyFace, tint: 'slate' }]} crowd={crowd} />}
      title={title}
      tag={doubts.length > 0 ? <Doubts doubts={doubts} /> : undefined}
      date={date}
      detail={detail}
      left={leftOf(matter.daysLeft)}
      urgency={urgency}
      onPress={onPress}
    />
  )
}

const UnknownRow = ({ unknown, onPress }: { readonly unknown: HomeUnknown; readonly onPress: () => void }) => (
  <DeadlineRow
    leading={<AvatarMark faces={unknown.faces} crowd={copy.crowd(unknown.faces.length)} />}
    title={unknown.title}
    tag={<UncertaintyChip form='inferred'>{copy.hero.unknown}</UncertaintyChip>}
    date={unknown.way?.title ?? unknown.when}
    left={unknown.daysLeft === undefined ? { value: copy.left.ask } : { value: copy.hero.about(String(unknown.daysLeft)), unit: copy.left.days }}
    urgency='near'
    onPress={onPress}
  />
)

function leftOf(daysLeft: number): { readonly value: string; readonly unit?: string } {
  if (daysLeft === 0) return { value: copy.left.today }
  return daysLeft < 0 ? { value: copy.left.overdue } : { value: String(daysLeft), unit: copy.left.days }
}
