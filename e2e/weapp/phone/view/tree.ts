// The tree as WeChat's audit counts it: components of the template, not what they are drawn with.
import type { NodeCount } from '../contract'

export type TreeNode = {
  readonly childNodes?: readonly TreeNode[]
  readonly getBackendElement?: () => HTMLElement | null
  readonly _$eventTarget?: { readonly listeners?: Readonly<Record<string, unknown>> }
}

const IS_COMPONENT = /^WX-/

export function countNodes(): NodeCount {
  const count = { nodes: 0, depth: 0, widest: 0 }
  const visit = (element: Element, depth: number) => {
    const children = [...element.children].filter(({ tagName }) => IS_COMPONENT.test(tagName))
    count.nodes += 1
    count.depth = Math.max(count.depth, depth)
    count.widest = Math.max(count.widest, children.length)
    for (const child of children) visit(child, depth + 1)
  }
  const page = document.querySelector('wx-page')
  if (page) visit(page, 1)
  return count
}

/** Elements whose template binds a tap. */
export function tappableElements(root: TreeNode): HTMLElement[] {
  const found: HTMLElement[] = []
  const visit = (node: TreeNode) => {
    const element = node.getBackendElement?.()
    if (node._$eventTarget?.listeners?.tap && element && IS_COMPONENT.test(element.tagName)) found.push(element)
    for (const child of node.childNodes ?? []) visit(child)
  }
  visit(root)
  return found
}
