import { PlaceSheet } from '@/shell/place-sheet'
import { useHomeArea } from '@/state/home-area'
import { usePreferences } from '@/state/preferences'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { RadioList } from '@/ui/form/radio-list'
import { copy } from './settings.copy'

export type SheetName = 'theme' | 'area'

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, title: copy.themes[value] }))

export function ReadingSheets({ open, onClose }: { readonly open: SheetName | undefined; readonly onClose: () => void }) {
  return (
    <>
      <ThemeSheet open={open === 'theme'} onClose={onClose} />
      <AreaSheet open={open === 'area'} onClose={onClose} />
    </>
  )
}

type SheetProps = { readonly open: boolean; readonly onClose: () => void }

function ThemeSheet({ open, onClose }: SheetProps) {
  const theme = usePreferences((preferences) => preferences.theme)
  const { chooseTheme } = usePreferences.getState()
  return (
    <BottomSheet open={open} title={copy.theme} onClose={onClose}>
      <RadioList options={THEMES} value={theme} onChange={chooseTheme} label={copy.theme} />
    </BottomSheet>
  )
}

function AreaSheet({ open, onClose }: SheetProps) {
  const chosen = useHomeArea(({ areaCode }) => areaCode)
  const { choose } = useHomeArea.getState()
  return (
    <PlaceSheet
      open={open}
      title={copy.area}
      note={copy.areaNote}
      unknown={{ title: copy.areaFollow, note: copy.areaFollowNote }}
      value={chosen}
      onChoose={(code) => {
        choose(code)
        onClose()
      }}
      onClose={onClose}
    />
  )
}
