import type { ComponentType } from 'react'
import { useTrial } from '@/state/trial/trial'
import { EmptyState } from '@/ui/frame/empty-state'
import { ownOnlyCopy as copy } from './own-only.copy'
import { Screen } from './screen'

/** A page about what lies on this phone, or that gives it away: nothing of an invented family comes into it. */
export function ownOnly<Props extends object>(Content: ComponentType<Props>) {
  return function OwnPage(props: Props) {
    const isTrial = useTrial(({ end }) => end !== null)
    return isTrial ? <Screen><EmptyState title={copy.title}>{copy.text}</EmptyState></Screen> : <Content {...props} />
  }
}
