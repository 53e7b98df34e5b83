import { HARDSHIPS } from '@/domain/benefit/person'
import { PlaceSheet } from '@/shell/place-sheet'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { RadioList } from '@/ui/form/radio-list'
import { copy } from './estimator.copy'
import { startOwn } from '../own-rates/no-terms-here'
import { copy as own } from '../own-rates/own.copy'
import { modeOf } from './mode'
import type { EstimatorModel } from './use-estimator'

type Props = { readonly model: EstimatorModel; readonly open: boolean; readonly onClose: () => void }

export function AreaSheet({ model, open, onClose }: Props) {
  const { form, change } = model
  return (
    <PlaceSheet
      open={open}
      title={copy.areaSheet}
      note={copy.areaNote}
      unknown={{ title: own.option, note: own.offer }}
      value={modeOf(form) === 'own' ? '' : form.guest.areaCode || UNCHOSEN}
      onChoose={(areaCode) => {
        if (areaCode === '') startOwn(model)
        else change({ guest: { ...form.guest, areaCode }, own: { ...form.own, who: '' } })
        onClose()
      }}
      onClose={onClose}
    />
  )
}

/** No place yet, and not the choice of none either. */
const UNCHOSEN = 'unchosen'

const HARDSHIP_OPTIONS = HARDSHIPS.map((value) => ({ value, title: copy.hardships[value] }))

export function HardshipSheet({ model: { form, change }, open, onClose }: Props) {
  return (
    <BottomSheet open={open} title={copy.hardshipLabel} onClose={onClose}>
      <RadioList
        options={HARDSHIP_OPTIONS}
        value={form.guest.hardship}
        onChange={(hardship) => {
          change({ guest: { ...form.guest, hardship } })
          onClose()
        }}
        label={copy.hardshipLabel}
      />
    </BottomSheet>
  )
}
