#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a private X server of 1920x1080 with a window manager, and ends them with it.
#   with-display.sh COMMAND [ARG ...]
set -euo pipefail

server='' manager='' number_file=$(mktemp)
cleanup() {
    [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -f "$number_file"
}
trap cleanup EXIT

mkfifo "$number_file.ready"
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$number_file.ready" 2>/dev/null &
server=$!
read -r number <"$number_file.ready"
rm -f "$number_file.ready"

export DISPLAY=:$number QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
openbox 2>/dev/null &
manager=$!
"$@"
