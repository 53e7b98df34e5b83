import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { wordsFor } from '@/domain/guide/guide'
import { faceOf } from '@/domain/household/face'
import type { Stage } from '@/domain/guide/standing'
import { aria } from '@/ui/touch/a11y'
import { Avatar } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { cx } from '@/ui/touch/class-names'
import { Icon } from '@/ui/mark/icon'
import { PersonProgress } from '@/ui/list/person-progress'
import { guideCopy as copy } from './guide.copy'
import type { GuideModel } from './use-guide'

const STAGES = ['ready', 'submitted', 'effective'] as const

/** Whose, how far, and the three stages that none of them implies another. */
export function GuideHead({ model }: { readonly model: GuideModel }) {
  const { members, standing, walk, today } = model
  const face = walk.member ? faceOf(walk.member, members) : ({ char: walk.who.slice(0, 1), tint: 'slate' } as const)
  const total = standing.steps.length
  return (
    <>
      {standing.done === 0 ? <View className='fa-lead'>{wordsFor(walk.guide.lead, walk.who, walk.ownerName)}</View> : null}
      {total === 0 ? null : (
        <PersonProgress
          face={<Avatar {...face} />}
          title={standing.done === total ? copy.allDone : copy.stepsDone(standing.done, total)}
          note={leftWords(model)}
          done={standing.done}
          total={total}
        />
      )}
      <View className='ax-mt-3'>
        <Card pad>
          <View className='fa-stages' {...aria({ role: 'list', label: copy.stagesNote })}>
            {STAGES.map((stage) => <StageMark key={stage} name={copy.stages[stage]} stage={standing[stage]} day={dayOf(standing[stage], today)} />)}
          </View>
        </Card>
      </View>
    </>
  )
}

const dayOf = (stage: Stage, today: GuideModel['today']): string => (stage.kind === 'reached' ? dayWord(stage.on, today) : copy.stageOpen)

function StageMark({ name, stage, day }: { readonly name: string; readonly stage: Stage; readonly day: string }) {
  const reached = stage.kind === 'reached'
  return (
    <View className={cx('fa-stage', reached && 'fa-stage--on')} {...aria({ role: 'listitem' })}>
      <View className='fa-stage__disc'>{reached ? <Icon name='check' className='fa-stage__tick' /> : null}</View>
      <View className='fa-stage__name'>{name}</View>
      <View className='ax-t-mini'>{day}</View>
    </View>
  )
}

/** 「还剩 2 步，第 5 步要爸爸本人」 */
function leftWords({ standing, walk }: GuideModel): string {
  const { steps, done } = standing
  const left = steps.length - done
  if (left === 0) return copy.stagesNote
  const needed = steps.findIndex(({ mark, step }) => mark === undefined && step.holder !== 'owner')
  return walk.guide.walkedFor === 'anyone' || needed === -1 ? copy.left(left) : copy.leftWith(left, needed + 1, walk.who)
}
