#!/usr/bin/env bash
# A mini program with Taro's `framework: 'preact'` does not start: its runtime asks `react-dom` for createRoot, and Taro's own alias names a module without it.
#
# Packages: @tarojs/plugin-framework-react 4.2.1 (with @tarojs/runtime and @tarojs/shared 4.2.1), preact 10.29.8, bundled by esbuild 0.25.12
# Seen: preact/compat says it is 18.3.1, so the runtime takes the way of React 18; createRoot lies in preact/compat/client, and the alias for `react-dom`
#   is preact/compat: "createRoot is not a function" before the first page. With a react-dom that has both, the same app starts.
# For us: `config/plugins/native/react-dom.js` stands in for react-dom in the mini program; every journey of the compiled mini program starts it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps @tarojs/plugin-framework-react@4.2.1 @tarojs/runtime@4.2.1 @tarojs/shared@4.2.1 preact@10.29.8 esbuild@0.25.12
grep -o "alias.set('react-dom', 'preact/compat')" node_modules/@tarojs/plugin-framework-react/dist/index.js | head -1
cat >both.js <<'JS'
import { createRoot } from 'preact/compat/client'
export default { createRoot }
JS
for dom in preact/compat ./both.js; do
  cat >seen.js <<JS
import * as React from 'preact/compat'
import ReactDOM from '$dom'
import { document } from '@tarojs/runtime'
import { createReactApp } from '@tarojs/plugin-framework-react/dist/runtime'
globalThis.document = document // what Taro's build gives to every module
try {
  createReactApp(({ children }) => children, React, ReactDOM, {})
  console.log('$dom', React.version, 'starts')
} catch (error) {
  console.log('$dom', React.version, /createRoot is not a function/.test(error.message) ? 'createRoot is not a function' : error.message)
}
JS
  node_modules/.bin/esbuild seen.js --bundle --log-level=error --outfile=seen.cjs --format=cjs --platform=node --alias:react=preact/compat \
    --define:process.env.FRAMEWORK='"preact"' --define:process.env.TARO_PLATFORM='"mini"' --define:process.env.TARO_ENV='"weapp"' --define:process.env.SUPPORT_TARO_POLYFILL='"disabled"' \
    --define:ENABLE_INNER_HTML=false --define:ENABLE_ADJACENT_HTML=false --define:ENABLE_SIZE_APIS=false --define:ENABLE_TEMPLATE_CONTENT=false --define:ENABLE_CLONE_NODE=false --define:ENABLE_CONTAINS=false --define:ENABLE_MUTATION_OBSERVER=false
  node seen.cjs
done | tee seen.txt
want=$(printf '%s\n' 'preact/compat 18.3.1 createRoot is not a function' './both.js 18.3.1 starts')
[ "$(cat seen.txt)" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
