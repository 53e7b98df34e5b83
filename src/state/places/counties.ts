import { useEffect, useState } from 'react'
import { loadPlace } from '@/platform/places/load-place'
import { readCounties, type County } from '@/policy/geography/counties'
import { builtVersion } from '@/policy/geography/coverage'

let known: readonly County[] | undefined

/** Every county and district, read when somebody first looks for a place; none until then, nor where the file does not come. */
export function useCounties(): readonly County[] {
  const [counties, setCounties] = useState(known)
  useEffect(() => {
    if (known !== undefined) return undefined
    let isGone = false
    void loadPlace('counties', builtVersion()).then((loaded) => {
      if (loaded.kind !== 'ready' || typeof loaded.data !== 'string') return
      known = readCounties(loaded.data)
      if (!isGone) setCounties(known)
    })
    return () => {
      isGone = true
    }
  }, [])
  return counties ?? NONE
}

const NONE: readonly County[] = []
