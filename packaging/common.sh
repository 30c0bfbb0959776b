# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh and test.sh share: to be sourced. Everything here reports on stderr, stdout is the caller's.

# shellcheck source=packaging/packages.sh
. "${BASH_SOURCE[0]%/*}/packages.sh"

readonly qt_needed=6.4

say() { printf '%s\n' "${0##*/}: $*" >&2; }

die() {
    say "$*"
    exit 1
}

# ---- packages

# One line an architecture, since a package may be there for several.
is_installed() { dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

# What apt would install; empty when it knows no such package.
candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'; }

is_any_installed() { # "a|b"
    local name
    for name in ${1//|/ }; do
        if is_installed "$name"; then return 0; fi
    done
    return 1
}

first_available() { # "a|b"
    local name
    for name in ${1//|/ }; do
        if [ -n "$(candidate "$name")" ]; then
            echo "$name"
            return 0
        fi
    done
    die "no package ${1//|/ or } in this system's sources: check /etc/apt (Ubuntu needs \"universe\") and try again"
}

missing_of() {
    local entry
    for entry in "$@"; do
        is_any_installed "$entry" || echo "$entry"
    done
}

# Words of a command to put before one that needs to be root; empty for root.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        return 0
    elif command -v sudo >/dev/null; then
        echo sudo
    else
        die "these packages are missing, and installing them takes root or sudo: $*"
    fi
}

check_system() {
    [ "$(uname -s)" = Linux ] || die "this script is for Linux; CONTRIBUTING.md says how to build elsewhere"
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        die "this script installs with apt (Debian, Ubuntu), which is not here; CONTRIBUTING.md says how to build by hand"
    fi
}

# Before hundreds of megabytes are fetched in vain.
check_qt() { # VERSION of qt6-base-dev
    [ -n "$1" ] || die "this system's packages have no Qt 6: Barrage needs Qt $qt_needed or newer (Debian 12, Ubuntu 24.04)"
    dpkg --compare-versions "$1" ge "$qt_needed" ||
        die "Qt here is ${1%%+*}, Barrage needs Qt $qt_needed or newer: use Debian 12, Ubuntu 24.04 or newer"
}

apt() {
    # A machine that has just booted may hold the lock for minutes; a hall's network loses a packet now and then.
    # Word splitting of $root is meant: it is "sudo" or nothing.
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -q "$@" >&2
}

install_missing() { # MISSING...
    local root entry name names=()
    root=$(as_root "$@")
    say "installing: $*"
    apt update || say "not all lists of packages could be fetched; going on with those that are here"
    is_installed qt6-base-dev || check_qt "$(candidate qt6-base-dev)"
    for entry in "$@"; do
        name=$(first_available "$entry") # apart from the next line, or a failure would go unnoticed
        names+=("$name")
    done
    apt install -y --no-install-recommends "${names[@]}" ||
        die "some packages could not be installed: is this machine online? What apt says above tells more"
}

# Asks dpkg first: with everything there, nothing touches the network.
need_packages() { # ENTRY...
    local missing
    check_system
    mapfile -t missing < <(missing_of "$@")
    if [ "${#missing[@]}" -gt 0 ]; then
        install_missing "${missing[@]}"
    fi
    check_qt "$(dpkg-query -W -f='${Version}\n' qt6-base-dev | sed -n 1p)"
}

# ---- build

# One compiler takes up to 1.2 GB: more of them at once would push a small machine into swap.
build_jobs() {
    local by_memory
    by_memory=$(awk '$1 == "MemAvailable:" { print int($2 / 1200000) }' /proc/meminfo)
    printf '%s\n' "$(nproc)" "${by_memory:-1}" | sort -n | awk 'NR == 1 { print ($1 < 1) ? 1 : $1 }'
}

build_preset() { # PRESET [TARGET...]
    local preset=$1
    shift
    cmake --preset "$preset" >&2 || die "the configuration failed; the reason stands above"
    cmake --build "build/$preset" -j "$(build_jobs)" ${1:+--target "$@"} >&2 ||
        die "the build failed; the reason stands above"
}

# ---- surroundings

# Containers and services often come without these two; Qt complains about the first and reads file names wrongly
# without the second.
mend_environment() { # DIRECTORY for what is private to this run
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        export XDG_RUNTIME_DIR=$1/runtime
        mkdir -m 0700 "$XDG_RUNTIME_DIR"
    fi
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX) export LC_ALL=C.UTF-8 LANG=C.UTF-8 ;;
    esac
}
