#!/usr/bin/env bash
# A bare Debian system in a folder, to try things where nothing is installed.
#
#   bare_root.sh make FOLDER              makes it (mmdebstrap), with the package sources this machine uses itself
#   bare_root.sh run FOLDER COMMAND…      runs a command in it: own mounts, own process tree, an empty environment
#   bare_root.sh remove FOLDER
#
# Needs root and mmdebstrap. Exit 77: they are not there, or the package sources cannot be reached.
set -u

not_run() { echo "not run: $*"; exit 77; }

make_root() {
    local folder=$1 options=() file sources=()
    [ "$(id -u)" -eq 0 ] || not_run "a bare root needs root"
    command -v mmdebstrap >/dev/null || not_run "mmdebstrap is not installed"
    # How this machine reaches its packages (proxies, dates that are not checked …) holds for the bare one too.
    for file in /etc/apt/apt.conf.d/*; do
        if grep -q '^Acquire::[A-Za-z]' "$file" && ! grep -q 'IndexTargets\|Invoke' "$file"; then options+=("--aptopt=$file"); fi
    done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        [ -s "$file" ] && sources+=("$file")
    done
    rm -rf "$folder"
    mkdir -p "$(dirname "$folder")"
    # shellcheck disable=SC1091
    mmdebstrap --quiet --mode=root --variant=minbase ${options[@]+"${options[@]}"} \
        --aptopt='Acquire::Languages "none"' --include=ca-certificates \
        "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$folder" "${sources[@]}" \
        || { rm -rf "$folder"; not_run "mmdebstrap could not make a root (no package source?)"; }
    # Names are looked up as here; a minimal root has no resolver of its own.
    cp -L /etc/resolv.conf "$folder/etc/resolv.conf" 2>/dev/null
    cp -L /etc/hosts "$folder/etc/hosts" 2>/dev/null
    return 0
}

# Inside its own mount namespace: everything mounted here ends with it.
enter_root() {
    local folder=$1 device
    shift
    mount --make-rprivate /
    # A mount of its own, so that inside "/" is one too: else no bare system can be entered from within this one.
    mount --bind "$folder" "$folder" || exit 1
    mount -t proc proc "$folder/proc" || exit 1
    mount -t tmpfs -o mode=755 tmpfs "$folder/dev" || exit 1
    for device in null zero full random urandom tty; do
        touch "$folder/dev/$device"
        mount --bind "/dev/$device" "$folder/dev/$device"
    done
    mkdir -p "$folder/dev/shm" "$folder/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$folder/dev/shm"
    ln -s /proc/self/fd "$folder/dev/fd"
    ln -s /proc/self/fd/0 "$folder/dev/stdin"
    ln -s /proc/self/fd/1 "$folder/dev/stdout"
    ln -s /proc/self/fd/2 "$folder/dev/stderr"
    exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        chroot "$folder" "$@"
}

action=${1:-}
case $action in
    make) make_root "$2" ;;
    run) folder=$2; shift 2; exec unshare --mount --pid --fork --kill-child "$0" enter "$folder" "$@" </dev/null ;;
    enter) folder=$2; shift 2; enter_root "$folder" "$@" ;;
    remove) rm -rf --one-file-system "$2" ;;
    *) echo "usage: bare_root.sh make|run|remove FOLDER [COMMAND…]" >&2; exit 2 ;;
esac
