import { canPrint, printPage } from '@/platform/sharing/print'
import { canShareCard } from '@/platform/sharing/share'
import { copyOut } from '@/shell/copy-out'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { SectionHeader } from '@/ui/frame/section-header'
import { buildCard } from './build-card'
import { cardText } from '@/shell/words-card/card'
import { shareCard } from '@/shell/words-card/share'
import { copy } from '../checklist/checklist.copy'
import { whoOf } from '../wizard/filing-screen'
import type { ChecklistModel } from '../checklist/use-checklist'

const words = copy.take

const copyCard = (model: ChecklistModel): Promise<void> => copyOut(cardText(buildCard(model, model.on)), copy.toast.copying, model.say)

/** Looked at before it is saved. */
const share = (model: ChecklistModel): void => shareCard({ of: () => ({ card: buildCard(model, model.on) }), fileName: words.fileName })

export function TakeFooter({ model }: { readonly model: ChecklistModel }) {
  const copyIt = () => void copyCard(model)
  return (
    <ButtonRow>
      <Button kind='outline' icon='copy' onPress={copyIt}>{words.copy}</Button>
      {canShareCard ? (
        <Button icon='share' openType='share'>{words.share(whoOf(model))}</Button>
      ) : (
        <Button icon='dl' onPress={() => share(model)}>{words.picture}</Button>
      )}
    </ButtonRow>
  )
}

/** Other ways to take the card along. */
export function TakeCard({ model }: { readonly model: ChecklistModel }) {
  return (
    <>
      <SectionHeader title={words.title} />
      <Card>
        <Cell title={words.picture} note={words.pictureNote} onPress={() => share(model)} />
        {canPrint ? <Cell title={words.print} note={words.printNote} onPress={printPage} /> : null}
      </Card>
    </>
  )
}
