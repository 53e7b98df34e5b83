#!/usr/bin/env bash
# A yearly event that begins on 29 February comes on 1 March in common years.
#
# Package: ical.js 2.2.1
# Seen: 29 February 2024, then 1 March 2025, 2026 and 2027. RFC 5545 (3.3.10) leaves the years without that day out.
# For us: a yearly reminder of ours is moved to 28 February by our own counting, and never by a rule that each calendar reads in its own way.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1
cat >seen.mjs <<'JS'
import ICAL from 'ical.js'
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20240101T000000Z',
  'DTSTART:20240229T010000Z', 'RRULE:FREQ=YEARLY;COUNT=4', 'SUMMARY:renewal', 'END:VEVENT', 'END:VCALENDAR', '']
const days = new ICAL.Event(new ICAL.Component(ICAL.parse(lines.join('\r\n'))).getFirstSubcomponent('vevent')).iterator()
console.log(Array.from({ length: 4 }, () => days.next().toString().slice(0, 10)).join(' '))
JS
want='2024-02-29 2025-03-01 2026-03-01 2027-03-01'
got=$(node seen.mjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
