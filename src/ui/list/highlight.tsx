import { Text } from '@tarojs/components'
import { piecesOf, wordsOf } from './highlight-pieces'
import './highlight.scss'

/** Marks every place where a word of the query occurs; capitals and full-width signs make no difference. */
export function Highlight({ text, query }: { text: string; query: string }) {
  return (
    <Text>
      {piecesOf(text, wordsOf(query)).map((piece, index) =>
        piece.hit ? (
          <Text key={index} className='ax-highlight'>
            {piece.text}
          </Text>
        ) : (
          piece.text
        )
      )}
    </Text>
  )
}
