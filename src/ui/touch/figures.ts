import { createElement, Fragment } from 'react'
import { options } from 'preact'
import { spokenSums } from '@/domain/money/spoken-sums'
import { aria } from './a11y'

const INLINE = process.env.TARO_ENV === 'weapp' ? 'text' : 'span'
/** What words stand in, by the names that the two builds give it. */
const BOXES: readonly unknown[] = ['view', 'text', 'div', 'span', 'label']
/** Holds words for a box further up, and can bear no name. */
const HOLDERS: readonly unknown[] = [Fragment]
const ROLES = ['role', 'aria-role']
const READ_OTHERWISE = ['aria-label', 'aria-hidden']
const WHOLE = 'ax-nowrap'
const TELEPHONE = /\b(0\d{2,3}-\d{5,8})\b/

type Props = Readonly<Record<string, unknown>>

/**
 * From now on whatever is drawn with ¥ is read in words, and no telephone number ends a line half said, wherever such words stand: in a copy
 * file, in a source's own words, in what somebody typed. No screen need think of it.
 */
export function drawFigures(): void {
  const before = options.vnode
  options.vnode = (vnode) => {
    const isBox = BOXES.includes(vnode.type)
    if (isBox || HOLDERS.includes(vnode.type)) vnode.props = drawn(vnode.props as Props, isBox) as typeof vnode.props
    before?.(vnode)
  }
}

const has = (props: Props, names: readonly string[]): boolean => names.some((name) => props[name] !== undefined)

/** Can bear the name itself: a box, nothing but words in it, and no number that needs a box of its own. */
const isBare = (props: Props): props is Props & { readonly children: string } =>
  typeof props.children === 'string' && !has(props, [...ROLES, ...READ_OTHERWISE]) && !TELEPHONE.test(props.children)

function drawn(props: Props, isBox: boolean): Props {
  if (props.className === WHOLE) return props
  if (isBox && isBare(props)) return { ...props, ...said(props.children) }
  const { children } = props
  const parts: readonly unknown[] = Array.isArray(children) ? children : [children]
  const isRead = !has(props, READ_OTHERWISE)
  const next = parts.map((part) => (typeof part === 'string' ? piece(part, isRead) : part))
  return next.every((part, at) => part === parts[at]) ? props : { ...props, children: next }
}

/** Nothing where it is said as it is drawn. */
function said(words: string): Props {
  const spoken = spokenSums(words)
  return spoken === words ? {} : aria({ role: 'img', label: spoken })
}

/** One box, so that it stays one part of a row. */
function piece(words: string, isRead: boolean): unknown {
  const label = isRead ? said(words) : {}
  const parts = words.split(TELEPHONE)
  if (parts.length === 1) return 'aria-label' in label ? createElement(INLINE, label, words) : words
  return createElement(INLINE, label, ...parts.map((part, at) => (at % 2 === 0 ? part : createElement(INLINE, { className: WHOLE }, part))))
}
