#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop.sh [--no-compositor] PROGRAM ARGS...: runs a program on a desktop of its own, with a window manager and,
# if wanted, a compositor, and ends with its exit code.
set -eu

compositor=yes
if [ "$1" = --no-compositor ]; then
    compositor=no
    shift
fi

folder=$(mktemp -d)
desktop=
manager=
composer=
cleanup() {
    for process in $composer $manager $desktop; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 143' INT TERM

# Waits until a command succeeds, at most 10 s.
await() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || { echo "desktop.sh: gave up waiting for: $*" >&2; exit 1; }
        sleep 0.05
    done
}

# Without -noreset the server would drop everybody when the first short-lived client leaves.
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset 3>"$folder/display" >/dev/null 2>&1 &
desktop=$!
await test -s "$folder/display"
DISPLAY=:$(cat "$folder/display")
QT_QPA_PLATFORM=xcb
export DISPLAY QT_QPA_PLATFORM
openbox >/dev/null 2>&1 &
manager=$!
await sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"'
if [ "$compositor" = yes ]; then
    picom --backend xrender >/dev/null 2>&1 &
    composer=$!
fi
"$@"
