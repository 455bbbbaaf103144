#!/usr/bin/env bash
# Packs the package, installs it into an empty project and uses it there, as a user would.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --ignore-scripts --pack-destination "$work" "$root" > /dev/null
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund ./doctable-*.tgz

cat > errors.md << 'END'
# Error codes

| Code | Message         |
| ---- | --------------- |
| 404  | Order not found |
END
npx doctable errors.md | tee -a /dev/stderr | grep -q 'OrderNotFound = 404'

cat > use.mts << 'END'
import { interpret, read, render, type Catalog } from 'doctable';
const document = await read({ path: 'errors.md', content: '| Code | Message |\n|--|--|\n| 404 | Order not found |' });
const catalogs: Catalog[] = (await interpret([document])).catalogs;
export const text: string | undefined = (await render(catalogs, { target: 'ts' }))[0]?.text;
END
"$root/node_modules/.bin/tsc" --ignoreConfig --noEmit --strict --target es2022 --module nodenext use.mts
echo 'The package works in an empty project.'
