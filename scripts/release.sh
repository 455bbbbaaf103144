#!/usr/bin/env bash
# Publishes the version in package.json, from a clean checkout in CI: npm signs where it was built (provenance).
#
#   npm run release -- --dry-run    says what is not ready yet, and publishes nothing
set -euo pipefail
cd "$(dirname "$0")/.."

dry=${1:-}
refuse() { echo "$1" >&2; [ "$dry" = --dry-run ] || exit 1; }

! grep -n 'example\.invalid' package.json || refuse 'package.json has placeholders: set repository, bugs and homepage first.'
[ -z "$(git status --porcelain)" ] || refuse 'Commit or stash your changes first.'
tag="v$(node -p "require('./package.json').version")"
[ "$(git describe --exact-match --tags 2> /dev/null)" = "$tag" ] || refuse "Check out the tag $tag first."

[ "$dry" = --dry-run ] || bash .ci/run
node scripts/audit.js
node scripts/sbom.js > dist/sbom.cdx.json
if [ "$dry" = --dry-run ]; then npm publish --dry-run --ignore-scripts; else npm publish --provenance --access public; fi
