import { watchEdits } from '@/state/edits'
import { MissingPlacesNotice } from './missing-places'
import { StorageNotice } from './storage-notice'
import { TrialNotice } from './trial-notice'

watchEdits()

/** What every screen says before anything of its own: that it is only tried, what was not saved or read, whose place did not come. */
export const ScreenNotices = () => (
  <>
    <TrialNotice />
    <StorageNotice />
    <MissingPlacesNotice />
  </>
)
