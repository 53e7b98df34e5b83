import Taro from '@tarojs/taro'

/** `unknown` until the phone has answered; nothing waits for it, everything works without a network. */
export type Network = 'online' | 'offline' | 'unknown'

export function watchNetwork(listener: (network: Network) => void): () => void {
  const heard = ({ isConnected }: { isConnected: boolean }) => listener(isConnected ? 'online' : 'offline')
  Taro.onNetworkStatusChange(heard)
  Taro.getNetworkType().then(
    ({ networkType }) => listener(networkType === 'none' ? 'offline' : 'online'),
    () => undefined // an old client that cannot say
  )
  return () => Taro.offNetworkStatusChange(heard)
}
