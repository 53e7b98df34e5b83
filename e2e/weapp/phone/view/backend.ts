// The DOM under glass-easel, with WeChat's tag names and WeChat's events.
import * as glassEasel from 'glass-easel'

type Detail = { readonly x?: number; readonly y?: number }
type Backend = Omit<glassEasel.CurrentWindowBackendContext, 'document'> & {
  document: unknown
  _$trigger: (event: Event, type: string, detail: Detail, bubbles: boolean, composed: boolean) => void
}

const LONG_PRESS_MS = 350
/** Everything else is fired by the built-in components. */
const FROM_THE_DOM = new Set([
  ...['tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['transitionend', 'animationstart', 'animationiteration', 'animationend']
])

export function createBackend(): glassEasel.GeneralBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext() as unknown as Backend
  // WeChat prefixes its tags; an element called <input> would be the browser's own.
  backend.document = {
    createElement: (tag: string) => document.createElement(`wx-${tag.replace(/[^\w-]/g, '-')}`),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment()
  }
  const longPress = watchLongPress(backend)
  backend.onEvent((target, type, detail, options) => {
    if (!FROM_THE_DOM.has(type) || (type === 'tap' && longPress.happened)) return undefined
    const point = type === 'tap' || type === 'longpress' ? { x: (detail as Detail).x, y: (detail as Detail).y } : {}
    const event = new glassEasel.Event(type, point, { ...options, extraFields: touchesOf((options as { originalEvent?: Event }).originalEvent) })
    glassEasel.Event.dispatchEvent(target as never, event)
    return event.getEventBubbleStatus()
  })
  return backend as unknown as glassEasel.GeneralBackendContext
}

type Point = Pick<Touch, 'pageX' | 'pageY' | 'clientX' | 'clientY'> & { identifier?: number }
const point = ({ identifier = 0, pageX, pageY, clientX, clientY }: Point) => ({ identifier, pageX, pageY, clientX, clientY })

function touchesOf(event: Event | undefined) {
  const { touches, changedTouches } = (event ?? {}) as Partial<TouchEvent>
  const single = [point((event ?? {}) as Point)]
  return { touches: touches ? [...touches].map(point) : single, changedTouches: changedTouches ? [...changedTouches].map(point) : single }
}

/** glass-easel makes taps of touches but no long presses; a long press takes the tap's place. */
function watchLongPress(backend: Backend): { happened: boolean } {
  const state = { happened: false, timer: 0 }
  const stop = () => clearTimeout(state.timer)
  addEventListener(
    'touchstart',
    (event) => {
      stop()
      const touch = event.changedTouches[0]
      if (!touch) return
      state.timer = window.setTimeout(() => {
        backend._$trigger(event, 'longpress', { x: touch.pageX, y: touch.pageY }, true, true)
        state.happened = true
      }, LONG_PRESS_MS)
    },
    true
  )
  addEventListener('touchmove', stop, true)
  for (const end of ['touchend', 'touchcancel']) {
    addEventListener(
      end,
      () => {
        stop()
        setTimeout(() => (state.happened = false))
      },
      true
    )
  }
  return state
}
