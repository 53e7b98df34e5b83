#!/usr/bin/env bash
# A monthly event on the 31st slides to the 28th after the first February and never comes back to the 31st.
#
# Package: node-ical 0.26.1
# Seen: 31 January, 28 February, 28 March, 28 April. RFC 5545 (3.3.10) has days that do not exist left out: 31 January, 31 March, 31 May.
# For us: no RRULE in the calendar file: each date is written as an event of its own, counted from the first one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1
cat >seen.cjs <<'JS'
const ical = require('node-ical')
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260101T000000Z',
  'DTSTART:20260131T010000Z', 'RRULE:FREQ=MONTHLY;COUNT=4', 'SUMMARY:rent', 'END:VEVENT', 'END:VCALENDAR', '']
const event = Object.values(ical.sync.parseICS(lines.join('\r\n'))).find(({ type }) => type === 'VEVENT')
console.log(event.rrule.all().map((day) => day.toISOString().slice(5, 10)).join(' '))
JS
want='01-31 02-28 03-28 04-28'
got=$(node seen.cjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
