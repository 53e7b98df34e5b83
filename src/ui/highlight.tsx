import { Text } from '@tarojs/components'
import './highlight.scss'

/** Marks every place where the query occurs. */
export function Highlight({ text, query }: { text: string; query: string }) {
  const word = query.trim()
  if (word === '') return <Text>{text}</Text>
  return (
    <Text>
      {text.split(word).map((piece, index) => (
        <Text key={index}>
          {index > 0 ? <Text className='ax-highlight'>{word}</Text> : null}
          {piece}
        </Text>
      ))}
    </Text>
  )
}
