# Debian packages that the project needs, and the function that installs those that are missing.
# Sourced by the scripts of packaging/; Debian 12 names.
# shellcheck shell=bash disable=SC2034

# What compiles the app. Qt6Charts' CMake files ask for Qt6OpenGL, which asks for GL and Vulkan headers.
build_packages=(
    cmake ninja-build g++ ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6opengl6-dev libgl-dev libopengl-dev libvulkan-dev
    qtkeychain-qt6-dev libexpected-dev libcli11-dev libxlsxwriter-dev libarchive-dev
    libsodium-dev libicu-dev libical-dev libtag1-dev libsimdjson-dev libsqlite3-dev zlib1g-dev
)

# What the finished app loads by name, so that no linker knows it.
run_packages=(
    libqt6sql6-sqlite libqt6svg6 libsecret-1-0 qt6-qpa-plugins qt6-wayland
    qt6-translations-l10n fonts-noto-cjk
)

# What only the tests use: a display, a window manager, a keyring, readers of what the app writes.
test_packages=(
    xvfb xauth xdotool openbox x11-utils imagemagick
    dbus dbus-x11 gnome-keyring
    poppler-utils unzip sqlite3 python3-icalendar
    nginx-light openssl postgresql-15 make python3
)
# Who has them from somewhere else keeps them.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null)" = "ii " ]
}

# install_missing PACKAGE…: quiet, without questions, and instant when nothing is missing.
install_missing() {
    local package missing=() as_root=()
    command -v dpkg-query >/dev/null || {
        echo "This is not Debian: install yourself what corresponds to: $*" >&2
        return 0
    }
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and need root to install: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages …" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq
        -o Acquire::Retries=5 -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
    "${apt[@]}" update >&2
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null
}
