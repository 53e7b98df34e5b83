import { useEffect, useState } from 'react'
import { watchNetwork, type Network } from './network'

/** Whether the phone has a network, followed while the page lives. */
export function useNetwork(): Network {
  const [network, setNetwork] = useState<Network>('unknown')
  useEffect(() => watchNetwork(setNetwork), [])
  return network
}
