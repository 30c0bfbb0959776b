#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Barrage and runs it.
#
#   bash packaging/run.sh             the demo: a sample event with a simulated audience
#   bash packaging/run.sh -- ARGS     barrage ARGS ("run.sh -- --help" lists them; "run.sh --" starts tonight's event)
#
# On a desktop it stays open. Without a display the demo runs for half a minute on a virtual one, leaves pictures in
# ./demo-output/ and prints one line of JSON, the only line on stdout; the exit code says whether bullets were shown.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/common.sh
. "$top/packaging/common.sh"

readonly barrage=$top/build/release/app/barrage
readonly phoneshot=$top/build/release/tests/browser/phoneshot
readonly demo_seconds=30
readonly patience_seconds=180 # then a demo that should have ended by itself is ended
readonly phone_patience_seconds=60

arguments=() program='' phone='' xvfb=''

usage() {
    sed -n '3,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit "$1"
}

parse() {
    case ${1---demo} in
        --demo)
            [ $# -le 1 ] || usage 2 >&2
            arguments=(--demo)
            ;;
        --) arguments=("${@:2}") ;;
        -h | --help) usage 0 ;;
        *) usage 2 >&2 ;;
    esac
}

# ---- what was asked for

given() { # OPTION: whether it is among the arguments, as "--x" or "--x=y"
    local argument
    for argument in "${arguments[@]}"; do
        case $argument in "$1" | "$1"=*) return 0 ;; esac
    done
    return 1
}

value_of() { # OPTION
    local i
    for ((i = 0; i < ${#arguments[@]}; i++)); do
        case ${arguments[i]} in
            "$1") echo "${arguments[i + 1]-}" ;;
            "$1"=*) echo "${arguments[i]#*=}" ;;
        esac
    done
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

opens_windows() { ! given --headless && ! given --version && ! given -v && ! given --help && ! given -h; }

needs_virtual_display() { opens_windows && ! has_display; }

is_unattended_demo() { needs_virtual_display && given --demo; }

# ---- build

prepare() {
    local packages=("${packages_build[@]}" "${packages_run[@]}") targets=(barrage)
    if needs_virtual_display; then packages+=("${packages_display[@]}"); fi
    if is_unattended_demo; then
        packages+=("${packages_browser[@]}")
        targets+=(phoneshot)
    fi
    need_packages "${packages[@]}"
    (cd "$top" && build_preset release "${targets[@]}")
}

# ---- run

clean_up() {
    local pid
    for pid in $phone $program $xvfb; do
        kill "$pid" 2>/dev/null || true
    done
    rm -rf "$private"
}

# The program ends in order by itself, and this script after it, with its exit code.
pass_on_end() {
    was_signalled=1
    [ -z "$program" ] || kill "$program" 2>/dev/null || true
}

wait_for_program() {
    local code=0
    while :; do
        was_signalled=''
        wait "$program" && code=0 || code=$?
        # A signal to this script ends the wait, not the program.
        [ -n "$was_signalled" ] || break
    done
    program=''
    return "$code"
}

start_virtual_display() {
    local number
    mkfifo "$private/display"
    # Opened for reading and writing, so that neither end waits for the other to open it.
    Xvfb -displayfd 5 -screen 0 1920x1080x24 -nolisten tcp 5<>"$private/display" 3>&- >"$private/xvfb.log" 2>&1 &
    xvfb=$!
    if ! read -r -t 30 number <>"$private/display"; then
        cat "$private/xvfb.log" >&2
        die "the virtual display did not start; what Xvfb says stands above"
    fi
    export DISPLAY=:$number QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
}

# On Wayland no window may choose its place or stay on top; the screen can, through XWayland.
prefer_x11() {
    if [ -n "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
        export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-xcb}
    fi
}

run_until_it_ends() {
    "$barrage" "${arguments[@]}" >&3 &
    program=$!
    wait_for_program
}

# ---- the demo without a display

complete_demo_arguments() {
    given --demo-seconds || arguments+=(--demo-seconds "$demo_seconds")
    given --demo-output || arguments+=(--demo-output demo-output)
}

take_phone_picture() { # URL DIRECTORY
    timeout -k 5 "$phone_patience_seconds" \
        "$phoneshot" "$1" "$2/phone.png" --send 'Hello from a phone' --send '你好，大家好 👋' 3>&- >&2 &
    phone=$!
}

# Reads what the program prints: a phone joins when it listens, and its last word is the summary.
follow_demo() { # DIRECTORY
    local line
    while IFS= read -r line; do
        case $line in
            'listening '*) take_phone_picture "${line#listening }" "$1" ;;
            '{'*) summary=$line ;;
            *) printf '%s\n' "$line" >&2 ;;
        esac
    done
}

check_phone_picture() { # DIRECTORY
    local code=0
    if [ -n "$phone" ]; then
        wait "$phone" || code=$?
        phone=''
    fi
    if [ "$code" != 0 ] || [ ! -s "$1/phone.png" ]; then
        die "no picture of the phone page was taken; the reason stands above"
    fi
}

run_unattended_demo() {
    local summary='' output code=0
    complete_demo_arguments
    output=$(value_of --demo-output)
    mkdir -p "$output"
    rm -f "$output"/{screen,console,phone}.png
    mkfifo "$private/printed"
    timeout -k 10 "$patience_seconds" "$barrage" "${arguments[@]}" 3>&- >"$private/printed" &
    program=$!
    follow_demo "$output" <"$private/printed"
    wait_for_program || code=$?
    if [ -n "$summary" ]; then printf '%s\n' "$summary" >&3; fi
    [ "$code" = 0 ] || exit "$code"
    [ -n "$summary" ] || die "the demo ended without its summary"
    check_phone_picture "$output"
}

parse "$@"
# From here on stdout belongs to the program; installing and building talk on stderr.
exec 3>&1 1>&2
prepare
private=$(mktemp -d)
trap clean_up EXIT
trap pass_on_end INT TERM HUP
mend_environment "$private"
prefer_x11
if needs_virtual_display; then
    # Asked now: with the virtual display there is one.
    if given --demo; then run=run_unattended_demo; else run=run_until_it_ends; fi
    start_virtual_display
    "$run"
else
    run_until_it_ends
fi
