#!/usr/bin/env bash
# Closing tags of input elements are taken away, even where the caller asks for XML-like output: what is left is no longer well formed.
#
# Package: html-minifier 4.0.0
# Seen: <input value="{{v}}"></input> becomes <input value="{{v}}"> with keepClosingSlash and caseSensitive on.
# For us: Taro's minifyXML, which uses it on templates, stays off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts html-minifier@4.0.0
cat >seen.cjs <<'JS'
const { minify } = require('html-minifier')
console.log(minify('<view><input value="{{v}}"></input></view>', { keepClosingSlash: true, caseSensitive: true }))
JS
want='<view><input value="{{v}}"></view>'
got=$(node seen.cjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
