// What only shows something: boxes, text, images, progress.
import { asText, inner, isOn, type Setup } from './element'

const box: Setup = () => undefined

const text: Setup = (component, element) => {
  component.on('selectable', (value) => element.toggleAttribute('selectable', isOn(value)))
  component.on('userSelect', (value) => element.toggleAttribute('user-select', isOn(value)))
}

const image: Setup = (component, element) => {
  const native = inner(element, 'img')
  native.alt = ''
  native.addEventListener('load', () => component.fire('load', { width: native.naturalWidth, height: native.naturalHeight }))
  native.addEventListener('error', () => component.fire('error', { errMsg: `GET ${asText(component.data.src)} fail` }))
  component.on('src', (value) => {
    if (value) native.src = sourceOf(asText(value), component.owner)
    else native.removeAttribute('src')
  })
  component.on('mode', (value) => (element.dataset.mode = asText(value) || 'scaleToFill'))
}

/** A file of the package, as the server gives it; anything else is left as it is, for the network guard to see. */
const sourceOf = (source: string, owner: string): string =>
  /^\w+:/.test(source) ? source : `/dist${new URL(source, `http://app/${owner}`).pathname}`

const icon: Setup = (component, element) => {
  component.on('size', (value) => element.style.setProperty('--size', `${parseFloat(asText(value)) || 23}px`))
}

const progress: Setup = (component, element) => {
  const bar = inner(inner(element, 'div', 'wx-progress-bar'), 'div')
  element.setAttribute('role', 'progressbar')
  component.on('percent', (value) => {
    bar.style.width = `${Number(value) || 0}%`
    element.setAttribute('aria-valuenow', asText(value) || '0')
  })
}

const richText: Setup = (component, element) => {
  component.on('nodes', (value) => {
    if (typeof value === 'string') element.innerHTML = value
  })
}

const canvas: Setup = (_, element) => void inner(element, 'canvas')

export const shown: Record<string, Setup> = {
  ...{ view: box, 'cover-view': box, 'root-portal': box, 'page-container': box, 'match-media': box, 'swiper-item': box, 'picker-view-column': box },
  ...{ text, image, icon, progress, 'rich-text': richText, canvas }
}
