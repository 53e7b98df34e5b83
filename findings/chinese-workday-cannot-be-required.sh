#!/usr/bin/env bash
# The CommonJS entry of the package cannot be loaded.
#
# Package: chinese-workday 1.16.1 on Node 20
# Seen: require() throws a ReferenceError: the file behind the "require" condition ends in .js inside a package of type module, so Node reads it as an ES module, where exports does not exist.
# For us: a second opinion on working days has to be imported, not required; another reason to keep to one library.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-workday@1.16.1
cat >seen.cjs <<'JS'
try {
  require('chinese-workday')
  console.log('loaded')
} catch (error) {
  console.log(`${error.name}: ${error.message.split('\n')[0]}`.slice(0, 62))
}
JS
want='ReferenceError: exports is not defined in ES module scope'
got=$(node seen.cjs)
printf '%s\n' "$got"
[ "$got" = "$want" ] || { echo "✖ it is different now; it was: $want"; exit 1; }
echo '✔ as described'
