// Runs in the page. A tap's time goes from the capture of its event to the message that follows the first animation frame in which what was
// asked for stands: a frame's callback comes before its style, layout and paint, a message after them. Both moments are marks, which a trace
// keeps with the time of the thread.

/** What has to stand before a tap counts as answered: anything drawn at all, another page, a sheet, its end, or a text on what is shown. */
export type Until = 'paint' | 'page' | 'sheet' | 'no sheet' | { readonly text: string } | { readonly gone: string }
/** In the order in which each tap sets them. */
export const MARKS = { drawn: 'tap:drawn', event: 'tap:event', shown: 'tap:shown', quiet: 'tap:quiet' } as const

export type Taps = {
  readonly arm: (event: string, until: Until) => void
  /** Milliseconds from the event until it was shown; words when nothing came of it. */
  readonly answer: () => Promise<number | string>
  readonly isDrawn: () => boolean
}

declare global {
  interface Window {
    readonly taps: Taps
  }
}

/** Put into each page before its own scripts; everything it needs is inside or given. */
export function recorder([marks, quiet, patience]: readonly [typeof MARKS, number, number]): void {
  const isSeen = (element: Element) => element.getClientRects().length > 0
  const pageNow = () => [...document.querySelectorAll('.taro_page')].filter(isSeen).at(-1)
  const shown = () => [pageNow(), ...document.querySelectorAll('[role=dialog]')].map((one) => one?.textContent ?? '').join('\n')
  const isDrawn = () => /\S/.test(pageNow()?.querySelector('.ax-page__body, .bare')?.textContent ?? '') && !/正在取/.test(pageNow()?.textContent ?? '')
  let drawn = false
  const watch = () => {
    drawn = isDrawn()
    if (drawn) performance.mark(marks.drawn)
    else requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)

  let before: Element | undefined
  const stands = (until: Until): boolean => {
    if (until === 'paint') return true
    if (until === 'page') return pageNow() !== before && isDrawn()
    if (until === 'sheet') return /\S/.test(document.querySelector('[role=dialog]')?.textContent ?? '')
    if (until === 'no sheet') return document.querySelector('[role=dialog]') === null
    return 'text' in until ? shown().includes(until.text) : !shown().includes(until.gone)
  }
  // Looking costs time of its own: only where something changed.
  let changed = true
  document.addEventListener('DOMContentLoaded', () => new MutationObserver(() => (changed = true)).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true }))
  function follow(from: number, until: Until, done: (answer: number | string) => void): void {
    requestAnimationFrame(() => {
      const stood = changed && stands(until)
      changed = false
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const ms = performance.now() - from
        if (ms > patience) return done('never stood')
        if (!stood) return follow(from, until, done)
        performance.mark(marks.shown)
        setTimeout(() => {
          performance.mark(marks.quiet)
          done(ms)
        }, quiet)
      }
      port2.postMessage(0)
    })
  }
  let answer: Promise<number | string> = Promise.resolve('not armed')
  const arm = (event: string, until: Until) => {
    before = pageNow()
    answer = new Promise((done) => {
      const never = setTimeout(() => done('no event came'), patience)
      addEventListener(event, ({ timeStamp }) => {
        clearTimeout(never)
        performance.mark(marks.event)
        changed = true
        follow(timeStamp, until, done)
      }, { capture: true, once: true })
    })
  }
  Object.assign(window, { taps: { arm, answer: () => answer, isDrawn: () => drawn } satisfies Taps })
}
