// In place of @tarojs/shared/dist/components.js: what the runtime reads of it.
import internalComponents from './components'

const controlledComponent = new Set(['input', 'picker'])
const focusComponents = new Set(['input'])
const voidElements = new Set(['input'])
const nestElements = new Map()
const touchEvents = {}
const animation = {}
const singleQuote = (text) => `'${text}'`

export { animation, controlledComponent, focusComponents, internalComponents, nestElements, singleQuote, touchEvents, voidElements }
