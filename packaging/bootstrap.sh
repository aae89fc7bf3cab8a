#!/usr/bin/env bash
# Sets up, builds and starts or tests Tegoed on a fresh machine. See --help.
set -u

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
here=$root/packaging
exit_missing_packages=3

usage() {
    cat <<'HELP'
packaging/bootstrap.sh COMMAND

  run      install what is missing, build, make a sample book and open Tegoed on it
           (without a display: print that book's aging and debtors)
  test     install what is missing, build and run the tests of label `full`
  deps     only install what is missing (deps run: without what only the tests need)
  build    only build (the preset `dev`)
  --help   this text

Options after the command:
  --jobs N       so many compilers and tests at a time (default: the cores, fewer on little memory)
  --no-install   install nothing: stop when something is missing
  --new-book     run: make the sample book anew

Systems: Debian 12 and later, Ubuntu 24.04 and later. Fedora (dnf) and macOS (Homebrew) are written but were not run;
Windows: packaging/bootstrap.ps1. As root or as a user with sudo; without either it says what to install and stops.
Nothing it installs starts a service or replaces one: PostgreSQL comes without a cluster, its tests make their own.

Exit codes: 0 done · 1 a build or a test failed · 2 wrong use · 3 packages are missing and cannot be installed here
HELP
}

# ---------------------------------------------------------------- saying what happens

phases=()
say() { printf '\n== %s\n' "$*"; }
fail() { local code=$1; shift; printf 'bootstrap: %s\n' "$*" >&2; exit "$code"; }

# phase NAME COMMAND…: runs a phase and keeps its time.
phase() {
    local name=$1 begin code
    shift
    say "$name"
    begin=$SECONDS
    "$@"
    code=$?
    phases+=("$(printf '%-24s %5d s' "$name" $((SECONDS - begin)))")
    [ $code -eq 0 ] || { print_phases; fail "$code" "$name failed (exit $code)"; }
}

print_phases() {
    [ ${#phases[@]} -gt 0 ] || return 0
    printf '\nTime of each phase:\n'
    printf '  %s\n' "${phases[@]}"
}

# ---------------------------------------------------------------- packages

# The system's family: debian, fedora or macos.
find_system() {
    if [ "$(uname -s)" = Darwin ]; then
        echo macos
        return
    fi
    local ids=
    [ -r /etc/os-release ] && ids=$(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}")
    case " $ids " in
        *" debian "* | *" ubuntu "*) echo debian ;;
        *" fedora "* | *" rhel "*) echo fedora ;;
        *) echo unknown ;;
    esac
}

# packages_of_group SYSTEM GROUP: the names in the list, alternatives still as a|b.
packages_of_group() { awk -v group="$2" '$1 == group { print $2 }' "$here/$1/packages.txt"; }

is_installed() {
    case $system in
        debian) [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
        fedora) rpm -q --quiet "$1" ;;
        macos) brew list --versions "$1" >/dev/null 2>&1 ;;
    esac
}

is_available() {
    case $system in
        debian) [ -n "$(apt-cache madison "$1" 2>/dev/null)" ] ;;
        *) true ;;
    esac
}

