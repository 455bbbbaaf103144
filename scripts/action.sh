#!/usr/bin/env bash
# What the GitHub action runs: the project's own doctable, else the version that is asked for.
set -euo pipefail

# Workspaces install programs into a folder further up; with Yarn's PnP there is no such folder at all.
find_own() {
  local folder=$PWD
  while :; do
    if [ -e "$folder/node_modules/.bin/doctable" ]; then run=("$folder/node_modules/.bin/doctable"); return; fi
    if [ -e "$folder/.pnp.cjs" ] && yarn bin doctable >/dev/null 2>&1; then run=(yarn doctable); return; fi
    if [ "$folder" = / ]; then return; fi
    folder=$(dirname "$folder")
  done
}

run=(npx --yes "doctable@$VERSION")
find_own

args=("$COMMAND")
if [ -n "$AGAINST" ]; then args+=(--against "$AGAINST"); fi
if [ -n "$CONFIG" ]; then args+=(--config "$CONFIG"); fi
if [ "$STRICT" = true ]; then args+=(--strict); fi
read -r -a more <<< "$ARGS"
exec "${run[@]}" "${args[@]}" ${more[@]+"${more[@]}"}
