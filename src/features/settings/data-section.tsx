import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage } from '@/platform/routes/navigation'
import { useBackupDay } from '@/state/backup-day'
import { countUnkept, MANY_UNKEPT, useEdits } from '@/state/edits'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { SectionHeader } from '@/ui/frame/section-header'
import { copy } from './settings.copy'
import type { DataModel } from './use-data'

/** 数据: take it along, bring it back, or take it off this phone. */
export function DataSection({ model, today }: { readonly model: DataModel; readonly today: IsoDate }) {
  const last = useBackupDay(({ on }) => on)
  const unkept = useEdits(countUnkept)
  const since = last === '' ? copy.handOver.never : copy.handOver.last(dayWord(last, today))
  return (
    <>
      <SectionHeader title={copy.data} />
      <Card>
        <Cell leading={<Icon name='box' />} title={copy.handOver.title} note={unkept < MANY_UNKEPT ? since : copy.handOver.many(since, unkept)} onPress={() => void openPage('handOver')} />
        <Cell leading={<Icon name='book' />} title={copy.library.title} note={copy.library.note} onPress={() => void openPage('policy')} />
        <Cell leading={<Icon name='clock' />} title={copy.old} onPress={() => void openPage('old')} />
        <Cell leading={<Icon name='edit' />} title={copy.ownPlaces} onPress={() => void openPage('ownPlaces')} />
        <Cell leading={<Icon name='lock' />} title={copy.privacy} onPress={() => void openPage('privacy')} />
        <Cell leading={<Icon name='trash' />} title={copy.erase} danger onPress={model.askErase} />
      </Card>
    </>
  )
}
