import { View } from '@tarojs/components'
import type { Member } from '@/domain/enrolment/member'
import { useHousehold } from '@/state/household'
import { Icon } from '@/ui/mark/icon'
import { Tap } from '@/ui/touch/tap'
import { copy } from './household.copy'

/** Up and down: works with a thumb, a keyboard and a screen reader, which dragging does not. */
export function OrderButtons({ member: { id, nickname } }: { readonly member: Member }) {
  const members = useHousehold((household) => household.members)
  const { move } = useHousehold.getState()
  const isFirst = members[0]?.id === id
  const isLast = members[members.length - 1]?.id === id
  return (
    <View className='household-order'>
      <Tap className='household-order__one' label={copy.moveUp(nickname)} disabled={isFirst ? true : undefined} onPress={() => move(id, -1)}>
        <Icon name='up' />
      </Tap>
      <Tap className='household-order__one' label={copy.moveDown(nickname)} disabled={isLast ? true : undefined} onPress={() => move(id, 1)}>
        <Icon name='down' />
      </Tap>
    </View>
  )
}
