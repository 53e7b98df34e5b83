import { useEffect, useRef, useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import type { IsoDate } from '@/domain/date/iso-date'
import { today } from './clock'

/** Often enough that nobody reads yesterday's 今天 for long; one long timer would not count the time that a phone or laptop sleeps. */
const LOOK_EVERY_MS = 30_000

/** Today for a page. A page that stays open notices midnight; one that was hidden looks as soon as it is shown. */
export function useToday(): IsoDate {
  const [day, setDay] = useState(today)
  const timer = useRef<ReturnType<typeof setInterval>>()
  const stop = () => clearInterval(timer.current)
  const watch = () => {
    stop()
    setDay(today())
    timer.current = setInterval(() => setDay(today()), LOOK_EVERY_MS)
  }
  useDidShow(watch)
  useDidHide(stop)
  // A page that waited for its data is mounted after it was shown, and hears of no showing.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on mount; both only reach for refs and setters
  useEffect(() => (watch(), stop), [])
  return day
}
