#!/usr/bin/env bash
# Runs all tests, or those that are named, with each version of Node that is supported: the same bytes on every machine.
#
#   npm run test:matrix -- test/unicode
set -euo pipefail
cd "$(dirname "$0")/.."

for version in 20 22 24 26; do
  printf '\n== Node %s\n' "$version"
  npx --yes --package "node@$version" -- node node_modules/vitest/vitest.mjs run "$@"
done
