import { render } from '@testing-library/react'
import { useLeaving } from './use-leaving.h5'

function Page({ run }: { readonly run: () => void }) {
  useLeaving(run)
  return null
}

it('hears of a browser that goes, with what is on the page then, and no more once the page is gone', () => {
  const [before, now] = [jest.fn(), jest.fn()]
  const page = render(<Page run={before} />)
  page.rerender(<Page run={now} />)
  window.dispatchEvent(new Event('pagehide'))
  document.dispatchEvent(new Event('visibilitychange'))
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
  page.unmount()
  window.dispatchEvent(new Event('pagehide'))
  document.dispatchEvent(new Event('visibilitychange'))
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
  expect([before, now].map((run) => run.mock.calls.length)).toEqual([0, 2])
})
