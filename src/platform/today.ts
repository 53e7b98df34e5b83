import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { IsoDate } from '@/domain/date/iso-date'
import { today } from './clock'

/** Today for a page. Looks again each time the page is shown: a mini program may stay open over midnight. */
export function useToday(): IsoDate {
  const [day, setDay] = useState(today)
  useDidShow(() => setDay(today()))
  return day
}
