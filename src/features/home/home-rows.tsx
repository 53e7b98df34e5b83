import { View } from '@tarojs/components'
import { AvatarMark } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { DeadlineRow } from '@/ui/list/deadline-row'
import { Doubts } from './doubts'
import { copy } from './home.copy'
import { rowsOf, type HomeMatter, type HomeView } from './home-view'

/** The next three after the hero. */
export function HomeRows({ view, onOpen }: { readonly view: HomeView; readonly onOpen: (key: string) => void }) {
  const rows = rowsOf(view)
  if (rows.length === 0) return null
  return (
    <View className='ax-mt-3'>
      <Card label={copy.next}>
        {rows.map((matter) => (
          <Row key={matter.key} matter={matter} onPress={() => onOpen(matter.key)} />
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

function leftOf(daysLeft: number): { readonly value: string; readonly unit?: string } {
  if (daysLeft === 0) return { value: copy.left.today }
  return daysLeft < 0 ? { value: copy.left.overdue } : { value: String(daysLeft), unit: copy.left.days }
}
