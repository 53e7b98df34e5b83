import { useState } from 'react'
import { View } from '@tarojs/components'
import { placeNamed } from '@/policy/places'
import { PlaceSheet } from '@/shell/place-sheet'
import { useSheetLook, type Guest } from '@/state/sheet-look'
import { Segmented } from '@/ui/form/segmented'
import { Cell } from '@/ui/list/cell'
import { copy } from './sheet.copy'

const { guest: words } = copy.facts
const KINDS = (['employee', 'retired', 'resident'] as const).map((value) => ({ value, label: words.kinds[value], title: words.kinds[value] }))

/** Where and how somebody outside the family is insured: enough for the rules, and forgotten with the app. */
export function GuestFacts() {
  const { guest, describe } = useSheetLook()
  const [picking, setPicking] = useState(false)
  return (
    <View className='ax-mt-3'>
      <Segmented<Exclude<Guest['kind'], 'unknown'>> options={KINDS} value={guest.kind === 'unknown' ? undefined : guest.kind} onChange={(kind) => describe({ kind })} label={words.kind} />
      <View className='ax-mt-2'>
        <Cell flush title={words.place} value={placeNamed(guest.areaCode)?.name ?? words.noPlace} onPress={() => setPicking(true)} />
      </View>
      <View className='ax-t-note ax-mt-2'>{words.note}</View>
      <PlaceSheet
        open={picking}
        title={words.place}
        value={guest.areaCode}
        onChoose={(areaCode) => {
          describe({ areaCode })
          setPicking(false)
        }}
        onClose={() => setPicking(false)}
      />
    </View>
  )
}
