# Configures and builds the release preset. Sourced by the scripts of packaging/, which set project_root.
# shellcheck shell=bash disable=SC2154

# configure_release [CMAKE-ARGUMENT…]: once; afterwards ninja itself notices changed CMake files.
configure_release() {
    local build="$project_root/build/release" argument stale=no
    [ -e "$build/build.ninja" ] || stale=yes
    for argument in "$@"; do
        grep -qxF "${argument#-D}" "$build/CMakeCache.txt" 2>/dev/null || stale=yes
    done
    [ "$stale" = no ] || (cd "$project_root" && cmake --preset release "$@" >&2)
}

# build_release [TARGET…]: everything without a target. Progress goes to stderr, so that stdout is the app's.
build_release() {
    local arguments=()
    [ $# -eq 0 ] || arguments=(--target "$@")
    cmake --build "$project_root/build/release" "${arguments[@]}" >&2
}