# missing_packages GROUP…: what is not installed, one alternative each; an optional one only where it can be had.
missing_packages() {
    local group entry name chosen
    for group in "$@"; do
        for entry in $(packages_of_group "$system" "$group"); do
            chosen=
            for name in ${entry//|/ }; do is_installed "$name" && continue 2; done
            for name in ${entry//|/ }; do is_available "$name" && { chosen=$name; break; }; done
            [ -z "$chosen" ] && [ "$group" != optional ] && chosen=${entry%%|*}
            [ -n "$chosen" ] && echo "$chosen"
        done
    done
    return 0
}

# How to become root: empty when we are, "sudo" where that works, else this fails.
find_root_prefix() {
    as_root=()
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null || return 1
    as_root=(sudo)
    [ -t 0 ] && return 0 # it can ask for the password
    sudo -n true 2>/dev/null
}

# Debian starts a service when its package is installed, unless /usr/sbin/policy-rc.d says no. Ours says no while we
# install; the one that was there comes back afterwards, also after Ctrl+C.
policy=/usr/sbin/policy-rc.d
cluster_conf=/etc/postgresql-common/createcluster.conf
forbid_services() {
    trap 'allow_services' EXIT
    trap 'exit 130' INT TERM
    if [ -e $policy ]; then "${as_root[@]}" mv $policy $policy.before-tegoed || return 1; fi
    printf '#!/bin/sh\n# Put here by Tegoed'\''s bootstrap.sh while it installs packages.\nexit 101\n' \
        | "${as_root[@]}" tee $policy >/dev/null && "${as_root[@]}" chmod 755 $policy
}
allow_services() {
    trap - EXIT INT TERM
    if grep -qs "Tegoed's bootstrap.sh" $policy; then "${as_root[@]}" rm -f $policy; fi
    if [ -e $policy.before-tegoed ]; then "${as_root[@]}" mv $policy.before-tegoed $policy; fi
    if [ -e $cluster_conf.before-tegoed ]; then "${as_root[@]}" mv $cluster_conf.before-tegoed $cluster_conf; fi
    return 0
}

apt_install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get install -y -q --no-install-recommends \
        -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@"
}

# PostgreSQL's package makes and starts a database cluster of its own when it is the first of its version; a machine
# that only runs our tests does not want one. Its common part goes first, so that the setting can be changed meanwhile.
apt_install_postgresql() {
    apt_install postgresql-common || return 1
    if [ -e $cluster_conf ]; then
        "${as_root[@]}" cp -p $cluster_conf $cluster_conf.before-tegoed || return 1
        echo 'create_main_cluster = false' | "${as_root[@]}" tee -a $cluster_conf >/dev/null
    fi
    apt_install postgresql
}

install_debian() {
    local others=() wants_postgresql=no name code=0
    for name in "$@"; do
        if [ "$name" = postgresql ]; then wants_postgresql=yes; else others+=("$name"); fi
    done
    forbid_services || return 1
    [ ${#others[@]} -eq 0 ] || apt_install "${others[@]}" || code=1
    if [ $code -eq 0 ] && [ $wants_postgresql = yes ]; then apt_install_postgresql || code=1; fi
    allow_services
    return $code
}

install_fedora() { "${as_root[@]}" dnf install -y --setopt=install_weak_deps=False "$@"; }
install_macos() { brew install "$@"; }

install_dependencies() {
    local missing
    system=$(find_system)
    [ "$system" != unknown ] || fail $exit_missing_packages \
        "this system is not known here; see packaging/debian/packages.txt for what is needed, then use --no-install"
    [ "$system" = debian ] || echo "This path is written with care but was not run on $system."
    if [ "$system" = macos ] && ! command -v brew >/dev/null; then
        fail $exit_missing_packages "Homebrew is missing: see https://brew.sh"
    fi

    missing=($(missing_packages "$@")) # no mapfile: macOS comes with bash 3.2
    if [ ${#missing[@]} -eq 0 ]; then
        echo "Everything needed is installed."
        return 0
    fi
    if [ "$install" = no ] || { [ "$system" != macos ] && ! find_root_prefix; }; then
        # What is only wished for does not stop anybody.
        missing=($(missing_packages $(printf '%s\n' "$@" | grep -v '^optional$')))
        if [ ${#missing[@]} -eq 0 ]; then
            echo "Everything needed is installed."
            return 0
        fi
        print_missing "${missing[@]}"
        exit $exit_missing_packages
    fi
    if [ "$system" = debian ]; then
        "${as_root[@]}" apt-get update -q || return 1
        missing=($(missing_packages "$@")) # now that the lists are there: the right alternatives
        check_qt_version || return 1
    fi
    echo "Installing: ${missing[*]}"
    "install_$system" "${missing[@]}"
}

print_missing() {
    local command
    case $system in
        debian) command="apt-get install --no-install-recommends" ;;
        fedora) command="dnf install" ;;
        macos) command="brew install" ;;
    esac
    printf 'These packages are missing, and they cannot be installed from here (neither root nor sudo, or --no-install):\n\n'
    printf '  %s %s\n\n' "$command" "$*"
    printf 'Nothing was changed.\n'
}

check_qt_version() {
    local candidate
    candidate=$(apt-cache policy qt6-base-dev | awk '/Candidate:/ { print $2 }')
    if [ -z "$candidate" ] || [ "$candidate" = "(none)" ] || dpkg --compare-versions "$candidate" lt 6.4; then
        echo "Tegoed needs Qt 6.4; this release has ${candidate:-none}. Debian 12 or Ubuntu 24.04 and later have it." >&2
        return 1
    fi
}

# ---------------------------------------------------------------- build

# As many jobs as cores, but 1.5 GB of memory each: the heaviest source files need about that.
choose_jobs() {
    [ -z "$jobs" ] || return 0
    local cores memory_mb
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    memory_mb=$(awk '/MemAvailable/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null)
    jobs=$cores
    if [ -n "$memory_mb" ] && [ $((memory_mb / 1500)) -lt "$jobs" ]; then jobs=$((memory_mb / 1500)); fi
    [ "$jobs" -ge 1 ] || jobs=1
}

prepare_environment() {
    cd "$root" || exit 1
    choose_jobs
    if [ "$(find_system)" = macos ]; then
        export CMAKE_PREFIX_PATH="$(brew --prefix):$(brew --prefix qt):$(brew --prefix libpq)"
        export PKG_CONFIG_PATH="$(brew --prefix expat)/lib/pkgconfig:$(brew --prefix sqlite)/lib/pkgconfig"
    fi
}

configure_dev() { cmake --preset dev; }
build_dev() { cmake --build --preset dev -j "$jobs"; }
# What is packaged, without the tests; a folder of its own, so that `run` and `test` do not undo each other's work.
configure_run() { cmake --preset release -B build/run -DBUILD_TESTING=OFF -DTEGOED_WERROR=OFF; } # a newer compiler warns of more
build_run() { cmake --build build/run -j "$jobs"; }

has_fuzzer() {
    [ -e "$root/tests/fuzz/CMakeLists.txt" ] && command -v clang++-19 >/dev/null \
        && ls "$(clang++-19 -print-resource-dir)"/lib/*/libclang_rt.fuzzer* >/dev/null 2>&1
}
configure_fuzz() { cmake --preset fuzz; }
build_fuzz() { cmake --build --preset fuzz -j "$jobs" --target fuzz_targets; }

# ---------------------------------------------------------------- run

make_sample_book() {
    book=${XDG_DATA_HOME:-$HOME/.local/share}/tegoed/sample.tegoed
    if [ -e "$book" ] && [ "$new_book" = yes ]; then rm -f "$book"; fi
    if [ -e "$book" ]; then
        echo "The sample book is there already: $book (--new-book makes it anew)"
        return 0
    fi
    mkdir -p "$(dirname "$book")" && "$cli" demo "$book"
}

open_tegoed() {
    if [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
        echo "Opening Tegoed on $book"
        "$desktop" "$book"
        return
    fi
    echo "There is no display; this is what Tegoed knows about the sample book."
    printf '\nAging\n\n'
    "$cli" --book "$book" aging || return 1
    printf '\nDebtors\n\n'
    "$cli" --book "$book" debtor list
}

command_run() {
    phase "packages" install_dependencies build
    prepare_environment
    phase "configure" configure_run
    phase "build" build_run
    cli=$(find_program tegoed-cli)
    desktop=$(find_program tegoed)
    phase "sample book" make_sample_book
    print_phases
    say "Tegoed"
    open_tegoed
}

# find_program NAME: where the build put it.
find_program() {
    local found
    found=$(find "$root/build/run" -type f -name "$1" -perm -u+x ! -path '*CMakeFiles*' | head -n 1)
    [ -n "$found" ] || fail 1 "the build made no program '$1'"
    echo "$found"
}

# ---------------------------------------------------------------- test

# run_tests FOLDER REPORT LABEL…: runs the tests that have all these labels; a failing test does not end the script, the
# figures at the end do.
run_tests() {
    local labels=() label
    for label in "${@:3}"; do labels+=(-L "^$label\$"); done
    ctest --test-dir "$1" "${labels[@]}" -LE '^long$' -j "$jobs" --output-on-failure --no-tests=error \
        --test-output-size-passed 200000 --output-junit "$2"
    ctest_code=$?
    return 0
}

# Reads the figures from ctest's own reports and prints them; what was skipped is named, with the reason it gave.
print_result() {
    local passed failed skipped parts
    passed=$(cat "$@" | grep -c '<testcase .*status="run"')
    failed=$(cat "$@" | grep -c '<testcase .*status="fail"')
    skipped=$(cat "$@" | grep -c '<testcase .*status="notrun"\|<testcase .*status="disabled"')
    if [ "$skipped" -gt 0 ]; then
        printf '\nNot run:\n'
        cat "$@" | awk '
            /<testcase / { name = $0; sub(/.*<testcase name="/, "", name); sub(/".*/, "", name)
                           skipped = ($0 ~ /status="(notrun|disabled)"/); reason = "" }
            skipped && reason == "" && /not run: / { reason = $0; sub(/.*not run: /, "", reason) }
            /<\/testcase>/ && skipped { print "  " name (reason == "" ? "" : ": " reason) }'
    fi
    # A test program that ran may have left out some of its rows.
    parts=$(cat "$@" | sed -n 's/^SKIP   : /  /p')
    [ -z "$parts" ] || printf '\nParts not run:\n%s\n' "$parts"
    if [ "$failed" -gt 0 ]; then
        printf '\nFailed:\n'
        cat "$@" | sed -n 's/.*<testcase name="\([^"]*\)".*status="fail".*/  \1/p'
    fi
    printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

command_test() {
    local reports=() broken=0
    phase "packages" install_dependencies build test optional
    prepare_environment
    phase "configure" configure_dev
    phase "build" build_dev
    mkdir -p build/reports
    rm -f build/reports/*.xml
    phase "tests" run_tests build/dev "$root/build/reports/dev.xml" full
    reports+=(build/reports/dev.xml)
    [ "$ctest_code" -eq 0 ] || broken=1
    if has_fuzzer; then
        phase "configure fuzzers" configure_fuzz
        phase "build fuzzers" build_fuzz
        phase "fuzz" run_tests build/fuzz "$root/build/reports/fuzz.xml" full fuzz
        reports+=(build/reports/fuzz.xml)
        [ "$ctest_code" -eq 0 ] || broken=1
    else
        printf '\nNot run: the fuzzers (they need clang-19 with its runtime)\n'
    fi
    print_phases
    print_result "${reports[@]}" || exit 1
    [ $broken -eq 0 ] || exit 1
}

command_build() {
    prepare_environment
    phase "configure" configure_dev
    phase "build" build_dev
    print_phases
}

command_deps() {
    case $1 in
        run) phase "packages" install_dependencies build ;;
        *) phase "packages" install_dependencies build test optional ;;
    esac
    print_phases
}

# ---------------------------------------------------------------- start

[ $# -ge 1 ] || { usage >&2; exit 2; }
command=$1
shift
jobs=
install=yes
new_book=no
only_for=
while [ $# -gt 0 ]; do
    case $1 in
        --jobs) [ $# -ge 2 ] && [[ $2 =~ ^[1-9][0-9]*$ ]] || fail 2 "--jobs wants a number"; jobs=$2; shift ;;
        --no-install) install=no ;;
        --new-book) new_book=yes ;;
        run) only_for=run ;;
        *) fail 2 "unknown option: $1 (see --help)" ;;
    esac
    shift
done
case $command in
    run | test | build) "command_$command" ;;
    deps) command_deps "$only_for" ;;
    -h | --help | help) usage ;;
    *) usage >&2; exit 2 ;;
esac
