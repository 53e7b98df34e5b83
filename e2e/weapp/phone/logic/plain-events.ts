// An event crosses from the view thread to the logic thread: handlers get a copy, never a live object.
import { guarded } from './log'

export type Definition = Record<string, unknown>
type Target = { id?: string; dataset?: object; _$?: { getBackendElement?: () => HTMLElement | null } }
type ViewEvent = {
  type: string
  timeStamp: number
  target?: Target
  currentTarget?: Target
  mark?: unknown
  detail?: unknown
  touches?: unknown[]
  changedTouches?: unknown[]
  getOriginalEvent?: unknown
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

function plainTarget(target: Target | undefined) {
  if (!target) return undefined
  const element = target._$?.getBackendElement?.()
  return { id: target.id, dataset: copy(target.dataset ?? {}), offsetLeft: element?.offsetLeft ?? 0, offsetTop: element?.offsetTop ?? 0 }
}

const plainEvent = ({ type, timeStamp, target, currentTarget, mark, detail, touches = [], changedTouches = [] }: ViewEvent) => ({
  ...{ type, timeStamp, mark, touches, changedTouches, mut: false },
  target: plainTarget(target),
  currentTarget: plainTarget(currentTarget),
  detail: copy(detail ?? {})
})

const isEvent = (value: unknown): value is ViewEvent =>
  typeof value === 'object' && value !== null && typeof (value as ViewEvent).getOriginalEvent === 'function'

export function withPlainEvents(definition: Definition): Definition {
  const wrapped = Object.entries(definition).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member]
    const handler = function (this: unknown, first: unknown, ...rest: unknown[]): unknown {
      const argument = isEvent(first) ? plainEvent(first) : first
      return guarded(name, () => member.call(this, argument, ...rest) as unknown)
    }
    return [name, handler]
  })
  return Object.fromEntries(wrapped) as Definition
}
