import { View } from '@tarojs/components'
import type { Aria } from '../touch/a11y'
import { Chip } from '../mark/chip'
import { cx } from '../touch/class-names'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from '../touch/tap'
import '../form/check-box.scss'
import './checklist-row.scss'

/** locked: something else comes first. none: not needed here. */
export type ChecklistState = 'todo' | 'next' | 'done' | 'locked' | 'none'

export type ChecklistRowProps = {
  state: ChecklistState
  /** Starts with a verb. */
  title: string
  note?: string | undefined
  /** 「下一项」 as a chip, 「先提交」 or 「不用」 as a word. */
  hint?: string | undefined
  /** The whole row toggles, both ways. Locked and unneeded rows do not. */
  onToggle?: (() => void) | undefined
}

const MARK: Partial<Record<ChecklistState, IconName>> = { done: 'check', locked: 'lock', none: 'minus' }
const BOX: Partial<Record<ChecklistState, string>> = { done: 'on', locked: 'locked', none: 'none' }

export function ChecklistRow({ state, title, note, hint, onToggle }: ChecklistRowProps) {
  const fixed = state === 'locked' || state === 'none'
  const mark = MARK[state]
  const box = BOX[state]
  return (
    <Tap
      className={cx('ax-list-row', `ax-list-row--${state}`)}
      hoverClass='ax-press'
      {...spokenState(state)}
      onPress={fixed ? undefined : onToggle}
    >
      <View className={cx('ax-check', box && `ax-check--${box}`)}>
        {mark ? <Icon name={mark} className='ax-check__tick' /> : null}
      </View>
      <View className='ax-list-row__text'>
        <View className='ax-list-row__title'>{title}</View>
        {note ? <View className='ax-list-row__note'>{note}</View> : null}
      </View>
      {hint ? <Hint next={state === 'next'}>{hint}</Hint> : null}
    </Tap>
  )
}

function spokenState(state: ChecklistState): Aria {
  if (state === 'none') return {}
  return { role: 'checkbox', checked: state === 'done', disabled: state === 'locked' ? true : undefined }
}

function Hint({ next, children }: { next: boolean; children: string }) {
  return <View className='ax-list-row__hint'>{next ? <Chip tone='indigo'>{children}</Chip> : children}</View>
}
