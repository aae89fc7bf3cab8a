#!/usr/bin/env bash
# The files that tell a desktop about Tegoed are well-formed, and the lists of packages can be read.
#
#   data_files.sh SOURCE_FOLDER
set -u
cd "$1/packaging" || exit 1
failed=0
check() {
    local name=$1
    shift
    if ! command -v "$1" >/dev/null; then
        echo "not run: $name ($1 is not installed)"
    elif "$@" > /dev/null 2>&1; then
        echo "ok: $name"
    else
        echo "FAILED: $name"
        "$@"
        failed=1
    fi
}
check "desktop file" desktop-file-validate linux/tegoed.desktop
check "AppStream" appstreamcli validate --no-net linux/org.tegoed.tegoed.metainfo.xml
# The file type: a small database of file types of its own, in the scratch folder, made from our file only.
types=${TEGOED_SCRATCH:-$(mktemp -d)}/mime
mkdir -p "$types/packages" && cp linux/tegoed-mime.xml "$types/packages/"
check "file type" update-mime-database "$types"
if command -v update-mime-database > /dev/null; then
    grep -qs 'application/x-tegoed-book:\*.tegoed' "$types/globs" || { echo "FAILED: *.tegoed is not known"; failed=1; }
    grep -qs 'TGOD' "$types/magic" || { echo "FAILED: a book without its ending is not known"; failed=1; }
fi
for script in bootstrap.sh ../.ci/run ../tests/storage/*.sh ../tests/packaging/*.sh; do
    check "shell: $script" bash -n "$script"
done
for list in */packages.txt; do
    wrong=$(grep -vnE '^(#.*|)$|^(build|test|optional) [a-z0-9@][a-zA-Z0-9@.+|-]*$' "$list")
    [ -z "$wrong" ] || { echo "FAILED: $list: $wrong"; failed=1; }
done
./bootstrap.sh --help | grep -q 'Exit codes' || { echo "FAILED: --help"; failed=1; }
./bootstrap.sh nonsense > /dev/null 2>&1
[ $? -eq 2 ] || { echo "FAILED: an unknown command must give exit 2"; failed=1; }
exit $failed
