import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import './data-table.scss'

export type DataTableProps = {
  head: readonly string[]
  /** As many cells as the head. The last column is the one to read. */
  rows: readonly (readonly string[])[]
  label: string
}

export function DataTable({ head, rows, label }: DataTableProps) {
  return (
    <View className='ax-table' {...aria({ role: 'table', label })}>
      <View className='ax-table__row ax-table__row--head' {...aria({ role: 'row' })}>
        {head.map((name) => (
          <View key={name} className='ax-table__cell' {...aria({ role: 'columnheader' })}>
            {name}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <View key={row.join()} className='ax-table__row' {...aria({ role: 'row' })}>
          {row.map((text, index) => (
            <View key={index} className='ax-table__cell' {...aria({ role: 'cell' })}>
              {text}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
