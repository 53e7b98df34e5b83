import type { PhoneEvent } from '@/domain/deadline/phone-event'

/**
 * `added` – the phone says so, and can be believed · `unsure` – it says so, and says the same when the person cancels (Android):
 * ask them to look · `refused` – the person or the phone said no to the calendar · `privacy-refused` – no to WeChat's privacy notice ·
 * `cancelled` – the person closed it · `needs-tap` – WeChat takes one event per tap · `failed` · `unsupported` – no such calendar here ·
 * `tried` – of an invented family: its days go into no calendar.
 */
export type CalendarResult = 'added' | 'unsure' | 'refused' | 'privacy-refused' | 'cancelled' | 'needs-tap' | 'failed' | 'unsupported' | 'tried'

/**
 * Adds events one after the other, those with `every` as events that come back without end, and stops at the first that is not taken.
 * Must be called from a tap.
 *
 * @returns A result for each event that was tried: shorter than `events` where it stopped.
 */
export async function addToPhoneCalendar(_events: readonly PhoneEvent[]): Promise<readonly CalendarResult[]> {
  return ['unsupported']
}

/** Here the phone's own calendar can be written to; elsewhere a file stands in its place. */
export const hasPhoneCalendar = false

export const canOpenCalendarSettings = false

/** WeChat asks once; after a no, only its own settings page can change the answer. */
export async function openCalendarSettings(): Promise<void> {}
