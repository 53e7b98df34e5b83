import { View } from '@tarojs/components'
import type { Mark, Picture } from '@/platform/sharing/canvas-picture'
import { aria } from '@/ui/touch/a11y'
import './share.scss'

/** WeChat draws no node with more children than this. */
const MOST = 50
/** Where the baseline of a line stands, from its top, in sizes of its letters. */
const BASELINE = 1.1
const LINE = 1.4

type Props = { readonly picture: Picture; readonly label: string }

/** The very marks that are drawn on the canvas, placed in parts of the picture's width: it fits every phone. */
export function PictureView({ picture, label }: Props) {
  const groups = Array.from({ length: Math.ceil(picture.marks.length / MOST) }, (_, n) => picture.marks.slice(n * MOST, (n + 1) * MOST))
  return (
    <View className='share-picture' style={{ paddingBottom: `${share(picture.height, picture)}%`, background: picture.ground }} {...aria({ role: 'img', label })}>
      {groups.map((marks, n) => (
        <View key={String(n)} {...aria({ hidden: true })}>
          {marks.map((mark, i) => <MarkView key={`${mark.x}-${mark.y}-${String(i)}`} mark={mark} picture={picture} />)}
        </View>
      ))}
    </View>
  )
}

const share = (units: number, { width }: Picture): number => (units / width) * 100

function MarkView({ mark, picture }: { readonly mark: Mark; readonly picture: Picture }) {
  const at = (top: number) => ({ left: `${share(mark.x, picture)}%`, top: `${(top / picture.height) * 100}%` })
  if (mark.kind === 'box') {
    return <View className='share-picture__mark' style={{ ...at(mark.y), width: `${share(mark.width, picture)}%`, height: `${(mark.height / picture.height) * 100}%`, background: mark.color }} />
  }
  const font = { fontSize: sized(mark.size), lineHeight: String(LINE), color: mark.color, ...(mark.bold ? { fontWeight: '600' } : {}) }
  return <View className='share-picture__mark' style={{ ...at(mark.y - mark.size * BASELINE), ...font }}>{mark.text}</View>
}

const sized = (size: number): string => `calc(var(--share-unit) * ${size})`
