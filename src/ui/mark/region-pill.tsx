import { Icon } from './icon'
import { Tap } from '../touch/tap'
import './region-pill.scss'

export type RegionPillProps = { children: string; onPress: () => void; label?: string | undefined }

export function RegionPill({ children, onPress, label }: RegionPillProps) {
  return (
    <Tap className='ax-region' role='button' label={label} onPress={onPress}>
      <Icon name='pin' size='sm' className='ax-c-pine' />
      {children}
      <Icon name='down' size='xs' className='ax-c-pine' />
    </Tap>
  )
}
