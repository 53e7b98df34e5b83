import { act, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { watchNetwork } from './network'
import { watchNetwork as watchOnWeb } from './network.h5'
import { useNetwork } from './use-network'

describe('on the phone', () => {
  let tell: (status: { isConnected: boolean }) => void = () => undefined
  const phone = (getNetworkType: () => Promise<unknown>) =>
    Object.assign(Taro, {
      getNetworkType,
      onNetworkStatusChange: (listener: typeof tell) => (tell = listener),
      offNetworkStatusChange: jest.fn()
    })

  it.each([
    ['wifi', 'wifi', ['online']],
    ['no network', 'none', ['offline']]
  ])('starts with %s', async (_, networkType, expected) => {
    phone(() => Promise.resolve({ networkType }))
    const heard: string[] = []
    watchNetwork((network) => heard.push(network))
    await Promise.resolve()
    expect(heard).toEqual(expected)
  })

  it('follows it in a screen, and lets go afterwards', async () => {
    phone(() => Promise.reject(new Error('fail')))
    const Shown = () => <span>{useNetwork()}</span>
    const { unmount } = render(<Shown />)
    await act(async () => undefined)
    expect(screen.getByText('unknown')).toBeInTheDocument()
    act(() => tell({ isConnected: false }))
    expect(screen.getByText('offline')).toBeInTheDocument()
    unmount()
    expect((Taro as unknown as { offNetworkStatusChange: jest.Mock }).offNetworkStatusChange).toHaveBeenCalledWith(tell)
  })
})

it('follows the browser until it is let go', () => {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  const heard: string[] = []
  const stop = watchOnWeb((network) => heard.push(network))
  online.mockReturnValue(false)
  window.dispatchEvent(new Event('offline'))
  stop()
  window.dispatchEvent(new Event('online'))
  expect(heard).toEqual(['online', 'offline'])
  online.mockRestore()
})
