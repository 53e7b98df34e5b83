import { TextLink } from '@/ui/mark/text-link'
import { shareWords } from './share.copy'
import { shareCard, type SharedCard } from './share'

/** 「发图片」: leads to the look at what would be sent. The card is made only then. */
export const ShareLink = ({ of }: { readonly of: () => SharedCard }) => (
  <TextLink icon='share' onPress={() => shareCard(of())}>{shareWords.picture}</TextLink>
)
