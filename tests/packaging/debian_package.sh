#!/usr/bin/env bash
# Makes the Debian package of a built tree, asks lintian about it, installs it in a bare system, starts both programs
# there as an ordinary user and removes it again.
#
#   debian_package.sh BUILD_FOLDER SCRATCH_FOLDER
set -u

build=$1
scratch=$2/debian-package
here=$(cd "$(dirname "$0")" && pwd)
root=$scratch/root

fail() { echo "FAILED: $*" >&2; exit 1; }
inside() { "$here/bare_root.sh" run "$root" "$@"; }
as_user() { inside setpriv --reuid 1000 --regid 1000 --clear-groups -- env HOME=/anna QT_QPA_PLATFORM=offscreen "$@"; }
trap '"$here/bare_root.sh" remove "$root"' EXIT

mkdir -p "$scratch"
rm -rf "$scratch/packages"
# dpkg-shlibdeps belongs to dpkg-dev, which comes with the compiler.
command -v dpkg-shlibdeps >/dev/null || { echo "not run: this is no Debian"; exit 77; }
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$scratch/packages" > "$scratch/cpack.log" 2>&1 \
    || { cat "$scratch/cpack.log"; fail "cpack"; }
package=$(ls "$scratch"/packages/*.deb) || fail "no package was made"
echo "made: $(basename "$package"), $(($(stat -c %s "$package") / 1024)) KiB"

command -v lintian >/dev/null || { echo "not run: lintian is not installed"; exit 77; }
lintian --allow-root --fail-on error "$package" || fail "lintian found errors"
echo "lintian: no errors"

dpkg -c "$package" | awk '{ print $6 }' > "$scratch/contents"
for wanted in usr/bin/tegoed-cli usr/bin/tegoed usr/share/applications/tegoed.desktop usr/share/mime/packages/tegoed.xml \
    usr/share/metainfo/org.tegoed.tegoed.metainfo.xml usr/share/icons/hicolor/scalable/apps/tegoed.svg \
    usr/share/man/man1/tegoed.1.gz usr/share/man/man1/tegoed-cli.1.gz usr/share/doc/tegoed/copyright; do
    grep -qx "./$wanted" "$scratch/contents" || fail "the package lacks $wanted"
done

"$here/bare_root.sh" make "$root"
code=$?
[ $code -eq 0 ] || exit $code
cp "$package" "$root/tegoed.deb"
inside sh -c 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends /tegoed.deb' \
    > "$scratch/install.log" 2>&1 || { tail -n 30 "$scratch/install.log"; fail "apt could not install it"; }
inside useradd --create-home --home-dir /anna --uid 1000 anna || fail "no user"
echo "installed in a bare system: $(inside dpkg-query -W -f='${Package} ${Version}' tegoed)"

as_user tegoed-cli about || fail "tegoed-cli about"
as_user tegoed-cli demo /anna/sample.tegoed > "$scratch/demo.log" 2>&1 || { cat "$scratch/demo.log"; fail "tegoed-cli demo"; }
as_user tegoed-cli --book /anna/sample.tegoed aging || fail "tegoed-cli aging"
as_user timeout 300 tegoed --screenshots /anna/shots --lang nl > "$scratch/window.log" 2>&1 \
    || { cat "$scratch/window.log"; fail "the window did not open"; }
shots=$(find "$root/anna/shots" -name '*.png' -size +2k | wc -l)
[ "$shots" -ge 3 ] || fail "only $shots pictures of the window"
echo "started: both programs; $shots pictures of the window"

inside apt-get remove -y -q tegoed > "$scratch/remove.log" 2>&1 || fail "apt could not remove it"
left=$(inside sh -c 'ls /usr/bin/tegoed* /usr/share/applications/tegoed* 2>/dev/null')
[ -z "$left" ] || fail "removed, but there is still: $left"
[ -s "$root/anna/sample.tegoed" ] || fail "the user's book went with the package"
echo "removed; the book is still there"
