#!/bin/sh
# Searches with all fuzz targets, or with those named: fuzz.sh MINUTES [TARGET...]
#
# MINUTES are for each of them; "0.5" is half a one. Two run at a time. What is new goes into
# build/sanitize/found/TARGET, from where the next search begins; afterwards only what adds
# something to tests/fuzz/corpus stays there. An input that breaks a rule lies beside it as
# TARGET-crash-*, and the exit code is 1.
set -eu
cd "$(dirname "$0")/../.."
minutes=$1
shift
seconds=$(awk "BEGIN { print int($minutes * 60) }")

test -f build/sanitize/build.ninja || cmake --preset sanitize
cmake --build --preset sanitize --target fuzzers
[ $# -gt 0 ] || set -- $(cd tests/fuzz/corpus && ls)

# The search of one target; its words are told where it fails.
search() {
  found=build/sanitize/found/$1
  target=build/sanitize/tests/fuzz/fuzz_$1
  corpus=tests/fuzz/corpus/$1
  dictionary=tests/fuzz/$1.dict
  mkdir -p "$found"
  set -- -timeout=10 -rss_limit_mb=4096 -artifact_prefix="$found-"
  [ ! -f "$dictionary" ] || set -- "$@" -dict="$dictionary"
  "$target" "$@" -max_total_time="$seconds" "$found" "$corpus" >"$found.log" 2>&1 ||
    { tail -n 40 "$found.log"; return 1; }
  rm -rf "$found.all"
  cp -r "$corpus" "$found.all"
  "$target" "$@" -merge=1 "$found.all" "$found" >/dev/null 2>&1 || true
  for seed in "$corpus"/*; do rm -f "$found.all/${seed##*/}"; done
  rm -rf "$found"
  mv "$found.all" "$found"
  grep -a '^Done' "$found.log" | sed "s|^|${found##*/}: |"
}

[ "$seconds" -gt 0 ] || exit 0
status=0
while [ $# -gt 0 ]; do
  search "$1" & first=$!
  second=
  if [ $# -gt 1 ]; then search "$2" & second=$!; shift; fi
  shift
  wait "$first" || status=1
  [ -z "$second" ] || wait "$second" || status=1
done
exit $status
