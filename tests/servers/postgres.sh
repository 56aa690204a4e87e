# A PostgreSQL of one's own, on a socket and a port of 127.0.0.1, without fsync: for data that nobody will miss.
# shellcheck shell=bash

as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups \
            env -i PATH="$PATH" LANG=C.UTF-8 HOME=/tmp "$@"
    else
        "$@"
    fi
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# start_postgres FOLDER: leaves the address of an empty database in postgres_url
start_postgres() {
    local folder=$1 port password bin
    bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -1)
    port=$(free_port)
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    mkdir -p "$folder"
    printf '%s' "$password" >"$folder/password"
    [ "$(id -u)" -ne 0 ] || chown -R postgres: "$folder"
    as_postgres "$bin/initdb" -D "$folder/data" -U postgres -E UTF8 --locale=C.UTF-8 --auth=scram-sha-256 \
        --pwfile="$folder/password" --no-sync >"$folder.log"
    as_postgres tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
    as_postgres "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 start >>"$folder.log"
    postgres_url="postgres://postgres:$password@127.0.0.1:$port/postgres"
}

stop_postgres() {
    local bin
    bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -1)
    as_postgres "$bin/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1 || true
}
