#!/usr/bin/env bash
# Publishes the version in package.json, from a clean checkout in CI: npm signs where it was built (provenance).
set -euo pipefail
cd "$(dirname "$0")/.."

if grep -n 'example\.invalid' package.json; then
  echo 'package.json has placeholders: set repository, bugs and homepage first.' >&2
  exit 1
fi
[ -z "$(git status --porcelain)" ] || { echo 'Commit or stash your changes first.' >&2; exit 1; }
tag="v$(node -p "require('./package.json').version")"
[ "$(git describe --exact-match --tags 2> /dev/null)" = "$tag" ] || { echo "Check out the tag $tag first." >&2; exit 1; }

bash .ci/run
node scripts/sbom.js > dist/sbom.cdx.json
npm publish --provenance --access public
