/** What is drawn, in device-independent units; `scale` turns them into pixels. Text stands on its baseline. */
export type Mark =
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly color: string }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly color: string
      readonly bold?: boolean
    }

export type Picture = { readonly width: number; readonly height: number; readonly ground: string; readonly marks: readonly Mark[] }

/** Two pixels a unit: sharp on a phone, and within what old phones draw. */
export const PICTURE_SCALE = 2

/** The part of a 2D context that both WeChat and the browser have. */
export type Pen = {
  fillStyle: unknown
  font: string
  textBaseline: unknown
  scale: (x: number, y: number) => void
  fillRect: (x: number, y: number, width: number, height: number) => void
  fillText: (text: string, x: number, y: number) => void
}

/** Draws onto a canvas that is `PICTURE_SCALE` times the picture's size. System fonts only. */
export function drawPicture(pen: Pen, { width, height, ground, marks }: Picture): void {
  pen.scale(PICTURE_SCALE, PICTURE_SCALE)
  pen.fillStyle = ground
  pen.fillRect(0, 0, width, height)
  pen.textBaseline = 'alphabetic'
  for (const mark of marks) {
    pen.fillStyle = mark.color
    if (mark.kind === 'box') {
      pen.fillRect(mark.x, mark.y, mark.width, mark.height)
      continue
    }
    pen.font = `${mark.bold ? '600 ' : ''}${mark.size}px sans-serif`
    pen.fillText(mark.text, mark.x, mark.y)
  }
}
