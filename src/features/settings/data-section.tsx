import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage } from '@/platform/routes/navigation'
import { useBackupDay } from '@/state/backup-day'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { SectionHeader } from '@/ui/frame/section-header'
import { copy } from './settings.copy'
import type { DataModel } from './use-data'

/** 数据: take it along, bring it back, or take it off this phone. */
export function DataSection({ model, today }: { readonly model: DataModel; readonly today: IsoDate }) {
  const last = useBackupDay(({ on }) => on)
  const note = last === '' ? copy.backup.note : copy.backup.last(dayWord(last, today))
  return (
    <>
      <SectionHeader title={copy.data} />
      <Card>
        <Cell leading={<Icon name='box' />} title={copy.backup.title} note={note} onPress={() => void model.backUp()} />
        <Cell leading={<Icon name='swap' />} title={copy.restore} onPress={() => void model.pick()} />
        <Cell leading={<Icon name='book' />} title={copy.library.title} note={copy.library.note} onPress={() => void openPage('policy')} />
        <Cell leading={<Icon name='clock' />} title={copy.old} onPress={() => void openPage('old')} />
        <Cell leading={<Icon name='edit' />} title={copy.ownPlaces} onPress={() => void openPage('ownPlaces')} />
        <Cell leading={<Icon name='trash' />} title={copy.erase} danger onPress={model.askErase} />
      </Card>
    </>
  )
}
