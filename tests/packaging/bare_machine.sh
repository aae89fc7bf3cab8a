#!/usr/bin/env bash
# Tries the README's two commands where nothing is installed: a bare system, a clean clone, nothing else.
#
#   bare_machine.sh run|test|users SOURCE_FOLDER SCRATCH_FOLDER
#
#   run    bootstrap.sh run as root, without a display: ends with the sample book's aging and debtors
#   test   bootstrap.sh test as root: everything passes
#   users  bootstrap.sh deps as a user without sudo (says what is missing, exit 3, changes nothing) and with sudo
set -u

what=$1
source=$2
scratch=$3/bare-machine-$what
here=$(cd "$(dirname "$0")" && pwd)
root=$scratch/root

fail() { echo "FAILED: $*" >&2; exit 1; }
inside() { "$here/bare_root.sh" run "$root" "$@"; }
as_anna() { inside setpriv --reuid 1000 --regid 1000 --init-groups -- env HOME=/anna USER=anna "$@"; }
# Does anything we would have started run, was a cluster made, is our policy file still there?
no_service_was_started() {
    [ ! -e "$root/usr/sbin/policy-rc.d" ] || fail "policy-rc.d was left behind"
    [ -z "$(ls "$root/etc/postgresql" "$root/var/lib/postgresql" 2>/dev/null)" ] || [ -z "$(ls -d "$root"/etc/postgresql/*/* 2>/dev/null)" ] \
        || fail "a database cluster was made"
    ! grep -qs '^create_main_cluster = false' "$root/etc/postgresql-common/createcluster.conf" || fail "createcluster.conf was left changed"
    ! ls "$root"/run/postgresql/*.pid >/dev/null 2>&1 || fail "a database server was started"
    echo "no service was started"
}

trap '"$here/bare_root.sh" remove "$root"' EXIT
mkdir -p "$scratch"
"$here/bare_root.sh" make "$root"
code=$?
[ $code -eq 0 ] || exit $code
git clone --quiet --no-hardlinks "$source" "$root/opt/tegoed" || { echo "not run: $source is no git clone"; exit 77; }
bootstrap=/opt/tegoed/packaging/bootstrap.sh

case $what in
    run)
        inside $bootstrap run > "$scratch/output" 2>&1 || { tail -n 60 "$scratch/output"; fail "bootstrap.sh run"; }
        sed -n '/^Time of each phase/,$p' "$scratch/output"
        grep -q '^Debtors' "$scratch/output" || fail "no debtors were printed"
        [ -s "$root/root/.local/share/tegoed/sample.tegoed" ] || fail "there is no sample book"
        inside $bootstrap run > "$scratch/again" 2>&1 || { tail -n 60 "$scratch/again"; fail "bootstrap.sh run, the second time"; }
        grep -q 'Everything needed is installed' "$scratch/again" || fail "the second time it installed again"
        no_service_was_started
        ;;
    test)
        inside $bootstrap test > "$scratch/output" 2>&1
        code=$?
        sed -n '/^Not run:/,$p' "$scratch/output"
        [ $code -eq 0 ] || { tail -n 100 "$scratch/output"; fail "bootstrap.sh test, exit $code"; }
        grep -Eq '^[0-9]+ passed, 0 failed, [0-9]+ skipped$' "$scratch/output" || fail "no line with the figures"
        no_service_was_started
        ;;
    users)
        inside useradd --create-home --home-dir /anna --uid 1000 anna || fail "no user"
        before=$(inside dpkg-query -W | sha256sum)
        as_anna $bootstrap test > "$scratch/without" 2>&1
        code=$?
        [ $code -eq 3 ] || { cat "$scratch/without"; fail "without sudo: exit $code, not 3"; }
        grep -q 'apt-get install.*qt6-base-dev' "$scratch/without" || { cat "$scratch/without"; fail "it does not say what to install"; }
        [ "$before" = "$(inside dpkg-query -W | sha256sum)" ] || fail "it changed something"
        echo "without sudo: says what to install, exit 3, nothing changed"
        inside sh -c 'apt-get update -q && apt-get install -y -q --no-install-recommends sudo' > "$scratch/sudo.log" 2>&1 || fail "no sudo"
        echo 'anna ALL=(ALL) NOPASSWD: ALL' > "$root/etc/sudoers.d/anna"
        as_anna $bootstrap deps > "$scratch/with" 2>&1 || { tail -n 30 "$scratch/with"; fail "with sudo"; }
        no_service_was_started
        inside rm /etc/sudoers.d/anna
        as_anna $bootstrap deps > "$scratch/all-there" 2>&1 || { cat "$scratch/all-there"; fail "all is there, yet it stopped"; }
        grep -q 'Everything needed is installed' "$scratch/all-there" || fail "it does not see that all is there"
        echo "with sudo: installed; afterwards without sudo: goes on"
        ;;
    *) fail "usage: bare_machine.sh run|test|users SOURCE_FOLDER SCRATCH_FOLDER" ;;
esac
