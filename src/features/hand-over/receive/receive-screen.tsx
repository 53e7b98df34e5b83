import type { IsoDate } from '@/domain/date/iso-date'
import { useReceiving } from '@/state/hand-over/receiving'
import { GatherView } from './gather-view'
import { PreviewView } from './preview-view'

/** Codes, a text or a file come in; then what is in them is looked at; then it is taken, or not. */
export function ReceiveScreen({ today }: { readonly today: IsoDate }) {
  const ready = useReceiving((receiving) => receiving.ready)
  return ready === null ? <GatherView /> : <PreviewView ready={ready} today={today} />
}
