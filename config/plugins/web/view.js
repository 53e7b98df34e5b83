// In place of Taro's View, which keeps three states and an effect for each box of a page, listens for touches on every one, and draws a box a
// second time, a frame late, whenever its class changes. Its pressed look never showed: it asks for a touch that its closure has not seen.
import { createElement, forwardRef } from 'react'

export default forwardRef(({ hoverClass: _pressed, hoverStartTime: _from, hoverStayTime: _to, ...box }, ref) => createElement('div', { ...box, ref }))
