#!/usr/bin/env bash
# A calendar line of Chinese is far longer than the 75 octets that RFC 5545 allows, although the library folds lines.
#
# Package: ics 3.12.0
# Seen: the first line of a title of sixty Chinese characters has 188 octets: the library counts 75 UTF-16 units, and a character has three octets.
# For us: our calendar file is written by our own code, which counts octets of UTF-8 and never cuts inside a character.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ics@3.12.0
cat >seen.cjs <<'JS'
const { createEvent } = require('ics')
const { value } = createEvent({ title: '缴'.repeat(60), start: [2026, 12, 31, 9, 0], duration: { minutes: 30 } })
const longest = Math.max(...value.split('\r\n').map((line) => Buffer.byteLength(line)))
console.log(`longest line: ${longest} octets`)
JS
want='longest line: 188 octets'
got=$(node seen.cjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
