// Every page gets a view of its own, as WeChat gives it a WebView: an iframe, with one spare kept warm.
import type { StartView } from '../view/start'

export type ViewWindow = Window & { readonly startView: StartView }
export type Frame = { readonly element: HTMLIFrameElement; readonly ready: Promise<ViewWindow> }

const waiting = new Map<HTMLIFrameElement, (view: ViewWindow) => void>()
let spare: Frame | undefined

export const stage = (): HTMLElement => document.getElementById('stage') as HTMLElement

function newFrame(): Frame {
  const element = document.createElement('iframe')
  element.src = '/view.html'
  const ready = new Promise<ViewWindow>((resolve) => waiting.set(element, resolve))
  stage().appendChild(element)
  return { element, ready }
}

export function takeFrame(): Frame {
  const frame = spare ?? newFrame()
  spare = undefined
  return frame
}

export const warmSpare = (): void => void (spare ??= newFrame())

/** Called by each view once its script runs. */
export function viewIsReady(view: ViewWindow): void {
  for (const [element, resolve] of waiting) {
    if (element.contentWindow !== view) continue
    waiting.delete(element)
    resolve(view)
  }
}
