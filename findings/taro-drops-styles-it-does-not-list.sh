#!/usr/bin/env bash
# A style set on an element of Taro's mini-program runtime is kept only if its name is on the runtime's own list. Any other is a plain
# property of the style object: it reads back as set, reaches no phone, and nothing is said.
#
# Package: @tarojs/runtime 4.2.1 (with @tarojs/shared 4.2.1)
# Seen: rowGap and clipPath are in cssText; touchAction, fontVariantNumeric and overscrollBehavior read back, and are not in it.
# For us: a test holds the styles that components set to the list that is built in; such a property goes into a class.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tarojs/runtime@4.2.1 @tarojs/shared@4.2.1
cat >seen.mjs <<'JS'
// What Taro's build otherwise defines.
for (const name of ['INNER_HTML', 'ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS', 'MUTATION_OBSERVER']) globalThis[`ENABLE_${name}`] = false
const { document } = await import('@tarojs/runtime')
const { style } = document.createElement('view')
Object.assign(style, { rowGap: '4px', touchAction: 'none', fontVariantNumeric: 'tabular-nums', overscrollBehavior: 'contain', clipPath: 'none' })
console.log(style.cssText)
console.log([style.rowGap, style.touchAction, style.fontVariantNumeric, style.overscrollBehavior, style.clipPath].join(' | '))
JS
want='row-gap: 4px; clip-path: none;
4px | none | tabular-nums | contain | none'
got=$(node seen.mjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
