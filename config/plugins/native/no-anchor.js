// No component here is a link of the web.
export { TaroElement as AnchorElement } from 'taro-runtime/dom/element.js'
