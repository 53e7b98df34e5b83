import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { inParts } from '../mark/parts'
import { Tap } from '../touch/tap'
import './cell.scss'

export type CellProps = {
  title: ReactNode
  /** Small word after the title, e.g. a relation. */
  aside?: string | undefined
  /** Chip after the title; drops under it in 大字. */
  tag?: ReactNode
  note?: ReactNode
  /** Between title and note, full width, e.g. Progress. */
  middle?: ReactNode
  value?: ReactNode
  leading?: ReactNode
  trailing?: ReactNode
  /** A second thing to tap, at the end of the row and no part of the first. */
  beside?: ReactNode
  /** Where the line above starts: at the gutter, or under the text beside an avatar. */
  inset?: 'avatar' | undefined
  /** No side padding: a row inside a padded card. */
  flush?: boolean | undefined
  danger?: boolean | undefined
  disabled?: boolean | undefined
  /** Shown by default whenever the row can be pressed. */
  chevron?: boolean | undefined
  onPress?: (() => void) | undefined
  label?: string | undefined
}

export function Cell(props: CellProps) {
  if (!props.beside) return <Row {...props} />
  return (
    <View className='ax-cell-pair'>
      <Row {...props} />
      <View className='ax-cell-pair__beside'>{props.beside}</View>
    </View>
  )
}

function Row(props: CellProps) {
  const { disabled, label, leading, onPress, trailing, value } = props
  return (
    <Tap className={classOf(props)} hoverClass='ax-press' label={label} disabled={disabled} onPress={onPress}>
      {leading ? <View className='ax-cell__lead'>{leading}</View> : null}
      <CellText {...props} />
      {value ? <View className='ax-cell__value'>{value}</View> : null}
      {trailing}
      {hasChevron(props) ? <Icon name='right' size='sm' className='ax-c-3' /> : null}
    </Tap>
  )
}

function classOf({ danger, disabled, flush, inset }: CellProps): string {
  return cx(
    'ax-cell',
    inset && 'ax-cell--in-avatar',
    flush && 'ax-cell--flush',
    danger && 'ax-cell--danger',
    disabled && 'ax-cell--disabled'
  )
}

const hasChevron = ({ chevron, danger, disabled, onPress }: CellProps): boolean =>
  !disabled && (chevron ?? (onPress !== undefined && !danger))

function CellText({ title, aside, tag, note, middle }: CellProps) {
  return (
    <View className='ax-grow'>
      <View className={cx('ax-cell__title', Boolean(tag) && 'ax-cell__title--tagged', Boolean(aside) && 'ax-cell__title--aside')}>
        {inParts(title)}
        {aside ? <View className='ax-cell__aside'>{aside}</View> : null}
        {tag}
      </View>
      {middle ? <View className='ax-cell__middle'>{middle}</View> : null}
      {note ? <View className={cx('ax-cell__note', Boolean(middle) && 'ax-cell__note--low')}>{inParts(note)}</View> : null}
    </View>
  )
}
