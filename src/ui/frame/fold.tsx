import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import './fold.scss'

export type FoldProps = { open: boolean; onToggle: () => void; children: string }

/** The line that opens and closes more fields below it. */
export function Fold({ open, onToggle, children }: FoldProps) {
  return (
    <Tap className='ax-fold' role='button' expanded={open} onPress={onToggle}>
      <Icon name={open ? 'up' : 'down'} size='sm' />
      {children}
    </Tap>
  )
}
