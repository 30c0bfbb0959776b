#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Barrage and runs every test, without a display.
#
#   bash packaging/test.sh [CTEST ARGUMENTS]     for example: bash packaging/test.sh -R e2e
#
# Results in JUnit's format are left in build/ci/junit.xml. The exit code is that of ctest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/common.sh
. packaging/common.sh

# The tests must not see the desk of whoever runs them, nor leave anything on it.
enter_clean_room() { # DIRECTORY
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR
    export HOME=$1/home XDG_DATA_HOME=$1/data XDG_CONFIG_HOME=$1/config XDG_CACHE_HOME=$1/cache
    mkdir -p "$HOME" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
    mend_environment "$1"
}

need_packages "${packages_build[@]}" "${packages_run[@]}" "${packages_display[@]}" "${packages_browser[@]}" \
    "${packages_test[@]}"
build_preset ci

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
enter_clean_room "$room"
# Two at a time: each end-to-end test is a browser, a screen and the program.
ctest --test-dir build/ci --output-on-failure --no-tests=error -j 2 --output-junit "$PWD/build/ci/junit.xml" "$@"
