import { Text } from '@tarojs/components'

/** `**…**` in policy text marks the words that set two things apart. */
export function BoldParts({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('**').map((part, index) =>
        part === '' ? null : <Text key={index} className={index % 2 === 1 ? 'ax-t-strong' : ''}>{part}</Text>
      )}
    </>
  )
}
