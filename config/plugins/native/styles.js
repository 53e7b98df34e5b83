// The properties that a `style` sets here, of the three hundred that Taro's runtime knows. `test/native-components.test.ts` holds src to this
// list; `display` is React's, which hides with it what waits.
export const styleProperties = [
  ...['background', 'backgroundImage', 'bottom', 'color', 'display', 'flexGrow', 'fontSize', 'fontWeight', 'height', 'left', 'lineHeight'],
  ...['paddingBottom', 'paddingRight', 'paddingTop', 'right', 'top', 'width']
]
