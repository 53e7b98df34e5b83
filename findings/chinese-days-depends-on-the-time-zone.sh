#!/usr/bin/env bash
# The Chinese calendar depends on where the computer stands: west of Greenwich new year is a day later and a solar term is missing.
#
# Package: chinese-days 1.5.7
# Seen: with the zone of Los Angeles the lunar new year of 2027 is 7 February (right: 6 February), and no solar term lies between 1 and 10 April 2027 (right: 清明 on the 5th).
# For us: the app uses only the table of working days, which holds in every zone; the test that compares it with the lunar calendar asks in the zone of Beijing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-days@1.5.7
cat >seen.cjs <<'JS'
const { getSolarDateFromLunar, getSolarTerms } = require('chinese-days')
console.log(getSolarDateFromLunar('2027-01-01').date, getSolarTerms('2027-04-01', '2027-04-10').map(({ date }) => date).join() || 'none')
JS
got="$(TZ=Asia/Shanghai node seen.cjs) / $(TZ=America/Los_Angeles node seen.cjs)"
want='2027-02-06 2027-04-05 / 2027-02-07 none'
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
