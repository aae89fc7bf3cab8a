#!/usr/bin/env bash
# One throw-away PostgreSQL cluster for a whole test run.
#
#   postgres_fixture.sh start FOLDER   makes the cluster and writes FOLDER/postgres.env (KEY=VALUE lines)
#   postgres_fixture.sh stop FOLDER    ends it and removes its files
#
# The cluster belongs to an unprivileged user (PostgreSQL refuses root), listens on loopback and on a Unix socket in
# its own folder, trusts everybody there, and does not sync: it holds nothing worth keeping. Nothing of the system's own
# PostgreSQL is read, started or changed. Exit 77: there are no server programs, the PostgreSQL tests are not run.
set -u

fail() { echo "postgres_fixture: $*" >&2; exit 1; }

[ $# -eq 2 ] || fail "usage: postgres_fixture.sh start|stop FOLDER"
action=$1
mkdir -p "$2" || fail "cannot make $2"
folder=$(cd "$2" && pwd) || fail "cannot enter $2"
env_file=$folder/postgres.env
home_file=$folder/postgres.home

# The newest server on the machine; Debian keeps the server programs outside the PATH.
find_server_programs() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | while read -r candidate; do
        [ -x "$candidate/initdb" ] && [ -x "$candidate/postgres" ] && echo "$candidate"
    done | tail -n 1)
    if [ -z "$found" ] && command -v pg_config >/dev/null; then
        found=$(pg_config --bindir)
        [ -x "$found/initdb" ] || found=
    fi
    if [ -z "$found" ] && command -v initdb >/dev/null; then
        found=$(dirname "$(readlink -f "$(command -v initdb)")")
    fi
    echo "$found"
}

# Runs a command as the cluster's owner: ourselves, or for root an unprivileged user.
as_owner() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
        return
    fi
    # cd: the owner need not be able to read the folder the tests run in.
    (cd / && HOME="$home" setpriv --reuid "$owner" --regid "$(id -g "$owner")" --clear-groups -- "$@")
}

choose_owner() {
    owner=$(id -un)
    [ "$(id -u)" -ne 0 ] && return
    for owner in postgres nobody; do
        id -u "$owner" >/dev/null 2>&1 && return
    done
    fail "run by root, and neither a user 'postgres' nor 'nobody' exists"
}

stop_cluster() {
    [ -f "$home_file" ] || return 0
    home=$(cat "$home_file")
    choose_owner
    if [ -f "$home/data/postmaster.pid" ]; then
        local pid
        pid=$(head -n 1 "$home/data/postmaster.pid")
        # Only the process that works in our own data folder: a number alone may have been given to somebody else.
        if [ -n "$pid" ] && [ "$(readlink "/proc/$pid/cwd" 2>/dev/null || echo "$home/data")" = "$home/data" ]; then
            kill -INT "$pid" 2>/dev/null # "fast": ends the sessions that are still there
            for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
            kill -0 "$pid" 2>/dev/null && kill -QUIT "$pid" 2>/dev/null
        fi
    fi
    case $home in */tegoed-postgres.*) rm -rf "$home" ;; esac
    rm -f "$home_file" "$env_file"
}

start_cluster() {
    local programs port started=no
    programs=$(find_server_programs)
    if [ -z "$programs" ]; then
        rm -f "$env_file"
        echo "not run: no PostgreSQL server programs on this machine"
        exit 77
    fi
    choose_owner
    # A short path of its own: socket paths are limited to 107 bytes, and the build folder may be closed to the owner.
    home=$(mktemp -d "${TMPDIR:-/tmp}/tegoed-postgres.XXXXXX") || fail "cannot make a scratch folder"
    home=$(cd "$home" && pwd -P)
    chmod 700 "$home"
    [ "$(id -u)" -ne 0 ] || chown "$owner" "$home"
    echo "$home" > "$home_file"

    as_owner "$programs/initdb" -D "$home/data" -U tegoed --auth=trust --encoding=UTF8 --locale=C --no-sync \
        > "$folder/postgres-initdb.log" 2>&1 || { cat "$folder/postgres-initdb.log" >&2; stop_cluster; fail "initdb failed"; }
    cat >> "$home/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$home'
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
timezone = 'UTC'
log_timezone = 'UTC'
CONF
    # Below the range from which the system hands out ports by itself.
    for _ in $(seq 20); do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        if as_owner "$programs/pg_ctl" -D "$home/data" -l "$home/server.log" -o "-p $port" -w -t 60 start >/dev/null 2>&1; then
            started=yes
            break
        fi
        grep -q "could not bind\|Address already in use" "$home/server.log" 2>/dev/null || break
    done
    if [ "$started" = no ]; then
        cat "$home/server.log" >&2
        stop_cluster
        fail "the server did not start"
    fi
    as_owner "$programs/psql" -X -q -h "$home" -p "$port" -U tegoed -d postgres -v ON_ERROR_STOP=1 \
        -c "CREATE DATABASE tegoed_template TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'" \
        || { stop_cluster; fail "the template database was not made"; }
    {
        echo "TEGOED_TEST_PG=postgresql://tegoed@127.0.0.1:$port/postgres"
        echo "TEGOED_TEST_PG_HOST=127.0.0.1"
        echo "TEGOED_TEST_PG_PORT=$port"
        echo "TEGOED_TEST_PG_USER=tegoed"
        echo "TEGOED_TEST_PG_SOCKET=$home"
        echo "TEGOED_TEST_PG_TEMPLATE=tegoed_template"
        echo "TEGOED_TEST_PG_PID=$(head -n 1 "$home/data/postmaster.pid")"
        echo "TEGOED_TEST_PG_BIN=$programs"
    } > "$env_file.new" && mv "$env_file.new" "$env_file"
    echo "PostgreSQL $("$programs/postgres" --version | awk '{print $3}') on 127.0.0.1:$port as $owner"
}

case $action in
    start) stop_cluster; start_cluster ;; # what an interrupted run left behind goes first
    stop) stop_cluster ;;
    *) fail "usage: postgres_fixture.sh start|stop FOLDER" ;;
esac
