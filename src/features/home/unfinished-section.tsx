import { View } from '@tarojs/components'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { useHousehold } from '@/state/household'
import { useUnfinished, type Unfinished } from '@/state/unfinished'
import { Avatar } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Progress } from '@/ui/chart/progress'
import { SectionHeader } from '@/ui/frame/section-header'
import { copy } from './home.copy'

const MOST = 5

/** Guides and checklists somebody began and did not finish. */
export function UnfinishedSection() {
  const works = useUnfinished(({ works: all }) => all)
  const shown = Object.entries(works).slice(0, MOST)
  if (shown.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.unfinished.title} />
      <Card>
        {shown.map(([key, work]) => (
          <WorkRow key={key} work={work} />
        ))}
      </Card>
    </>
  )
}

function WorkRow({ work }: { readonly work: Unfinished }) {
  const members = useHousehold((household) => household.members)
  const member = members.find(({ id }) => id === work.member)
  const count = copy.unfinished.steps(work.done, work.total)
  return (
    <Cell
      inset='avatar'
      leading={<Avatar {...(member ? faceOf(member, members) : { char: copy.familyFace, tint: 'slate' as const })} />}
      title={
        <View className='ax-row ax-row--between'>
          <View>{work.title}</View>
          <View className='ax-t-sub'>{count}</View>
        </View>
      }
      middle={<Progress done={work.done} total={work.total} label={count} />}
      note={copy.unfinished.next(work.next)}
      onPress={() => void openPage(work.page, work.query)}
    />
  )
}
