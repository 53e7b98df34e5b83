import { useLayoutEffect, useState } from 'react'
import { PlaceSheet } from '@/shell/place-sheet'
import { useHomeArea } from '@/state/home-area'
import { Toast } from '@/ui/frame/toast'
import type { HomeWish } from './home-model'
import { copy } from './home.copy'
import { useTelling } from './use-telling'

/** Sheet and toast, as home was asked for them. */
export function HomeOverlay({ wish }: { readonly wish: HomeWish | undefined }) {
  const [picking, setPicking] = useState(false)
  const { forget, said, tell, undo } = useTelling()
  useLayoutEffect(() => {
    if (wish?.kind === 'place') setPicking(true)
    if (wish?.kind === 'tell') tell(wish.memberIds, wish.year, wish.was)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each wish once
  }, [wish?.n])
  return (
    <>
      <RegionSheet open={picking} onClose={() => setPicking(false)} />
      <Toast message={said} onUndo={undo} onEnd={forget} />
    </>
  )
}

function RegionSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const chosen = useHomeArea(({ areaCode }) => areaCode)
  const choose = (code: string) => {
    useHomeArea.getState().choose(code)
    onClose()
  }
  return (
    <PlaceSheet
      open={open}
      title={copy.regionTitle}
      unknown={{ title: copy.regionFollow, note: copy.regionFollowNote }}
      value={chosen}
      onChoose={choose}
      onClose={onClose}
    />
  )
}
