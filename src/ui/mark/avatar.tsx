import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './avatar.scss'

export type AvatarTint = 'pine' | 'indigo' | 'plum' | 'olive' | 'slate'
export type AvatarFace = { char: string; tint: AvatarTint }

export type AvatarProps = AvatarFace & { size?: 'sm' | undefined; label?: string | undefined }

/** One character on a tint, never a photo. Silent unless it has a label: the name stands beside it. */
export function Avatar({ char, tint, size, label }: AvatarProps) {
  return (
    <View
      className={cx('ax-avatar', `ax-avatar--${tint}`, size && `ax-avatar--${size}`)}
      {...(label ? aria({ role: 'img', label }) : aria({ hidden: true }))}
    >
      {char}
    </View>
  )
}

export type AvatarMarkProps = {
  faces: readonly AvatarFace[]
  /** Drawn in place of three or more faces, e.g. 「3人」. */
  crowd: string
}

/** Whom a row is about: one face, two on the diagonal, or a count. */
export function AvatarMark({ faces, crowd }: AvatarMarkProps) {
  const [first, second] = faces
  if (!first) return null
  if (!second) return <Avatar {...first} />
  if (faces.length > 2)
    return (
      <View className='ax-avatar ax-avatar--slate ax-avatar--crowd' {...aria({ hidden: true })}>
        {crowd}
      </View>
    )
  return (
    <View className='ax-avatar-duo' {...aria({ hidden: true })}>
      <View className={cx('ax-avatar ax-avatar-duo__one', `ax-avatar--${first.tint}`)}>{first.char}</View>
      <View className={cx('ax-avatar ax-avatar-duo__two', `ax-avatar--${second.tint}`)}>{second.char}</View>
    </View>
  )
}

/** A row of overlapping faces. */
export function AvatarGroup({ faces }: { faces: readonly AvatarFace[] }) {
  return (
    <View className='ax-avatars' {...aria({ hidden: true })}>
      {faces.map((face) => (
        <View key={face.char + face.tint} className={cx('ax-avatar ax-avatars__one', `ax-avatar--${face.tint}`)}>
          {face.char}
        </View>
      ))}
    </View>
  )
}
