#!/usr/bin/env bash
# Builds what is released (preset `release`), looks at the hardening of the programs, and tries the package as
# debian_package.sh does.
#
#   release_package.sh SOURCE_FOLDER SCRATCH_FOLDER
set -u

source=$1
build=$2/release-build
here=$(cd "$(dirname "$0")" && pwd)
fail() { echo "FAILED: $*" >&2; exit 1; }

mkdir -p "$build"
(cd "$source" && cmake --preset release -B "$build" -DBUILD_TESTING=OFF && cmake --build "$build") > "$build.log" 2>&1 \
    || { tail -n 40 "$build.log"; fail "the release does not build"; }
for program in tegoed tegoed-cli; do
    file=$(find "$build/app" -type f -name $program -perm -u+x | head -n 1)
    [ -n "$file" ] || fail "$program was not built"
    readelf -hW "$file" | grep -q 'Type: *DYN' || fail "$program is not position-independent"
    readelf -lW "$file" | grep -q GNU_RELRO || fail "$program has no RELRO"
    readelf -dW "$file" | grep -q 'BIND_NOW\|FLAGS_1.*NOW' || fail "$program binds lazily"
    readelf -lW "$file" | grep 'GNU_STACK' | grep -qv 'RWE' || fail "$program has an executable stack"
    readelf -sW --dyn-syms "$file" | grep -q '__stack_chk_fail' || fail "$program has no stack protector"
    readelf -dW "$file" | grep -q 'RPATH\|RUNPATH' && fail "$program looks for libraries in a folder of the build"
    echo "$program: position-independent, full RELRO, no executable stack, stack protector"
done
exec "$here/debian_package.sh" "$build" "$2/release"
