#!/usr/bin/env bash
# On the web, Taro's View copies its class into a state of its own and changes it in an effect: a new class is drawn one pass after everything
# else that changed with it. What a touch is meant to show (hoverClass) is decided by a timer that still sees the state of before the touch:
# a finger held down past hoverStartTime shows nothing.
#
# Packages: @tarojs/components-react 4.2.1 with react and react-dom 18.3.1, in jsdom 26.1.0
# Seen: text and class change together, and the first commit has the new text with the old class; held down fifty times as long as hoverStartTime, no class comes.
# For us: on the web every box is one plain element (config/plugins/web/view.js).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @tarojs/components-react@4.2.1 react@18.3.1 react-dom@18.3.1 jsdom@26.1.0 esbuild@0.25.12
cat >view.jsx <<'JS'
import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import View from '@tarojs/components-react/dist/components/view/index.js'
const root = createRoot(document.body.appendChild(document.createElement('main')))
const drawn = []
const Row = ({ on }) => {
  useLayoutEffect(() => void drawn.push(document.querySelector('main').innerHTML))
  return <View className={on ? 'on' : 'off'} hoverClass='pressed' hoverStartTime={1}>{on ? 'ON' : 'OFF'}</View>
}
flushSync(() => root.render(<Row on={false} />))
setTimeout(() => {
  drawn.length = 0
  flushSync(() => root.render(<Row on />))
  console.log('first commit', drawn[0])
  setTimeout(() => {
    const box = document.querySelector('main > div')
    console.log('later       ', box.outerHTML)
    box.dispatchEvent(new Event('touchstart', { bubbles: true }))
    setTimeout(() => console.log('held down   ', box.outerHTML), 50)
  }, 50)
}, 50)
JS
npx esbuild view.jsx --bundle --platform=node --format=cjs --jsx=automatic --outfile=view.cjs --log-level=error --external:jsdom
cat >seen.cjs <<'JS'
const { window } = new (require('jsdom').JSDOM)('<body></body>')
Object.assign(globalThis, { window, document: window.document, Event: window.Event, HTMLElement: window.HTMLElement, customElements: window.customElements })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
require('./view.cjs')
JS
got=$(node seen.cjs)
printf '%s\n' "$got"
want='first commit <div class="off">ON</div>
later        <div class="on">ON</div>
held down    <div class="on">ON</div>'
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
