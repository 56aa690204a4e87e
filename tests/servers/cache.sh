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
        (cd "$to" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
        touch "$to/installed"
    fi
    echo "$to"
}
