#!/usr/bin/env bash
# A title that holds a line separator (U+2028) is lost altogether.
#
# Package: node-ical 0.26.1
# Seen: the event is there, its summary is undefined. RFC 5545 allows the character inside TEXT.
# For us: our calendar file writes U+2028 and U+2029 as escaped line breaks; people paste them from chats without seeing them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1
cat >seen.cjs <<'JS'
const ical = require('node-ical')
const title = ['pay', 'premium'].join(String.fromCharCode(0x2028))
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260101T000000Z',
  'DTSTART:20261231T010000Z', `SUMMARY:${title}`, 'END:VEVENT', 'END:VCALENDAR', '']
const event = Object.values(ical.sync.parseICS(lines.join('\r\n'))).find(({ type }) => type === 'VEVENT')
console.log(`summary: ${event.summary}`)
JS
want='summary: undefined'
got=$(node seen.cjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
